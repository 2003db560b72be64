import type { Status } from '../../checks/result';
import type { CheckView, StepView, View } from '../session/view';
import { stamp } from './page';
import { attribute, setText, write } from './write';

/** Shows a status by icon and words; the words come from the server. */
const mark = (place: Element | null, status: Status) => {
  place?.replaceChildren(stamp(`[data-mark-template="${status}"]`));
};

/** What each check shows now: a check whose verdict is the same is not written anew. */
const shown = new WeakMap<Element, string>();

const showCheck = (element: HTMLElement, { status, result }: CheckView) => {
  const now = JSON.stringify([status, result]);
  if (shown.get(element) === now) return;
  shown.set(element, now);
  if (element.dataset['status'] !== status) mark(element.querySelector('[data-check-mark]'), status);
  attribute(element, 'data-status', status);
  attribute(element, 'data-proof', result?.proof);
  attribute(element, 'data-reason', result?.reason);
  for (const field of ['ist', 'soll', 'folge'] as const) {
    const place = element.querySelector<HTMLElement>(`[data-field="${field}"]`);
    if (!place || (field === 'soll' && !result)) continue;
    write(place, result?.[field] ?? '');
    place.parentElement?.toggleAttribute('hidden', place.textContent === '');
  }
  element.querySelector('[data-proof-place]')?.replaceChildren(stamp(`[data-proof="${result?.proof ?? ''}"]`));
  const tick = element.querySelector<HTMLElement>('[data-tick]');
  tick?.toggleAttribute('hidden', status !== 'manual' && status !== 'done');
};

/** The mark in the table of contents that belongs to a step. */
const showInContents = ({ slug, status }: StepView) => {
  for (const link of document.querySelectorAll(
    `starlight-toc a[href="#${slug}"], mobile-starlight-toc a[href="#${slug}"]`,
  )) {
    let place = link.querySelector('[data-mark]');
    if (!place) {
      place = document.createElement('span');
      // The mobile table of contents repeats the link's words: a blank keeps them apart.
      link.append(' ', place);
    }
    if (place.getAttribute('data-mark') === status) continue;
    place.setAttribute('data-mark', status);
    mark(place, status);
  }
};

/** Writes the steps onto the page. */
export const showMarks = ({ steps }: View) => {
  for (const step of steps) {
    const element = document.querySelector<HTMLElement>(`[data-step="${step.slug}"]`);
    if (!element) continue;
    for (const check of step.checks) {
      const place = element.querySelector<HTMLElement>(`[data-check][data-number="${check.number}"]`);
      if (place) showCheck(place, check);
    }
    if (element.dataset['status'] !== step.status) mark(element.querySelector('[data-step-mark]'), step.status);
    attribute(element, 'data-status', step.status);
    showInContents(step);
  }
};

/** Offers the message to a colleague where one was written. */
export const showLetters = ({ letters }: View) => {
  for (const letter of document.querySelectorAll<HTMLElement>('[data-letter]')) {
    const text = letters[letter.dataset['letter'] ?? ''];
    letter.hidden = text === undefined;
    setText(letter.querySelector('[data-value]'), text ?? '');
  }
};
