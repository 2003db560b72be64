/**
 * Who surely may do what a step asks for. Sources: entra-docs, grant-admin-consent.md (consent for Exchange permissions);
 * office-docs-powershell, Set-OrganizationConfig (Exchange).
 */
export const doers = {
  registration: 'ein Anwendungsadministrator, ein Cloudanwendungsadministrator oder ein Globaler Administrator',
  consent:
    'ein Anwendungsadministrator, ein Cloudanwendungsadministrator, ein Administrator für privilegierte Rollen oder ein Globaler Administrator',
  /** Application permissions of Microsoft Graph are the exception: the application administrators may not grant them. */
  graphConsent: 'ein Administrator für privilegierte Rollen oder ein Globaler Administrator',
  exchange: 'ein Exchange-Administrator oder ein Globaler Administrator',
} as const;

export type Doer = keyof typeof doers;
