import type { Fact } from '../tenant/fact';
import { facts, type FactName } from '../tenant/facts';
import type { Reading } from '../tenant/reading';
import type { Snapshot } from '../tenant/snapshot';
import type { DeclaredCheck, Guide } from './guide';
import { hostOf } from './domain';
import { sameGuid } from './guid';
import type { Typed } from './incomparable';
import type { Inputs } from './inputs';
import type { Context } from './kind';
import type { AnyKind } from './kinds';
import type { Result } from './result';
import type { Subject } from './subject';
import { doersOf, permissionsOf } from './wanted';
import { productOf } from './product';

/** What the judges are given: the tenant as it was read, if it was, and what was typed, pasted and ticked. */
export interface Evidence {
  readonly snapshot?: Snapshot | undefined;
  readonly inputs: Inputs;
  readonly now: Date;
  /** What was entered here beside a report whose names are pseudonyms, or the other way round. */
  readonly incomparable?: readonly Typed[];
}

/** The evidence together with what has been judged so far. */
export interface Court extends Evidence {
  readonly guide: Guide;
  readonly subject: Subject;
  readonly results: readonly Result[];
}

/** A fact as it was read; what was read about a typed value counts only while it is still typed. */
export const readingOf = (name: FactName, { snapshot, inputs }: Court): Reading<unknown> => {
  if (!snapshot) return { ok: false, reason: 'not-signed-in' };
  const fact: Fact = facts[name];
  const stale = fact.about !== undefined && !isAbout[fact.about](snapshot, inputs);
  return (stale ? undefined : snapshot.facts[name]) ?? { ok: false, reason: 'not-in-source' };
};

const isAbout = {
  clientId: ({ ask }: Snapshot, { clientId }: Inputs) => sameGuid(ask.clientId, clientId),
  strangeDomain: ({ ask }: Snapshot, { domain }: Inputs) => ask.strangeDomain === hostOf(domain.trim()),
};

const wantedOf = (kind: string, { checks }: Guide) =>
  checks.filter((one) => one.kind === kind).map(({ params }) => params);

/** What one judge gets to see: only what its kind declared. */
export const contextOf = (check: DeclaredCheck, kind: AnyKind, court: Court): Context<unknown, FactName, FactName> => {
  const names = [...kind.needs, ...(kind.wants ?? [])];
  const readings = names.map((name) => [name, readingOf(name, court)] as const);
  return {
    params: check.params,
    wanted: wantedOf(check.kind, court.guide),
    permissions: permissionsOf(court.guide),
    doers: doersOf(court.guide),
    facts: Object.fromEntries(readings.flatMap(([name, one]) => (one.ok ? [[name, one.value]] : []))) as Context<
      unknown,
      FactName,
      FactName
    >['facts'],
    reasons: Object.fromEntries(readings.flatMap(([name, one]) => (one.ok ? [] : [[name, one.reason]]))),
    subject: court.subject,
    inputs: court.inputs,
    account: court.snapshot?.account ?? null,
    product: productOf(court.guide),
    now: court.now,
    before: court.results,
  };
};

/** Pasted evidence anywhere makes the whole answer pasted. */
export const proofOf = (kind: AnyKind, court: Court) => {
  const used = [...kind.needs, ...(kind.wants ?? [])].map((name) => readingOf(name, court));
  return used.some((one) => one.ok && one.proof === 'paste') ? 'paste' : 'graph';
};
