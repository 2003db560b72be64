import * as z from 'zod/mini';
import { checkKind } from '../kind';
import type { Remedy } from '../remedy';
import { gap, pass, warn } from '../verdict';

const asMember: Remedy = {
  clicks: [
    ['Wählen Sie auf dieser Seite „Anderes Konto“.'],
    ['Melden Sie sich mit einem Konto an, das zu diesem Verzeichnis gehört, nicht mit einem eingeladenen.'],
  ],
  changes: [{ change: 'sign in', as: 'member' }],
};

/** Somebody is signed in, and the directory is named, so that a wrong one is seen at once. */
export const signedIn = checkKind({
  schema: z.strictObject({}),
  title: 'Anmeldung',
  needs: [],
  wants: ['me', 'organization'],
  account: true,
  soll: () => 'Sie sind im Verzeichnis Ihres Unternehmens angemeldet.',
  judge({ account, facts: { me, organization } }) {
    if (!account) return gap('not-signed-in');
    const directory = organization?.[0]?.displayName;
    const where = directory
      ? `im Verzeichnis „${directory}“ (${account.tenantId})`
      : `im Verzeichnis ${account.tenantId}`;
    const signedInAs = `Angemeldet als ${account.username} ${where}`;
    if (me === null) {
      return warn(
        `${signedInAs}, ohne eigenen Benutzer dort (etwa als Partner mit delegiertem Zugriff, GDAP).`,
        'Ist das nicht das Verzeichnis des Kunden, gilt alles Folgende dem falschen. Sonst wird alles wie gewohnt geprüft.',
      );
    }
    if (me?.userType !== 'Guest') return pass(`${signedInAs}.`);
    return warn(
      `${signedInAs}, aber nur als Gast.`,
      'Gäste dürfen die App-Registrierungen eines Verzeichnisses nicht auflisten.',
      asMember,
    );
  },
});
