import { dayOf, daysAway, nightsBetween, shortDate } from '../../checks/dates';
import { columns, type Order } from '../../report/columns';
import type { Row } from '../../report/desk';
import { credentialWords, textsOf } from '../../report/rows';
import type { Message } from '../session/case';
import { fill, stamp } from './page';
import { attribute } from './write';

const words = (name: string, values: Readonly<Record<string, string>> = {}) =>
  fill(stamp(`[data-desk-words="${name}"]`), values);

/** What a report says at a glance, with how far away its days are. */
const cellsOf = (row: Row) => ({
  ...textsOf(row),
  expiry: row.expiry ? `${credentialWords[row.expiry.what]} ${shortDate(row.expiry.day)}` : '',
  readAt: shortDate(row.readAt),
  number: row.number ?? words('unnumbered').textContent,
  'expiry-age': row.expiry ? daysAway(row.expiry.days) : '',
  'readAt-age': daysAway(nightsBetween(dayOf(new Date()), dayOf(new Date(row.readAt)))),
});

const rowOf = (row: Row, at: number) => {
  const shown = fill(stamp('[data-desk-row]'), cellsOf(row));
  const line = shown.querySelector('tr');
  line?.setAttribute('data-row', String(at));
  if (line && row.expiry && row.expiry.days <= 30) line.setAttribute('data-ends', '');
  if (line && row.lapsed.length > 0) line.setAttribute('data-lapsed', '');
  line?.querySelector('[data-pseudonym]')?.toggleAttribute('hidden', !row.pseudonymised);
  return shown;
};

export interface List {
  readonly rows: readonly Row[];
  /** How many reports there are in all. */
  readonly all: number;
  readonly order: Order | undefined;
  readonly beyond: boolean;
}

/** The rows as they are sorted and filtered. */
export const showList = (desk: HTMLElement, { rows, all, order, beyond }: List) => {
  desk.querySelector('[data-desk-list]')?.toggleAttribute('hidden', all === 0);
  desk.querySelector('[data-desk-rows]')?.replaceChildren(...rows.map(rowOf));
  desk
    .querySelector('[data-desk-count]')
    ?.replaceChildren(words('count', { shown: String(rows.length), all: String(all) }));
  for (const column of columns) {
    const head = desk.querySelector(`[data-column="${column}"]`);
    const sorted = order?.column === column ? (order.direction === 'up' ? 'ascending' : 'descending') : undefined;
    if (head) attribute(head, 'aria-sort', sorted);
  }
  const box = desk.querySelector<HTMLInputElement>('[name="keepsBeyond"]');
  if (box) box.checked = beyond;
};

/** What there is to say of files: a sentence each. */
export const showSaid = (desk: HTMLElement, said: readonly Message[]) => {
  const sentences = said.map((one) =>
    'key' in one ? fill(stamp(`[data-message="${one.key}"]`), { details: one.detail ?? '' }) : '',
  );
  desk.querySelector('[data-desk-said]')?.replaceChildren(...sentences);
};

/** Brings it into sight where somebody has just come to the desk. */
export const seeSaid = (desk: HTMLElement) => {
  desk.querySelector('[data-desk-said]')?.scrollIntoView({ block: 'center' });
};
