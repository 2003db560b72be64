import { date } from '../../checks/dates';
import { millisecondsOf } from '../../checks/secrets';
import type { Secret } from '../../tenant/shapes';
import { scale } from './overview-scale';
import { fill } from './page';

type Attributes = Readonly<Record<string, string | number>>;

const shape = (name: string, attributes: Attributes) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  return element;
};
/** Half the drawing's height. */
const MIDDLE = 16;

const percent = (at: number) => `${at.toFixed(2)}%`;

/** A line from one moment to another. */
const stretch = (name: string, from: number, to: number) =>
  shape('line', { class: name, x1: percent(from), x2: percent(to), y1: MIDDLE, y2: MIDDLE });

/** The same symbol as before the words of the list. */
const symbol = (place: Element, name: string, at: number) => {
  const drawn = place.querySelector(`[data-symbol="${name}"] svg`)?.cloneNode(true) as SVGElement | undefined;
  if (!drawn) return [];
  const group = shape('svg', { x: percent(at), y: MIDDLE, overflow: 'visible', class: name });
  drawn.setAttribute('x', '-8');
  drawn.setAttribute('y', '-8');
  group.append(drawn);
  return [group];
};

/** Draws how long the connection holds, until the secret or the guide's date ends it; the list below says the same in words. */
export const drawTimeline = (place: HTMLElement, secret: Secret | undefined, now: Date) => {
  const svg = place.querySelector('svg');
  const [end, today, mark] = [
    millisecondsOf(secret?.endDateTime),
    now.getTime(),
    Date.parse(place.dataset['on'] ?? ''),
  ];
  const known = Number.isFinite(end);
  const begin = millisecondsOf(secret?.startDateTime);
  const start = known ? (Number.isFinite(begin) ? begin : Math.min(today, end)) : today;
  const at = scale({ start, end: known ? end : today, today, mark });
  svg?.replaceChildren(
    shape('line', { class: 'axis', x1: 0, x2: '100%', y1: MIDDLE, y2: MIDDLE }),
    ...(known ? [stretch('life', at.start, at.end)] : []),
    ...(known && end > today && mark > today
      ? [stretch('left', Math.max(at.start, at.today), Math.min(at.end, at.mark))]
      : []),
    ...symbol(place, 'mark', at.mark),
    ...(known ? symbol(place, 'end', at.end) : []),
    ...symbol(place, 'today', at.today),
  );
  fill(place, { today: date(now), end: known ? date(new Date(end)) : (place.dataset['none'] ?? '') });
  place.dataset['drawn'] = '';
  place.toggleAttribute('data-late', known && end <= today);
};
