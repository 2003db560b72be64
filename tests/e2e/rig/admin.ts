import { verifiedDomain, directoryRole } from '../../../src/emulator/company';
import type { Application, PasswordCredential, ServicePrincipal } from '../../../src/emulator/entities';
import { application, assignment, enterpriseApp, secret } from '../../../src/emulator/registrations';
import { reindex, type Tenant } from '../../../src/emulator/tenant';

/**
 * What an administrator does in the portal, done to an emulated tenant. Each change shows in Graph's lists at once;
 * `lagging` keeps the lists behind, as Microsoft's are for minutes.
 */

export type Platform = 'publicClient' | 'web' | 'spa';

export interface Permission {
  /** Application id of the API. */
  readonly api: string;
  /** Id of the app role or scope. */
  readonly id: string;
  /** `Role`: application permission; `Scope`: delegated. */
  readonly type: 'Role' | 'Scope';
}

/** What the portal asks for by itself with every new registration: Microsoft Graph, User.Read, delegated. */
const userRead: Permission = {
  api: '00000003-0000-0000-c000-000000000000',
  id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
  type: 'Scope',
};

/** What the guide asks for: Office 365 Exchange Online, `full_access_as_app`. */
export const fullAccessAsApp: Permission = {
  api: '00000002-0000-0ff1-ce00-000000000000',
  id: 'dc890d15-9560-4a4c-9b7f-a736ec74ec40',
  type: 'Role',
};

const DAY = 86_400_000;
const after = (days: number) => new Date(Date.now() + days * DAY).toISOString();

/** The registration's enterprise app in this directory. */
export const enterpriseAppOf = (tenant: Tenant, { appId }: { appId: string }): ServicePrincipal | undefined =>
  tenant.servicePrincipals.find((each) => each.appId === appId);

/** Does something whose effect on Graph's lists is still on its way; `reindex(tenant)` lets it arrive. */
export const lagging = <T>(tenant: Tenant, act: () => T): T => {
  const { index } = tenant;
  const done = act();
  tenant.index = index;
  return done;
};

export interface NewRegistration {
  readonly name?: string;
  readonly audience?: string;
  readonly platform?: Platform;
  readonly redirectUri?: string;
}

/** „Registrieren“: the registration and, beside it, its enterprise app. The defaults are what the guide wants. */
export const register = (tenant: Tenant, given: NewRegistration = {}): Application => {
  const app = application({
    displayName: given.name ?? 'SoftENGINE Mailserver',
    signInAudience: given.audience ?? 'AzureADMyOrg',
    createdDateTime: after(0).replace(/\.\d+Z$/, 'Z'),
  });
  app[given.platform ?? 'publicClient'].redirectUris = [given.redirectUri ?? 'bw-link://o365/oauth2'];
  tenant.applications.push(app);
  tenant.servicePrincipals.push(enterpriseApp(app, tenant.organization));
  requestPermission(tenant, app, userRead);
  return app;
};

/** „Löschen“: to the deleted registrations; the enterprise app and its consent go with it. */
export const deleteRegistration = (tenant: Tenant, app: Application): void => {
  deleteEnterpriseApp(tenant, app);
  tenant.applications = tenant.applications.filter((each) => each !== app);
  tenant.deletedApplications.push(Object.assign(app, { deletedDateTime: after(0) }));
  reindex(tenant);
};

/** „App-Registrierung wiederherstellen“; consent has to be granted anew. */
export const restoreRegistration = (tenant: Tenant, app: Application): void => {
  tenant.deletedApplications = tenant.deletedApplications.filter((each) => each !== app);
  tenant.applications.push(Object.assign(app, { deletedDateTime: null }));
  tenant.servicePrincipals.push(enterpriseApp(app, tenant.organization));
  reindex(tenant);
};

export const rename = (tenant: Tenant, app: Application, name: string): void => {
  app.displayName = name;
  const enterprise = enterpriseAppOf(tenant, app);
  if (enterprise) enterprise.displayName = name;
  reindex(tenant);
};

export const setAudience = (tenant: Tenant, app: Application, audience: string): void => {
  app.signInAudience = audience;
  reindex(tenant);
};

/** Makes this the only redirect URI, on this platform. */
export const setRedirectUri = (tenant: Tenant, app: Application, uri: string, platform: Platform = 'publicClient') => {
  for (const each of ['publicClient', 'web', 'spa'] as const) app[each].redirectUris = each === platform ? [uri] : [];
  reindex(tenant);
};

