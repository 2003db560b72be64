import type { Ask, Fact } from '../tenant/fact';
import { facts, type FactName } from '../tenant/facts';
import type { Snapshot } from '../tenant/snapshot';
import { strangeDomain as strange } from './domain';
import type { Guide } from './guide';
import type { Inputs } from './inputs';
import { findSubject } from './find-subject';
import type { Search } from './kind';
import { kindOf } from './kinds';

export { judge } from './judge';
export { findSubject } from './find-subject';
export type { Subject } from './subject';
export type { Guide } from './guide';
export type { Inputs } from './inputs';
export type { Result } from './result';

/** Every fact the guide's checks need or want: what is read. */
export const needsOf = (guide: Guide): FactName[] => [
  ...new Set([...guide.checks.flatMap(({ kind }) => [...kindOf(kind).needs, ...(kindOf(kind).wants ?? [])])]),
];

/** Facts that no check of the guide needs: they only enrich an answer. */
export const wantsOf = (guide: Guide): FactName[] => {
  const needed = new Set<FactName>(guide.checks.flatMap(({ kind }) => kindOf(kind).needs));
  return needsOf(guide).filter((name) => !needed.has(name));
};

/** Exactly the permissions the sign-in asks for: nobody keeps a list of them. */
export const scopesOf = (guide: Guide): string[] => {
  const scopes = needsOf(guide).map((name): string | undefined => (facts[name] as Fact).scope);
  return [...new Set(scopes.filter((scope) => scope !== undefined))].toSorted();
};

/** What the panel asks the user for, because a check of the guide needs it. */
export const asksOf = (guide: Guide) => new Set(guide.checks.map(({ kind }) => kindOf(kind).asks));

/** What discovery looks for: each kind contributes what it declares. */
export const searchOf = (guide: Guide): Search =>
  Object.assign({}, ...guide.checks.map(({ kind, params }) => kindOf(kind).search?.(params) ?? {})) as Search;

/** What the first answers make worth reading: the registration found instead of the typed one, a strange domain. */
export const nextQuestion = (guide: Guide, first: Snapshot, inputs: Inputs, now: Date): Ask => {
  const { appId } = findSubject(guide, first, inputs, now);
  const organization = first.facts.organization?.ok ? first.facts.organization.value?.[0] : undefined;
  const strangeDomain = strange(inputs.domain, organization);
  return { ...(appId !== undefined && { appId }), ...(strangeDomain !== undefined && { strangeDomain }) };
};
