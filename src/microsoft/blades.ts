import { isGuid } from './guid';

/**
 * Deep links into Microsoft's portals. Microsoft documents only the list of registrations; the other addresses were
 * read from projects that use them in production: merill/cmd (website/config/commands.csv), maester365/maester,
 * microsoft/zerotrustassessment, KelvinTegelaar/CIPP (pinned tenant: AppRegistrationActions.jsx). Unknown menu names
 * fall back to a page's overview, so an outdated link still ends at the right registration. tests/docs/blades.test.ts
 * names the source of each.
 */

/** What is known of the customer's directory; anything that is not a GUID counts as unknown. */
export interface BladeIds {
  readonly appId?: string | undefined;
  /** Object id of the enterprise app. */
  readonly servicePrincipalId?: string | undefined;
  readonly tenantId?: string | undefined;
}

const registrations = '#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade';
const enterpriseApps = '#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview';

/** A page of the registration; without its id, the list of all registrations. */
const ofRegistration =
  (page: string) =>
  ({ appId }: BladeIds) =>
    appId === undefined
      ? registrations
      : `#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/${page}/appId/${appId}/isMSAApp~/false`;

/** A page of the enterprise app; without its ids, the list of all enterprise apps. */
const ofEnterpriseApp =
  (page: string) =>
  ({ appId, servicePrincipalId }: BladeIds) =>
    appId === undefined || servicePrincipalId === undefined
      ? enterpriseApps
      : `#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/${page}/objectId/${servicePrincipalId}/appId/${appId}`;

/** Path after the portal's host (and the pinned tenant), from ids that are GUIDs. */
export const blades = {
  home: () => '',
  list: () => registrations,
  create: () => '#view/Microsoft_AAD_RegisteredApps/CreateApplicationBlade/quickStartType~/null/isMSAApp~/false',
  overview: ofRegistration('Overview'),
  authentication: ofRegistration('Authentication'),
  /** Seen in third-party code only. */
  manifest: ofRegistration('Manifest'),
  credentials: ofRegistration('Credentials'),
  permissions: ofRegistration('CallAnAPI'),
  enterprisePermissions: ofEnterpriseApp('Permissions'),
  enterpriseProperties: ofEnterpriseApp('Properties'),
  domains: () => '#view/Microsoft_AAD_IAM/DomainsManagementMenuBlade/~/CustomDomainNames',
} as const satisfies Record<string, (ids: BladeIds) => string>;

export type BladeName = keyof typeof blades;

const guid = (id: string | undefined) => (id !== undefined && isGuid(id) ? id : undefined);

/** The address of one place in the portal, in the customer's own directory where that is known. */
export const bladeUrl = (name: BladeName, ids: BladeIds = {}, host = 'https://entra.microsoft.com'): string => {
  const tenant = guid(ids.tenantId);
  const path = blades[name]({ appId: guid(ids.appId), servicePrincipalId: guid(ids.servicePrincipalId) });
  return `${host}/${tenant === undefined ? '' : `${tenant}/`}${path}`;
};
