import type { Application, AppRoleAssignment, DirectoryRole, Organization, ServicePrincipal, User } from './entities';
import { organization, user } from './company';

/** What `$filter` and advanced queries see: a copy that lags behind the objects until `reindex`. */
export interface Index {
  applications: Application[];
  servicePrincipals: ServicePrincipal[];
  deletedApplications: Application[];
}

/** A directory as plain data; change it as an admin in the portal would. */
export interface Tenant extends Index {
  organization: Organization;
  /** Who is signed in; `null`: a partner with delegated access, who has no user object here. */
  user: User | null;
  directoryRoles: DirectoryRole[];
  appRoleAssignments: AppRoleAssignment[];
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
