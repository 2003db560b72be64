import { findSubject, judge, type Guide, type Inputs, type Result, type Subject } from '../../checks';
import { sameGuid } from '../../checks/guid';
import { isForColleague, requestText } from '../../checks/request';
import { merge } from '../../import/merge';
import { labels, type LabelName } from '../../microsoft/labels';
import type { Snapshot } from '../../tenant/snapshot';
import type { Case } from './case';
import { liveOf } from './evidence';
import { enteredOf, inputsOf } from './inputs';
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
  /** All pieces as one. */
  readonly snapshot?: Snapshot | undefined;
  /** What the judges saw of the fields: of a secret's characters only the ids of the secrets they match. */
  readonly inputs: Inputs;
}

/** All pieces that were read as one, the tenant before what was pasted. */
const mergedOf = (one: Case): Snapshot | undefined => {
  const live = liveOf(one)?.snapshot;
  const others = one.evidence.flatMap(({ from, snapshot }) =>
    snapshot && from !== 'tenant' && from !== 'demo' ? [snapshot] : [],
  );
  return [...(live ? [live] : []), ...others.toReversed()].reduce<Snapshot | undefined>(
    (merged, snapshot) => (merged ? merge(merged, snapshot) : snapshot),
    undefined,
  );
};

interface Letters {
  readonly guide: Guide;
  readonly results: readonly Result[];
  readonly subject: Partial<Subject>;
  readonly snapshot?: Snapshot | undefined;
  /** Address of the guide. */
  readonly address: string;
}

const lettersOf = ({ guide, results, subject: { guess }, snapshot, address }: Letters) => {
  const registration = guess ? undefined : registrationOf(snapshot);
  const label = (name: LabelName) => labels[name].de;
  const asked = results.filter((result) => isForColleague(result, guess));
  return Object.fromEntries(
    asked.map((result) => {
      const link = `${address}#${result.step}`;
      return [result.number, requestText({ guide, result, registration, link, label })];
    }),
  );
};

const registrationOf = (snapshot: Snapshot | undefined) => {
  const application = snapshot?.facts.application;
  const one = application?.ok ? application.value : undefined;
  return one ? `${one.displayName ?? ''} (Anwendungs-ID ${one.appId})` : undefined;
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

/** Judges a case by all it holds, at this moment; `address` is that of the guide, for links in letters. */
export const judgeCase = (guide: Guide, one: Case, now: Date, address: string): Judgement => {
  const snapshot = mergedOf(one);
  const ticks = boundTicks(one.ticks, bindingOf(snapshot));
  const inputs = inputsOf(enteredOf({ ...one, ticks }), snapshot);
  const results = judge(guide, { snapshot, inputs, now });
  const subject = snapshot && findSubject(guide, snapshot, inputs, now);
  // What a report calls by pseudonyms is nobody's to look for.
  const isNamed = !one.evidence.some(({ report }) => report?.pseudonymised);
  return {
    ticks,
    results,
    choices: subject ? choicesOf(subject) : [],
    letters: isNamed ? lettersOf({ guide, results, subject: subject ?? {}, snapshot, address }) : {},
    isGuess: subject?.guess === true,
    snapshot,
    inputs,
  };
};
