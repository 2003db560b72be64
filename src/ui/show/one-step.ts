/** The whole manual, or one step at a time. */
export type Arrangement = 'one' | 'all';

const steps = () => [...document.querySelectorAll<HTMLElement>('[data-step]')];

/** The step a fragment leads to, or into; a link that fills in values may name one by its number: `…&schritt=10`. */
export const stepAt = (fragment: string): string | undefined => {
  const id = fragment.replace(/^#/, '');
  if (id === '') return undefined;
  const number = new URLSearchParams(id).get('schritt');
  if (number !== null) return steps().find((step) => step.dataset['of'] === number)?.dataset['step'];
  return document.getElementById(id)?.closest<HTMLElement>('[data-step]')?.dataset['step'];
};

/** Shows this step alone, where one step at a time is shown; the lists say which it is. */
export const showStep = (slug: string) => {
  for (const step of steps()) step.toggleAttribute('data-current', step.dataset['step'] === slug);
  for (const link of document.querySelectorAll('.rows a, .sidebar a[href*="#"]')) {
    const isHere = link.getAttribute('href')?.endsWith(`#${slug}`) === true;
    if (isHere) link.setAttribute('aria-current', 'step');
    else link.removeAttribute('aria-current');
  }
};

export const arrange = (arrangement: Arrangement) => {
  document.documentElement.dataset['view'] = arrangement;
};
