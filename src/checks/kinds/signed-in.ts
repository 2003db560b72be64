import * as z from 'zod/mini';
import { checkKind } from '../kind';
import { gap, pass, warn } from '../verdict';

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
    if (me?.userType !== 'Guest') return pass(`Angemeldet als ${account.username} ${where}.`);
    return warn(
      `Angemeldet als ${account.username} ${where}, aber nur als Gast.`,
      'Gäste dürfen die App-Registrierungen eines Verzeichnisses nicht auflisten. Melden Sie sich mit einem Konto dieses Verzeichnisses an.',
    );
  },
});
