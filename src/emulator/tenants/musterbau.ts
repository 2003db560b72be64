import { DAY } from '../../checks/dates';
import { exchangeOnline, microsoftGraph } from '../apis';
import { applicationAdministrator, organization, user, verifiedDomain } from '../company';
import type { Application, Given, PasswordCredential, RequiredResourceAccess } from '../entities';
import { application, assignment, enterpriseApp, secret } from '../registrations';
import { tenant, type Tenant } from '../tenant';
import type { Demo } from './demo';

/** Musterbau GmbH is invented, and so is every id of it. */
const TENANT_ID = '3f0c6a52-7d41-4b8e-9a63-51c0e7d2b894';
const APP_ID = '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215';
const USERNAME = 'sabine.krause@musterbau.de';
const NAME = 'Sabine Krause';

/** The first three characters of the secret that stands in Musterbau's BüroWARE. */
const SECRET_START = 'Wq3';

const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
const FULL_ACCESS = 'dc890d15-9560-4a4c-9b7f-a736ec74ec40';

export const ago = (now: Date, days: number) => new Date(now.getTime() - days * DAY).toISOString();
/** Entra shows when an object was made in whole seconds. */
export const made = (now: Date, days: number) => ago(now, days).replace(/\.\d+Z$/, 'Z');

/** What the portal adds to every new registration by itself: Microsoft Graph, User.Read, delegated. */
const userRead = (): RequiredResourceAccess => ({
  resourceAppId: '00000003-0000-0000-c000-000000000000',
  resourceAccess: [{ id: 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', type: 'Scope' }],
});

const fullAccess = (): RequiredResourceAccess => ({
  resourceAppId: EXCHANGE,
  resourceAccess: [{ id: FULL_ACCESS, type: 'Role' }],
});

/** A secret from the day the registration was made: 720 days in all, a little less than the portal's 24 months. */
export const secretOf = (now: Date, given: Given<PasswordCredential> = {}) =>
  secret({
    keyId: 'c5e82f16-09ad-4b37-a0d4-7f6e1c93b528',
    hint: SECRET_START,
    startDateTime: ago(now, 120),
    endDateTime: ago(now, -600),
    ...given,
  });

const registration = (now: Date, given: Given<Application>) =>
  application({
    id: 'f6b2907c-1e58-4d0a-b7c9-2a84d5e1f036',
    appId: APP_ID,
    displayName: 'SoftENGINE Mailserver',
    createdDateTime: made(now, 120),
    publisherDomain: 'musterbau.onmicrosoft.com',
    publicClient: { redirectUris: ['bw-link://o365/oauth2'] },
    passwordCredentials: [secretOf(now)],
    requiredResourceAccess: [fullAccess(), userRead()],
    ...given,
  });

/** Something else a firm has: never the guide's registration. */
const timesheet = (now: Date) =>
  application({
    id: '0d7c35e9-84a2-4f61-95be-6c1f2e8a7d40',
    appId: 'b94e6a03-2f7d-4c15-8d6a-e05c719f3b82',
    displayName: 'Musterbau Zeiterfassung',
    createdDateTime: made(now, 700),
    publisherDomain: 'musterbau.onmicrosoft.com',
    spa: { redirectUris: ['https://zeit.musterbau.de'] },
    requiredResourceAccess: [userRead()],
  });

const company = () => ({
  organization: organization({
    id: TENANT_ID,
    displayName: 'Musterbau GmbH',
    verifiedDomains: [verifiedDomain('musterbau.onmicrosoft.com'), verifiedDomain('musterbau.de', { isDefault: true })],
  }),
  user: user({
    id: '72e1d9b4-6c08-4f3a-8b25-90d4a7c6e153',
    displayName: NAME,
    givenName: 'Sabine',
    surname: 'Krause',
    mail: USERNAME,
    userPrincipalName: USERNAME,
  }),
  directoryRoles: [applicationAdministrator()],
});

/** The directory before anything was done: Microsoft's own enterprise apps and no registration. */
export const emptyMusterbau = (): Tenant =>
  tenant({
    ...company(),
    servicePrincipals: [
      exchangeOnline({ id: 'e8c4b1d7-3a95-4260-bf0e-14d7a6c2983b' }),
      microsoftGraph({ id: '5b90f3e6-c7d2-4a18-9e4b-830c6d1f57a2' }),
    ],
  });

interface Difference {
  /** What the registration has otherwise. */
  readonly registration?: Given<Application>;
  /** Whether the administrator has consented; they have, unless it says no. */
  readonly consent?: boolean;
}

/** The directory with everything done as the guide says, but for the difference given. */
export const musterbau = (now: Date, { registration: other = {}, consent = true }: Difference = {}): Tenant => {
  const empty = emptyMusterbau();
  const own = registration(now, other);
  const times = timesheet(now);
  const [exchange] = empty.servicePrincipals;
  const enterprise = enterpriseApp(own, empty.organization, { id: '2c6f84ab-d013-4e79-a5b8-f91e3d07c645' });
  const { organization, user, directoryRoles, servicePrincipals } = empty;
  const granted =
    exchange && consent
      ? [assignment(enterprise, exchange, FULL_ACCESS, { createdDateTime: own.createdDateTime })]
      : [];
  return tenant({
    organization,
    user,
    directoryRoles,
    applications: [times, own],
    servicePrincipals: [...servicePrincipals, enterpriseApp(times, organization), enterprise],
    appRoleAssignments: granted,
  });
};

export const account: Demo['account'] = () => ({ username: USERNAME, name: NAME, tenantId: TENANT_ID });

/** What stands in the BüroWARE once steps 5 and 8 are done. */
export const inputs = { clientId: APP_ID, domain: 'musterbau.de', secretStart: SECRET_START } as const;

/** `Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List Name,EwsEnabled,EwsAllowedAppIDs` */
export const evidence = `
Name             : musterbau.onmicrosoft.com
EwsEnabled       : True
EwsAllowedAppIDs : 5d1b7c92-e0a4-4638-b2f5-c86d13f9e70a,${APP_ID}
`;
