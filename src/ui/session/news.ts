import { isFulfilled } from '../../checks/steps';
import { liveOf } from './evidence';
import type { View } from './view';

/** What a reading has changed, for whoever cannot look at every mark: steps by their number. */
export interface News {
  readonly fulfilled: readonly number[];
  readonly opened: readonly number[];
  /** The step to go on with. */
  readonly next?: number | undefined;
}

/** What is different after a reading; nothing where the one before it was another case's, or none. */
export const newsOf = (before: View, now: View): News | undefined => {
  if (!liveOf(before.case) || before.case.owner !== now.case.owner) return undefined;
  const was = new Map(before.steps.map(({ slug, status }) => [slug, isFulfilled(status)]));
  const changed = now.steps.filter(({ slug, status }) => was.get(slug) !== isFulfilled(status));
  return {
    fulfilled: changed.filter(({ status }) => isFulfilled(status)).map(({ number }) => number),
    opened: changed.filter(({ status }) => !isFulfilled(status)).map(({ number }) => number),
    next: now.open?.number,
  };
};
