import * as z from 'zod/mini';
import type { Secret } from '../../tenant/shapes';
import { count, date, lines } from '../format';
import { checkKind, type Context } from '../kind';
import { fail, gap, pass, warn } from '../verdict';
import { daysBetween, millisecondsOf, validity } from '../secrets';

/** Days before the end at which a renewal is due; as Entra's own recommendation (renew expiring credentials). */
const SOON = 30;
/** The portal allows 24 months at most; a day's grace for time zones. */
const MOST_MONTHS = 24;
/** Minutes this computer's clock may be off before dates cannot be trusted. */
const CLOCK_MINUTES = 5;

const since = (n: number) => (n === 0 ? 'weniger als einem Tag' : count(n, 'Tag', 'Tagen'));
const left = (n: number) => (n === 0 ? 'weniger als einen Tag' : count(n, 'Tag', 'Tage'));
const name = ({ displayName, hint }: Secret) =>
  `„${displayName ?? 'ohne Beschreibung'}“${hint ? ` (beginnt mit ${hint})` : ''}`;
const end = ({ endDateTime }: Secret) => new Date(endDateTime ?? Number.NaN);
const start = ({ startDateTime }: Secret) => new Date(startDateTime ?? Number.NaN);

const line = (secret: Secret, now: Date): string => {
  switch (validity(secret, now)) {
    case 'no-end':
      return `• ${name(secret)}: ohne lesbare Gültigkeit`;
    case 'expired':
      return `• ${name(secret)}: abgelaufen am ${date(end(secret))}, vor ${since(daysBetween(end(secret), now))}`;
    case 'not-yet':
      return `• ${name(secret)}: noch nicht gültig, erst ab ${date(start(secret))}`;
    case 'valid':
      return `• ${name(secret)}: gültig bis ${date(end(secret))}, noch ${left(daysBetween(now, end(secret)))}`;
  }
};

const tooLong = (secret: Secret) => {
  const most = start(secret);
  most.setMonth(most.getMonth() + MOST_MONTHS);
  most.setDate(most.getDate() + 1);
  return end(secret) > most;
};

/** Secrets without a readable end come last, or order would decide. */
const byEnd = (a: Secret, b: Secret) => millisecondsOf(b.endDateTime) - millisecondsOf(a.endDateTime);

/** What is right but will not stay so, or cannot be trusted. */
const remark = (valid: readonly Secret[], { account, now, product }: Context<unknown, 'application', never>) => {
  const last = valid[0];
  if (last && daysBetween(now, end(last)) < SOON) {
    return `Der letzte gültige Schlüssel läuft am ${date(end(last))} ab. Legen Sie vorher einen neuen an und tragen Sie ihn in der ${product} ein, sonst endet die Verbindung an diesem Tag.`;
  }
  if (last && tooLong(last)) {
    return 'Die Laufzeit ist länger als die 24 Monate, die das Portal zulässt. Der Schlüssel wurde wohl auf anderem Weg angelegt; kürzere Laufzeiten sind sicherer.';
  }
  if (Math.abs(account?.clockSkew ?? 0) > CLOCK_MINUTES * 60) {
    return 'Die Uhr dieses Computers weicht um mehr als fünf Minuten von der Uhr bei Microsoft ab. Die Angaben zur Gültigkeit können deshalb falsch sein.';
  }
  return undefined;
};

const late = (product: string) =>
  `Microsoft weist die Anmeldung der ${product} ab (Fehler AADSTS7000222). Ein abgelaufener Schlüssel lässt sich nicht verlängern: Legen Sie einen neuen an und tragen Sie ihn in der ${product} ein.`;

const early = (product: string) =>
  `Bis ein Schlüssel gültig wird, weist Microsoft die Anmeldung der ${product} ab. Legen Sie einen an, der ab sofort gilt, und tragen Sie ihn dort ein.`;

/** A secret is valid now; one line for each. */
export const secretValid = checkKind({
  schema: z.strictObject({}),
  title: 'Gültigkeit des Schlüssels',
  needs: ['application'],
  requires: ['registration', 'secret'],
  doer: 'registration',
  soll: () => 'Mindestens ein geheimer Clientschlüssel ist heute gültig, noch 30 Tage oder länger.',
  judge(given) {
    const { facts, now, product } = given;
    const secrets = (facts.application?.passwordCredentials ?? []).toSorted(byEnd);
    const all = lines(secrets.map((secret) => line(secret, now)));
    const valid = secrets.filter((secret) => validity(secret, now) === 'valid');
    if (valid.length > 0) {
      const folge = remark(valid, given);
      return folge === undefined ? pass(all) : warn(all, folge);
    }
    if (secrets.some((secret) => validity(secret, now) === 'no-end')) return gap('field-absent', all);
    return fail(all, secrets.some((secret) => validity(secret, now) === 'not-yet') ? early(product) : late(product));
  },
});
