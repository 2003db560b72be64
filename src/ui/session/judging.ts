import { findSubject, judge, type Inputs, type Result, type Subject } from '../../checks';
import { sameGuid } from '../../checks/guid';
import { incomparable } from '../../checks/incomparable';
import { settledIn } from '../../checks/under-way';
import { mergeAll } from '../../import/merge';
import { identityOf } from '../../tenant/identity';
import { withProvenance } from './provenance';
import type { Snapshot } from '../../tenant/snapshot';
import type { Case } from './case';
import { liveOf } from './evidence';
import { exchangeIn } from './exchange';
import { enteredOf, inputsOf } from './inputs';
import { lettersOf, type Bench } from './letters';
import { bindingOf, boundTicks } from './ticks';

/** A registration that might be meant, for the user to choose. */
export interface Choice {
  readonly appId: string;
  readonly name: string;
  /** ISO 8601, where Microsoft says when it was made. */
  readonly created?: string | undefined;
  readonly judged: boolean;
}

/** What the judges make of a case. */
export interface Judgement {
  /** The case with the ticks that still hold. */
  readonly ticks: Case['ticks'];
  readonly results: readonly Result[];
  /** Two or more, or none: a single candidate is no choice. */
  readonly choices: readonly Choice[];
  /** Messages to a colleague who may do what is missing, by the number of the check. */
  readonly letters: Readonly<Record<string, string>>;
  /** The registration judged is only guessed: no link, letter or command names it. */
  readonly isGuess: boolean;
  /** Id of the directory the evidence belongs to, where it says so. */
  readonly directory?: string | undefined;
  /** All pieces as one. */
  readonly snapshot?: Snapshot | undefined;
  /** What the judges saw of the fields: of a secret's characters only the ids of the secrets they match. */
  readonly inputs: Inputs;
}

/** All pieces as one: what agrees completes each other, and what the tenant answers goes before what was pasted. */
const mergedOf = (one: Case): Snapshot | undefined => {
  const live = liveOf(one)?.snapshot ?? one.reading?.arriving;
  const others = one.evidence.flatMap(({ from, snapshot }) =>
    snapshot && from !== 'tenant' && from !== 'demo' ? [snapshot] : [],
  );
  const [first, ...more] = live ? [live, ...others] : others;
  return first && mergeAll([first, ...more]);
};

const choicesOf = ({ candidates, appId, rival }: Subject): Choice[] =>
  candidates.length < 2 && !rival
    ? []
    : candidates.map((one) => ({
        appId: one.appId,
        name: one.displayName ?? '',
        created: one.createdDateTime ?? undefined,
        judged: sameGuid(one.appId, appId),
      }));

/** What was entered here beside an opened report, as far as pseudonyms keep the two from being compared. */
const strangersIn = (one: Case, snapshot: Snapshot | undefined, inputs: Inputs) => {
  const own = {
    clientId: one.typed.clientId.trim() !== '',
    domain: one.typed.domain.trim() !== '',
    exchange: exchangeIn(one)?.from === 'paste',
  };
  return incomparable(snapshot, inputs).filter((input) => own[input]);
};

/** Judges a case by all it holds, at this moment. */
export const judgeCase = (one: Case, surroundings: Bench): Judgement => {
  const { guide, now } = surroundings;
  const snapshot = mergedOf(one);
  const ticks = boundTicks(one.ticks, bindingOf(snapshot));
  const inputs = inputsOf(enteredOf({ ...one, ticks }), snapshot);
  const results = withProvenance(
    guide,
    judge(guide, { snapshot, inputs, now, incomparable: strangersIn(one, snapshot, inputs) }),
    one,
    snapshot,
  );
  const isArriving = snapshot && !liveOf(one) && one.reading?.arriving;
  const settled = isArriving ? settledIn(guide, { snapshot, inputs, now }) : undefined;
  const subject = snapshot && findSubject(guide, snapshot, inputs, now);
  // What a report calls by pseudonyms is nobody's to look for.
  const isNamed = !one.evidence.some(({ report }) => report?.pseudonymised);
  return {
    ticks,
    results: settled ? results.filter(({ number }) => settled.has(number)) : results,
    choices: subject ? choicesOf(subject) : [],
    letters: isNamed ? lettersOf({ ...surroundings, results, subject: subject ?? {}, snapshot }) : {},
    isGuess: subject?.guess === true,
    directory: snapshot && identityOf(snapshot).directory,
    snapshot,
    inputs,
  };
};
