import type { Status } from '../../checks/result';
import { isFulfilled } from '../../checks/steps';

/** As for the checks of a step: what is open first, then what is only a hint; green needs every part green. */
const ORDER = ['fail', 'unknown', 'skipped', 'running', 'pending', 'manual', 'warn'] as const;

/** The status of a link of the chain from those of its steps; nothing known is never green. */
export const linkStatus = (steps: readonly Status[]): Status =>
  steps.length === 0
    ? 'pending'
    : (ORDER.find((status) => steps.includes(status)) ??
      (steps.every((status) => status === 'done') ? 'done' : 'pass'));

/** How the whole chain stands and, where it is not whole, at which link. */
export type Chain = { readonly is: 'waiting' | 'whole' } | { readonly is: 'broken' | 'open'; readonly at: number };

/** Broken at the first link that failed; otherwise open at the first that is not fulfilled. */
export const chainOf = (links: readonly Status[]): Chain => {
  const failed = links.indexOf('fail');
  if (failed >= 0) return { is: 'broken', at: failed };
  if (links.every((status) => status === 'pending' || status === 'running' || status === 'manual')) {
    return { is: 'waiting' };
  }
  const open = links.findIndex((status) => !isFulfilled(status));
  return open < 0 ? { is: 'whole' } : { is: 'open', at: open };
};
