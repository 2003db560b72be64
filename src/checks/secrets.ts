import type { Secret } from '../tenant/shapes';
import type { SecretMatch } from './inputs';

export type Validity = 'valid' | 'expired' | 'not-yet' | 'no-end';

const time = (value: string | null | undefined) => (value ? Date.parse(value) : Number.NaN);

/** `start ≤ now < end`, as Entra counts; without readable dates nothing can be said. */
export const validity = ({ startDateTime, endDateTime }: Secret, now: Date): Validity => {
  const [start, end] = [time(startDateTime), time(endDateTime)];
  if (Number.isNaN(end)) return 'no-end';
  if (now.getTime() >= end) return 'expired';
  if (Number.isNaN(start)) return 'no-end';
  return now.getTime() < start ? 'not-yet' : 'valid';
};

/** A moment to sort by: what is no date is before every date. */
export const millisecondsOf = (value: string | null | undefined) => {
  const at = time(value);
  return Number.isNaN(at) ? Number.NEGATIVE_INFINITY : at;
};

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one moment to the other. */
export const daysBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / DAY);

/** Reduces the three typed characters to the key ids they match, so that nobody needs to keep the characters. */
export const matchSecretStart = (typed: string, secrets: readonly Secret[]): SecretMatch => ({
  byHint: secrets.flatMap(({ hint, keyId }) => (hint === typed && keyId ? [keyId] : [])),
  byId: secrets.flatMap(({ keyId }) => (keyId?.toLowerCase().startsWith(typed.toLowerCase()) ? [keyId] : [])),
});
