import type { Given, Permission, ServicePrincipal } from './entities';
import { servicePrincipal } from './registrations';

const appRole = (value: string, id: string, displayName: string): Permission => ({
  allowedMemberTypes: ['Application'],
  description: displayName,
  displayName,
  id,
  isEnabled: true,
  origin: 'Application',
  value,
});

const scope = (value: string, id: string, type: 'Admin' | 'User', displayName: string): Permission => ({
  adminConsentDescription: displayName,
  adminConsentDisplayName: displayName,
  id,
  isEnabled: true,
  type,
  userConsentDescription: displayName,
  userConsentDisplayName: displayName,
  value,
});

/** Exchange and Graph share these ids: API, id and type decide together. Source: cisagov/ScubaGear, RiskyAppPermissions.json. */
const mailRoles = () => [
  appRole('Mail.ReadWrite', 'e2a3a72e-5f79-4c64-b1b1-878b674786c9', 'Read and write mail in all mailboxes'),
  appRole('Mail.Read', '810c84a8-4a9e-49e6-bf7d-12d183f40d01', 'Read mail in all mailboxes'),
  appRole('Mail.Send', 'b633e1c5-b582-4048-a93e-9f11b44c7e96', 'Send mail as any user'),
];

/** Ids: ScubaGear; office-developer-exchange-docs, how-to-authenticate-an-ews-application-by-using-oauth.md. */
const exchangeRoles = () => [
  appRole(
    'full_access_as_app',
    'dc890d15-9560-4a4c-9b7f-a736ec74ec40',
    'Use Exchange Web Services with full access to all mailboxes',
  ),
  appRole('Exchange.ManageAsApp', 'dc50a0fb-09a3-484d-be87-e023b12c6440', 'Manage Exchange As Application'),
  appRole('Exchange.ManageAsAppV2', 'ea3d980d-ebc7-4be4-8298-a167e5b8797c', 'Manage Exchange As Application'),
  appRole('IMAP.AccessAsApp', '5e5addcd-3e8d-4e90-baf5-964efab2b20a', 'IMAP.AccessAsApp'),
  appRole('POP.AccessAsApp', 'cb842b43-da6e-4506-86fe-bb12199c656d', 'POP.AccessAsApp'),
  appRole(
    'SMTP.SendAsApp',
    '7146a1f0-8703-45b3-9eae-527a64c00995',
    'Application access for sending emails via SMTP AUTH',
  ),
  appRole(
    'Calendars.ReadWrite.All',
    'ef54d2bf-783f-4e0f-bca1-3210c0444d99',
    'Read and write calendars in all mailboxes',
  ),
  appRole('Contacts.ReadWrite', '6918b873-d17a-4dc1-b314-35f528134491', 'Read and write contacts in all mailboxes'),
  appRole('Mailbox.Migration', 'f7264778-fba9-422d-8e9e-2675a2c4b513', 'Move mailboxes between organizations'),
  ...mailRoles(),
];

const exchangeScopes = () => [
  scope(
    'EWS.AccessAsUser.All',
    '3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5',
    'User',
    'Access mailboxes as the signed-in user via Exchange Web Services',
  ),
  scope('Exchange.Manage', 'ab4f2b77-0b06-4fc1-a9de-02113fc2ab7c', 'Admin', 'Manage Exchange configuration'),
];

/** Office 365 Exchange Online as it stands in every directory with an Exchange licence. */
export const exchangeOnline = (given: Given<ServicePrincipal> = {}) =>
  servicePrincipal({
    appId: '00000002-0000-0ff1-ce00-000000000000',
    displayName: 'Office 365 Exchange Online',
    servicePrincipalNames: ['00000002-0000-0ff1-ce00-000000000000', 'https://outlook.office365.com/', 'Exchange'],
    appRoles: exchangeRoles(),
    oauth2PermissionScopes: exchangeScopes(),
    ...given,
  });

/** Microsoft Graph, with the permissions that matter here; ids: merill/microsoft-info, microsoft-graph-devx-content. */
export const microsoftGraph = (given: Given<ServicePrincipal> = {}) =>
  servicePrincipal({
    appId: '00000003-0000-0000-c000-000000000000',
    displayName: 'Microsoft Graph',
    servicePrincipalNames: ['00000003-0000-0000-c000-000000000000', 'https://graph.microsoft.com'],
    appRoles: mailRoles(),
    oauth2PermissionScopes: [
      scope('User.Read', 'e1fe6dd8-ba31-4d61-89e7-88639da4683d', 'User', 'Sign in and read user profile'),
      scope('Application.Read.All', 'c79f8feb-a9db-4090-85f9-90d820caa0eb', 'Admin', 'Read applications'),
      scope('Directory.Read.All', '06da0dbc-49e2-44d2-8312-53f166ab848a', 'Admin', 'Read directory data'),
      scope('Organization.Read.All', '4908d5b9-3fb2-4b1e-9336-1888b7937185', 'Admin', 'Read organization information'),
    ],
    ...given,
  });
