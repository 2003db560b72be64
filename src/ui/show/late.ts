import type { Reading } from '../../tenant/reading';
import { liveOf } from '../session/evidence';
import type { View } from '../session/view';
import { stamp } from './page';

const isLate = (reading: Reading<unknown> | undefined) => reading?.ok === false && reading.reason === 'timeout';

/** Says beside the verdict, once, what was asked and came too late. */
export const showLate = (panel: HTMLElement, { run, snapshot, case: one }: View) => {
  const place = panel.querySelector<HTMLElement>('[data-late-place]');
  if (!place) return;
  const late = Object.entries(run === 'done' || liveOf(one) ? (snapshot?.facts ?? {}) : {}).filter(([, reading]) =>
    isLate(reading),
  );
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
