import type { FactName } from '../tenant/facts';
import type { Reading, Reason, Trouble } from '../tenant/reading';
import type { Snapshot } from '../tenant/snapshot';
import { stepNumber, type DeclaredCheck, type Guide } from './guide';
import { sameGuid } from './guid';
import type { Inputs } from './inputs';
import type { Context, Gap, Role, Verdict } from './kind';
import { kindOf, type AnyKind } from './kinds';
import { reasonText } from './reasons';
import type { Result } from './result';
import { findSubject, type Subject } from './subject';

/** What the judges are given: the tenant as it was read, if it was, and what was typed, pasted and ticked. */
export interface Evidence {
  readonly snapshot?: Snapshot | undefined;
  readonly inputs: Inputs;
  readonly now: Date;
}

interface Court extends Evidence {
  readonly guide: Guide;
  readonly subject: Subject;
  readonly results: readonly Result[];
}

/** Judges every check of a guide, in its order. Whatever is missing makes a check unknown or skipped, never green. */
export const judge = (guide: Guide, evidence: Evidence): Result[] => {
  const { snapshot, inputs, now } = evidence;
  const subject: Subject = snapshot
    ? findSubject(guide, snapshot, inputs, now)
    : { by: 'nothing', candidates: [], askers: [] };
  return guide.checks.reduce<Result[]>((results, check) => {
    results.push(judgeOne(check, { ...evidence, guide, subject, results }));
    return results;
  }, []);
};

const judgeOne = (check: DeclaredCheck, court: Court): Result => {
  const kind = kindOf(check.kind);
  const blocked = kind.requires?.map((role) => obstacle(role, court)).find((one) => one !== undefined);
  if (blocked) return result(check, kind, blocked);
  if (kind.account && !court.snapshot?.account) {
    return result(check, kind, unknown(court.snapshot ? 'not-in-source' : 'not-signed-in'));
  }
  const missing = kind.needs.map((name) => readingOf(name, court)).find((reading) => !reading.ok);
  if (missing && !missing.ok) return result(check, kind, unknown(missing.reason, missing.trouble));
  const verdict = kind.judge(contextOf(check, kind, court));
  if ('blockedBy' in verdict) return result(check, kind, obstacle(verdict.blockedBy, court) ?? unknown('not-typed'));
  return result(check, kind, answer(verdict, check, kind, court));
};

type Answer = Omit<Result, 'number' | 'step' | 'kind' | 'soll'> & { readonly soll?: Result['soll'] };

const result = (check: DeclaredCheck, kind: AnyKind, given: Answer): Result => ({
  number: check.number,
  step: check.step,
  kind: check.kind,
  ...given,
  soll: given.soll ?? kind.soll(check.params),
});

const unknown = (reason: Reason, trouble?: Trouble): Answer => ({
  status: 'unknown',
  reason,
  ...(trouble && { trouble }),
  ist: reasonText(reason, trouble),
  folge: '',
});

/** What the providing check left behind: its step is open, or it could not be judged itself. */
const obstacle = (role: Role, { guide, results }: Court): Answer | undefined => {
  const provider = guide.checks.find(({ kind }) => kindOf(kind).provides === role);
  const proved = results.find(({ number }) => number === provider?.number);
  if (!proved || proved.status === 'pass' || proved.status === 'warn') return undefined;
  if (proved.status === 'unknown') return unknown(proved.reason ?? 'not-in-source', proved.trouble);
  const ist =
    proved.status === 'skipped'
      ? proved.ist
      : `Nicht geprüft, weil Schritt ${String(stepNumber(proved.number))} offen ist.`;
  return { status: 'skipped', reason: 'step-open', ist, folge: '' };
};

/** A fact as it was read; what was read of a typed id counts only while that id is still the typed one. */
const readingOf = (name: FactName, { snapshot, inputs }: Court): Reading<unknown> => {
  if (!snapshot) return { ok: false, reason: 'not-signed-in' };
  const stale = name.startsWith('typed') && !sameGuid(snapshot.ask.clientId, inputs.clientId);
  return (stale ? undefined : snapshot.facts[name]) ?? { ok: false, reason: 'not-in-source' };
};

const contextOf = (check: DeclaredCheck, kind: AnyKind, court: Court): Context<unknown, FactName, FactName> => {
  const names = [...kind.needs, ...(kind.wants ?? [])];
  const readings = names.map((name) => [name, readingOf(name, court)] as const);
  return {
    params: check.params,
    facts: Object.fromEntries(readings.flatMap(([name, one]) => (one.ok ? [[name, one.value]] : []))) as Context<
      unknown,
      FactName,
      FactName
    >['facts'],
    reasons: Object.fromEntries(readings.flatMap(([name, one]) => (one.ok ? [] : [[name, one.reason]]))),
    subject: court.subject,
    inputs: court.inputs,
    account: court.snapshot?.account ?? null,
    product: court.guide.product,
    now: court.now,
    before: court.results,
  };
};

const answer = (verdict: Verdict | Gap, check: DeclaredCheck, kind: AnyKind, court: Court): Answer => {
  if ('gap' in verdict) {
    const plain = unknown(verdict.gap);
    return verdict.ist === undefined ? plain : { ...plain, ist: verdict.ist };
  }
  if (verdict.status === 'manual') {
    const done = court.inputs.ticks.includes(check.number);
    return { ...verdict, folge: '', ...(done ? { status: 'done', proof: 'self' } : { status: 'manual' }) };
  }
  return { folge: '', ...verdict, proof: kind.proof ?? proofOf(kind, court) };
};

/** Pasted evidence anywhere makes the whole answer pasted. */
const proofOf = (kind: AnyKind, court: Court) => {
  const used = [...kind.needs, ...(kind.wants ?? [])].map((name) => readingOf(name, court));
  return used.some((one) => one.ok && one.proof === 'paste') ? 'paste' : 'graph';
};
