import { date } from '../dates';
import { checkKind } from '../kind';
import { consenter, namedPermission, titleOf } from '../named-permission';
import { gap, pass } from '../verdict';
import { isWanted, notGranted, unavailable, unowned } from './admin-consent-verdicts';

/** The permission is granted, on the API as it exists in this directory; requesting it alone is not enough. */
export const adminConsent = checkKind({
  schema: namedPermission,
  title: 'Administratorzustimmung',
  needs: ['servicePrincipal', 'appRoleAssignments', 'resource'],
  wants: ['application'],
  requires: ['registration'],
  doer: (params) => consenter(params, 'Role'),
  soll: (params) => `Für „${titleOf(params, 'Anwendung')}“ ist die Administratorzustimmung erteilt.`,
  judge(given) {
    const { facts, params } = given;
    const assignments = facts.appRoleAssignments ?? [];
    const grant = assignments.find((one) => isWanted(given)(one) && !one.deletedDateTime);
    const closed = unavailable(given, grant !== undefined) ?? unowned(given, grant !== undefined);
    if (closed) return closed;
    if (!grant) return notGranted(given, assignments);
    const { accountEnabled, disabledByMicrosoftStatus } = facts.resource ?? {};
    if (!accountEnabled || disabledByMicrosoftStatus === undefined) {
      return gap(
        'field-absent',
        `Erteilt ist die Zustimmung. Ob „${params.api.name}“ in diesem Verzeichnis eingeschaltet ist, steht aber nicht in der Antwort; lesen Sie es mit einer Anmeldung noch einmal.`,
      );
    }
    return pass(
      `„${titleOf(params, 'Anwendung')}“ ist gewährt${grant.createdDateTime ? `, seit ${date(grant.createdDateTime)}` : ''}.`,
    );
  },
});
