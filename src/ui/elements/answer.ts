import { isFulfilled } from '../../checks/steps';
import type { Store } from '../session/store';
import { focusOn } from './walk';

/**
 * Leads back whoever asks at the foot of a step and has gone nowhere else: to the head of the step, where the verdict
 * stands that is not green yet, or to the green one above the foot, which both move when all has become so.
 */
export const answerAtFoot = ({ store }: { readonly store: Store }) => {
  let asked: HTMLElement | undefined;
  let isReading = false;
  document.addEventListener('click', ({ target }) => {
    asked = (target as Element).closest<HTMLElement>('.foot [data-action="recheck"]') ?? undefined;
  });
  store.addEventListener('change', () => {
    const { run, steps } = store.view;
    const isOver = isReading && run === 'done';
    isReading = run === 'running';
    if (!isOver || !asked) return;
    const [button, here] = [asked, document.activeElement];
    asked = undefined;
    if (here !== button && here !== document.body) return;
    const element = button.closest<HTMLElement>('[data-step]');
    const step = steps.find(({ slug }) => slug === element?.dataset['step']);
    if (step && !isFulfilled(step.status)) {
      const head = element?.querySelector<HTMLElement>('h2');
      head?.scrollIntoView();
      focusOn(head);
    } else {
      for (const place of [element?.querySelector('.checks'), button]) place?.scrollIntoView({ block: 'nearest' });
    }
  });
};
