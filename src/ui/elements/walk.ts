import { liveOf } from '../session/evidence';
import type { Session } from '../session/session';
import { arrange, showStep, stepAt } from '../show/one-step';
import { keepText, keptText } from './storage';

const KEY = 'guide-view';

/** Puts the reader's place on a heading, so that keyboard and screen reader go on there. */
export const focusOn = (element: HTMLElement | null | undefined, scroll = false) => {
  element?.focus({ preventScroll: !scroll });
};

/** Back to where the page says what has happened. */
export const toTop = () => {
  scrollTo(0, 0);
  focusOn(document.getElementById('pruefen'));
};

/** What a fragment names, or the heading of its step. */
const placeAt = (fragment: string, slug: string) =>
  document.getElementById(fragment.slice(1)) ?? document.getElementById(slug);

/**
 * Leads through the steps: the one of the fragment; else the first that is open after a reading; else the first. Later
 * readings never make the page jump; another case begins anew.
 */
export const walk = ({ store }: Session) => {
  let [led, owner] = [false, store.case.owner];
  const first = () => store.view.steps[0]?.slug ?? '';
  const show = (fragment: string) => {
    const slug = stepAt(fragment);
    if (slug !== undefined) showStep(slug);
    return slug;
  };
  arrange(keptText(KEY) === 'all' ? 'all' : 'one');
  const arrived = show(location.hash);
  if (arrived === undefined) showStep(first());
  else placeAt(location.hash, arrived)?.scrollIntoView();
  addEventListener('hashchange', () => {
    const slug = show(location.hash);
    if (slug === undefined) return;
    const target = placeAt(location.hash, slug);
    target?.scrollIntoView();
    focusOn(target);
  });
  store.addEventListener('change', () => {
    const { run, open, case: one } = store.view;
    if (one.owner !== owner || run === 'idle') [led, owner] = [false, one.owner];
    // A sign-in's first reading is still to come: what was pasted before leads nowhere yet.
    if (led || run !== 'done' || (one.signIn && !liveOf(one))) return;
    led = true;
    if (stepAt(location.hash) === undefined) showStep(open?.slug ?? first());
  });
};

/** Switches between the whole manual and one step at a time. */
export const switchView = (arrangement: 'one' | 'all') => {
  arrange(arrangement);
  keepText(KEY, arrangement);
};
