const decoded = (fragment: string) => {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
};

/** Folds what the manual says beyond the clicks, names each fold by its step, and unfolds all of it for paper. */
export const fold = () => {
  const folds = [...document.querySelectorAll<HTMLDetailsElement>('[data-folds]')];
  for (const one of folds) {
    one.open = false;
    const number = one.closest<HTMLElement>('[data-step]')?.dataset['of'];
    if (number !== undefined)
      one.querySelector('summary')?.setAttribute('aria-label', `Wenn es in Schritt ${number} klemmt`);
  }
  const unfold = () => {
    const target = location.hash === '' ? null : document.getElementById(decoded(location.hash.slice(1)));
    if (target instanceof HTMLDetailsElement) target.open = true;
  };
  unfold();
  addEventListener('hashchange', unfold);
  let closed: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    closed = [...document.querySelectorAll<HTMLDetailsElement>('[data-folds], .introduction')].filter(
      ({ open }) => !open,
    );
    for (const one of closed) one.open = true;
  });
  addEventListener('afterprint', () => {
    for (const one of closed) one.open = false;
  });
};
