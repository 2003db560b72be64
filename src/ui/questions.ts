import type { Result } from '../checks/result';
import type { Form } from './judgement';

/** What needs no reading: the user's own word. */
export const isDeclared = ({ status }: Result) => status === 'manual' || status === 'done';

/** Whether Microsoft would be asked the same again. */
export const isSameQuestion = (before: Form | undefined, now: Form) =>
  before?.clientId === now.clientId && before.chosen === now.chosen;
