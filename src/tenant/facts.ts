import type * as z from 'zod/mini';
import { fact } from './fact';
import { applicationPath, byAppId, domainPath, literal, newestFirst, search, servicePrincipalPath } from './paths';
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

const application = {
  scope: 'Application.Read.All',
  shape: applicationShape,
  answer: 'one',
} as const;
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
    path: ({ strangeDomain }) => domainPath(strangeDomain),
    open: true,
    about: 'strangeDomain',
    shape: discoveryShape,
    answer: 'one',
  }),
  resource: fact({
    path: ({ api }) =>
      byAppId(
        'servicePrincipals',
        api,
        '?$select=id,appId,displayName,accountEnabled,disabledByMicrosoftStatus,deletedDateTime,appRoles,oauth2PermissionScopes',
      ),
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
