import { once } from '../session/once';
import type { View } from '../session/view';

const load = once(() => import('./figures-draw'));

let isWanted = false;

/** Figures and overview: fetched once there is something to show, then kept up to date. The page is complete without. */
export const showPictures = (view: View) => {
  isWanted ||= view.run === 'done';
  if (!isWanted) return;
  load().then(
    ({ draw }) => {
      draw(view);
    },
    () => undefined, // Said by whoever watches loading.
  );
};
