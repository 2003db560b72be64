import { untyped, type Case } from './case';
import { isDemo, reportOf } from './evidence';
import type { Store } from './store';
import type { KeptForm, Surroundings } from './surroundings';

/**
 * What outlives a reload: what was typed for this case, never the characters of the secret. Of a demo and of an opened
 * report, which are gone then, only where the next sign-in leads.
 */
const keptOf = (one: Case): KeptForm => {
  const { secretStart: _, ...typed } = one.typed;
  if (!isDemo(one) && !reportOf(one)) return { typed, owner: one.owner };
  const { tenant, signInClientId } = typed;
  return { typed: { ...untyped, tenant, signInClientId }, owner: undefined };
};

/** Has the page keep it, for this tab, as soon as it is another: nothing of a former case stays behind. */
export const keepTyped = (store: Store, page: Surroundings) => {
  let before = JSON.stringify(keptOf(store.case));
  store.addEventListener('change', () => {
    const kept = keptOf(store.case);
    const now = JSON.stringify(kept);
    if (now === before) return;
    before = now;
    page.keep(kept);
  });
};
