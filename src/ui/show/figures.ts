import { dayOf } from '../../checks/dates';
import { figureValues, type FigureName, type FigureValue } from './figures-values';
import { drawOverview } from './overview';
import type { View } from '../session/view';
import { put } from './write';

/** What the server wrote: shown again where nothing is known any more. */
const blanks = new WeakMap<Element, string>();

const labelOf = (place: Element) => place.querySelector<HTMLElement>('.label');

const blankOf = (place: Element) => {
  const blank = blanks.get(place) ?? (labelOf(place) ? '' : place.textContent.trim());
  blanks.set(place, blank);
  return blank;
};

/** A portal label that is the right one stays, so that it keeps both its languages; a tenant's text is text and nothing else. */
const showValue = (place: HTMLElement, known: boolean, value: FigureValue | undefined) => {
  const blank = blankOf(place);
  const stays = !known || (value?.id !== undefined && value.id === place.dataset['id']);
  const label = labelOf(place);
  if (label) label.hidden = !stays;
  const text = document.createTextNode(stays ? blank : (value?.text ?? ''));
  put(place, label ? [label, text] : [text]);
};

/** The status of the check that judges a part; the figure says nothing of its own. */
const stateOf = (part: HTMLElement, steps: View['steps']) => {
  const slug = part.closest<HTMLElement>('[data-step]')?.dataset['step'];
  return steps.find((step) => step.slug === slug)?.checks[Number(part.dataset['judgedBy']) - 1]?.status;
};

/** The redirect URI as the guide wants it: it stands in the figure that shows it. */
const wantedOf = () => {
  const place = (name: FigureName) => document.querySelector<HTMLElement>(`[data-figure="${name}"]`);
  const uri = place('redirectUri');
  return { uri: uri ? blankOf(uri) : '', platform: place('platform')?.dataset['id'] ?? '' };
};

const drawFigures = ({ snapshot, steps }: View) => {
  const values = snapshot && figureValues(snapshot, wantedOf());
  const known = values !== undefined;
  for (const place of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    showValue(place, known, values?.[place.dataset['figure'] as FigureName]);
    place.closest('figure')?.toggleAttribute('data-known', known);
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-judged-by]')) {
    part.dataset['state'] = (known ? stateOf(part, steps) : undefined) ?? '';
  }
};

const marksOf = ({ steps }: View) =>
  JSON.stringify(steps.map(({ status, checks }) => [status, checks.map((check) => check.status)]));

/** What is drawn: which evidence, which marks, on which day. */
let drawn: readonly unknown[] = [];

let isBegun = false;

/** Brings the figures of the steps and the overview up to date; what the server drew stays until something was read. */
export const showPictures = (view: View) => {
  isBegun ||= view.run === 'done';
  if (!isBegun) return;
  const now = new Date();
  const wanted = [view.snapshot, marksOf(view), dayOf(now)];
  if (wanted.every((one, at) => one === drawn[at])) return;
  drawn = wanted;
  drawFigures(view);
  drawOverview(view, now);
};
