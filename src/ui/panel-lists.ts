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

/** What is shown instead of a tenant read just now, if anything is. */
export const showImported = (panel: HTMLElement, imported: State['imported']) => {
  if (!imported) return;
  const { what, file, createdAt } = imported;
  const banner = panel.querySelector('[data-when="import"]');
  banner?.replaceChildren(
    fill(stamp(`[data-imported="${what}"]`), { file: file === '' ? '' : ` „${file}“`, day: day(createdAt) }),
  );
};

/** What differs from a former report; the heading takes the focus, once, since it may be far from the button. */
export const showComparison = (panel: HTMLElement, comparison: State['comparison']) => {
  const section = panel.querySelector<HTMLElement>('[data-comparison]');
  if (!section) return;
  section.hidden = !comparison;
  if (!comparison) return;
  const { file, createdAt, isLater, changes } = comparison;
  const head = fill(stamp(`[data-compared="${isLater ? 'later' : 'earlier'}"]`), { file, day: day(createdAt) });
  section.querySelector('[data-comparison-head]')?.replaceChildren(head);
  const rows = changes.map((sentence) => {
    const row = document.createElement('li');
    row.textContent = sentence;
    return row;
  });
  const list = rows.length > 0 ? rows : [stamp('[data-compared="same"]')];
  section.querySelector('[data-comparison-place]')?.replaceChildren(...list);
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
