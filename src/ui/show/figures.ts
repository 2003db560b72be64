import type { View } from '../session/view';

const load = () => import('./figures-draw');

let loaded: ReturnType<typeof load> | undefined;

/** Figures and overview: fetched once there is something to show, then kept up to date. The page is complete without. */
export const showPictures = (view: View) => {
  if (view.run === 'done') loaded ??= load();
  loaded?.then(
    ({ draw }) => {
      draw(view);
    },
    () => {
      loaded = undefined;
    },
  );
};
