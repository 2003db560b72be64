/**
 * Who surely may do what a step asks for. Sources: entra-docs, grant-admin-consent.md (consent for Exchange permissions);
 * office-docs-powershell, Set-OrganizationConfig (Exchange); OfficeDocs-Support, exchange-online-application-service-
 * principal-disabled.md (Microsoft's own enterprise apps).
 */
export const doers = {
  registration: 'ein Anwendungsadministrator, ein Cloudanwendungsadministrator oder ein Globaler Administrator',
  consent:
    'ein Anwendungsadministrator, ein Cloudanwendungsadministrator, ein Administrator für privilegierte Rollen oder ein Globaler Administrator',
  /** Application permissions of Microsoft Graph are the exception: the application administrators may not grant them. */
  graphConsent: 'ein Administrator für privilegierte Rollen oder ein Globaler Administrator',
  exchange: 'ein Exchange-Administrator oder ein Globaler Administrator',
  /** What Microsoft itself put into the directory. */
  global: 'ein Globaler Administrator',
} as const;

export type Doer = keyof typeof doers;
