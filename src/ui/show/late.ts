import type { Reading } from '../../tenant/reading';
import type { Snapshot } from '../../tenant/snapshot';
import { stamp } from './page';

const isLate = (reading: Reading<unknown> | undefined) => reading?.ok === false && reading.reason === 'timeout';

/** Says beside the verdict, once, what was asked for it and came too late. */
export const showLate = (panel: HTMLElement, snapshot: Snapshot | undefined) => {
  const place = panel.querySelector<HTMLElement>('[data-late-place]');
  if (!place) return;
  const late = Object.entries(snapshot?.facts ?? {}).filter(([, reading]) => isLate(reading));
  const names = late.map(([name]) => name);
  if (place.dataset['latePlace'] === names.join(' ')) return;
  place.dataset['latePlace'] = names.join(' ');
  place.hidden = names.length === 0;
  const said = stamp('[data-late]');
  for (const item of said.querySelectorAll<HTMLElement>('[data-fact]')) {
    if (!names.includes(item.dataset['fact'] ?? '')) item.remove();
  }
  place.replaceChildren(said);
};
