import { isGuid } from '../checks/guid';
import { isPlain, type Plain } from './plain';

/** Beyond these no value of Microsoft's goes: texts in characters, lists in entries (as in a saved report). */
const LONGEST_TEXT = 2048;
const LONGEST_LIST = 5000;

export const textOf = (value: unknown): string | null | undefined =>
  value === null || (typeof value === 'string' && value.length <= LONGEST_TEXT) ? value : undefined;

/** An id as Microsoft gives it; anything else in its place is none. */
export const guidOf = (value: unknown): string | null | undefined =>
  value === null || (typeof value === 'string' && isGuid(value)) ? value : undefined;

export const booleanOf = (value: unknown): boolean | null | undefined =>
  value === null || typeof value === 'boolean' ? value : undefined;

/**
 * A list, all of it or nothing: a list that lost an entry would prove what is not so. PowerShell writes a list of one
 * as its only entry, and some lists with `value` and `Count` around them.
 */
export const listOf = <T>(value: unknown, item: (one: unknown) => T | undefined): T[] | null | undefined => {
  if (value === null) return null;
  const rows =
    isPlain(value) && Array.isArray(value['value']) ? value['value'] : Array.isArray(value) ? value : [value];
  if (value === undefined || rows.length > LONGEST_LIST) return undefined;
  const items = rows.map(item);
  return items.every((one) => one !== undefined) ? items : undefined;
};

/** ISO 8601 with its time zone; without one, or in German order, the moment is not certain. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/i;
/** What PowerShell 5.1 makes of a date: milliseconds since 1970, in UTC whatever zone stands behind. */
const TICKS = /^\/Date\((-?\d{1,15})([+-]\d{4})?\)\/$/;

export const dateOf = (value: unknown): string | null | undefined => {
  if (value === null) return null;
  if (isPlain(value)) return dateOf(value['value'] ?? undefined);
  if (typeof value !== 'string') return undefined;
  const milliseconds = Number(TICKS.exec(value)?.[1] ?? Number.NaN);
  if (Math.abs(milliseconds) <= 8.64e15) return new Date(milliseconds).toISOString();
  return ISO.test(value) && !Number.isNaN(Date.parse(value)) ? value : undefined;
};

/** Without the properties the source does not have: absent is not empty. */
export const known = <T extends object>(given: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };

/** The first of several names that one thing has had. */
export const first = (value: Plain, ...names: readonly string[]) => {
  const name = names.find((one) => value[one] !== undefined);
  return name === undefined ? undefined : value[name];
};
