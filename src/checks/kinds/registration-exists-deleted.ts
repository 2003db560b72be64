import type { Reason } from '../../tenant/reading';
import type { Application } from '../../tenant/shapes';
import { isBlueprint } from '../blueprint';
import { DAY, date } from '../dates';
import { sameGuid } from '../guid';
import { called } from '../named-registration';
import { refused } from '../refused';
import { fail } from '../verdict';
import { LISTS, WITHOUT, type Given } from './registration-exists-given';
import { replaceIt, restoreRegistration } from './registration-exists-remedies';

/** Entra keeps a deleted registration for 30 days (entra-docs, howto-restore-app.md @ 45eebfa). */
const KEPT_DAYS = 30;

/** The moment until which it can be restored. */
const restorableUntil = (deletedDateTime: string) => new Date(Date.parse(deletedDateTime) + KEPT_DAYS * DAY);

/** Deleted, and what helps then. */
export const lost = (gone: Application, deletedDateTime: string, { params, now }: Given) => {
  const until = restorableUntil(deletedDateTime);
  const remedy = until <= now ? replaceIt(params.name) : restoreRegistration(gone, date(until));
  return fail(`Die Registrierung ${called(gone)}, wurde am ${date(deletedDateTime)} gelöscht.`, WITHOUT, remedy);
};

/** One that can still be restored; whatever a search lists as deleted counts as well, since the index lags. */
export const deleted = (given: Given) => {
  const { facts, inputs, params, now } = given;
  const all = [...(facts.deletedApplications ?? []), ...LISTS.flatMap((name) => facts[name] ?? [])];
  const gone = all.find(
    (one) =>
      one.deletedDateTime &&
      !(restorableUntil(one.deletedDateTime) <= now) &&
      !isBlueprint(one) &&
      (sameGuid(one.appId, inputs.clientId) || one.displayName === params.name),
  );
  return gone?.deletedDateTime ? lost(gone, gone.deletedDateTime, given) : undefined;
};

/** That no deleted one was read does not mean that there is none. */
export const unreadBin = (reason: Reason) =>
  (reason === 'forbidden' ? refused.deletedApplications : undefined) ??
  'Ob eine passende gelöscht wurde, ist noch nicht gelesen.';
