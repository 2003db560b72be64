import { list, quoted } from '../format';
import { sameGuid } from '../guid';
import { checkKind } from '../kind';
import { fail, pass } from '../verdict';
import { namedPermission, titleOf } from '../named-permission';

/** Reading who consented to what takes `Directory.Read.All` (graph.md, oauth2PermissionGrants), which nobody is asked for. */
const ELSEWHERE =
  'Angemeldet sind Sie hier über eine andere App. Ob dieser Registrierung zugestimmt wurde, ließe sich nur mit einer höheren Berechtigung lesen. Sehen Sie im Portal nach.';

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
    return fail(
      `Das Zugangstoken dieser Anmeldung enthält ${carried}.`,
      `Ohne „${name}“ liest die ${product} nicht verlässlich, was sie braucht. Erteilen Sie die Administratorzustimmung und melden Sie sich erneut an.`,
    );
  },
});
