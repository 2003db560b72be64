import type { Doer } from './doers';
import type { Guide } from './guide';
import { doerOf } from './kind';
import { kindOf } from './kinds';
import type { NamedRequest } from './permissions';

/** Everybody whom the steps of a guide take, each once: what its checks declare, and nobody keeps a list. */
export const doersOf = ({ checks }: Pick<Guide, 'checks'>): Doer[] => [
  ...new Set(checks.flatMap(({ kind, params }) => doerOf(kindOf(kind), params) ?? [])),
];

/** Every permission that the guide wants requested. */
export const permissionsOf = ({ checks }: Pick<Guide, 'checks'>): NamedRequest[] =>
  checks.flatMap(({ kind, params }) => kindOf(kind).permission?.(params) ?? []);
