import { figureValues, type FigureName, type FigureValue } from './figures-values';
import { drawOverview } from './overview';
import type { State } from './state';

/** What the server drew: shown again where nothing is known any more. */
const blanks = new WeakMap<Element, Node[]>();

const blankOf = (place: Element) => {
  const known = blanks.get(place);
  if (known) return known;
  const nodes = [...place.childNodes];
  blanks.set(place, nodes);
  return nodes;
};

/** A value in the language of the guide; a portal label that is the right one stays a label, so that it has both languages. */
const showValue = (place: HTMLElement, known: boolean, value: FigureValue | undefined) => {
  const blank = blankOf(place);
  const isSame = value?.id !== undefined && value.id === place.dataset['id'];
  if (!known || isSame) place.replaceChildren(...blank);
  else place.textContent = value?.text ?? '';
  place.title = known && !isSame ? (value?.text ?? '') : '';
};

/** The status of the check that judges a part; the figure says nothing of its own. */
const stateOf = (part: HTMLElement, known: boolean) => {
  const checks = part.closest('[data-step]')?.querySelectorAll<HTMLElement>('[data-check]');
  return known ? checks?.[Number(part.dataset['judgedBy']) - 1]?.dataset['status'] : undefined;
};

const wantedOf = () => {
  const place = (name: FigureName) => document.querySelector<HTMLElement>(`[data-figure="${name}"]`);
  const uri = place('redirectUri');
  return {
    uri: uri
      ? blankOf(uri)
          .map(({ textContent }) => textContent)
          .join('')
          .trim()
      : '',
    platform: place('platform')?.dataset['id'] ?? '',
  };
};

const drawFigures = ({ snapshot }: State) => {
  const values = snapshot && figureValues(snapshot, wantedOf());
  const known = values !== undefined;
  for (const place of document.querySelectorAll<HTMLElement>('[data-figure]')) {
    showValue(place, known, values?.[place.dataset['figure'] as FigureName]);
    place.closest('figure')?.querySelector('figcaption > span')?.toggleAttribute('hidden', !known);
  }
  for (const part of document.querySelectorAll<HTMLElement>('[data-judged-by]')) {
    part.dataset['state'] = stateOf(part, known) ?? '';
  }
};

/** Brings the figures of the steps and the overview up to date. */
export const draw = (state: State) => {
  drawFigures(state);
  drawOverview(state, new Date());
};
