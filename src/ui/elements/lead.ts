import { liveOf } from '../session/evidence';
import type { Session } from '../session/session';
import { showStep, stepAt } from '../show/one-step';

/**
 * Leads to the first step that is open after a reading, unless the fragment names one. Later readings never make the page
 * jump; another case begins anew.
 */
export const lead = ({ store }: Session) => {
  let [led, owner] = [false, store.case.owner];
  store.addEventListener('change', () => {
    const { run, open, steps, case: one } = store.view;
    if (one.owner !== owner || run === 'idle') [led, owner] = [false, one.owner];
    // A sign-in's first reading is still to come: what was pasted before leads nowhere yet.
    if (led || run !== 'done' || (one.signIn && !liveOf(one))) return;
    led = true;
    if (stepAt(location.hash) === undefined) showStep((open ?? steps[0])?.slug ?? '');
  });
};
