import type { Session } from '../session/session';

const loadDesk = () => import('./desk');

/** Whatever is written for an opened fold is written anew as soon as the case, or the switch for names, is another. */
export const keepWritten = (panel: HTMLElement, session: Session) => {
  const write = (fold: HTMLElement) => {
    const { writes } = fold.dataset;
    if (writes !== undefined) void loadDesk().then((desk) => desk.act(writes, fold, panel, session));
  };
  const writeAll = () => {
    for (const fold of document.querySelectorAll<HTMLElement>('details[data-writes][open]')) write(fold);
  };
  document.addEventListener(
    'toggle',
    ({ target }) => {
      write(target as HTMLElement);
    },
    { capture: true },
  );
  document.addEventListener('change', ({ target }) => {
    if ((target as HTMLInputElement).name === 'keepNames') writeAll();
  });
  let { results, inputs } = session.store.view;
  session.store.addEventListener('change', () => {
    const { view } = session.store;
    if (view.results === results && view.inputs === inputs) return;
    ({ results, inputs } = view);
    // A text that is offered to be copied by hand is of what was shown before.
    document.querySelector('div[data-notice]')?.replaceChildren();
    writeAll();
  });
};
