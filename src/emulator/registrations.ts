import { blankApplication, blankServicePrincipal } from './blank';
import type {
  Application,
  AppRoleAssignment,
  Given,
  KeyCredential,
  Organization,
  PasswordCredential,
  ServicePrincipal,
} from './entities';
import { freshGuid } from './fresh';

/** The tenant id of Microsoft's own applications, as recorded bodies carry it. */
const MICROSOFT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a';
/** Microsoft_AAD_RegisteredApps, the portal's own application (merill/microsoft-info, MicrosoftApps.csv). */
const PORTAL = '18ed3507-a475-4ccb-b669-d66bc9f2a36e';
const CREATED = '2026-03-11T08:12:45Z';

/** A client secret as Entra describes it afterwards: its value is gone, its first three characters are the hint. */
export const secret = (given: Given<PasswordCredential> = {}) =>
  ({
    customKeyIdentifier: null,
    displayName: 'BüroWARE',
    endDateTime: '2099-12-31T23:00:00Z',
    hint: 'k7~',
    keyId: freshGuid(),
    secretText: null,
    startDateTime: CREATED,
    ...given,
  }) as PasswordCredential;

/** A certificate as Entra describes it: its thumbprint is what it goes by, its key is only read when asked for. */
export const certificate = (given: Given<KeyCredential> = {}) =>
  ({
    customKeyIdentifier: '7AB4DD9219E5E03ECC025136572DFAA262EC85CB',
    displayName: 'CN=Mailserver',
    endDateTime: '2099-12-31T23:00:00Z',
    key: null,
    keyId: freshGuid(),
    startDateTime: CREATED,
    type: 'AsymmetricX509Cert',
    usage: 'Verify',
    ...given,
  }) as KeyCredential;

/** A registration as the portal makes it. */
export const application = (given: Given<Application> = {}) =>
  ({
    id: freshGuid(),
    deletedDateTime: null,
    appId: freshGuid(),
    applicationTemplateId: null,
    disabledByMicrosoftStatus: null,
    createdByAppId: PORTAL,
    createdDateTime: CREATED,
    displayName: 'Anwendung',
    ...blankApplication(),
    ...given,
  }) as Application;

/**
 * What an AI agent's blueprint looks like among registrations: v1.0-Prod.csdl derives it from `application`, so lists of
 * these hold it as well.
 */
export const agentBlueprint = (given: Given<Application> = {}): Application => ({
  '@odata.type': '#microsoft.graph.agentIdentityBlueprint',
  ...application({ displayName: 'Agent', ...given }),
});

/** An enterprise app; by default of another directory, Microsoft's. */
export const servicePrincipal = (given: Given<ServicePrincipal> = {}) => {
  const appId = given.appId ?? freshGuid();
  const name = given.displayName ?? 'Anwendung';
  return {
    id: freshGuid(),
    deletedDateTime: null,
    appId,
    appDisplayName: name,
    displayName: name,
    appOwnerOrganizationId: MICROSOFT,
    servicePrincipalNames: [appId],
    ...blankServicePrincipal(),
    ...given,
  } as ServicePrincipal;
};

/** The enterprise app the portal makes beside a registration; the tag is the portal's. */
export const enterpriseApp = (of: Application, owner: Organization, given: Given<ServicePrincipal> = {}) =>
  servicePrincipal({
    appId: of.appId,
    displayName: of.displayName,
    appOwnerOrganizationId: owner.id,
    createdDateTime: of.createdDateTime,
    signInAudience: of.signInAudience,
    replyUrls: [...of.publicClient.redirectUris, ...of.web.redirectUris, ...of.spa.redirectUris],
    tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
    ...given,
  });

/** Grants one application permission of `resource` to `principal`. */
export const assignment = (
  principal: ServicePrincipal,
  resource: ServicePrincipal,
  appRoleId: string,
  given: Given<AppRoleAssignment> = {},
) =>
  ({
    id: btoa(freshGuid()).replaceAll('=', ''),
    deletedDateTime: null,
    appRoleId,
    createdDateTime: '2026-03-11T08:31:07.4980259Z',
    principalDisplayName: principal.displayName,
    principalId: principal.id,
    principalType: 'ServicePrincipal',
    resourceDisplayName: resource.displayName,
    resourceId: resource.id,
    ...given,
  }) as AppRoleAssignment;
