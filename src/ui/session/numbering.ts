import { once } from './once';
import type { Store } from './store';

const loadCases = once(() => import('../../report/case'));

/** Somebody's evidence may be named by pseudonyms alone. */
const isHidden = ({ view }: Store) => view.case.evidence.some(({ report }) => report?.pseudonymised);

/**
 * Gives the case its short number as soon as it is known what it is about, and another one where it is about something
 * else. A report with pseudonyms carries its number; everybody else computes it.
 */
export const numberCases = (store: Store, salt: () => string) => {
  let known = '';
  store.addEventListener('change', () => {
    if (!store.view.snapshot || store.view.case.evidence.length === 0) {
      known = '';
      return;
    }
    void loadCases().then(async ({ caseNumberOf, caseOf, subjectOf }) => {
      const aboutNow = () => {
        const { snapshot, case: one } = store.view;
        return snapshot && JSON.stringify([subjectOf(snapshot), one.evidence[0]?.takenAt, isHidden(store)]);
      };
      const { snapshot, case: one } = store.view;
      const [about, hidden] = [aboutNow(), isHidden(store)];
      if (!snapshot || about === undefined || about === known) return;
      known = about;
      const carried = hidden ? one.carried : await caseOf(subjectOf(snapshot), one.carried?.salt ?? salt());
      const number = await caseNumberOf({ pseudonymised: hidden, snapshot, case: carried });
      // Meanwhile more may have been read or typed, but of the same case.
      if (aboutNow() === about) store.change((now) => ({ ...now, carried, number }));
      else if (known === about) known = '';
    });
  });
};
