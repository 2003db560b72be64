import type { Application, Resource } from '../tenant/shapes';
import { sameGuid } from './guid';

/** A permission as the portal lists it: of which API, which id, application (`Role`) or delegated (`Scope`). */
export interface Permission {
  readonly api: string;
  readonly id: string;
  readonly type: string;
}

/** The same with its name: the guide knows it, whether or not the directory does. */
export interface NamedRequest extends Permission {
  readonly name: string;
}

const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
export const GRAPH = '00000003-0000-0000-c000-000000000000';

/** Names only; nothing is judged by this table. Sources: merill/microsoft-info (MicrosoftApps.csv). */
const apiNames: Readonly<Record<string, string>> = {
  [EXCHANGE]: 'Office 365 Exchange Online',
  [GRAPH]: 'Microsoft Graph',
  '00000002-0000-0000-c000-000000000000': 'Azure Active Directory Graph (veraltet)',
};

/**
 * Names only; nothing is judged by this table. Sources: cisagov/ScubaGear, RiskyAppPermissions.json; merill/microsoft-info,
 * GraphAppRoles; microsoft-graph-devx-content, permissions-descriptions.json; office-developer-exchange-docs, how-to-authenticate-an-ews-application-by-using-oauth.md.
 */
const permissionNames: Readonly<Record<string, string>> = {
  'dc890d15-9560-4a4c-9b7f-a736ec74ec40': 'full_access_as_app',
  '3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5': 'EWS.AccessAsUser.All',
  'dc50a0fb-09a3-484d-be87-e023b12c6440': 'Exchange.ManageAsApp',
  'ea3d980d-ebc7-4be4-8298-a167e5b8797c': 'Exchange.ManageAsAppV2',
  '5e5addcd-3e8d-4e90-baf5-964efab2b20a': 'IMAP.AccessAsApp',
  'cb842b43-da6e-4506-86fe-bb12199c656d': 'POP.AccessAsApp',
  '7146a1f0-8703-45b3-9eae-527a64c00995': 'SMTP.SendAsApp',
  'ab4f2b77-0b06-4fc1-a9de-02113fc2ab7c': 'Exchange.Manage',
  'f7264778-fba9-422d-8e9e-2675a2c4b513': 'Mailbox.Migration',
  'e2a3a72e-5f79-4c64-b1b1-878b674786c9': 'Mail.ReadWrite',
  '810c84a8-4a9e-49e6-bf7d-12d183f40d01': 'Mail.Read',
  'b633e1c5-b582-4048-a93e-9f11b44c7e96': 'Mail.Send',
  'ef54d2bf-783f-4e0f-bca1-3210c0444d99': 'Calendars.ReadWrite',
  '6918b873-d17a-4dc1-b314-35f528134491': 'Contacts.ReadWrite',
  '6931bccd-447a-43d1-b442-00a195474933': 'MailboxSettings.ReadWrite',
  'e1fe6dd8-ba31-4d61-89e7-88639da4683d': 'User.Read',
  'c79f8feb-a9db-4090-85f9-90d820caa0eb': 'Application.Read.All',
  '06da0dbc-49e2-44d2-8312-53f166ab848a': 'Directory.Read.All',
  '4908d5b9-3fb2-4b1e-9336-1888b7937185': 'Organization.Read.All',
  '2f9ee017-59c1-4f1d-9472-bd5529a7b311': 'Domain.Read.All',
  '37f7f235-527c-4136-accd-4a02d197296e': 'openid',
  '14dad69e-099b-42c9-810b-d002981feec1': 'profile',
  '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0': 'email',
  '7427e0e9-2fba-42fe-b0c0-848c9e6a8182': 'offline_access',
  '570282fd-fa5c-430d-a7fd-fc8dc98a9dca': 'Mail.Read',
  '024d486e-b451-40bb-833d-3e66d98c5c73': 'Mail.ReadWrite',
  'e383f46e-2787-4529-855e-0e479a3ffac0': 'Mail.Send',
  '1ec239c2-d7c9-4623-a91a-a9775856bb36': 'Calendars.ReadWrite',
};

/** Everything the registration asks for, row by row as in the portal. */
export const requested = ({ requiredResourceAccess }: Application): Permission[] =>
  (requiredResourceAccess ?? []).flatMap(({ resourceAppId, resourceAccess }) =>
    resourceAccess.map(({ id, type }) => ({ api: resourceAppId, id, type: type ?? '' })),
  );

/** API, id and type decide together: Exchange and Graph share permission ids. */
export const samePermission = (a: Permission, b: Permission) =>
  sameGuid(a.api, b.api) && sameGuid(a.id, b.id) && a.type === b.type;

const typeNames: Readonly<Record<string, string>> = { Role: 'Anwendung', Scope: 'Delegiert' };

/** A name from a table, but never a property that every object has. */
const named = (table: Readonly<Record<string, string>>, key: string) =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** „Office 365 Exchange Online – full_access_as_app – Anwendung“; what nobody names, the guide neither, is shown by its GUID. */
export const row = (one: Permission, resource?: Resource | null, known: readonly NamedRequest[] = []): string => {
  const { api, id, type } = one;
  const own = sameGuid(resource?.appId, api) ? resource : undefined;
  const offered = [...(own?.appRoles ?? []), ...(own?.oauth2PermissionScopes ?? [])];
  const name =
    offered.find((other) => sameGuid(other.id, id))?.value ??
    known.find((other) => samePermission(one, other))?.name ??
    named(permissionNames, id.toLowerCase()) ??
    id;
  const apiName = own?.displayName ?? named(apiNames, api.toLowerCase()) ?? api;
  return `${apiName} – ${name} – ${named(typeNames, type) ?? (type || 'ohne Typ')}`;
};
