import { parseFilter } from './filter';
import { sortable } from './filterable';
import { matcher, type Predicate } from './match';
import { properties, type TypeName } from './properties';
import { badRequest, Refusal, unknownSelect, unsortable, unsupported } from './refusal';

/** The system query options of one request, understood and allowed. */
export interface Query {
  readonly select: readonly string[] | undefined;
  readonly matches: Predicate | undefined;
  readonly order: { readonly by: string; readonly descending: boolean } | undefined;
  readonly top: number;
  /** How many rows earlier pages have shown. */
  readonly skip: number;
  /** `ConsistencyLevel: eventual` and `$count=true`: answered from the index, with a count. */
  readonly advanced: boolean;
}

const PAGE = 100;
const LARGEST_PAGE = 999;
const KNOWN = ['$select', '$filter', '$orderby', '$top', '$count', '$skiptoken'];

const selectOf = (value: string | null, type: TypeName) => {
  if (value === null || value.trim() === '*') return undefined;
  const names = value.split(',').map((name) => name.trim());
  const stranger = names.find((name) => !properties[type].has(name));
  if (stranger !== undefined) throw unknownSelect(stranger, type);
  return names;
};

/** Steampipe's Azure AD plugin quotes the refusal of 1000: „Must be between 1 and 999 inclusive.“ */
const topOf = (value: string | null) => {
  if (value === null) return PAGE;
  if (!/^\d+$/.test(value)) {
    throw badRequest(
      `Invalid value '${value}' for $top query option found. The $top query option requires a non-negative integer value.`,
    );
  }
  const top = Number(value);
  if (top >= 1 && top <= LARGEST_PAGE) return top;
  throw unsupported(`Invalid page size specified: '${value}'. Must be between 1 and ${LARGEST_PAGE} inclusive.`);
};

/** `$orderby` is part of advanced queries only, and of few properties. */
const orderOf = (value: string | null, type: TypeName, advanced: boolean) => {
  if (value === null) return undefined;
  const [, by = '', direction] = /^(\w+)(?:\s+(asc|desc))?$/.exec(value.trim()) ?? [];
  if (!properties[type].has(by))
    throw badRequest(`Could not find a property named '${by || value}' on type 'microsoft.graph.${type}'.`);
  if (!advanced || !sortable[type].includes(by)) throw unsortable();
  return { by, descending: direction === 'desc' };
};

const MARK = 'RFNwdAIAAQAAAA';

/** Opaque to the reader, as Graph's are. */
export const skiptoken = (skip: number) => MARK + skip.toString(36).padStart(8, '0');

const skipOf = (value: string | null) => {
  if (value === null) return 0;
  const [token, mark, rest = ''] = /^(.{14})([0-9a-z]{8})$/.exec(value) ?? [];
  if (token !== undefined && mark === MARK) return Number.parseInt(rest, 36);
  throw new Refusal(
    400,
    'Directory_ExpiredPageToken',
    'The specified page token value has expired and can no longer be included in your request.',
  );
};

/** Reads the query options of a request for a resource type; throws what Graph answers to those it does not take. */
export const readQuery = (request: Request, type: TypeName): Query => {
  const given = new URL(request.url).searchParams;
  const stranger = [...given.keys()].find((key) => key.startsWith('$') && !KNOWN.includes(key));
  if (stranger !== undefined) throw badRequest(`The query option '${stranger}' is not supported here.`);
  const eventual = request.headers.get('ConsistencyLevel')?.toLowerCase() === 'eventual';
  const advanced = eventual && given.get('$count') === 'true';
  const filter = given.get('$filter');
  return {
    select: selectOf(given.get('$select'), type),
    matches: filter === null ? undefined : matcher(parseFilter(filter), type, advanced),
    order: orderOf(given.get('$orderby'), type, advanced),
    top: topOf(given.get('$top')),
    skip: skipOf(given.get('$skiptoken')),
    advanced,
  };
};
