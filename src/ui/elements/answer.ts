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
export const answerAtFoot = (button: HTMLElement, store: Store) => {
  let isReading = store.view.run === 'running';
  const wait = () => {
    const { run } = store.view;
    const isOver = isReading && run !== 'running';
    isReading = run === 'running';
    if (!isOver) return;
    store.removeEventListener('change', wait);
    const here = document.activeElement;
    if (run === 'done' && (here === button || here === document.body)) lead(button, store);
  };
  store.addEventListener('change', wait);
};
