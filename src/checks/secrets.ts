import type { Secret } from '../tenant/shapes';
import type { SecretMatch } from './inputs';

export type Validity = 'valid' | 'expired' | 'not-yet' | 'no-end';

const time = (value: string | null | undefined) => (value ? Date.parse(value) : Number.NaN);

/** `start ≤ now < end`, as Entra counts; without a readable end date nothing can be said. */
export const validity = ({ startDateTime, endDateTime }: Secret, now: Date): Validity => {
  const end = time(endDateTime);
  if (Number.isNaN(end)) return 'no-end';
  if (now.getTime() >= end) return 'expired';
  return now.getTime() < time(startDateTime) ? 'not-yet' : 'valid';
};

const DAY = 24 * 60 * 60 * 1000;

/** Whole days from one moment to the other. */
export const daysBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / DAY);

/** Reduces the three typed characters to the key ids they match, so that nobody needs to keep the characters. */
export const matchSecretStart = (typed: string, secrets: readonly Secret[]): SecretMatch => ({
  byHint: secrets.flatMap(({ hint, keyId }) => (hint === typed && keyId ? [keyId] : [])),
  byId: secrets.flatMap(({ keyId }) => (keyId?.toLowerCase().startsWith(typed.toLowerCase()) ? [keyId] : [])),
});
