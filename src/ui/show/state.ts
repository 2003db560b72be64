import type { View } from '../session/view';
import { attribute } from './write';

/** What styles ask of the case everywhere; a `:has()` at the root would be asked anew with every change of anything. */
const nowOf = ({ run, source, case: { signIn } }: View) => {
  const isConnected = source === 'demo' || (signIn?.source === 'tenant' && !signIn.over);
  const now = { begun: run !== 'idle', judged: source !== 'none' && run !== 'running', connected: isConnected };
  return Object.keys(now).filter((name) => now[name as keyof typeof now]);
};

/** The attributes of the markup contract. */
export const showState = (panel: HTMLElement, view: View) => {
  const { run, source, isDemo, readAt, directory, case: one } = view;
  attribute(document.documentElement, 'data-now', nowOf(view).join(' '));
  attribute(panel, 'data-run', run);
  attribute(panel, 'data-source', source);
  attribute(panel, 'data-read-at', readAt);
  attribute(panel, 'data-directory', directory);
  attribute(panel, 'data-case', one.number);
  panel.toggleAttribute('data-demo', isDemo);
  panel.toggleAttribute('data-stale', one.failed);
  panel.toggleAttribute('data-waiting', one.reading?.waiting === true);
  panel.toggleAttribute('data-signing-in', one.signingIn);
  panel.toggleAttribute('data-signed-in', one.signIn?.source === 'tenant' && !one.signIn.over);
};

/** How many requests are answered; part of the markup contract while a run goes on. */
export const showProgress = (panel: HTMLElement, { case: { reading } }: View) => {
  attribute(panel, 'data-done', reading && String(reading.done));
  attribute(panel, 'data-total', reading && String(reading.total));
  const bar = panel.querySelector('progress');
  if (bar) [bar.max, bar.value] = [Math.max(reading?.total ?? 1, 1), reading?.done ?? 0];
};

/** While a reading goes on, an answer more changes nothing but the progress. */
export const isProgressOnly = (before: View | undefined, view: View) =>
  before?.run === 'running' &&
  view.run === 'running' &&
  before.results === view.results &&
  before.case.reading?.waiting === view.case.reading?.waiting &&
  before.case.typed === view.case.typed;
