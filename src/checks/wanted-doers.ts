import type { Doer } from './doers';
import type { Guide } from './guide';
import { doerOf } from './kind';
import { kindOf } from './kinds';

/** Everybody whom the steps of a guide take, each once: what its checks declare, and nobody keeps a list. */
export const doersOf = ({ checks }: Pick<Guide, 'checks'>): Doer[] => [
  ...new Set(checks.flatMap(({ kind, params }) => doerOf(kindOf(kind), params) ?? [])),
];
