import { moment as said } from '../../checks/dates';
import { grouped } from '../../checks/grouped';
import type { Appearance, CheckView, StepView } from '../session/steps';
import type { View } from '../session/view';
import { fill, stamp } from './page';
import { attribute, setText, write } from './write';

/** Shows a status by icon and words; the words come from the server. */
const mark = (place: HTMLElement | null, looks: Appearance) => {
  if (!place || place.dataset['looks'] === looks) return;
  place.dataset['looks'] = looks;
  place.replaceChildren(stamp(`[data-mark-template="${looks}"]`));
};

/** What each check shows now: a check whose verdict is the same is not written anew. */
const shown = new WeakMap<Element, string>();

const showCheck = (element: HTMLElement, { status, looks, result }: CheckView) => {
  const now = JSON.stringify([status, looks, result]);
  if (shown.get(element) === now) return;
  shown.set(element, now);
  mark(element.querySelector<HTMLElement>('[data-check-mark]'), looks);
  attribute(element, 'data-status', status);
  attribute(element, 'data-lack', result?.lack);
  attribute(element, 'data-proof', result?.proof);
  attribute(element, 'data-reason', result?.reason);
  attribute(element, 'data-from', result?.from);
  attribute(element, 'data-read-at', result?.readAt);
  for (const field of ['ist', 'soll', 'folge'] as const) {
    const place = element.querySelector<HTMLElement>(`[data-field="${field}"]`);
    if (!place || (field === 'soll' && !result)) continue;
    write(place, result?.[field] ?? '');
    place.parentElement?.toggleAttribute('hidden', place.textContent === '');
  }
  const proof = element.querySelector('[data-proof-place]');
  const when = result?.readAt === undefined ? '' : said(result.readAt);
  proof?.replaceChildren(fill(stamp(`[data-from-words="${result?.from ?? ''}"]`), { when }));
  const tick = element.querySelector<HTMLElement>('[data-tick]');
  tick?.toggleAttribute('hidden', status !== 'manual' && status !== 'done');
};

/** The links that lead to a step, by its slug: in the list of the head and in the side bar. */
const linksToSteps = () => {
  const links = document.querySelectorAll<HTMLElement>('.rows a, .sidebar a[href*="#"]');
  return grouped(links, (link) => link.getAttribute('href')?.split('#')[1]);
};

/** The marks beside these links. */
const showInLists = (links: readonly HTMLElement[], { status, looks }: StepView) => {
  for (const link of links) {
    let place = link.querySelector<HTMLElement>('[data-row-mark]');
    if (!place) {
      place = document.createElement('span');
      place.dataset['rowMark'] = '';
      link.append(' ', place);
    }
    attribute(link, 'data-mark', status);
    mark(place, looks);
  }
};

/** Verdicts that are not green stand before what to do, the others after it; where somebody is typing nothing moves. */
const place = (element: HTMLElement, { status }: StepView) => {
  const [checks, top] = [element.querySelector('.checks'), element.querySelector('[data-verdicts]')];
  const foot = element.querySelector('.foot');
  if (!checks || !top || !foot || checks.contains(document.activeElement)) return;
  const isFirst = ['fail', 'unknown', 'skipped', 'warn'].includes(status);
  if (isFirst !== top.contains(checks)) {
    if (isFirst) top.append(checks);
    else foot.before(checks);
  }
};

/** Writes the steps onto the page. */
export const showMarks = ({ steps }: View) => {
  const links = linksToSteps();
  for (const step of steps) {
    const element = document.querySelector<HTMLElement>(`[data-step="${step.slug}"]`);
    if (!element) continue;
    for (const check of step.checks) {
      const found = element.querySelector<HTMLElement>(`[data-check][data-number="${check.number}"]`);
      if (found) showCheck(found, check);
    }
    mark(element.querySelector<HTMLElement>('[data-step-mark]'), step.looks);
    attribute(element, 'data-status', step.status);
    attribute(element, 'data-lack', step.lack);
    place(element, step);
    showInLists(links.get(step.slug) ?? [], step);
  }
};

/** Offers the message to a colleague where one was written. */
export const showLetters = ({ letters }: View) => {
  for (const letter of document.querySelectorAll<HTMLElement>('[data-letter]')) {
    const text = letters[letter.dataset['letter'] ?? ''];
    if (letter.hidden !== (text === undefined)) letter.hidden = text === undefined;
    setText(letter.querySelector('[data-value]'), text ?? '');
  }
};
