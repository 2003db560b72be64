import type { DeclaredCheck } from '../checks/guide';
import type { Trouble } from './trouble';

/** Whether a check of the row's guide detects the failure or, where nothing can, stands in its step. */
export const belongs = ({ kinds, steps }: Trouble, { kind, step }: Pick<DeclaredCheck, 'kind' | 'step'>): boolean =>
  kinds.some((one) => one === kind) || steps.includes(step);
