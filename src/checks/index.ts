import type { FactName } from '../tenant/facts';
import { facts } from '../tenant/facts';
import type { Guide } from './guide';
import type { Search } from './kind';
import { kindOf } from './kinds';

export { judge } from './judge';
export { findSubject } from './subject';
export type { Guide } from './guide';
export type { Inputs } from './inputs';
export type { Result } from './result';
export type { Text } from './kind';

/** Every fact the guide's checks need or want. */
export const needsOf = (guide: Guide): FactName[] => [
  ...new Set([...guide.checks.flatMap(({ kind }) => [...kindOf(kind).needs, ...(kindOf(kind).wants ?? [])])]),
];

/** Exactly the permissions the sign-in asks for: nobody keeps a list of them. */
export const scopesOf = (guide: Guide): string[] =>
  [...new Set(needsOf(guide).map((name) => facts[name].scope))].toSorted();

/** What discovery looks for: each kind contributes what it declares. */
export const searchOf = (guide: Guide): Search =>
  Object.assign({}, ...guide.checks.map(({ kind, params }) => kindOf(kind).search?.(params) ?? {})) as Search;
