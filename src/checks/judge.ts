import type { FactName } from '../tenant/facts';
import type { Reason } from '../tenant/reading';
import { timeAtMicrosoft } from './clock';
import { contextOf, proofOf, readingOf, type Court, type Evidence } from './court';
import { certain } from './guess';
import { stepNumber, type DeclaredCheck, type Guide } from './guide';
import type { Role } from './kind';
import type { Gap, Verdict } from './verdict';
import { kindOf, type AnyKind } from './kinds';
import { reasonText, type Circumstances } from './reasons';
import type { Result } from './result';
import { findSubject } from './find-subject';
import type { Subject } from './subject';
import { doersOf } from './wanted';

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
  const said = (answer: Answer) => result(check, kind, court, answer);
  const blocked = kind.requires?.map((role) => obstacle(role, court)).find((one) => one !== undefined);
  if (blocked) return said(blocked);
  if (kind.account && !court.snapshot?.account) {
    return said(unknown(court.snapshot ? 'not-in-source' : 'not-signed-in', { isImported: isImported(court) }));
  }
  if (court.incomparable?.some((typed) => typed === kind.asks)) return said(unknown('pseudonym'));
  const missing = unreadOf(kind.needs, court)[0];
  if (missing) return said(gapOf(missing.reason, missing, kind, court));
  const verdict = kind.judge(contextOf(check, kind, court));
  if ('blockedBy' in verdict) return said(obstacle(verdict.blockedBy, court) ?? unknown('not-typed'));
  return said(answer(verdict, check, kind, court));
};

type Answer = Omit<Result, 'number' | 'step' | 'kind' | 'soll'> & { readonly soll?: Result['soll'] };

const result = (check: DeclaredCheck, kind: AnyKind, { guide }: Court, given: Answer): Result => ({
  number: check.number,
  step: check.step,
  kind: check.kind,
  ...given,
  soll: given.soll ?? kind.soll(check.params, doersOf(guide)),
});

const unknown = (reason: Reason, given: Circumstances = {}): Answer => ({
  status: 'unknown',
  reason,
  ...(given.trouble && { trouble: given.trouble }),
  ist: reasonText(reason, given),
  folge: '',
});

/** A saved report or a paste is all there is: nobody asked a tenant. */
const isImported = ({ snapshot }: Court) => snapshot?.source === 'import';

/** The facts among these that could not be read, and why. */
const unreadOf = (names: readonly FactName[], court: Court) =>
  names.flatMap((fact) => {
    const reading = readingOf(fact, court);
    return reading.ok ? [] : [{ fact, reason: reading.reason, trouble: reading.trouble }];
  });

/** A gap with all that is known of it; a field is missing where its fact came from. */
const gapOf = (reason: Reason, given: Circumstances, kind: AnyKind, court: Court): Answer => {
  const isSilent = reason === 'field-absent' ? proofOf(kind, court) === 'paste' : isImported(court);
  return unknown(reason, { ...given, isImported: isSilent });
};

/** What the providing check left behind: its step is open, or it could not be judged itself. */
const obstacle = (role: Role, { guide, results }: Court): Answer | undefined => {
  const provider = guide.checks.find(({ kind }) => kindOf(kind).provides === role);
  const proved = results.find(({ number }) => number === provider?.number);
  if (!proved || proved.status === 'pass' || proved.status === 'warn') return undefined;
  if (proved.status === 'unknown') {
    const { reason = 'not-in-source', trouble, ist } = proved;
    return { status: 'unknown', reason, ...(trouble && { trouble }), ist, folge: '' };
  }
  const ist = `Nicht geprüft, weil Schritt ${String(stepNumber(proved.number))} offen ist.`;
  return { status: 'skipped', reason: 'step-open', ist, folge: '' };
};

const answer = (verdict: Verdict | Gap, check: DeclaredCheck, kind: AnyKind, court: Court): Answer => {
  if ('gap' in verdict) {
    const failed = unreadOf(kind.wants ?? [], court).find(({ reason }) => reason === verdict.gap);
    const plain = gapOf(verdict.gap, failed ?? {}, kind, court);
    return verdict.ist === undefined ? plain : { ...plain, ist: verdict.ist };
  }
  if (verdict.status === 'manual') {
    const done = court.inputs.ticks.includes(check.number);
    return { ...verdict, folge: '', ...(done && { status: 'done', proof: 'self' }) };
  }
  return { folge: '', proof: kind.proof ?? proofOf(kind, court), ...certain(verdict, kind, court) };
};
