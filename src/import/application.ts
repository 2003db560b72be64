import { isGuid } from '../checks/guid';
import type { Platform } from '../checks/platforms';
import type { Application } from '../tenant/shapes';
import { certificateOf, secretOf } from './credentials';
import { booleanOf, dateOf, first, guidOf, known, listOf, textOf } from './fields';
import { isPlain, type Plain } from './plain';

/** Platforms of the older manifest; source: TeamsFx, aadManifestHelper.ts. */
const FORMER: Readonly<Record<string, Platform>> = {
  installedclient: 'publicClient',
  web: 'web',
  spa: 'spa',
};

const permissionOf = (value: unknown) => {
  const id = isPlain(value) ? value['id'] : undefined;
  return isPlain(value) && typeof id === 'string' && isGuid(id) ? { id, type: textOf(value['type']) } : undefined;
};

const accessOf = (value: unknown) => {
  if (!isPlain(value)) return undefined;
  const resourceAppId = value['resourceappid'];
  const resourceAccess = listOf(value['resourceaccess'], permissionOf);
  return typeof resourceAppId === 'string' && isGuid(resourceAppId) && resourceAccess
    ? { resourceAppId, resourceAccess }
    : undefined;
};

/** An address, character for character; a blank in one is perhaps two that PowerShell joined. */
const uriOf = (value: unknown) =>
  typeof value === 'string' && value !== '' ? (textOf(value) ?? undefined) : undefined;

const redirectsOf = (value: unknown): Application['web'] => {
  if (!isPlain(value)) return value === null ? null : undefined;
  const uris = value['redirecturis'];
  if (typeof uris === 'string' && /\s/.test(uris)) return undefined;
  const redirectUris = listOf(uris, uriOf);
  return redirectUris === undefined ? {} : { redirectUris };
};

const typedUri = (value: unknown) => {
  if (!isPlain(value)) return undefined;
  const [uri, type] = [uriOf(value['url']), value['type']];
  const name = typeof type === 'string' ? type.toLowerCase() : '';
  const platform = Object.hasOwn(FORMER, name) ? FORMER[name] : undefined;
  return uri !== undefined && platform ? { uri, platform } : undefined;
};

/**
 * The addresses by platform. The older manifest says the platform with each address; the still older API did not, and
 * then only „none at all“ is certain.
 */
const addressesOf = (value: Plain): Pick<Application, Platform> => {
  if (value['replyurlswithtype'] !== undefined) {
    const typed = listOf(value['replyurlswithtype'], typedUri);
    if (!typed) return {};
    const of = (platform: string) => ({
      redirectUris: typed.filter((one) => one.platform === platform).map(({ uri }) => uri),
    });
    return { publicClient: of('publicClient'), web: of('web'), spa: of('spa') };
  }
  if (isPlain(value['publicclient']) || isPlain(value['web']) || isPlain(value['spa'])) {
    return known({
      publicClient: redirectsOf(value['publicclient']),
      web: redirectsOf(value['web']),
      spa: redirectsOf(value['spa']),
    });
  }
  const none = { redirectUris: [] };
  const { replyurls } = value;
  return Array.isArray(replyurls) && replyurls.length === 0 ? { publicClient: none, web: none, spa: none } : {};
};

/** A registration in our shape, from whichever format; what it does not say, or not legibly, is absent. */
export const applicationOf = (value: Plain, appId: string): Application => ({
  ...known({
    id: guidOf(first(value, 'id', 'objectid')),
    displayName: textOf(first(value, 'displayname', 'name')),
    createdDateTime: dateOf(value['createddatetime']),
    signInAudience: textOf(value['signinaudience']),
    publisherDomain: textOf(value['publisherdomain']),
    passwordCredentials: listOf(value['passwordcredentials'], secretOf),
    keyCredentials: listOf(value['keycredentials'], certificateOf),
    requiredResourceAccess: listOf(value['requiredresourceaccess'], accessOf),
    disabledByMicrosoftStatus: textOf(value['disabledbymicrosoftstatus']),
    deletedDateTime: dateOf(first(value, 'deleteddatetime', 'deletiontimestamp')),
  }),
  ...addressesOf(value),
  appId,
});

/** „Deactivated“, where the source says so or says the contrary. */
export const stateOf = (value: Plain) => {
  const isDisabled = booleanOf(value['isdisabled']);
  return isDisabled === undefined ? undefined : { isDisabled };
};
