import { isGuid } from '../microsoft/guid';
// Paths after `/v1.0`; nothing typed leaves its place in them.

const query = (parts: Record<string, string>) =>
  Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');

/** A literal inside an OData filter: quotes are doubled. */
export const literal = (value: string) => `'${value.replaceAll("'", "''")}'`;

/** A host name and nothing else: no slash, no port, no question mark. */
const HOST = /^(?=.{1,253}$)([a-z0-9-]+\.)+[a-z0-9-]+$/;
/** An alternate key in a path takes GUIDs only: nothing typed can leave the quotes. */
export const byAppId = (set: string, id: string | undefined, rest: string) =>
  id && isGuid(id) ? `/${set}(appId='${id}')${rest}` : undefined;

const registration =
  'id,appId,displayName,createdDateTime,signInAudience,publicClient,web,spa,passwordCredentials,requiredResourceAccess,disabledByMicrosoftStatus,deletedDateTime';
const enterpriseApp =
  'id,appId,displayName,accountEnabled,appOwnerOrganizationId,disabledByMicrosoftStatus,deletedDateTime,passwordCredentials';

/** One page only: the number of requests must not grow with the directory. */
export const search = (filter: string, order: Record<string, string> = {}) =>
  `/applications?${query({ $filter: filter, $count: 'true', ...order, $top: '25', $select: registration })}`;
/** Many registrations may ask for the same API: the newest are the likely ones. */
export const newestFirst = { $orderby: 'createdDateTime desc' };

/** `keyCredentials` is throttled to 150 requests a minute and tenant: asked for only where one registration is read. */
export const applicationPath = (id: string | undefined) =>
  byAppId('applications', id, `?$select=${registration},keyCredentials`);
export const servicePrincipalPath = (id: string | undefined) =>
  byAppId('servicePrincipals', id, `?$select=${enterpriseApp}`);

/** Public knowledge of the authority about one domain. */
export const domainPath = (domain: string | undefined) =>
  domain && HOST.test(domain) ? `/${domain}/v2.0/.well-known/openid-configuration` : undefined;
