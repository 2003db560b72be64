import type { Result, Status } from './result';
import type { Lack } from './verdict';

/** The status of a step from its checks, by the order of the house: nothing judged is pending, never green. */
export const stepStatus = (results: readonly { readonly status: Status }[]): Status => {
  const has = (status: Status) => results.some((one) => one.status === status);
  if (results.length === 0) return 'pending';
  const first = (['fail', 'unknown', 'skipped', 'manual', 'warn'] as const).find(has);
  if (first) return first;
  return results.every(({ status }) => status === 'done') ? 'done' : 'pass';
};

/** Fulfilled for counting: a hint and a declared step count, a gap never does. */
export const isFulfilled = (status: Status) => status === 'pass' || status === 'warn' || status === 'done';

/** Which kind of red: wrong where anything is, absent where all that fails is only not there yet; nothing where nothing fails. */
export const stepLack = (results: readonly Result[]): Lack | undefined => {
  const failed = results.filter(({ status }) => status === 'fail');
  if (failed.length === 0) return undefined;
  return failed.every(({ lack }) => lack === 'absent') ? 'absent' : 'wrong';
};
