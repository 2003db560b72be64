import type { Text } from '../checks';
import type { Result, Status } from '../checks/result';
import { stepStatus } from '../checks/steps';
import { stamp } from './page';

/** Shows a status by icon and words; the words come from the server. */
const mark = (place: Element | null, status: Status) => {
  place?.replaceChildren(stamp(`[data-mark-template="${status}"]`));
};

/** Text of the tenant is hostile: it becomes text nodes and marked spans, nothing else. */
const write = (place: Element, text: Text) => {
  const parts = typeof text === 'string' ? [text] : text;
  place.replaceChildren(
    ...parts.map((part) => {
      if (typeof part === 'string') return part;
      const marked = document.createElement('mark');
      marked.textContent = part.mark;
      return marked;
    }),
  );
};

const attribute = (element: Element, name: string, value: string | undefined) => {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
};

const showCheck = (element: HTMLElement, result: Result | undefined, status: Status) => {
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
  const proof = element.querySelector('[data-proof-place]');
  proof?.replaceChildren(stamp(`[data-proof="${result?.proof ?? ''}"]`));
  const tick = element.querySelector<HTMLElement>('[data-tick]');
  tick?.toggleAttribute('hidden', status !== 'manual' && status !== 'done');
};

/** The mark in the table of contents that belongs to a step. */
const showInContents = (slug: string, status: Status) => {
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

/**
 * Writes results onto the steps of the page. While a first run is under way there is nothing older to keep: everything
 * that waits is running. A run after that leaves the old marks until it ends.
 */
export const showMarks = (root: ParentNode, results: readonly Result[], running: boolean) => {
  const firstRun = running && !results.some(({ status }) => status !== 'manual' && status !== 'done');
  for (const step of root.querySelectorAll<HTMLElement>('[data-step]')) {
    const slug = step.dataset['step'] ?? '';
    const own = results.filter((result) => result.step === slug);
    for (const check of step.querySelectorAll<HTMLElement>('[data-check]')) {
      const result = own.find(({ number }) => number === check.dataset['number']);
      const before = 'manual' in check.dataset ? 'manual' : firstRun ? 'running' : 'pending';
      showCheck(check, result, result?.status ?? before);
    }
    const all = step.querySelectorAll('[data-check]').length;
    const status = firstRun ? 'running' : own.length < all ? 'pending' : stepStatus(own);
    if (step.dataset['status'] !== status) mark(step.querySelector('[data-step-mark]'), status);
    step.dataset['status'] = status;
    showInContents(slug, status);
  }
};

/** Offers the message to a colleague where one was written. */
export const showLetters = (root: ParentNode, letters: Readonly<Record<string, string>>) => {
  for (const letter of root.querySelectorAll<HTMLElement>('[data-letter]')) {
    const text = letters[letter.dataset['letter'] ?? ''];
    letter.hidden = text === undefined;
    const place = letter.querySelector('[data-value]');
    if (place) place.textContent = text ?? '';
  }
};
