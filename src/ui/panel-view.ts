import type { Status } from '../checks/result';
import { isFulfilled } from '../checks/steps';
import type { Problem } from '../auth/problem';
import { fill, stamp } from './page';
import type { Message, State } from './state';

const time = (iso: string | undefined) =>
  iso === undefined ? '' : new Date(iso).toLocaleTimeString('de-DE', { timeStyle: 'short' });

/** How far the steps of the page are, read off their marks. */
const stepsOfPage = () => {
  const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
  const fulfilled = steps.filter((step) => isFulfilled(step.dataset['status'] as Status));
  const open = steps.findIndex((step) => !fulfilled.includes(step));
  return { steps, fulfilled: fulfilled.length, open };
};

/** The sentence that sums up, in one of its server-rendered forms. */
const summaryOf = (state: State, kind = 'summary') => {
  const { steps, fulfilled, open } = stepsOfPage();
  const form = state.run === 'done' ? (open < 0 ? 'complete' : 'open') : state.run;
  const summary = fill(stamp(`[data-${kind}="${form}"]`), {
    fulfilled: String(fulfilled),
    steps: String(steps.length),
    step: String(open + 1),
    at: time(state.checkedAt),
    day:
      state.checkedAt === undefined
        ? ''
        : `${new Date(state.checkedAt).toLocaleDateString('de-DE', { dateStyle: 'long' })},`,
  });
  summary.querySelector('a')?.setAttribute('href', `#${steps[open]?.dataset['step'] ?? ''}`);
  return summary;
};

/** Shows the sum of the steps; a live region is touched only when its words change. */
export const showSummary = (panel: HTMLElement, state: State) => {
  const place = panel.querySelector('[data-summary-place]');
  const summary = summaryOf(state);
  if (place?.textContent === summary.textContent) return;
  place?.replaceChildren(summary);
  // In short, for the eye and the finger; screen readers and the keyboard have it once.
  panel.querySelector('[data-bar-place]')?.replaceChildren(summaryOf(state, 'bar'));
};

/** The bar is there while the panel itself is out of sight. */
export const watchBar = (panel: HTMLElement) => {
  new IntersectionObserver(([entry]) => {
    panel.toggleAttribute('data-away', entry?.isIntersecting === false);
  }).observe(panel);
};

/** How many requests are answered; part of the markup contract while a run goes on. */
export const showProgress = (panel: HTMLElement, { run, done, total }: State) => {
  if (run === 'running') Object.assign(panel.dataset, { done, total });
  const bar = panel.querySelector('progress');
  if (bar) [bar.max, bar.value] = [Math.max(total, 1), done];
};

/** The sentence for a problem stands in the page, marked with the codes it is for. */
const sentenceFor = ({ codes }: Problem) => {
  const known = codes.find((code) => document.querySelector(`template[data-codes~="${CSS.escape(code)}"]`));
  return stamp(known === undefined ? '[data-message="failed"]' : `[data-codes~="${CSS.escape(known)}"]`);
};

const detailsOf = (message: Message) =>
  'codes' in message
    ? [message.codes.join(', '), message.correlationId, time(message.at)].filter(Boolean).join(' · ')
    : (message.detail ?? '');

export const showMessage = (panel: HTMLElement, message: Message | undefined) => {
  const place = panel.querySelector('[data-message-place]');
  if (!message) {
    place?.replaceChildren();
    return;
  }
  const sentence = 'codes' in message ? sentenceFor(message) : stamp(`[data-message="${message.key}"]`);
  place?.replaceChildren(fill(sentence, { details: detailsOf(message) }));
};

/** The attributes of the markup contract. */
export const showState = (panel: HTMLElement, state: State) => {
  const running = state.run === 'running';
  panel.dataset['run'] = state.run;
  panel.dataset['source'] = state.source;
  panel.dataset['checked'] = state.checkedAt ?? '';
  panel.toggleAttribute('data-waiting', state.waiting);
  panel.toggleAttribute('data-signing-in', state.signingIn);
  panel.toggleAttribute('data-signed-in', state.signedIn);
  if (running) return;
  for (const name of ['data-done', 'data-total']) panel.removeAttribute(name);
};
