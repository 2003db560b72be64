import { oneOf } from './format';

/**
 * Directory roles: template id and name. Sources: maester365/maester, Get-MtRoleInfo.ps1 (ids); entra-docs (de),
 * permissions-reference (names).
 */
const roles = {
  application: { id: '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3', name: 'Anwendungsadministrator' },
  cloud: { id: '158c047a-c907-4556-b7ef-446551a6b5f7', name: 'Cloudanwendungsadministrator' },
  privileged: { id: 'e8611ab8-c189-46e8-94e1-60213ab1f814', name: 'Administrator für privilegierte Rollen' },
  exchange: { id: '29232cdf-9323-42fd-ade2-1d097af3e4de', name: 'Exchange-Administrator' },
  global: { id: '62e90394-69f5-4237-9190-012177145e10', name: 'Globaler Administrator' },
} as const;

export interface DirectoryRole {
  /** Template id: the same in every directory. */
  readonly id: string;
  readonly name: string;
}

/**
 * Who surely may do what a step asks for. Sources: entra-docs, grant-admin-consent.md @ 07cd7ac (consent; application
 * permissions of Microsoft Graph are the exception: the application administrators may not grant them);
 * office-docs-powershell, Set-OrganizationConfig (Exchange); OfficeDocs-Support, exchange-online-application-service-
 * principal-disabled.md (Microsoft's own enterprise apps).
 */
const able = {
  registration: [roles.application, roles.cloud, roles.global],
  consent: [roles.application, roles.cloud, roles.privileged, roles.global],
  graphConsent: [roles.privileged, roles.global],
  exchange: [roles.exchange, roles.global],
  /** What Microsoft itself put into the directory. */
  global: [roles.global],
} as const satisfies Record<string, readonly DirectoryRole[]>;

export type Doer = keyof typeof able;

export const rolesOf = (doer: Doer): readonly DirectoryRole[] => able[doer];

/** „ein A, ein B oder ein C“ */
export const anyOf = (some: readonly DirectoryRole[]): string => oneOf(some.map(({ name }) => `ein ${name}`));

/** The same in words: „ein Anwendungsadministrator, … oder ein Globaler Administrator“. */
export const doers: Readonly<Record<Doer, string>> = {
  registration: anyOf(able.registration),
  consent: anyOf(able.consent),
  graphConsent: anyOf(able.graphConsent),
  exchange: anyOf(able.exchange),
  global: anyOf(able.global),
};
