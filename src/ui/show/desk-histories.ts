import type { Opened, Row } from '../../report/desk';
import type { Station } from '../../report/history';
import { textsOf } from '../../report/rows';
import { fill, stamp } from './page';

const item = (content: string | DocumentFragment) => {
  const line = document.createElement('li');
  line.append(content);
  return line;
};

const words = (name: string) => stamp(`[data-desk-words="${name}"]`);

const stationOf = ({ changes }: Station, row: Row, at: number) => {
  const shown = fill(stamp('[data-desk-station]'), textsOf(row));
  const lines = changes.length > 0 ? changes : [words(at === 0 ? 'first' : 'unchanged')];
  shown.querySelector('ul')?.replaceChildren(...lines.map(item));
  return shown;
};

/** Of each customer with several reports: one after the other, with what has changed between them. */
export const showHistories = (
  desk: HTMLElement,
  customers: readonly (readonly Station[])[],
  rows: ReadonlyMap<Opened, Row>,
) => {
  const several = customers.filter((stations) => stations.length > 1);
  desk.querySelector('[data-desk-histories]')?.toggleAttribute('hidden', several.length === 0);
  const shown = several.map((stations, customer) => {
    const known = stations.flatMap((station) => {
      const row = rows.get(station.opened);
      return row ? [{ station, row }] : [];
    });
    const directory = known.find(({ row }) => !row.pseudonymised)?.row.directory ?? known[0]?.row.directory ?? '';
    const history = fill(stamp('[data-desk-history]'), { directory, count: String(stations.length) });
    history.querySelector('ol')?.replaceChildren(...known.map(({ station, row }, at) => stationOf(station, row, at)));
    history.querySelector('details')?.setAttribute('id', `verlauf-${String(customer + 1)}`);
    return history;
  });
  desk.querySelector('[data-desk-history-place]')?.replaceChildren(...shown);
};
