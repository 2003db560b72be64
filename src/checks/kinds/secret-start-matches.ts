import * as z from 'zod/mini';
import type { Secret } from '../../tenant/shapes';
import { list, quoted } from '../format';
import { sameGuid } from '../guid';
import type { SecretMatch } from '../inputs';
import { checkKind } from '../kind';
import { byEnd, isHidden, nameOf, validity } from '../secrets';
import { gap, pass, type Verdict } from '../verdict';
import { tickOrNew } from './secret-remedies';
import { alike, ambiguous, copiedId, lapsed, sibling, unlike, type Given } from './secret-start-verdicts';
import type { Product } from '../product';

const NONE_VALID =
  'Zurzeit ist kein Schlüssel gültig; deshalb gibt es nichts zu vergleichen. Legen Sie zuerst einen neuen an.';
const HIDDEN =
  'Der Bericht verdeckt, wie die Schlüssel beginnen; die eingegebenen Zeichen lassen sich deshalb mit nichts vergleichen. Prüfen Sie es dort, wo der Bericht herkommt.';
const short = (typed: number) =>
  `Eingegeben ${typed === 1 ? 'ist erst ein Zeichen' : 'sind erst zwei Zeichen'}; verglichen werden die ersten drei.`;
const IS_ID = 'Steht dort eine lange Kennung mit Bindestrichen, ist es die ID des Schlüssels, nicht sein Wert.';

/** What the user may have to compare with; Microsoft names no beginning for secrets made by old tools. */
const expected = (product: Product, valid: readonly Secret[]) => {
  if (valid.some(isHidden))
    return `Der Schlüssel ${product.inside} ist ein gültiger dieser Registrierung; wie er beginnt, verdeckt der Bericht. ${IS_ID}`;
  const starts = [...new Set(valid.flatMap(({ hint }) => hint ?? []))].map(quoted);
  const silent = valid.filter(({ hint }) => !hint).map(nameOf);
  if (silent.length === 0)
    return `Der Schlüssel ${product.inside} muss mit ${starts.join(' oder ')} beginnen. ${IS_ID}`;
  const others = starts.length > 0 ? ` Jeder andere gültige beginnt mit ${starts.join(' oder ')}.` : '';
  return `Der Schlüssel ${product.inside} ist ein gültiger dieser Registrierung. Zu ${list(silent)} nennt Microsoft keinen Anfang; dort kann niemand etwas vergleichen.${others} ${IS_ID}`;
};

/** Left to the user: for users whose product masks the field, and where there is nothing to compare with. */
const byEye = (ist: string, valid: readonly Secret[], { product }: Given): Verdict => ({
  status: 'manual',
  ist,
  soll: expected(product, valid),
  ...(valid.some(({ hint }) => !hint) && { remedy: tickOrNew(product) }),
});

const untyped = (secrets: readonly Secret[], valid: readonly Secret[], given: Given) => {
  const isOver = (secret: Secret) => ['expired', 'not-yet'].includes(validity(secret, given.now));
  if (secrets.every(isOver)) return gap('field-absent', NONE_VALID);
  if (valid.every(({ hint }) => hint === undefined)) return gap('field-absent');
  return byEye('Hier ist noch nichts eingegeben.', valid, given);
};

/** Exactly so begins a secret of this registration, valid or not. */
const exact = (match: SecretMatch, secrets: readonly Secret[], valid: readonly Secret[], given: Given) => {
  const same = secrets.filter(({ keyId }) => keyId && match.byHint.includes(keyId)).toSorted(byEnd);
  const good = same.filter((one) => valid.includes(one));
  const others = same.filter((one) => !good.includes(one));
  if (same.length === 1 && good.length === 1)
    return pass('Die hier eingegebenen drei Zeichen sind der Anfang eines gültigen Schlüssels.');
  if (good.length > 0) return ambiguous(given, good, others);
  if (others.some((one) => validity(one, given.now) === 'no-end')) return gap('field-absent');
  return others[0] && lapsed(given, others[0], valid);
};

/** No secret here begins so: whose beginning it is, or what was mistaken for it. */
const other = (match: SecretMatch, secrets: readonly Secret[], valid: readonly Secret[], given: Given) => {
  const [appId] = match.elsewhere ?? [];
  const near = match.alike?.flatMap(({ keyId, at }) => {
    const hint = valid.find((one) => one.keyId === keyId)?.hint;
    return hint ? [{ hint, at }] : [];
  })[0];
  const { candidates, askers } = given.subject;
  if (appId)
    return sibling(
      given,
      appId,
      [...candidates, ...askers].find((one) => sameGuid(one.appId, appId)),
    );
  if (near) return alike(given, near.hint, near.at);
  return match.byId.length > 0 ? copiedId(given) : unlike(given, secrets);
};

/** Why a tick is accepted although something was typed: the right secret may be one that Microsoft is silent about. */
const uncertain = ({ elsewhere = [] }: SecretMatch) =>
  `Die hier eingegebenen Zeichen passen zu keinem Anfang, den Microsoft nennt.${elsewhere[0] ? ` So beginnt allerdings ein Schlüssel der Registrierung ${elsewhere[0]}.` : ''}`;

const typed = (match: SecretMatch, secrets: readonly Secret[], valid: readonly Secret[], given: Given) => {
  const found = exact(match, secrets, valid, given);
  if (found) return found;
  // A secret without hint, or without the id that the typed characters were reduced to, may be the one.
  const isUnread = (one: Secret) =>
    one.hint === undefined || !one.keyId || (!one.hint && validity(one, given.now) === 'no-end');
  if (secrets.some(isUnread)) return gap('field-absent');
  if (valid.every(({ hint }) => hint)) return other(match, secrets, valid, given);
  return match.byId.length > 0 ? copiedId(given) : byEye(uncertain(match), valid, given);
};

/** Whose secrets the typed characters were compared with as well: whether one of them begins so is in the inputs. */
const SIBLINGS = ['candidatesByRedirectUri', 'candidatesByName', 'candidatesByApi'] as const;

/** The first three characters in the product are those of a valid secret; the secret itself is never asked for. */
export const secretStartMatches = checkKind({
  schema: z.strictObject({}),
  title: 'Übertragener Schlüssel',
  asks: 'secretStart',
  needs: ['application'],
  wants: [...SIBLINGS],
  moot: ({ inputs: { secret } }) =>
    secret && !secret.hidden && !secret.short && secret.byHint.length === 0 ? [] : SIBLINGS,
  requires: ['registration', 'secret'],
  tick: true,
  soll: () => 'Die ersten drei Zeichen stimmen mit einem gültigen geheimen Schlüssel der Registrierung überein.',
  judge(given) {
    const { facts, inputs, now } = given;
    const secrets = facts.application?.passwordCredentials;
    if (!secrets) return gap('field-absent');
    const valid = secrets.filter((secret) => validity(secret, now) === 'valid');
    const match = inputs.secret;
    if (!match) return untyped(secrets, valid, given);
    if (match.hidden) return gap('pseudonym', HIDDEN);
    if (match.short) return gap('not-typed', short(match.short));
    return typed(match, secrets, valid, given);
  },
});
