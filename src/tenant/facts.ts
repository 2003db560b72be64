import type * as z from 'zod/mini';
import {
  applicationShape,
  assignmentShape,
  discoveryShape,
  organizationShape,
  resourceShape,
  roleShape,
  servicePrincipalShape,
  stateShape,
  userShape,
} from './shapes';

/** What the guide looks for and what was typed; each fact takes from it what its path needs. */
export interface Ask {
  /** The application id typed by the user, a GUID. */
  readonly clientId?: string | undefined;
  /** The application id of the registration that is judged. */
  readonly appId?: string | undefined;
  readonly redirectUri?: string | undefined;
  readonly platform?: string | undefined;
  readonly name?: string | undefined;
  /** Application id of the API whose permission the guide asks for. */
  readonly api?: string | undefined;
  /** A typed domain that is not one of the directory's own: a host name, lower case. */
  readonly strangeDomain?: string | undefined;
}

/** One thing Graph can be asked for: where, with which permission, in which shape. */
export interface Fact<S extends z.ZodMiniType = z.ZodMiniType> {
  /** Path after `/v1.0`, or nothing when the question lacks a value it needs. */
  readonly path: (ask: Ask) => string | undefined;
  /** Least privileged delegated permission; source: microsoft-graph-devx-content, permissions.json. */
  readonly scope?: string;
  /** Public knowledge of the authority: asked there, without token. */
  readonly open?: true;
  /** What it is about: read for one typed value, it proves nothing about another typed later. */
  readonly about?: 'clientId' | 'strangeDomain';
  readonly shape: S;
  /** `one`: an object, 404 is the answer `null`; `all`: every page of a list; `first`: the first page only. */
  readonly answer: 'one' | 'all' | 'first';
  /** Needs `ConsistencyLevel: eventual` (and `$count=true` in the path). */
  readonly advanced?: true;
}

/** Keeps the literal answer mode, so that the value's type follows from the table. */
const fact = <const F extends Fact>(given: F): F => given;

const query = (parts: Record<string, string>) =>
  Object.entries(parts)
    .map(([key, value]) => `${key}=${encodeURIComponent(value)}`)
    .join('&');

/** A literal inside an OData filter: quotes are doubled. */
const literal = (value: string) => `'${value.replaceAll("'", "''")}'`;

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A host name and nothing else: no slash, no port, no question mark. */
const HOST = /^(?=.{1,253}$)([a-z0-9-]+\.)+[a-z0-9-]+$/;
/** An alternate key in a path takes GUIDs only: nothing typed can leave the quotes. */
const byAppId = (set: string, id: string | undefined, rest: string) =>
  id && GUID.test(id) ? `/${set}(appId='${id}')${rest}` : undefined;

const registration =
  'id,appId,displayName,createdDateTime,signInAudience,publicClient,web,spa,passwordCredentials,requiredResourceAccess,disabledByMicrosoftStatus';
const enterpriseApp =
  'id,appId,displayName,accountEnabled,appOwnerOrganizationId,disabledByMicrosoftStatus,passwordCredentials';

/** One page only: the number of requests must not grow with the directory. */
const search = (filter: string, order: Record<string, string> = {}) =>
  `/applications?${query({ $filter: filter, $count: 'true', ...order, $top: '25', $select: registration })}`;
/** Many registrations may ask for the same API: the newest are the likely ones. */
const newestFirst = { $orderby: 'createdDateTime desc' };

const application = {
  scope: 'Application.Read.All',
  shape: applicationShape,
  answer: 'one',
} as const;
/** `keyCredentials` is throttled to 150 requests a minute and tenant: asked for only where one registration is read. */
const applicationPath = (id: string | undefined) =>
  byAppId('applications', id, `?$select=${registration},keyCredentials`);
const servicePrincipalPath = (id: string | undefined) => byAppId('servicePrincipals', id, `?$select=${enterpriseApp}`);
const candidates = { ...application, answer: 'first', advanced: true } as const;

