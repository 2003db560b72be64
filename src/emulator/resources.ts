import { list, one, type Call } from './answer';
import type { Application, Entity, ServicePrincipal } from './entities';
import type { EntityRow } from './match';
import { guard } from './guarded';
import { absent, denied, needsAdvanced, unsortable } from './refusal';
import { firstWhere } from './remember';
import type { Index, Tenant } from './tenant';

/** One allowed request, with all it is answered from. */
export interface Ask extends Call {
  readonly tenant: Tenant;
  readonly scopes: ReadonlySet<string>;
  /** What the path names: the set and the id, where it has them. */
  readonly keys: readonly string[];
}

type Key = 'id' | 'appId';

const setOf = ([set]: readonly string[]) => (set === 'applications' ? 'applications' : 'servicePrincipals');

/** What a filter looks into: a collection, or one of redirect URIs. */
const looksInto = ({ url }: Ask, what: RegExp) => what.test(url.searchParams.get('$filter') ?? '');

/** The rows a search is answered from: all of them, unless this directory's answers to it are incomplete. */
const shown = (ask: Ask, rows: readonly EntityRow[]): readonly EntityRow[] => {
  const { query, tenant } = ask;
  const most = tenant.refuses?.redirectMatchesBeyond;
  if (most === undefined || !looksInto(ask, /redirectUris\/any\(/)) return rows;
  return rows.filter((row) => query.matches?.(row)).slice(0, most);
};

/** Guests „may read properties of an app but not enumerate“ (entra-docs, users-default-permissions.md @ 014de06). */
const listed = (ask: Ask, set: keyof Index): EntityRow => {
  const { query, tenant } = ask;
  if (tenant.user?.userType === 'Guest') throw denied();
  if (tenant.refuses?.sortedLambda && query.order && looksInto(ask, /\/any\(/)) throw unsortable();
  const isIndex = query.matches !== undefined || query.advanced;
  return list(ask, shown(ask, (isIndex ? tenant.index : tenant)[set]), isIndex);
};

export const all = (ask: Ask): EntityRow => listed(ask, setOf(ask.keys));

export const deleted = (ask: Ask): EntityRow => {
  guard(ask.tenant, 'deletedItems');
  return listed(ask, 'deletedApplications');
};

/** By id and by application id the objects themselves are read: nothing lags here. */
const found = ({ tenant, keys }: Ask, key: Key): Entity => {
  const wanted = keys[1] ?? '';
  const folded = wanted.toLowerCase();
  const row = firstWhere<Application | ServicePrincipal>(
    tenant[setOf(keys)],
    folded,
    (each) => each[key].toLowerCase() === folded,
  );
  if (!row) throw absent(wanted);
  return row;
};

export const single = (key: Key) => (ask: Ask) => one(ask, found(ask, key));

export const granted = (key: Key) => (ask: Ask) => {
  guard(ask.tenant, 'appRoleAssignments');
  const { id } = found(ask, key);
  const rows = ask.tenant.appRoleAssignments.filter(({ principalId }) => principalId === id);
  return list({ ...ask, set: `servicePrincipals('${id}')/appRoleAssignments` }, rows);
};

const signedIn = ({ tenant: { user } }: Ask) => {
  if (!user) throw absent('me');
  return user;
};

export const me = (ask: Ask): EntityRow => one(ask, signedIn(ask));

/** OData casts on a user's memberships are advanced queries (learn.microsoft.com, user-list-transitivememberof). */
export const roles = (ask: Ask): EntityRow => {
  signedIn(ask);
  if (!ask.query.advanced) throw needsAdvanced('cast');
  return list(ask, ask.tenant.directoryRoles);
};

const PUBLIC = new Set(['id', 'displayName', 'verifiedDomains']);

/** With `User.Read` alone „all other properties return with null values“ (learn.microsoft.com, organization-list, 2025-07-23). */
export const organization = (full: readonly string[]) => (ask: Ask) => {
  const company = ask.tenant.organization;
  if (full.some((scope) => ask.scopes.has(scope))) return list(ask, [company]);
  const limited = Object.entries(company).map(([key, value]) => [key, PUBLIC.has(key) ? value : null]);
  return list(ask, [Object.fromEntries(limited) as EntityRow]);
};
