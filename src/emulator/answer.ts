import { annotations, select } from './select';
import type { EntityRow } from './match';
import type { TypeName } from './properties';
import { asBefore } from './remember';
import { skiptoken, type Query } from './query';

/** One request that may be answered: what it asks, and where it stands. */
export interface Call {
  readonly url: URL;
  readonly type: TypeName;
  /** The name of the set in `$metadata`, e.g. `applications`. */
  readonly set: string;
  readonly query: Query;
}

const context = ({ url, query, set }: Call) => {
  const names = query.select ? `(${query.select.join(',')})` : '';
  return `${url.origin}/v1.0/$metadata#${set}${names}`;
};

const resourceOf = ({ url }: Call) => url.pathname.replace(/^\/v1\.0\//, '');

/** A single object: `@odata.context`, then the object. */
export const one = (call: Call, row: EntityRow): EntityRow => ({
  ...annotations(`${context(call)}/$entity`, call.query, call.type, resourceOf(call)),
  ...select(row, call.query, call.type),
});

const sorted = (rows: readonly EntityRow[], { order }: Query) => {
  if (!order) return rows;
  const sign = order.descending ? -1 : 1;
  const key = (row: EntityRow) => {
    const value = row[order.by];
    return typeof value === 'string' ? value.toLowerCase() : '';
  };
  return rows.toSorted((a, b) => sign * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
};

/** The link is complete but for the headers: who follows it must send `ConsistencyLevel` again. */
const nextLink = ({ url, query }: Call) => {
  const rest = url.search.slice(1).split('&');
  const kept = rest.filter((option) => option !== '' && !/^(\$|%24)skiptoken=/.test(option));
  return `${url.origin}${url.pathname}?${[...kept, `$skiptoken=${skiptoken(query.skip + query.top)}`].join('&')}`;
};

const question = ({ searchParams }: URL) =>
  JSON.stringify(['$filter', '$orderby'].map((name) => searchParams.get(name)));

/** A page of a list; rows beyond the page cost nothing but the filter, and an index remembers what it was asked. */
export const list = (call: Call, rows: readonly EntityRow[], isIndex = false): EntityRow => {
  const { query } = call;
  const find = () => sorted(query.matches ? rows.filter(query.matches) : rows, query);
  const all = isIndex ? asBefore(rows, question(call.url), find) : find();
  const end = query.skip + query.top;
  return {
    ...annotations(context(call), query, call.type, resourceOf(call)),
    ...(query.advanced && query.skip === 0 && { '@odata.count': all.length }),
    ...(end < all.length && { '@odata.nextLink': nextLink(call) }),
    value: all.slice(query.skip, end).map((row) => select(row, query, call.type)),
  };
};
