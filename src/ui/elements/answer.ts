import { isFulfilled } from '../../checks/steps';
import type { Store } from '../session/store';
import { focusOn } from './walk';

/** To the head of the step, where the verdict stands that is not green yet; or to the green one above its foot. */
const lead = (button: HTMLElement, { view: { steps } }: Store) => {
  const element = button.closest<HTMLElement>('[data-step]');
  const step = steps.find(({ slug }) => slug === element?.dataset['step']);
  if (step && !isFulfilled(step.status)) {
    const head = element?.querySelector<HTMLElement>('h2');
    head?.scrollIntoView();
    focusOn(head);
  } else {
    for (const place of [element?.querySelector('.checks'), button]) place?.scrollIntoView({ block: 'nearest' });
  }
};

/** Leads whoever asks at the foot of a step, and then goes nowhere else, back to the answer: both move while it is read. */
export const answer = (target: Element, store: Store) => {
  const button = target.closest<HTMLElement>('.foot button');
  if (!button) return;
  const wait = () => {
    const { run } = store.view;
    if (run === 'running') return;
    store.removeEventListener('change', wait);
    const here = document.activeElement;
    if (run === 'done' && (here === button || here === document.body)) lead(button, store);
  };
  store.addEventListener('change', wait);
  wait(); // The reading may be over before this was loaded.
};
