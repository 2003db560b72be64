import { findSubject, judge, type Guide, type Inputs, type Result, type Subject } from '../checks';
import { sameGuid } from '../checks/guid';
import { hasDoer, requestText } from '../checks/request';
import { matchSecretStart, siblingsIn } from '../checks/secrets';
import { hintsAreHidden } from '../report/discretion';
import type { Snapshot } from '../tenant/snapshot';

/** What stands in the form, as it was typed. */
export interface Form {
  readonly clientId: string;
  readonly domain: string;
  readonly secretStart: string;
  /** Exchange Online's settings, as they were pasted. */
  readonly exchange?: Inputs['exchange'];
  readonly ticks: readonly string[];
  /** Application id of the candidate the user wants judged. */
  readonly chosen?: string | undefined;
  /** What an opened report brings; what is typed here since then goes before it. */
  readonly replayed?: Inputs | undefined;
}

/** The inputs the judges see: the three characters are reduced to the secrets they match, and go no further. */
export const inputsOf = (form: Form, snapshot: Snapshot | undefined): Inputs => {
  const application = snapshot?.facts.application;
  const secrets = application?.ok ? (application.value?.passwordCredentials ?? []) : [];
  const siblings = snapshot ? siblingsIn(snapshot) : [];
  return {
    clientId: form.clientId.trim(),
    domain: form.domain,
    secret: matchSecretStart(form.secretStart, secrets, siblings, hintsAreHidden(secrets)) ?? form.replayed?.secret,
    exchange: form.exchange ?? form.replayed?.exchange,
    ticks: [...form.ticks, ...(form.replayed?.ticks ?? [])],
    chosen: form.chosen ?? form.replayed?.chosen,
  };
};

/** A registration that might be meant, for the user to choose. */
export interface Choice {
  readonly appId: string;
  readonly name: string;
  /** ISO 8601, where Microsoft says when it was made. */
  readonly created?: string | undefined;
  readonly judged: boolean;
}

export interface Judgement {
  readonly results: readonly Result[];
  /** Two or more, or none: a single candidate is no choice. */
  readonly choices: readonly Choice[];
  /** Messages to a colleague who may do what is missing, by the number of the check. */
  readonly letters: Readonly<Record<string, string>>;
}

/** A letter is worth writing where something is wrong, or where the account may not read it. */
const lettersOf = (guide: Guide, results: readonly Result[], registration: string | undefined) =>
  Object.fromEntries(
    results
      .filter(({ status, reason, kind }) => (status === 'fail' || reason === 'forbidden') && hasDoer(kind))
      .map((result) => {
        const link = `${location.origin}${location.pathname}#${result.step}`;
        return [result.number, requestText({ guide, result, registration, link })];
      }),
  );

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

/** Judges the guide by what was read, typed and pasted, at this moment. */
export const judgeForm = (guide: Guide, form: Form, snapshot: Snapshot | undefined): Judgement => {
  const [inputs, now] = [inputsOf(form, snapshot), new Date()];
  const results = judge(guide, { snapshot, inputs, now });
  return {
    results,
    choices: snapshot ? choicesOf(findSubject(guide, snapshot, inputs, now)) : [],
    letters: lettersOf(guide, results, registrationOf(snapshot)),
  };
};
