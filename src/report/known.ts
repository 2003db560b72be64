import { isGuid } from '../checks/guid';
import type { Snapshot } from '../tenant/snapshot';
import { rewrite } from './rewrite';

/** Where ids stand that are the same in every directory: Microsoft's APIs, their permissions, the roles. */
const PUBLIC_IDS =
  /\.(resourceAppId|resourceAccess\.id|appRoleId|roleTemplateId|wids|ask\.api|resource\.value\.(appId|appRoles\.id|oauth2PermissionScopes\.id))$/;
/** Where the directory's own ids stand; they are hidden, even where they stand among those. */
const OWN_IDS =
  /\.(keyId|tenantId|directory|(organization|me|resource)\.value\.id|(application|candidates\w+|typedApplication|deletedApplications|servicePrincipal)\.value\.(id|appId))$/;
/** Where names stand that a free text might repeat. */
const NAMES =
  /\.(displayName|account\.name|username|userPrincipalName|verifiedDomains\.name|publisherDomain|organisation\.name|mailboxesOff)$|^inputs\.domain$/;
const PUBLIC_NAMES = /\.(resource|directoryRoles)\.value\./;

/** What stays as it is, and what must not stay even in a free text. */
export interface Known {
  /** Ids in lower case. */
  readonly ids: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly redirectUri: string | undefined;
  /** The longest first. */
  readonly personal: readonly string[];
}

/** A report as far as its names are concerned. */
interface Named {
  readonly snapshot: Snapshot;
}

/** Every text of a report with its place. */
const textsOf = (report: Named) => {
  const found: { readonly text: string; readonly place: string }[] = [];
  rewrite(report, (text, place) => {
    found.push({ text, place });
    return text;
  });
  return found;
};

/** A name and its words; of an address those before the „@“: people are mentioned by half of theirs. */
const withWords = (name: string) => {
  const [words = ''] = name.split('@');
  return [name, words, ...words.split(/[\s._-]+/).filter(({ length }) => length > 3)];
};

/** What a report says by itself is public and what is personal. */
export const knownOf = (report: Named): Known => {
  const texts = textsOf(report);
  const at = (place: RegExp) => texts.filter((one) => place.test(one.place));
  const idsAt = (place: RegExp) => at(place).flatMap(({ text }) => (isGuid(text) ? [text.toLowerCase()] : []));
  const { ask, facts } = report.snapshot;
  const own = new Set(idsAt(OWN_IDS));
  const ids = new Set(idsAt(PUBLIC_IDS).filter((id) => !own.has(id)));
  if (ask.api !== undefined) ids.add(ask.api.toLowerCase());
  const resource = facts.resource?.ok ? facts.resource.value?.displayName : undefined;
  const names = new Set([ask.name, resource].filter((name) => typeof name === 'string'));
  const personal = at(NAMES)
    .filter(({ text, place }) => !names.has(text) && !PUBLIC_NAMES.test(place))
    .flatMap(({ text }) => withWords(text.toLowerCase()))
    .filter(({ length }) => length > 2);
  return {
    ids,
    names,
    redirectUri: ask.redirectUri,
    personal: [...new Set(personal)].toSorted((a, b) => b.length - a.length),
  };
};
