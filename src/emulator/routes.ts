import type { EntityRow } from './match';
import type { TypeName } from './properties';
import { readQuery } from './query';
import { denied, unknownSegment } from './refusal';
import { all, deleted, granted, me, organization, roles, single, type Ask } from './resources';
import type { Tenant } from './tenant';
import type { Call } from './answer';

interface Route extends Pick<Call, 'type' | 'set'> {
  readonly path: RegExp;
  /** Delegated permissions, the least first; one of them must be in the token. */
  readonly scopes: readonly string[];
  readonly answer: (ask: Ask) => EntityRow;
}

/** Source: microsoftgraph/microsoft-graph-devx-content @ 6cbd6bb, permissions/new/permissions.json. */
const DIRECTORY = ['Directory.Read.All', 'Directory.ReadWrite.All'];
const APPLICATION = ['Application.Read.All', 'Application.ReadWrite.All', ...DIRECTORY];
const COMPANY = ['Organization.Read.All', 'Organization.ReadWrite.All', ...DIRECTORY];
const USER = ['User.Read', 'User.ReadWrite', 'User.Read.All', 'User.ReadWrite.All', ...DIRECTORY];

const APP_ID = String.raw`\(appId='([^'/]*)'\)`;
const ID = String.raw`\/([^/()]+)`;

const route = (
  path: string,
  scopes: readonly string[],
  type: TypeName,
  set: string,
  answer: Route['answer'],
): Route => ({
  path: new RegExp(`^/${path}$`),
  scopes,
  type,
  set,
  answer,
});

const directory = (type: TypeName, set: string): readonly Route[] => [
  route(`(${set})`, APPLICATION, type, set, all),
  route(`(${set})${APP_ID}`, APPLICATION, type, set, single('appId')),
  route(`(${set})${ID}`, APPLICATION, type, set, single('id')),
];

const assignments = (id: string, key: 'id' | 'appId') =>
  route(
    `(servicePrincipals)${id}/appRoleAssignments`,
    APPLICATION,
    'appRoleAssignment',
    'appRoleAssignments',
    granted(key),
  );

const routes: readonly Route[] = [
  route('me', USER, 'user', 'users', me),
  route('me/transitiveMemberOf/microsoft.graph.directoryRole', USER, 'directoryRole', 'directoryRoles', roles),
  route('organization', ['User.Read', ...COMPANY], 'organization', 'organization', organization(COMPANY)),
  ...directory('application', 'applications'),
  ...directory('servicePrincipal', 'servicePrincipals'),
  assignments(APP_ID, 'appId'),
  assignments(ID, 'id'),
  route('directory/deletedItems/microsoft.graph.application', APPLICATION, 'application', 'applications', deleted),
];

const ROOTS = ['me', 'organization', 'applications', 'servicePrincipals', 'directory'];

const unknown = (path: string) => {
  const [root = '', ...rest] = path.split('/').filter(Boolean);
  return unknownSegment(ROOTS.includes(root.replace(/\(.*$/, '')) ? (rest.at(-1) ?? root) : root);
};

/** Answers one path below `/v1.0` from the tenant: routing first, then permission, then the query. */
export const answer = (tenant: Tenant, request: Request, path: string, scopes: ReadonlySet<string>): EntityRow => {
  const route = routes.find((each) => each.path.test(path));
  if (!route) throw unknown(path);
  if (!route.scopes.some((scope) => scopes.has(scope))) throw denied();
  const { type, set } = route;
  const keys = route.path.exec(path)?.slice(1) ?? [];
  const query = readQuery(request, type);
  return route.answer({ tenant, scopes, keys, type, set, query, url: new URL(request.url) });
};
