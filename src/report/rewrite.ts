/** A new text for one at a place: the keys that lead to it, joined by dots; places in a list do not count. */
export type Rewriting = (text: string, place: string) => string;

/**
 * A copy as plain JSON with every text rewritten; what is `undefined` is left out, as in JSON. The shape stays as it is: a
 * rewriting never adds, drops or retypes anything, so the type holds; that is the one cast.
 */
export const rewrite = <T>(value: T, change: Rewriting): T => copy(value, '', change) as T;

const copy = (value: unknown, place: string, change: Rewriting): unknown => {
  if (typeof value === 'string') return change(value, place);
  if (Array.isArray(value)) return value.map((item) => copy(item, place, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : [[key, copy(item, place === '' ? key : `${place}.${key}`, change)] as const],
  );
  return Object.fromEntries(entries);
};
