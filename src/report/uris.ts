import { distance } from '../checks/differences';
import { GUIDS } from '../checks/guid';
import { hideDomain, type Hide } from './hosts';

/** As the judge of redirect URIs: beyond this length nothing is compared. */
const LONGEST = 256;

/** Without the slips at its ends: blanks, invisible characters, capitals, schemes in front, slashes behind. */
const bare = (uri: string) =>
  uri
    .replace(/[\s\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .toLowerCase()
    .replace(/^(?:[a-z][a-z\d+.-]{0,19}:\/*)+/, '')
    .replace(/\/{1,9}$/, '');

const near = (a: string, b: string) => distance(a, b) <= Math.floor(b.length / 4);

/**
 * The guide's redirect URI or a slip of it, as the judge of redirect URIs sees it: personal is nothing in it. A scheme may
 * be lost, added or mistyped.
 */
const isAlike = (uri: string, wanted: string) => {
  const [given, own] = [uri.trim().toLowerCase(), wanted.toLowerCase()];
  return own.startsWith(given) || near(given, own) || near(bare(uri), bare(wanted));
};

/** Microsoft's own answer pages, and this computer. */
const PUBLIC = /^(https:\/\/login\.(microsoftonline\.com|live\.com)\/[\w./-]*|https?:\/\/localhost(:\d+)?\/?)$/i;
const WEB = /^(https?:\/\/)([^/?#:]*)(:\d+)?(\/?)([^]*)$/i;

/** A redirect URI without the names in it; nothing of the guide's own or of a slip of it is lost. */
export const hideUri = (given: string, wanted: string | undefined, hide: Hide): string => {
  const uri = given.slice(0, LONGEST);
  if (uri === '' || PUBLIC.test(uri) || (wanted !== undefined && isAlike(uri, wanted))) return uri;
  const [, scheme, host = '', port = '', slash = '', rest = ''] = WEB.exec(uri) ?? [];
  if (scheme === undefined) return `${hide('label', uri)}:`;
  return `${scheme}${hideDomain(host, hide)}${port}${slash}${rest === '' ? '' : hide('label', rest)}`;
};

const OURS = /^(https:\/\/[\w.-]+\/v1\.0)?\/(me|organization|applications|servicePrincipals|directory)\b/;
const DISCOVERY = /^(https:\/\/[\w.-]+\/)([^/]+)(\/v2\.0\/\.well-known\/openid-configuration)$/;

/** The address of a request: ids and domains hidden, and what Microsoft packs into the address of a next page left out. */
export const hideRequest = (path: string, hide: Hide, hideId: (id: string) => string): string => {
  const [, authority, domain = '', rest = ''] = DISCOVERY.exec(path) ?? [];
  if (authority !== undefined) return `${authority}${hideDomain(domain, hide)}${rest}`;
  if (!OURS.test(path)) return hide('name', path);
  return path.replace(/([?&](?:\$|%24)skiptoken=)[^&]*/gi, '$1…').replace(GUIDS, hideId);
};

/** The issuer of a directory names nothing but the directory. */
export const hideIssuer = (issuer: string, hideId: (id: string) => string): string => {
  const [id] = issuer.match(GUIDS) ?? [];
  return id === undefined ? '' : `https://login.microsoftonline.com/${hideId(id)}/v2.0`;
};
