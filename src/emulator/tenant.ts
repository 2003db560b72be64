import type { Application, AppRoleAssignment, DirectoryRole, Organization, ServicePrincipal, User } from './entities';
import { organization, user } from './company';

/** What `$filter` and advanced queries see: a copy that lags behind the objects until `reindex`. */
export interface Index {
  applications: Application[];
  servicePrincipals: ServicePrincipal[];
  deletedApplications: Application[];
}

/** Reads for which Microsoft names directory roles, beside the permission. */
export type Guarded = 'appRoleAssignments' | 'deletedItems';

/** What Microsoft refuses in one directory and answers in the next; unless it is named here, it is answered. */
export interface Refusals {
  /** These lists are shown only to who holds one of the roles that Microsoft names for them (`guarded.ts`). */
  readonly withoutRole?: readonly Guarded[];
  /** „Sorting not supported“ where a filter looks into a collection; nobody documents that it may be sorted. */
  readonly sortedLambda?: true;
  /** A search by redirect URI shows only so many of its matches (msgraph-sdk-powershell issue 1646: one of several). */
  readonly redirectMatchesBeyond?: number;
}

/** A directory as plain data; change it as an admin in the portal would. */
export interface Tenant extends Index {
  organization: Organization;
  /** Who is signed in; `null`: a partner with delegated access, who has no user object here. */
  user: User | null;
  directoryRoles: DirectoryRole[];
  appRoleAssignments: AppRoleAssignment[];
  refuses?: Refusals;
  index: Index;
}

/** Lets the filter index catch up, as Microsoft's does within minutes. */
export const reindex = (tenant: Omit<Tenant, 'index'> & { index?: Index }): Tenant => {
  const { applications, servicePrincipals, deletedApplications } = tenant;
  return Object.assign(tenant, { index: structuredClone({ applications, servicePrincipals, deletedApplications }) });
};

/** A directory with what is given and nothing else, indexed at once. */
export const tenant = (given: Partial<Omit<Tenant, 'index'>> = {}): Tenant =>
  reindex({
    organization: organization(),
    user: user(),
    directoryRoles: [],
    applications: [],
    servicePrincipals: [],
    appRoleAssignments: [],
    deletedApplications: [],
    ...given,
  });
