import { list, quoted } from '../format';
import { sameGuid } from '../guid';
import { checkKind } from '../kind';
import type { Remedy } from '../remedy';
import { absent, pass } from '../verdict';
import { namedPermission, titleOf } from '../named-permission';
import { together } from './enterprise-app-remedies';
import { CONSENT } from './permission-remedies';

/** Reading who consented to what takes `Directory.Read.All` (graph.md, oauth2PermissionGrants), which nobody is asked for. */
const ELSEWHERE =
  'Angemeldet sind Sie hier über eine andere App. Ob dieser Registrierung zugestimmt wurde, ließe sich nur mit einer höheren Berechtigung lesen. Sehen Sie im Portal nach.';

/** A token carries what was consented to when it was issued, and nothing that came later. */
const SIGN_IN: Remedy = {
  clicks: [['Melden Sie sich hier ab und wieder an: Erst ein neues Zugangstoken enthält, wozu zugestimmt ist.']],
  changes: [{ change: 'sign in' }],
};

/**
 * The permission was consented to: the token of this very sign-in carries it, and the sign-in went through the registration
 * judged. Whether the consent holds for everybody, no token says.
 */
export const delegatedConsent = checkKind({
  schema: namedPermission,
  title: 'Zustimmung',
  needs: [],
  wants: ['application'],
  requires: ['registration'],
  account: true,
  tick: true,
  doer: 'consent',
  soll: (params) => `Für „${titleOf(params, 'Delegiert')}“ ist die Zustimmung erteilt.`,
  judge({ params, subject, account, product }) {
    const scopes = account?.scopes;
    if (!scopes || !sameGuid(account.appId, subject.appId)) return { status: 'manual', ist: ELSEWHERE };
    const { name } = params.permission;
    if (scopes.some((scope) => scope.toLowerCase() === name.toLowerCase())) {
      return pass(
        `Das Zugangstoken dieser Anmeldung enthält „${name}“; zugestimmt ist also mindestens für Ihr Konto. Ob für alle, zeigt das Portal.`,
      );
    }
    const carried = scopes.length > 0 ? `nur ${list(scopes.map(quoted))}` : 'keine Berechtigung';
    return absent(
      `Das Zugangstoken dieser Anmeldung enthält ${carried}.`,
      `Ohne „${name}“ liest ${product.nominative} nicht verlässlich, was ${product.pronoun} braucht.`,
      together(CONSENT, SIGN_IN),
    );
  },
});
