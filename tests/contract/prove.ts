import { parseFilter, type Filter } from '../../src/emulator/filter';
import { contract, elementOf, isA, navigationOf, propertyOf } from './contract';

/** What a fact asks, as the wire sees it. */
export interface Question {
  readonly path: string;
  readonly scope?: string;
  readonly advanced?: boolean;
  readonly answer: 'one' | 'all' | 'first';
}

/** Where a path has led: to one object of a type or to a list of them, and how the permission table writes it. */
interface Place {
  readonly type: string;
  readonly list: boolean;
  readonly pattern: string;
}

class Unproved extends Error {}

const record = <T>(of: Readonly<Record<string, T>>, key: string) => (Object.hasOwn(of, key) ? of[key] : undefined);

const root = (name: string): Place => {
  const set = record(contract.sets, name);
  const single = record(contract.singletons, name);
  if (set === undefined && single === undefined) throw new Unproved(`${name} is neither a set nor a singleton`);
  return { type: set ?? single ?? '', list: set !== undefined, pattern: `/${name}` };
};

/** `(appId='…')`: one object of a set, by a key that the schema names. */
const keyed = (place: Place, key: string): Place => {
  const name = /^\((\w+)='[^']*'\)$/.exec(key)?.[1];
  if (!place.list || name === undefined || !contract.types[place.type]?.alternateKeys?.includes(name)) {
    throw new Unproved(`${place.type} has no key ${key}`);
  }
  return { ...place, list: false, pattern: `${place.pattern}(${name}={})` };
};

const cast = (place: Place, type: string): Place => {
  if (!Object.hasOwn(contract.types, type) || !isA(type, place.type)) throw new Unproved(`${type} is no ${place.type}`);
  return { type, list: place.list, pattern: `${place.pattern}/microsoft.graph.${type}` };
};

const followed = (place: Place, name: string): Place => {
  const target = place.list ? undefined : navigationOf(place.type, name);
  if (target === undefined) throw new Unproved(`${place.type} leads to no ${name}`);
  return {
    type: elementOf(target) ?? target,
    list: elementOf(target) !== undefined,
    pattern: `${place.pattern}/${name}`,
  };
};

const placeOf = (path: string): Place => {
  const [first = '', ...rest] = path.split('/').filter(Boolean);
  const [, name = '', key = ''] = /^([\w]+)(\(.*\))?$/.exec(first) ?? [];
  const start = key === '' ? root(name) : keyed(root(name), key);
  return rest.reduce((place, segment) => {
    const type = /^microsoft\.graph\.(\w+)$/.exec(segment)?.[1];
    return type === undefined ? followed(place, segment) : cast(place, type);
  }, start);
};

/** A property path with at most one `any(x:x/…)` in it, as the emulator's parser writes it. */
const filteredType = (type: string, property: string): string => {
  const [path = '', lambda] = property.replace(/\)$/, '').split('/any(');
  const walk = (from: string, names: readonly string[]) =>
    names.reduce((at, name) => {
      const next = propertyOf(at, name);
      if (next === undefined) throw new Unproved(`${at} has no property ${name}`);
      return next;
    }, from);
  const end = walk(type, path.split('/'));
  if (lambda === undefined) return end;
  const element = elementOf(end);
  if (element === undefined) throw new Unproved(`${path} is no list`);
  return walk(element, lambda.split('/').slice(1));
};

const comparisons = (filter: Filter): readonly Exclude<Filter, { left: Filter }>[] =>
  'left' in filter ? [...comparisons(filter.left), ...comparisons(filter.right)] : [filter];

/** Whether a filter is known to work, and what it takes. */
const levelsOf = (type: string, filter: string) =>
  comparisons(parseFilter(filter)).map(({ property, operator }) => {
    filteredType(type, property);
    const level = contract.filters[type]?.[property]?.[operator];
    if (level === undefined) throw new Unproved(`${type}.${property} is not known to be filtered by ${operator}`);
    return level;
  });

const sortedBy = (type: string, order: string) => {
  const [name = ''] = order.split(' ');
  if (!contract.sorted[type]?.includes(name)) throw new Unproved(`${type} is not known to be sorted by ${name}`);
  return 'advanced' as const;
};

const permitted = ({ pattern }: Place, scope: string | undefined) => {
  const exact = record(contract.permissions, pattern);
  const scopes = exact ?? record(contract.permissions, pattern.replace(/\/microsoft\.graph\.\w+$/, ''));
  return scope !== undefined && scopes?.includes(scope) === true;
};

const KNOWN = ['$select', '$filter', '$orderby', '$top', '$count'];

const queried = ({ type, pattern }: Place, query: URLSearchParams, advanced: boolean): string[] => {
  const names = query.get('$select')?.split(',') ?? [];
  const filter = query.get('$filter');
  const order = query.get('$orderby');
  const levels = [
    ...(filter === null ? [] : levelsOf(type, filter)),
    ...(order === null ? [] : [sortedBy(type, order)]),
    ...(/^\/me\/.*microsoft\.graph\./.test(pattern) ? ['advanced'] : []),
  ];
  const isAdvanced = advanced && query.get('$count') === 'true';
  return [
    ...names.filter((name) => propertyOf(type, name) === undefined).map((name) => `${type} has no property ${name}`),
    ...[...query.keys()].filter((key) => !KNOWN.includes(key)).map((key) => `${key} is not known here`),
    ...(levels.includes('advanced') && !isAdvanced ? ['needs ConsistencyLevel and $count'] : []),
  ];
};

/** Everything that Microsoft's own description does not prove about a question; nothing when it may be asked. */
export const unproved = ({ path, scope, advanced = false, answer }: Question): string[] => {
  const url = new URL(path, 'https://graph.microsoft.com');
  try {
    const place = placeOf(decodeURIComponent(url.pathname));
    return [
      ...queried(place, url.searchParams, advanced),
      ...(permitted(place, scope) ? [] : [`${scope ?? 'no permission'} does not open ${place.pattern}`]),
      ...((answer === 'one') === place.list ? [`${place.pattern} is ${place.list ? 'a list' : 'one object'}`] : []),
    ];
  } catch (error) {
    if (error instanceof Unproved) return [error.message];
    throw error;
  }
};
