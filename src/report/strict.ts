import { isGuid } from '../checks/guid';
import { isMoment } from './limits';
import { rewrite } from './rewrite';

const ID = /\.(id|appId|keyId|tenantId|appOwnerOrganizationId|resourceAppId|appRoleId|resourceId|roleTemplateId)$/;
const HOST = /^([\p{L}\p{M}\p{N}-]+\.)+[\p{L}\p{M}\p{N}-]+$/u;

/** What Graph calls a string and uses as an enumeration that may grow: one word. */
const ENUM = /\.(signInAudience|userType|disabledByMicrosoftStatus|resourceAccess\.type)$/;
const isWord = (text: string) => /^[A-Za-z]\w{0,99}$/.test(text);

/** Stands where a date was that nobody could read. */
const UNREADABLE = 'unlesbar';

/** What each text must be, by its place; the first that fits. Source: msgraph-metadata, v1.0-Prod.csdl. */
const rules: readonly (readonly [place: RegExp, is: (text: string) => boolean])[] = [
  // The list of domains names its directory by the first domain Microsoft gave it.
  [/\.organization\.value\.id$/, (text) => isGuid(text) || (text.length <= 253 && HOST.test(text))],
  [ID, isGuid],
  [/DateTime$/, (text) => isMoment(text) || text === UNREADABLE],
  [ENUM, isWord],
  [/\.issuer$/, (text) => text === '' || /^https:\/\/[\w.-]{1,100}\/[0-9a-f-]{36}\/v2\.0\/?$/i.test(text)],
];

/** Places of texts that Graph would never send there, in their order; `value` is what stands at `place`. */
export const oddPlaces = (value: unknown, place: string): string[] => {
  const odd: string[] = [];
  rewrite(value, (text, at) => {
    const full = at === '' ? place : `${place}.${at}`;
    const [, is] = rules.find(([where]) => where.test(full)) ?? [];
    if (is?.(text) === false) odd.push(full);
    return text;
  });
  return odd;
};

/** Whether an id stands at a place: a wrong one makes the whole report unfit, since it may end in a command or a link. */
export const isIdPlace = (place: string) => ID.test(place);
