import type { Reason, Trouble } from '../tenant/reading';
import { timeAtMicrosoft } from './clock';
import { contextOf, proofOf, readingOf, type Court, type Evidence } from './court';
import { stepNumber, type DeclaredCheck, type Guide } from './guide';
import type { Role } from './kind';
import type { Gap, Verdict } from './verdict';
import { kindOf, type AnyKind } from './kinds';
import { reasonText } from './reasons';
import type { Result } from './result';
import { findSubject, type Subject } from './subject';

/** Judges every check of a guide, in its order. Whatever is missing makes a check unknown or skipped, never green. */
export const judge = (guide: Guide, evidence: Evidence): Result[] => {
  const { snapshot, inputs } = evidence;
  const subject: Subject = snapshot
    ? findSubject(guide, snapshot, inputs, evidence.now)
    : { by: 'nothing', candidates: [], askers: [] };
  const now = timeAtMicrosoft(evidence.now, snapshot);
  return guide.checks.reduce<Result[]>((results, check) => {
    results.push(judgeOne(check, { ...evidence, now, guide, subject, results }));
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
  if (missing?.ok === false) return result(check, kind, unknown(missing.reason, missing.trouble));
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
  const ist = `Nicht geprüft, weil Schritt ${String(stepNumber(proved.number))} offen ist.`;
  return { status: 'skipped', reason: 'step-open', ist, folge: '' };
};

/** What support needs to follow up a gap that a judge took from one of its readings. */
const troubleOf = (reason: Reason, kind: AnyKind, court: Court): Trouble | undefined => {
  const readings = (kind.wants ?? []).map((name) => readingOf(name, court));
  const failed = readings.find((one) => !one.ok && one.reason === reason);
  return failed?.ok === false ? failed.trouble : undefined;
};

const answer = (verdict: Verdict | Gap, check: DeclaredCheck, kind: AnyKind, court: Court): Answer => {
  if ('gap' in verdict) {
    const plain = unknown(verdict.gap, troubleOf(verdict.gap, kind, court));
    return verdict.ist === undefined ? plain : { ...plain, ist: verdict.ist };
  }
  if (verdict.status === 'manual') {
    const done = court.inputs.ticks.includes(check.number);
    return { ...verdict, folge: '', ...(done && { status: 'done', proof: 'self' }) };
  }
  return { folge: '', proof: kind.proof ?? proofOf(kind, court), ...verdict };
};
