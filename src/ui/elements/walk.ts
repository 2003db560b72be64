import { arrange, showStep, stepAt, type Arrangement } from '../show/one-step';
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

/** The links between the whole manual and one step at a time, by their `data-action`. */
export const views: Readonly<Record<string, Arrangement>> = { 'show-all': 'all', 'show-one': 'one' };

const switchViews = () => {
  document.addEventListener('click', ({ target }) => {
    const { action = '' } = (target as Element).closest<HTMLElement>('[data-action]')?.dataset ?? {};
    const arrangement = views[action];
    if (!arrangement) return;
    arrange(arrangement);
    keepText(KEY, arrangement);
  });
};

/** Leads through the steps: to the one of the fragment, else to the first. */
export const walk = () => {
  const show = (fragment: string) => {
    const slug = stepAt(fragment);
    if (slug !== undefined) showStep(slug);
    return slug;
  };
  arrange(keptText(KEY) === 'all' ? 'all' : 'one');
  const arrived = show(location.hash);
  if (arrived === undefined) showStep(document.querySelector<HTMLElement>('[data-step]')?.dataset['step'] ?? '');
  else placeAt(location.hash, arrived)?.scrollIntoView();
  addEventListener('hashchange', () => {
    const slug = show(location.hash);
    if (slug === undefined) return;
    const target = placeAt(location.hash, slug);
    target?.scrollIntoView();
    focusOn(target);
  });
  switchViews();
};
