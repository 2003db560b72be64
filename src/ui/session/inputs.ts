import type { Inputs } from '../../checks/inputs';
import { matchSecretStart, siblingsIn } from '../../checks/secrets';
import { hintsAreHidden } from '../../report/discretion';
import type { Snapshot } from '../../tenant/snapshot';
import type { Case } from './case';
import { reportOf } from './evidence';
import { exchangeIn } from './exchange';

/** What was entered for the judges, before it is brought into their form. */
export interface Entered {
  readonly clientId: string;
  readonly domain: string;
  readonly secretStart: string;
  readonly exchange?: Inputs['exchange'];
  /** Numbers of the checks. */
  readonly ticks: readonly string[];
  readonly chosen?: string | undefined;
  /** The match of the three characters that an opened report brings; characters typed here go before it. */
  readonly secret?: Inputs['secret'];
}

/** The inputs the judges see: the three characters are reduced to the secrets they match, and go no further. */
export const inputsOf = (entered: Entered, snapshot: Snapshot | undefined): Inputs => {
  const { clientId, domain, secretStart, exchange, ticks, chosen, secret } = entered;
  const application = snapshot?.facts.application;
  const secrets = application?.ok ? (application.value?.passwordCredentials ?? []) : [];
  const siblings = snapshot ? siblingsIn(snapshot) : [];
  const match = matchSecretStart(secretStart, secrets, siblings, hintsAreHidden(secrets)) ?? secret;
  return { clientId: clientId.trim(), domain, secret: match, exchange, ticks, chosen };
};

/** What a case holds for the judges; where a field is empty, what a report with pseudonyms brings. */
export const enteredOf = (one: Case): Entered => {
  const report = reportOf(one)?.report;
  const replayed = report?.pseudonymised ? report.inputs : undefined;
  const { clientId, domain, secretStart } = one.typed;
  return {
    clientId: clientId.trim() === '' ? (replayed?.clientId ?? '') : clientId,
    domain: domain === '' ? (replayed?.domain ?? '') : domain,
    secretStart,
    exchange: exchangeIn(one)?.exchange,
    ticks: one.ticks.map(({ number }) => number),
    chosen: one.chosen,
    secret: report?.inputs.secret,
  };
};
