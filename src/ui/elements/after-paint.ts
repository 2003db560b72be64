/** Milliseconds after which what waits is done all the same: a page that is hidden is not painted. */
const HIDDEN = 100;

const waiting = new Map<string, () => unknown>();

/** Does at once what still waits for the next picture: whatever comes now must find it done. */
export const settle = () => {
  const actions = [...waiting.values()];
  waiting.clear();
  for (const action of actions) action();
};

/**
 * Does something once the browser has shown what was typed or clicked, so that nothing sticks; of several about the same
 * only the last (web.dev, „Optimize Interaction to Next Paint“).
 */
export const afterPaint = (about: string, action: () => unknown) => {
  waiting.set(about, action);
  requestAnimationFrame(() => setTimeout(settle));
  setTimeout(settle, HIDDEN);
};