/** „Neuer geheimer Schlüssel“: Entra keeps only the value's first three characters. `days` may lie in the past. */
export const addSecret = (
  tenant: Tenant,
  app: Application,
  { value = 'Wq38Q~geheim', days = 180 }: { readonly value?: string; readonly days?: number } = {},
): PasswordCredential => {
  const startDateTime = after(Math.min(0, days - 180));
  const made = secret({
    hint: value.slice(0, 3),
    displayName: app.displayName,
    startDateTime,
    endDateTime: after(days),
  });
  app.passwordCredentials.push(made);
  reindex(tenant);
  return made;
};

/** Deletes one secret, or all of them. */
export const deleteSecret = (tenant: Tenant, app: Application, one?: PasswordCredential): void => {
  app.passwordCredentials = app.passwordCredentials.filter((each) => one !== undefined && each.keyId !== one.keyId);
  reindex(tenant);
};

/** „Berechtigung hinzufügen“: asked for, not yet granted. */
export const requestPermission = (tenant: Tenant, app: Application, { api, id, type }: Permission): void => {
  const known = app.requiredResourceAccess.find(({ resourceAppId }) => resourceAppId === api);
  if (known) known.resourceAccess.push({ id, type });
  else app.requiredResourceAccess.push({ resourceAppId: api, resourceAccess: [{ id, type }] });
  reindex(tenant);
};

/** „Berechtigung entfernen“: a consent once granted stays. */
export const removePermission = (tenant: Tenant, app: Application, { api, id }: Permission): void => {
  const kept = app.requiredResourceAccess.map(({ resourceAppId, resourceAccess }) => ({
    resourceAppId,
    resourceAccess: resourceAccess.filter((each) => resourceAppId !== api || each.id !== id),
  }));
  app.requiredResourceAccess = kept.filter(({ resourceAccess }) => resourceAccess.length > 0);
  reindex(tenant);
};

/** „Administratorzustimmung erteilen“: grants every application permission the registration asks for. */
export const grantConsent = (tenant: Tenant, app: Application): void => {
  const enterprise = enterpriseAppOf(tenant, app);
  if (!enterprise) throw new Error(`${app.appId} has no enterprise app here`);
  for (const { resourceAppId, resourceAccess } of app.requiredResourceAccess) {
    const resource = enterpriseAppOf(tenant, { appId: resourceAppId });
    const roles = resource ? resourceAccess.filter(({ type }) => type === 'Role') : [];
    for (const { id } of roles) {
      const held = tenant.appRoleAssignments.some(
        (each) => each.principalId === enterprise.id && each.appRoleId === id,
      );
      if (resource && !held) tenant.appRoleAssignments.push(assignment(enterprise, resource, id));
    }
  }
};

/** „Administratorzustimmung widerrufen“, for all permissions of the app. */
export const revokeConsent = (tenant: Tenant, app: Application): void => {
  const id = enterpriseAppOf(tenant, app)?.id;
  tenant.appRoleAssignments = tenant.appRoleAssignments.filter(({ principalId }) => principalId !== id);
};

/** „Für die Benutzeranmeldung aktiviert? Nein“: the app gets no tokens any more. */
export const disableEnterpriseApp = (tenant: Tenant, app: Application): void => {
  Object.assign(enterpriseAppOf(tenant, app) ?? {}, { accountEnabled: false });
  reindex(tenant);
};

export const enableEnterpriseApp = (tenant: Tenant, app: Application): void => {
  Object.assign(enterpriseAppOf(tenant, app) ?? {}, { accountEnabled: true });
  reindex(tenant);
};

/** Deletes the enterprise app alone; what it was granted goes with it. */
export const deleteEnterpriseApp = (tenant: Tenant, app: Application): void => {
  revokeConsent(tenant, app);
  tenant.servicePrincipals = tenant.servicePrincipals.filter(({ appId }) => appId !== app.appId);
  reindex(tenant);
};

/** „Deaktivieren“ on the registration's overview. */
export const deactivate = (tenant: Tenant, app: Application): void => {
  app.isDisabled = true;
  reindex(tenant);
};

export const activate = (tenant: Tenant, app: Application): void => {
  app.isDisabled = null;
  reindex(tenant);
};

/** A custom domain, verified. */
export const addDomain = (tenant: Tenant, name: string): void => {
  tenant.organization.verifiedDomains.push(verifiedDomain(name));
};

export const removeDomain = (tenant: Tenant, name: string): void => {
  const { organization } = tenant;
  organization.verifiedDomains = organization.verifiedDomains.filter((domain) => domain.name !== name);
};

/** Gives the signed-in user a directory role; the default is „Cloudanwendungsadministrator“. */
export const assignRole = (
  tenant: Tenant,
  displayName = 'Cloud Application Administrator',
  templateId = '158c047a-c907-4556-b7ef-446551a6b5f7',
): void => {
  tenant.directoryRoles.push(directoryRole(displayName, templateId));
};

export const removeRoles = (tenant: Tenant): void => {
  tenant.directoryRoles = [];
};
