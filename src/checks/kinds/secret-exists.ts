import * as z from 'zod/mini';
import { count, lines } from '../format';
import { checkKind } from '../kind';
import { fail, gap, pass, warn } from '../verdict';

/** More secrets than a renewal ever needs are leftovers. */
const MANY = 3;

const WITHOUT = 'Ohne geheimen Schlüssel weist Microsoft jede Anmeldung ab.';

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
  judge({ facts: { application, servicePrincipal }, product }) {
    const secrets = application?.passwordCredentials;
    if (!secrets) return gap('field-absent');
    if (secrets.length > MANY) {
      return warn(
        `Es gibt ${String(secrets.length)} geheime Schlüssel.`,
        'Jeder gültige Schlüssel öffnet den Zugang. Löschen Sie die, die niemand mehr verwendet.',
      );
    }
    if (secrets.length > 0) {
      const named = secrets.map(
        ({ displayName, hint }) => `• ${displayName ?? 'ohne Beschreibung'}${hint ? `, beginnt mit „${hint}“` : ''}`,
      );
      return pass(lines([`${count(secrets.length, 'geheimer Schlüssel', 'geheime Schlüssel')}:`, ...named]));
    }
    if (servicePrincipal?.passwordCredentials?.length) {
      return fail(
        'Der geheime Schlüssel liegt auf der Unternehmens-App, nicht auf der App-Registrierung.',
        `Dort ist er im Portal nicht zu verwalten und nicht zu erneuern. Legen Sie einen neuen auf der App-Registrierung an. ${WITHOUT}`,
      );
    }
    if (application.keyCredentials?.length) {
      return fail(
        'Es gibt nur ein Zertifikat, keinen geheimen Schlüssel.',
        `Die ${product} meldet sich mit einem geheimen Schlüssel an; mit einem Zertifikat kann sie nichts anfangen. ${WITHOUT}`,
      );
    }
    return fail('Auf der Registrierung ist kein geheimer Schlüssel angelegt.', WITHOUT);
  },
});
