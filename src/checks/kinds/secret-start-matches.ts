import * as z from 'zod/mini';
import type { Secret } from '../../tenant/shapes';
import { date, list, quoted } from '../format';
import { checkKind, type Context } from '../kind';
import { fail, gap, pass, warn } from '../verdict';
import { validity } from '../secrets';

type Given = Context<unknown, 'application', never>;

const hints = (secrets: readonly Secret[]) => [...new Set(secrets.flatMap(({ hint }) => hint ?? []))];

const NONE_VALID =
  'Zurzeit ist kein Schlüssel gültig; deshalb gibt es nichts zu vergleichen. Legen Sie zuerst einen neuen an.';

/** Nothing typed: the user compares; for users whose product masks the field. */
const byEye = (secrets: readonly Secret[], valid: readonly Secret[], { product, now }: Given) => {
  const isOver = (secret: Secret) => ['expired', 'not-yet'].includes(validity(secret, now));
  if (secrets.every(isOver)) return gap('field-absent', NONE_VALID);
  const starts = hints(valid).map(quoted);
  if (starts.length === 0) return gap('field-absent');
  return {
    status: 'manual' as const,
    ist: 'Hier ist noch nichts eingegeben.',
    soll: `Der Schlüssel in der ${product} muss mit ${starts.join(' oder ')} beginnen. Steht dort eine lange Kennung mit Bindestrichen, ist es die ID des Schlüssels, nicht sein Wert.`,
  };
};

const refused = (product: string) =>
  `Microsoft weist die Anmeldung der ${product} ab (Fehler AADSTS7000215). Der Wert ist nicht mehr abrufbar: Legen Sie einen neuen geheimen Schlüssel an und kopieren Sie die Spalte „Wert“.`;

/** The typed characters are those of a secret, but of none that is valid now. */
const lapsed = ({ product, now }: Given, secrets: readonly Secret[], old: Secret) => {
  const isEarly = validity(old, now) === 'not-yet';
  const since = isEarly ? 'noch nicht gültig ist' : `am ${date(old.endDateTime ?? now)} abgelaufen ist`;
  const remedy = secrets.some((secret) => validity(secret, now) === 'valid')
    ? 'Tragen Sie den gültigen Schlüssel ein; haben Sie seinen Wert nicht mehr, legen Sie einen neuen an.'
    : 'Legen Sie einen neuen Schlüssel an und tragen Sie ihn dort ein.';
  return fail(
    `Die hier eingegebenen Zeichen gehören zu einem Schlüssel, der ${since}.`,
    `Microsoft weist die Anmeldung der ${product} damit ab${isEarly ? '' : ' (Fehler AADSTS7000222)'}. ${remedy}`,
  );
};

const mismatch = (given: Given, secrets: readonly Secret[], hit: readonly string[], byId: readonly string[]) => {
  const { product, now } = given;
  const hits = secrets.filter(({ keyId }) => keyId && hit.includes(keyId));
  if (hits.some((one) => validity(one, now) === 'no-end')) return gap('field-absent');
  const [old] = hits;
  if (old) return lapsed(given, secrets, old);
  if (byId.length > 0) {
    return fail(
      'Die hier eingegebenen Zeichen sind der Anfang einer Geheimnis-ID: Sie haben die Geheimnis-ID kopiert, nicht den Wert.',
      refused(product),
    );
  }
  // A secret without hint, or without the id that the typed characters were reduced to, may be the one.
  if (secrets.some(({ hint, keyId }) => !hint || !keyId)) return gap('field-absent');
  return fail(
    `Die hier eingegebenen Zeichen passen zu keinem Schlüssel dieser Registrierung. Deren Schlüssel beginnen mit ${list(hints(secrets).map(quoted))}.`,
    `Vielleicht stammt der Schlüssel aus einer anderen Registrierung oder wurde unvollständig kopiert. ${refused(product)}`,
  );
};

/** The first three characters in the product are those of a valid secret; the secret itself is never asked for. */
export const secretStartMatches = checkKind({
  schema: z.strictObject({}),
  title: 'Übertragener Schlüssel',
  asks: 'secretStart',
  needs: ['application'],
  requires: ['registration', 'secret'],
  tick: true,
  soll: () => 'Die ersten drei Zeichen stimmen mit einem gültigen geheimen Schlüssel der Registrierung überein.',
  judge(given) {
    const { facts, inputs, now, product } = given;
    const secrets = facts.application?.passwordCredentials;
    if (!secrets) return gap('field-absent');
    const valid = secrets.filter((secret) => validity(secret, now) === 'valid');
    if (!inputs.secret) return byEye(secrets, valid, given);
    const { byHint, byId } = inputs.secret;
    const matching = valid.filter(({ keyId }) => keyId && byHint.includes(keyId));
    if (matching.length === 1)
      return pass('Die hier eingegebenen drei Zeichen sind der Anfang eines gültigen Schlüssels.');
    if (matching.length > 1) {
      return warn(
        `${String(matching.length)} gültige Schlüssel beginnen mit denselben drei Zeichen.`,
        `Welcher davon in der ${product} steht, lässt sich so nicht unterscheiden. Löschen Sie Schlüssel, die niemand mehr verwendet.`,
      );
    }
    return mismatch(given, secrets, byHint, byId);
  },
});
