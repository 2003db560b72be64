import * as z from 'zod/mini';
import type { Secret } from '../../tenant/shapes';
import { count, lines } from '../format';
import { checkKind, type Context } from '../kind';
import { byEnd, isHidden, validity } from '../secrets';
import { absent, fail, gap, pass, warn } from '../verdict';
import { fewerSecrets, newSecret } from './secret-remedies';

/** More secrets than a renewal ever needs are leftovers. */
const MANY = 3;

const WITHOUT = 'Ohne geheimen Schlüssel weist Microsoft jede Anmeldung ab.';

/** What is over goes first, then what ends first; what is known to stand in the product stays. */
const tooMany = (
  secrets: readonly Secret[],
  { inputs, now }: Pick<Context<unknown, never, never>, 'inputs' | 'now'>,
) => {
  const used = inputs.secret?.byHint ?? [];
  const isOver = (one: Secret) => validity(one, now) === 'expired';
  const rest = secrets.filter((one) => !isOver(one) && !(one.keyId && used.includes(one.keyId))).toSorted(byEnd);
  const over = secrets.filter(isOver);
  const left = secrets.length - over.length;
  return warn(
    `Es gibt ${String(secrets.length)} geheime Schlüssel.`,
    'Jeder gültige Schlüssel öffnet den Zugang, auch einer, den niemand mehr im Blick hat.',
    fewerSecrets(over, left > MANY ? rest.slice(MANY - left) : []),
  );
};

/** The registration has a client secret. */
export const secretExists = checkKind({
  schema: z.strictObject({}),
  title: 'Geheimer Clientschlüssel vorhanden',
  needs: ['application'],
  wants: ['servicePrincipal'],
  requires: ['registration'],
  provides: 'secret',
  doer: 'registration',
  soll: () => 'Auf der Registrierung ist mindestens ein geheimer Clientschlüssel angelegt.',
  judge(given) {
    const { application, servicePrincipal } = given.facts;
    const { product } = given;
    const secrets = application?.passwordCredentials;
    if (!secrets) return gap('field-absent');
    if (secrets.length > MANY) return tooMany(secrets, given);
    if (secrets.length > 0) {
      const named = secrets.map(
        (one) =>
          `• ${one.displayName ?? 'ohne Beschreibung'}${one.hint && !isHidden(one) ? `, beginnt mit „${one.hint}“` : ''}`,
      );
      return pass(lines([`${count(secrets.length, 'geheimer Schlüssel', 'geheime Schlüssel')}:`, ...named]));
    }
    if (servicePrincipal?.passwordCredentials?.length) {
      return fail(
        'Der geheime Schlüssel liegt auf der Unternehmens-App, nicht auf der App-Registrierung.',
        `Dort ist er im Portal nicht zu verwalten und nicht zu erneuern; ${product.nominative} braucht einen auf der App-Registrierung.`,
        newSecret({ product }),
      );
    }
    if (application.keyCredentials?.length) {
      return fail(
        'Es gibt nur ein Zertifikat, keinen geheimen Schlüssel.',
        `${product.start} meldet sich mit einem geheimen Schlüssel an; mit einem Zertifikat kann ${product.pronoun} nichts anfangen. ${WITHOUT}`,
        newSecret({ product, first: ['Lassen Sie das Zertifikat stehen; der Schlüssel kommt daneben.'] }),
      );
    }
    return absent('Auf der Registrierung ist kein geheimer Schlüssel angelegt.', WITHOUT, newSecret({ product }));
  },
});
