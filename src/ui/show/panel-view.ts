import type { Problem } from '../../auth/problem';
import type { Message } from '../session/case';
import type { View } from '../session/view';
import { fill, stamp } from './page';
import { attribute } from './write';

const time = (iso: string | undefined) =>
  iso === undefined ? '' : new Date(iso).toLocaleTimeString('de-DE', { timeStyle: 'short' });

const dayOf = (iso: string | undefined) =>
  iso === undefined ? '' : `${new Date(iso).toLocaleDateString('de-DE', { dateStyle: 'long' })},`;

/** The sentence that sums up, in one of its server-rendered forms. */
const summaryOf = ({ run, steps, fulfilled, open, readAt }: View, kind = 'summary') => {
  const form = run === 'done' ? (open ? 'open' : 'complete') : run;
  const summary = fill(stamp(`[data-${kind}="${form}"]`), {
    fulfilled: String(fulfilled),
    steps: String(steps.length),
    step: String(open?.number ?? ''),
    at: time(readAt),
    day: dayOf(readAt),
  });
  summary.querySelector('.checked')?.toggleAttribute('hidden', readAt === undefined);
  summary.querySelector('a')?.setAttribute('href', `#${open?.slug ?? ''}`);
  return summary;
};

/** Shows the sum of the steps; a live region is touched only when its words change. */
export const showSummary = (panel: HTMLElement, view: View) => {
  const place = panel.querySelector('[data-summary-place]');
  const summary = summaryOf(view);
  if (place?.textContent === summary.textContent) return;
  place?.replaceChildren(summary);
  // In short, for the eye and the finger; screen readers and the keyboard have it once.
  panel.querySelector('[data-bar-place]')?.replaceChildren(summaryOf(view, 'bar'));
};

/** The bar is there while the panel itself is out of sight. */
export const watchBar = (panel: HTMLElement) => {
  new IntersectionObserver(([entry]) => {
    panel.toggleAttribute('data-away', entry?.isIntersecting === false);
  }).observe(panel);
};

/** How many requests are answered; part of the markup contract while a run goes on. */
export const showProgress = (panel: HTMLElement, { case: { reading } }: View) => {
  attribute(panel, 'data-done', reading && String(reading.done));
  attribute(panel, 'data-total', reading && String(reading.total));
  const bar = panel.querySelector('progress');
  if (bar) [bar.max, bar.value] = [Math.max(reading?.total ?? 1, 1), reading?.done ?? 0];
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

let said: Message | undefined;

/** At most one message; the same is not said again. */
export const showMessage = (panel: HTMLElement, { case: { message } }: View) => {
  if (message === said) return;
  said = message;
  const place = panel.querySelector('[data-message-place]');
  if (!message) {
    place?.replaceChildren();
    return;
  }
  const sentence = 'codes' in message ? sentenceFor(message) : stamp(`[data-message="${message.key}"]`);
  place?.replaceChildren(fill(sentence, { details: detailsOf(message) }));
};

/** The attributes of the markup contract. */
export const showState = (panel: HTMLElement, { run, source, isDemo, readAt, case: one }: View) => {
  attribute(panel, 'data-run', run);
  attribute(panel, 'data-source', source);
  attribute(panel, 'data-read-at', readAt);
  panel.toggleAttribute('data-demo', isDemo);
  panel.toggleAttribute('data-stale', one.failed);
  panel.toggleAttribute('data-waiting', one.reading?.waiting === true);
  panel.toggleAttribute('data-signing-in', one.signingIn);
  panel.toggleAttribute('data-signed-in', one.signIn?.source === 'tenant' && !one.signIn.over);
};
