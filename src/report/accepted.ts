import * as z from 'zod/mini';
import type { Result } from '../checks/result';
import { berlinDay } from './day';

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

/** Whether this acceptance holds for this result today. It never changes a status. */
export const isAccepted = ({ number, kind, until }: Accepted, result: Result, now: Date): boolean =>
  number === result.number && kind === result.kind && open.includes(result.status) && berlinDay(now) <= until;

/** The acceptance that holds for a result, of several the one that holds longest. */
export const acceptanceOf = (all: readonly Accepted[], result: Result, now: Date): Accepted | undefined =>
  all.filter((one) => isAccepted(one, result, now)).toSorted((a, b) => b.until.localeCompare(a.until))[0];
