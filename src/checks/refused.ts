import type { FactName } from '../tenant/facts';

const CONSENT = 'Melden Sie sich erneut an, und stimmen Sie der Berechtigung „User.Read“ zu.';

/** Sources: entra-docs, users-default-permissions.md @ 014de06 (members may read enterprise applications, guests may not list them). */
const MEMBERS =
  'Lesen dürfen das Mitglieder des Verzeichnisses und Rollen wie Verzeichnisleseberechtigte, Anwendungsadministrator oder Cloudanwendungsadministrator.';

/**
 * What Microsoft refused to show and who may see it, where that is another matter than reading registrations. German names of
 * the roles: entra-docs (de), permissions-reference.
 */
export const refused: Readonly<Partial<Record<FactName, string>>> = {
  me: `Microsoft hat das Lesen Ihres eigenen Kontos verweigert. ${CONSENT}`,
  organization: `Microsoft hat das Lesen der Angaben zu Ihrem Verzeichnis verweigert. ${CONSENT}`,
  directoryRoles: `Microsoft hat das Lesen Ihrer Rollen verweigert. ${CONSENT}`,
  servicePrincipal: `Microsoft hat das Lesen der Unternehmens-App verweigert. ${MEMBERS}`,
  resource: `Microsoft hat das Lesen der Unternehmens-App dieser Schnittstelle verweigert. ${MEMBERS}`,
  /** Source: microsoft-graph-docs-contrib, rbac-approleassignments-apis-read.md @ 3671d18; it lists no plain member. */
  appRoleAssignments:
    'Microsoft hat das Lesen der erteilten Berechtigungen verweigert; die Registrierung selbst war lesbar. Sicher lesen dürfen sie die Rollen Verzeichnisleseberechtigte, Anwendungsadministrator, Cloudanwendungsadministrator und Administrator für privilegierte Rollen. Melden Sie sich mit einem solchen Konto an.',
  /** Source: microsoft-graph-docs-contrib, rbac-directory-deleted-items-apis.md @ 3545666. */
  deletedApplications:
    'Ob eine passende Registrierung gelöscht wurde, war mit diesem Konto nicht zu lesen. Das dürfen etwa Anwendungsadministratoren und Cloudanwendungsadministratoren.',
};
