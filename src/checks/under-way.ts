import { facts, type FactName } from '../tenant/facts';
import type { Snapshot } from '../tenant/snapshot';
import { contextOf, type Court, type Evidence } from './court';
import type { DeclaredCheck, Guide } from './guide';
import { needsOf, nextQuestion } from './index';
import { kindOf } from './kinds';
import { findSubject } from './find-subject';

/** The evidence while it is being read: what is asked for and has not arrived is missing in the snapshot. */
export interface Incomplete extends Evidence {
  readonly snapshot: Snapshot;
}

const LISTS = ['candidatesByRedirectUri', 'candidatesByName'] as const;
/** Everything that tells which registration is meant, and which other may be (`findSubject`). */
const TELLING = ['typedApplication', ...LISTS, 'candidatesByApi', 'resource', 'appRoleAssignments'] as const;

/** What tells which registration is judged and has not arrived: it may still find one, or a better one. */
export const decisive = ({ snapshot, inputs: { chosen } }: Incomplete): readonly FactName[] => {
  const typed = snapshot.facts.typedApplication;
  const isTyped = typed && (!typed.ok || typed.value) && chosen === undefined;
  const telling = isTyped ? [] : (['typedApplication', ...LISTS] as const);
  return telling.filter((name) => !isAnswered(name, snapshot));
};

/** Two ids, to see whether a path takes the judged registration's. */
const [ONE, OTHER] = ['11111111-1111-4111-8111-111111111111', '22222222-2222-4222-8222-222222222222'];

const followsSubject = (name: FactName, { ask }: Snapshot) =>
  facts[name].path({ ...ask, appId: ONE }) !== facts[name].path({ ...ask, appId: OTHER });

const isAnswered = (name: FactName, { ask, facts: read }: Snapshot) =>
  facts[name].path(ask) === undefined || read[name] !== undefined;

/** Facts whose answer may still come: asked for, or to be asked for once more is known. */
const underWay = (guide: Guide, evidence: Incomplete): ReadonlySet<FactName> => {
  const { snapshot, inputs, now } = evidence;
  const isDecided = decisive(evidence).length === 0;
  const next = { ...snapshot.ask, ...nextQuestion(guide, snapshot, inputs, now) };
  const waits = (name: FactName) => {
    if (!isDecided && followsSubject(name, snapshot)) return true;
    const path = facts[name].path(next);
    return path !== undefined && (path !== facts[name].path(snapshot.ask) || !isAnswered(name, snapshot));
  };
  return new Set(needsOf(guide).filter(waits));
};

/**
 * What a reading waits for: facts without which a check cannot be judged, and as long as no registration is found, those
 * that may find one. Everything else only enriches an answer.
 */
export const awaited = (guide: Guide, evidence: Incomplete): FactName[] => {
  const { snapshot, inputs, now } = evidence;
  const open = decisive(evidence);
  const { appId } = findSubject(guide, snapshot, inputs, now);
  const isFound = appId !== undefined && !open.includes('typedApplication') && (inputs.chosen ?? appId) === appId;
  return [...new Set([...guide.checks.flatMap(({ kind }) => kindOf(kind).needs), ...(isFound ? [] : open)])];
};

/** The facts a verdict rests on: its own, and where it looks at candidates, those that tell them apart. */
const groundsOf = (check: DeclaredCheck, court: Court): readonly FactName[] => {
  const kind = kindOf(check.kind);
  const moot = kind.moot?.(contextOf(check, kind, court)) ?? [];
  const own = [...kind.needs, ...(kind.wants ?? [])].filter((name) => !moot.includes(name));
  return LISTS.some((name) => own.includes(name)) ? [...own, ...TELLING] : own;
};

/** Whether a check stands on another before it: as a part of its sum, or as what provides its registration or secret. */
const standsOn = (check: DeclaredCheck, before: readonly DeclaredCheck[], followsIt: boolean) => {
  const { requires = [], sums } = kindOf(check.kind);
  const first = sums && before.findIndex(({ step }) => step === sums(check.params));
  const roles = followsIt ? [...requires, 'registration'] : requires;
  return before.filter(
    ({ kind }, place) =>
      (first !== undefined && first >= 0 && place >= first) || roles.some((role) => role === kindOf(kind).provides),
  );
};

/**
 * Numbers of the checks whose verdict can no longer change by what is under way: only they may be shown while a tenant is
 * read. A fact that was given up has its reason in the snapshot and is no longer under way.
 */
export const settledIn = (guide: Guide, evidence: Incomplete): ReadonlySet<string> => {
  const { snapshot, inputs, now } = evidence;
  const waiting = underWay(guide, evidence);
  const court = { ...evidence, guide, subject: findSubject(guide, snapshot, inputs, now), results: [] };
  const settled = new Set<string>();
  const isSettled = (check: DeclaredCheck, before: readonly DeclaredCheck[]) => {
    const grounds = groundsOf(check, court);
    const followsIt = grounds.some((name) => followsSubject(name, snapshot));
    return (
      standsOn(check, before, followsIt).every(({ number }) => settled.has(number)) &&
      !grounds.some((name) => waiting.has(name))
    );
  };
  guide.checks.forEach((check, place) => {
    if (isSettled(check, guide.checks.slice(0, place))) settled.add(check.number);
  });
  return settled;
};
