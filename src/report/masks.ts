import { GUIDS, isGuid } from '../checks/guid';
import { hideDomain, type Hide } from './hosts';
import type { Known } from './known';
import type { Rewriting } from './rewrite';
import { hideIssuer, hideRequest, hideUri } from './uris';

type Mask = (text: string, known: Known, hide: Hide) => string;

const keep: Mask = (text) => text;

/** A value of an enumeration of Microsoft's; anything else is a name. */
const word: Mask = (text, _, hide) => (/^[#\w.-]*$/.test(text) ? text : hide('name', text));

const moment: Mask = (text) => (text === '' || /^\d{4}-\d\d-\d\d[\dTZ:.+-]*$/.test(text) ? text : 'unlesbar');

const id: Mask = (text, { ids }, hide) => {
  if (!isGuid(text)) return hide('name', text.toLowerCase());
  return ids.has(text.toLowerCase()) ? text : hide('guid', text.toLowerCase());
};

/** Microsoft's own hybrid app is known by this beginning (CSS-Exchange), and stays known by it. */
const HYBRID = 'ExchangeServerApp-';

const name: Mask = (text, { names }, hide) => {
  if (names.has(text)) return text;
  return text.startsWith(HYBRID) ? HYBRID + hide('guid', text.toLowerCase()) : hide('name', text.toLowerCase());
};

const domain: Mask = (text, known, hide) => (isGuid(text) ? id(text, known, hide) : hideDomain(text, hide));

const address: Mask = (text, _, hide) => {
  const at = text.lastIndexOf('@');
  if (at < 0) return hide('name', text.toLowerCase());
  return `${hide('name', text.slice(0, at).toLowerCase())}@${hideDomain(text.slice(at + 1), hide)}`;
};

const ADDRESSES = /[^\s@<>„“"]{1,100}@[^\s@<>„“"]{1,253}/g;
/** Seven digits or more, as telephone numbers are written, from their plus or zero on; a date is none. */
const PHONES = /(?<![\w.+-])(?!\d\d?\.\s?\d\d?\.)(?:\+|\(?0)\d?[\d\s()/.-]{5,25}\d(?![\w-]|\.\d)/g;
/** Host names with an ending that addresses in prose have. */
const HOSTS =
  /(?<![\w@.-])(?:[\p{L}\p{N}-]{1,63}\.){1,8}(?:de|com|net|org|eu|at|ch|info|biz|io|cloud|gmbh|local)(?![\w-])/giu;
/** A title and the name behind it. */
const PERSONS =
  /((?:\b(?:Herrn?|Frau|Hr\.|Fr\.|Dr\.|Prof\.|Familie)\s+)+)(\p{Lu}[\p{L}-]{1,40}(?:\s+\p{Lu}[\p{L}-]{1,40})?)/gu;

/** An entry of a list that is almost an id is as telling as the id itself. */
const entry: Mask = (text, _, hide) => hide('name', text.toLowerCase());

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/**
 * A free text: whatever in it is a name, an address or an id elsewhere in the report is hidden here as well, and
 * telephone numbers, addresses, domains and names behind a title wherever they are from.
 */
const prose: Mask = (text, known, hide) => {
  const without = text
    .replace(ADDRESSES, (found) => address(found, known, hide))
    .replace(GUIDS, (found) => id(found, known, hide))
    .replace(PHONES, (found) => hide('name', found.replace(/\D/g, '')))
    .replace(HOSTS, (found) => hideDomain(found, hide))
    .replace(PERSONS, (_, title: string, name: string) => title + hide('name', name.toLowerCase()));
  const personal = known.personal.map(escaped).join('|');
  if (personal === '') return without;
  return without.replace(new RegExp(personal, 'gi'), (found) => hide('name', found.toLowerCase()));
};

/** What is done where; the first that fits. Whatever is not listed is a name. */
const masks: readonly (readonly [RegExp, Mask])[] = [
  [/^(format|rules|guide|createdAt|source|case\.\w+)$/, keep],
  [/^snapshot\.(source|from|readAt|ask\.(redirectUri|platform|name|api))$/, keep],
  [/^snapshot\.facts\.\w+\.(reason|proof|from|readAt)$/, keep],
  [/^snapshot\.directory$/, id],
  // Where only a list of domains was read, the directory goes by one of them.
  [/\.organization\.value\.id$/, domain],
  [
    /^snapshot\.facts\.(resource|directoryRoles)\.value(\.appRoles|\.oauth2PermissionScopes)?\.(displayName|value)$/,
    keep,
  ],
  [/^inputs\.(ticks|exchange\.(instead|beside|list|odd\.as|pastedAt))$/, keep],
  [/^inputs\.exchange\.odd\.text$/, entry],
  [/^inputs\.exchange\.organisation\.name$/, domain],
  [/^inputs\.exchange\.mailboxesOff$/, address],
  [/^accepted\.(number|kind|until)$/, keep],
  [/^accepted\.reason$/, prose],
  [/\.hint$/, keep],
  [/DateTime$/, moment],
  [
    /\.(code|requestId|signInAudience|userType|type|usage|disabledByMicrosoftStatus|applicationAccessPolicy|scopes)$/,
    word,
  ],
  [/\.(id|\w*Id|byHint|elsewhere|allowedAppIds|wids|chosen)$/, id],
  [/\.(username|userPrincipalName)$/, address],
  [/\.(verifiedDomains\.name|domain|strangeDomain|publisherDomain)$/, domain],
  [/\.redirectUris$/, (text, { redirectUri }, hide) => hideUri(text, redirectUri, hide)],
  [/\.requests\.path$/, (text, known, hide) => hideRequest(text, hide, (one) => id(one, known, hide))],
  [/\.issuer$/, (text, known, hide) => hideIssuer(text, (one) => id(one, known, hide))],
];

/** Hides every text of a report by its place in it. */
export const masked =
  (known: Known, hide: Hide): Rewriting =>
  (text, place) => {
    if (text === '') return '';
    const [, mask] = masks.find(([where]) => where.test(place)) ?? [undefined, name];
    return mask(text, known, hide);
  };
