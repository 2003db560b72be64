import type { Store } from './store';

const loadCases = () => import('../../report/case');

/**
 * Gives the case its short number as soon as it is known what it is about, and another one where it is about something
 * else. A report with pseudonyms carries its number; everybody else computes it.
 */
export const numberCases = (store: Store, salt: () => string) => {
  let known = '';
  store.addEventListener('change', () => {
    const { snapshot, case: one } = store.view;
    if (!snapshot || one.evidence.length === 0) {
      known = '';
      return;
    }
    const hidden = one.evidence.some(({ report }) => report?.pseudonymised);
    void loadCases().then(async ({ caseNumberOf, caseOf, subjectOf }) => {
      const subject = subjectOf(snapshot);
      const about = JSON.stringify([subject, one.evidence[0]?.takenAt, hidden]);
      if (about === known) return;
      known = about;
      const carried = hidden ? one.carried : await caseOf(subject, one.carried?.salt ?? salt());
      const number = await caseNumberOf({ pseudonymised: hidden, snapshot, case: carried });
      // Evidence may have become more meanwhile, as long as it is about the same.
      if (about === known) store.change((now) => ({ ...now, carried, number }));
    });
  });
};
