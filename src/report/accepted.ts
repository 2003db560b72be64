import * as z from 'zod/mini';
import { date, dayOf } from '../checks/dates';
import type { Result } from '../checks/result';
import { oneLine } from './one-line';

/** A deviation that somebody knows of and accepts for a while: the check stays as red as it is, but it says why. */
export const acceptedShape = z.object({
  /** Number of the check, `9.1`. */
  number: z.string().check(z.regex(/^\d{1,3}\.\d{1,3}$/)),
  /** Its kind: after a guide has changed, an old number must not excuse another check. */
  kind: z.string().check(z.minLength(1), z.maxLength(100)),
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(500)),
  /** Last day it holds, ISO 8601: `2027-05-01`. */
  until: z.iso.date(),
});

export type Accepted = Readonly<z.output<typeof acceptedShape>>;

/** Only what is open can be accepted: nothing skipped or manual, and green needs no excuse. */
const open: readonly Result['status'][] = ['fail', 'warn', 'unknown'];

/** Whether this acceptance is of this result; it never changes a status. */
const isOf = ({ number, kind }: Accepted, result: Result) =>
  number === result.number && kind === result.kind && open.includes(result.status);

/** Whether this acceptance holds for this result today. */
export const isAccepted = (one: Accepted, result: Result, now: Date): boolean =>
  isOf(one, result) && dayOf(now) <= one.until;

const longest = (all: readonly Accepted[]) => all.toSorted((a, b) => b.until.localeCompare(a.until))[0];

/** The acceptance that holds for a result, of several the one that holds longest. */
export const acceptanceOf = (all: readonly Accepted[], result: Result, now: Date): Accepted | undefined =>
  longest(all.filter((one) => isAccepted(one, result, now)));

/** The acceptance that held for a result and holds no longer, where no other does: somebody wanted to look at it again. */
export const lapsedOf = (all: readonly Accepted[], result: Result, now: Date): Accepted | undefined =>
  acceptanceOf(all, result, now) ? undefined : longest(all.filter((one) => isOf(one, result)));

/** How an acceptance is said, whether it still holds or not: „Zurückgestellt bis 31. Januar 2027: …“ */
export const acceptanceText = (all: readonly Accepted[], result: Result, now: Date): string | undefined => {
  const [holds, lapsed] = [acceptanceOf(all, result, now), lapsedOf(all, result, now)];
  if (holds) return `Zurückgestellt bis ${date(holds.until)}: ${oneLine(holds.reason)}`;
  return lapsed && `Nicht mehr zurückgestellt, das galt bis ${date(lapsed.until)}: ${oneLine(lapsed.reason)}`;
};