/** Everything this project ever asks Graph for. */
export const facts = {
  me: fact({
    path: () => '/me?$select=id,userPrincipalName,userType',
    scope: 'User.Read',
    shape: userShape,
    answer: 'one',
  }),
  organization: fact({
    path: () => '/organization?$select=id,displayName,verifiedDomains',
    scope: 'User.Read',
    shape: organizationShape,
    answer: 'all',
  }),
  directoryRoles: fact({
    path: () =>
      '/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=id,displayName,roleTemplateId&$count=true',
    scope: 'User.Read',
    shape: roleShape,
    answer: 'all',
    advanced: true,
  }),
  candidatesByRedirectUri: fact({
    ...candidates,
    path: ({ redirectUri, platform }) =>
      redirectUri && platform ? search(`${platform}/redirectUris/any(p:p eq ${literal(redirectUri)})`) : undefined,
  }),
  candidatesByName: fact({
    ...candidates,
    path: ({ name }) => (name ? search(`startswith(displayName,${literal(name)})`) : undefined),
  }),
  candidatesByApi: fact({
    ...candidates,
    path: ({ api }) =>
      api ? search(`requiredResourceAccess/any(r:r/resourceAppId eq ${literal(api)})`, newestFirst) : undefined,
  }),
  deletedApplications: fact({
    path: () =>
      '/directory/deletedItems/microsoft.graph.application?$select=id,appId,displayName,deletedDateTime,createdDateTime&$top=100',
    scope: 'Application.Read.All',
    shape: applicationShape,
    answer: 'first',
  }),
  typedApplication: fact({ ...application, about: 'clientId', path: ({ clientId }) => applicationPath(clientId) }),
  typedServicePrincipal: fact({
    about: 'clientId',
    path: ({ clientId }) => servicePrincipalPath(clientId),
    scope: 'Application.Read.All',
    shape: servicePrincipalShape,
    answer: 'one',
  }),
  application: fact({ ...application, path: ({ appId }) => applicationPath(appId) }),
  /** On its own: whether every directory accepts `$select=isDisabled` is not proved. */
  applicationState: fact({
    path: ({ appId }) => byAppId('applications', appId, '?$select=id,isDisabled'),
    scope: 'Application.Read.All',
    shape: stateShape,
    answer: 'one',
  }),
  servicePrincipal: fact({
    path: ({ appId }) => servicePrincipalPath(appId),
    scope: 'Application.Read.All',
    shape: servicePrincipalShape,
    answer: 'one',
  }),
  servicePrincipalState: fact({
    path: ({ appId }) => byAppId('servicePrincipals', appId, '?$select=id,isDisabled'),
    scope: 'Application.Read.All',
    shape: stateShape,
    answer: 'one',
  }),
  appRoleAssignments: fact({
    path: ({ appId }) => byAppId('servicePrincipals', appId, '/appRoleAssignments'),
    scope: 'Application.Read.All',
    shape: assignmentShape,
    answer: 'all',
  }),
  /** Which directory a domain belongs to, if any: 400 means none (OpenID Connect Discovery). */
  domainDirectory: fact({
    path: ({ strangeDomain }) =>
      strangeDomain && HOST.test(strangeDomain) ? `/${strangeDomain}/v2.0/.well-known/openid-configuration` : undefined,
    open: true,
    about: 'strangeDomain',
    shape: discoveryShape,
    answer: 'one',
  }),
  resource: fact({
    path: ({ api }) =>
      byAppId('servicePrincipals', api, '?$select=id,appId,displayName,appRoles,oauth2PermissionScopes'),
    scope: 'Application.Read.All',
    shape: resourceShape,
    answer: 'one',
  }),
} as const;

export type FactName = keyof typeof facts;

type ValueOf<F> = F extends { shape: infer S extends z.ZodMiniType; answer: infer A }
  ? (A extends 'one' ? z.output<S> : z.output<S>[]) | null
  : never;

/** The value of each fact once it is read; `null` means Graph answered that there is no such object. */
export type Facts = { [N in FactName]: ValueOf<(typeof facts)[N]> };
