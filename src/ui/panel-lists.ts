import type { Snapshot } from '../tenant/snapshot';
import type { Choice } from './judgement';
import { fill, stamp } from './page';
import type { State } from './state';

const day = (iso: string | undefined) =>
  iso === undefined ? '' : new Date(iso).toLocaleDateString('de-DE', { dateStyle: 'long' });

/** The registrations to choose from; nothing where there is no choice. */
export const showChoices = (panel: HTMLElement, choices: readonly Choice[]) => {
  const group = panel.querySelector<HTMLElement>('[data-choices]');
  const place = group?.querySelector('[data-choices-place]');
  if (!group || !place || place.querySelector(':focus')) return;
  group.hidden = choices.length === 0;
  const rows = choices.map(({ appId, name, created, judged }) => {
    const row = fill(stamp('[data-choice]'), { name, appId, created: day(created) });
    const radio = row.querySelector('input');
    if (radio) [radio.value, radio.checked] = [appId, judged];
    return row;
  });
  place.replaceChildren(...rows);
};

/** Which report is shown, if one was opened. */
export const showImported = (panel: HTMLElement, imported: State['imported']) => {
  for (const place of panel.querySelectorAll<HTMLElement>('[data-imported]')) {
    place.textContent = place.dataset['imported'] === 'file' ? (imported?.file ?? '') : day(imported?.createdAt);
  }
};

/** Every GET of the last run, for whoever wants to know what was read. */
export const showRequests = (panel: HTMLElement, snapshot: Snapshot | undefined) => {
  const list = panel.querySelector<HTMLElement>('[data-requests]');
  const place = list?.querySelector('[data-value]');
  if (!list || !place) return;
  list.hidden = !snapshot;
  place.textContent = (snapshot?.requests ?? [])
    .map(
      ({ path, status, milliseconds }) =>
        `GET ${decodeURIComponent(path)}\n    → ${String(status ?? '–')}, ${String(milliseconds)} ms`,
    )
    .join('\n');
};
