import * as z from 'zod/mini';
import { sameGuid } from '../guid';
import { checkKind } from '../kind';
import type { Remedy } from '../remedy';
import { pass, warn } from '../verdict';

const CLAIM = 'DirectoryRole';

/** Source: entra-docs, access-token-claims-reference.md (groupMembershipClaims). */
const ASK: Remedy = {
  clicks: [
    ['Klicken Sie im Menü der App unter ', { label: 'manage' }, ' auf ', { label: 'manifest' }, '.'],
    ['Setzen Sie „groupMembershipClaims“ auf: ', { value: `"${CLAIM}"` }],
    ['Klicken Sie auf ', { label: 'save' }, '.'],
    ['Melden Sie sich hier ab und wieder an.'],
  ],
  blade: 'manifest',
  doer: 'registration',
  changes: [{ change: 'set groupMembershipClaims', to: CLAIM }, { change: 'sign in' }],
};

/** The ID token names the directory roles of who signs in (`wids`; entra-docs, access-token-claims-reference.md). */
export const roleClaims = checkKind({
  schema: z.strictObject({}),
  title: 'Rollen im ID-Token',
  needs: [],
  wants: ['application'],
  requires: ['registration'],
  account: true,
  tick: true,
  soll: () => 'Das ID-Token nennt die Verzeichnisrollen des angemeldeten Kontos (freiwillig).',
  judge({ account, subject, product }) {
    if (!sameGuid(account?.appId, subject.appId)) {
      return {
        status: 'manual',
        ist: 'Angemeldet sind Sie hier über eine andere App; was das ID-Token dieser Registrierung enthält, ist hier nicht zu sehen.',
      };
    }
    if (account?.wids) return pass('Das ID-Token dieser Anmeldung nennt die Verzeichnisrollen.');
    return warn(
      'Das ID-Token dieser Anmeldung nennt keine Verzeichnisrollen.',
      `Das ist kein Fehler: ${product.start} fragt Microsoft dann eigens nach den Rollen.`,
      ASK,
    );
  },
});
