import * as z from 'zod/mini';
import type { Secret } from '../../tenant/shapes';
import { date, daysBetween } from '../dates';
import { checkKind, type Context } from '../kind';
import type { Remedy } from '../remedy';
import { byEnd, nameOf, validity } from '../secrets';
import { endOf, SOON, startOf, termOf } from '../term';
import { fail, gap, pass, warn } from '../verdict';
import { newSecret } from './secret-remedies';

type Given = Context<unknown, 'application', never>;

/** The portal allows 24 months at most; a day's grace for time zones. */
const MOST_MONTHS = 24;
/** Minutes this computer's clock may be off before it is worth a word. */
const CLOCK_MINUTES = 10;

const line = (secret: Secret, now: Date) => `• ${nameOf(secret)}: ${termOf(secret, now)}`;

const isTooLong = (secret: Secret) => {
  const most = startOf(secret);
  most.setUTCMonth(most.getUTCMonth() + MOST_MONTHS);
  most.setUTCDate(most.getUTCDate() + 1);
  return endOf(secret) > most;
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Never one of its unit: it is more than ten minutes, two hours or two days. */
const about = (seconds: number) => {
  if (seconds < 2 * HOUR) return `${String(Math.round(seconds / MINUTE))} Minuten`;
  return seconds < 2 * DAY
    ? `${String(Math.round(seconds / HOUR))} Stunden`
    : `${String(Math.round(seconds / DAY))} Tage`;
};

const clock = (ahead: number) =>
  `Die Uhr des Computers, an dem gelesen wurde, geht ${about(Math.abs(ahead))} ${ahead < 0 ? 'vor' : 'nach'}. Auf die Gültigkeit wirkt sich das hier nicht aus; andere Uhrzeiten auf dieser Seite sind aber um so viel falsch.`;

/** A clock that is wrong, at this computer and nowhere in the tenant. */
const CLOCK: Remedy = {
  clicks: [
    ['Lassen Sie an diesem Computer Datum, Uhrzeit und Zeitzone automatisch festlegen.'],
    ['Melden Sie sich hier ab und wieder an. Verglichen wird die Uhr bei der Anmeldung.'],
  ],
  doer: 'anyone',
  changes: [{ change: 'set clock' }, { change: 'sign in' }],
};

/** What is right but will not stay so, or is not as it should be. */
const remark = (all: string, valid: readonly [Secret, ...Secret[]], { account, now, product }: Given) => {
  const last = endOf(valid[0]);
  if (daysBetween(now, last) < SOON) {
    const folge = `Wird der Schlüssel nicht vorher erneuert, endet die Verbindung am ${date(last)}.`;
    return warn(all, folge, newSecret({ product }));
  }
  if (isTooLong(valid[0])) {
    const folge =
      'Die Laufzeit ist länger als die 24 Monate, die das Portal zulässt; der Schlüssel wurde wohl auf anderem Weg angelegt. Je länger ein Schlüssel gilt, desto länger nützt er auch dem, der ihn unbefugt kennt.';
    return warn(all, folge, newSecret({ product, gone: valid.filter(isTooLong) }));
  }
  const ahead = account?.clockSkew ?? 0;
  return Math.abs(ahead) > CLOCK_MINUTES * MINUTE ? warn(all, clock(ahead), CLOCK) : pass(all);
};

const none = (secrets: readonly Secret[], all: string, { now, product }: Given) => {
  const isEarly = secrets.some((secret) => validity(secret, now) === 'not-yet');
  const folge = isEarly
    ? `Bis ein Schlüssel gültig wird, weist Microsoft die Anmeldung ${product.genitive} ab.`
    : `Microsoft weist die Anmeldung ${product.genitive} ab (Fehler AADSTS7000222). Ein abgelaufener Schlüssel lässt sich nicht verlängern.`;
  return fail(all, folge, newSecret({ product }));
};

/** A secret is valid now; one line for each. */
export const secretValid = checkKind({
  schema: z.strictObject({}),
  title: 'Gültigkeit des Schlüssels',
  needs: ['application'],
  requires: ['registration', 'secret'],
  doer: 'registration',
  soll: () => 'Mindestens ein geheimer Clientschlüssel ist heute gültig, noch 30 Tage oder länger.',
  judge(given) {
    const { facts, now } = given;
    const secrets = (facts.application?.passwordCredentials ?? []).toSorted(byEnd);
    const all = secrets.map((secret) => line(secret, now)).join('\n');
    const [last, ...others] = secrets.filter((secret) => validity(secret, now) === 'valid');
    if (last) return remark(all, [last, ...others], given);
    if (secrets.some((secret) => validity(secret, now) === 'no-end')) return gap('field-absent', all);
    return none(secrets, all, given);
  },
});
