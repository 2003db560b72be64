/** Deeper than any answer of Graph; below it nothing is looked at. */
const DEEPEST = 24;
/** Names that would reach into every object of the page. */
const HOSTILE = new Set(['__proto__', 'constructor', 'prototype']);

/** An object whose names are in lower case: PowerShell writes `AppId`, Graph `appId`. */
export type Plain = Readonly<Record<string, unknown>>;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A copy with names in lower case, made of objects without prototype. Hostile names and secrets never reach it: only a
 * password credential has `secretText`, and older formats call it `value`, beside a `keyId`.
 */
export const plain = (value: unknown, depth = 0): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((one) => plain(one, depth + 1));
  const copy = Object.create(null) as Record<string, unknown>;
  for (const [name, one] of Object.entries(value)) {
    const key = name.toLowerCase();
    if (!HOSTILE.has(key) && key !== 'secrettext') copy[key] = plain(one, depth + 1);
  }
  if ('keyid' in copy) delete copy['value'];
  return copy;
};
