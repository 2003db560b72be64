import { GUIDS } from '../checks/guid';
import type { Why } from './why';

/** Names of Entra's own properties, by which its output is known whatever its form. */
const NAMES =
  'appId|displayName|signInAudience|passwordCredentials|requiredResourceAccess|publicClient|identifierUris|keyCredentials|' +
  'servicePrincipalType|verifiedDomains|appRoleAssignments|createdDateTime';

const line = (form: string, flags = 'm') => new RegExp(`^${form}`, flags);

/** Headings and labels of the portal's pages, German and English; one of them alone may stand in any letter. */
const LABELS = [
  /Konfigurierte Berechtigungen|Configured permissions/,
  /API-\s?\/\s?Berechtigungsname|API \/ Permissions name/,
  /Administratoreinwilligung erforderlich|Admin consent required/,
  /Gewährt für|Granted for/,
  /Anwendungs-ID \(Client\)|Application \(client\) ID/,
  /Verzeichnis-ID \(Mandant\)|Directory \(tenant\) ID/,
  /Objekt-ID|Object ID/,
  /Geheime Clientschlüssel|Client secrets/,
  /Geheime Schlüssel-ID|Geheimnis-ID|Secret ID/,
  /Unterstützte Kontotypen|Supported account types/,
  /Umleitungs-URI|Redirect URI/,
  /^[\w.]{3,60}\t(?:Delegiert|Anwendung|Delegated|Application)\t/m,
  /Erteilt durch|Granted through/,
];

/** Errors that Azure CLI and Graph PowerShell print as text. */
const NOT_FOUND = /Request_ResourceNotFound|does not exist or one of its queried reference-property objects/i;
const REFUSED =
  /Authorization_RequestDenied|Insufficient privileges to complete|Please run ['"]az login|Authentication needed\. Please call Connect-MgGraph/i;

const isPortal = (text: string) => LABELS.filter((label) => label.test(text)).length > 1;

/** Characters that nobody sees, and hyphens as word processors write them. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const HYPHENS = /[\u2010-\u2015\u2212]/g;

/** Whether an id stands in a text that only the eye can read, with other hyphens or with invisible characters. */
export const hasOddIds = (text: string): boolean => {
  const plain = text.replace(INVISIBLE, '').replace(HYPHENS, '-');
  if (plain === text) return false;
  const legible = new Set(text.match(GUIDS));
  return (plain.match(GUIDS) ?? []).some((id) => !legible.has(id));
};

/** What a text is that is no JSON, by its form; the first that fits. */
const kinds: readonly (readonly [Why, (text: string) => boolean])[] = [
  ['yaml', (text) => line(`(?:- )?(?:${NAMES}):(?:[ \\t]|$)`).test(text) && !/^\s*[{[]/.test(text)],
  ['powershell-list', (text) => line(`(?:${NAMES})[ \\t]+:(?:[ \\t]|$)`, 'im').test(text)],
  [
    'text-table',
    (text) => line('-{2,}(?:[ \\t]+-{2,})+[ \\t]*$').test(text) && line(`.{0,500}\\b(?:${NAMES})\\b`, 'im').test(text),
  ],
  [
    'csv',
    (text) => line(`[^\\n{:]{0,2000}"?(?:${NAMES}|application \\(client\\) id)"?[;,\\t]`, 'i').test(text.trimStart()),
  ],
  ['nothing-found', (text) => NOT_FOUND.test(text)],
  ['refused', (text) => REFUSED.test(text)],
  ['portal-text', isPortal],
  ['typographic-quotes', (text) => new RegExp(`[“”„»«](?:${NAMES})[“”„»«]`, 'i').test(text)],
  ['odd-characters', hasOddIds],
];

/** What stands before the lines of a quoted or indented text. */
const MARGIN = /^[>| \t]{1,40}/gm;

/** What a text is that no JSON was found in, where its form says so, whatever margin a mail has given it. */
export const kindOfText = (text: string): Why | undefined => {
  const kindOf = (one: string) => kinds.find(([, is]) => is(one))?.[0];
  return kindOf(text) ?? kindOf(text.replace(MARGIN, ''));
};
