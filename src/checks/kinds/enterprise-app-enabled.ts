import * as z from 'zod/mini';
import { checkKind, type Context } from '../kind';
import { fail, gap, pass } from '../verdict';

type Given = Context<unknown, 'servicePrincipal' | 'application', 'applicationState' | 'servicePrincipalState'>;

const NO_TOKEN =
  'Microsoft stellt für sie kein Zugangstoken aus (Fehler AADSTS7000112); die Verbindung kommt nicht zustande.';

/** `null` and `NotDisabled` mean: not disabled (Graph v1.0, disabledByMicrosoftStatus). */
const disabled = (status: string | null | undefined) => (status && status !== 'NotDisabled' ? status : undefined);

const byMicrosoft = ({ facts }: Given) => {
  const status =
    disabled(facts.servicePrincipal?.disabledByMicrosoftStatus) ??
    disabled(facts.application?.disabledByMicrosoftStatus);
  return (
    status &&
    fail(
      `Microsoft hat die App gesperrt (${status}).`,
      `${NO_TOKEN} Aufheben kann das nur Microsoft; legen Sie andernfalls eine neue Registrierung an.`,
    )
  );
};

const deactivated = ({ facts }: Given) => {
  const where = facts.applicationState?.isDisabled
    ? 'Die App-Registrierung'
    : facts.servicePrincipalState?.isDisabled
      ? 'Die Unternehmens-App'
      : undefined;
  return where && fail(`${where} ist deaktiviert.`, `${NO_TOKEN} Aktivieren Sie sie im Portal wieder.`);
};

/** The enterprise app is switched on: tokens are issued for it. */
export const enterpriseAppEnabled = checkKind({
  schema: z.strictObject({}),
  title: 'Unternehmens-App eingeschaltet',
  needs: ['servicePrincipal', 'application'],
  wants: ['applicationState', 'servicePrincipalState'],
  requires: ['registration'],
  doer: 'registration',
  soll: () => 'Die Unternehmens-App zur Registrierung ist eingeschaltet und nicht gesperrt.',
  judge(given) {
    const { servicePrincipal } = given.facts;
    if (!servicePrincipal) {
      return fail(
        'Zur Registrierung gibt es in diesem Verzeichnis keine Unternehmens-App.',
        'Ohne sie stellt Microsoft kein Zugangstoken aus (Fehler AADSTS7000229); die Verbindung kommt nicht zustande. Sie entsteht, sobald die Administratorzustimmung erteilt wird.',
      );
    }
    const refused = byMicrosoft(given) ?? deactivated(given);
    if (refused) return refused;
    if (servicePrincipal.accountEnabled === false) {
      return fail(
        'Die Unternehmens-App ist ausgeschaltet.',
        `${NO_TOKEN} Schalten Sie sie in ihren Eigenschaften wieder ein.`,
      );
    }
    const { accountEnabled, disabledByMicrosoftStatus } = servicePrincipal;
    const unread =
      disabledByMicrosoftStatus === undefined || given.facts.application?.disabledByMicrosoftStatus === undefined;
    return accountEnabled && !unread ? pass('Die Unternehmens-App ist eingeschaltet.') : gap('field-absent');
  },
});
