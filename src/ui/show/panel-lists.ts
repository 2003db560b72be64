import { date, moment } from '../../checks/dates';
import type { View } from '../session/view';
import { fill, stamp } from './page';
import { setText } from './write';

/** The registrations to choose from; nothing where there is no choice. */
export const showChoices = (panel: HTMLElement, { choices }: View) => {
  const group = panel.querySelector<HTMLElement>('[data-choices]');
  const place = group?.querySelector('[data-choices-place]');
  if (!group || !place || place.querySelector(':focus')) return;
  group.hidden = choices.length === 0;
  const rows = choices.map(({ appId, name, created, judged }) => {
    const row = fill(stamp('[data-choice]'), { name, appId, created: created === undefined ? '' : date(created) });
    const radio = row.querySelector('input');
    if (radio) [radio.value, radio.checked] = [appId, judged];
    return row;
  });
  place.replaceChildren(...rows);
};

/** What differs from a former report. */
export const showComparison = ({ case: { comparison } }: View) => {
  const section = document.querySelector<HTMLElement>('[data-comparison]');
  if (!section) return;
  section.hidden = !comparison;
  if (!comparison) return;
  const { file, readAt, isLater, verdict, changes } = comparison;
  setText(section.querySelector('[data-comparison-verdict]'), verdict);
  const head = fill(stamp(`[data-compared="${isLater ? 'later' : 'earlier'}"]`), { file, moment: moment(readAt) });
  section.querySelector('[data-comparison-head]')?.replaceChildren(head);
  const rows = changes.map((sentence) => {
    const row = document.createElement('li');
    row.textContent = sentence;
    return row;
  });
  section
    .querySelector('[data-comparison-place]')
    ?.replaceChildren(...(rows.length > 0 ? rows : [stamp('[data-compared="same"]')]));
};

/** A path as people read it; what is no valid encoding stands as it came. */
const readable = (path: string) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/** Every GET of the last run, for whoever wants to know what was read. */
export const showRequests = ({ snapshot }: View) => {
  const list = document.querySelector<HTMLElement>('[data-requests]');
  if (!list) return;
  list.hidden = !snapshot;
  const lines = (snapshot?.requests ?? []).map(
    ({ path, status, milliseconds }) =>
      `GET ${readable(path)}\n    → ${String(status ?? '–')}, ${String(milliseconds)} ms`,
  );
  setText(list.querySelector('[data-value]'), lines.join('\n'));
};
