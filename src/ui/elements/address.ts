import { filledBy, isTyped, prefillOf } from '../session/prefill';
import type { Session } from '../session/session';
import type { KeptForm } from '../session/surroundings';
import { stepAt } from '../show/one-step';
import { remembered } from './memory';

/** An entry of the tab's history whose link has filled in what it names: coming back to it undoes nothing. */
const TAKEN = 'taken';

/** What the link of this address fills in, once. */
const take = () => {
  const given = history.state === TAKEN ? {} : prefillOf(location.hash);
  if (Object.keys(given).length > 0) history.replaceState(TAKEN, '');
  return given;
};

/** What this tab kept and what the link brings: a link that is opened anew counts more. */
export const atStart = (): KeptForm => {
  const { typed = {}, owner } = remembered();
  // Where nothing can be kept, a reload takes the link for what it is.
  return { owner, typed: filledBy(take(), { ...prefillOf(location.hash), ...typed }) };
};

/**
 * Takes each further link that is opened in this tab. A link that is not what stands in the fields any more is of a former
 * case, and leaves the address: of it only the step is kept.
 */
export const watchAddress = ({ store, entry }: Session) => {
  let seen = location.hash;
  const tidy = () => {
    const { hash, pathname, search } = location;
    // A link that has just been opened fills in what it names before it can be old.
    if (hash !== seen || isTyped(hash, store.case.typed)) return;
    const slug = stepAt(hash);
    history.replaceState(null, '', slug === undefined ? pathname + search : `#${slug}`);
    seen = location.hash;
  };
  store.addEventListener('change', tidy);
  addEventListener('hashchange', () => {
    seen = location.hash;
    const given = take();
    if (Object.keys(given).length > 0) void entry.follow(given);
    tidy();
  });
};
