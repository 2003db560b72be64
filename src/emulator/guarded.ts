import { denied } from './refusal';
import type { Guarded, Tenant } from './tenant';

const GLOBAL_ADMINISTRATOR = '62e90394-69f5-4237-9190-012177145e10';
const APPLICATION_ADMINISTRATOR = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3';
const CLOUD_APPLICATION_ADMINISTRATOR = '158c047a-c907-4556-b7ef-446551a6b5f7';
const HYBRID_IDENTITY_ADMINISTRATOR = '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2';

const ofApplications = [
  GLOBAL_ADMINISTRATOR,
  APPLICATION_ADMINISTRATOR,
  CLOUD_APPLICATION_ADMINISTRATOR,
  HYBRID_IDENTITY_ADMINISTRATOR,
];

/**
 * Role template ids that may read each. Source: microsoft-graph-docs-contrib, rbac-approleassignments-apis-read.md @ 3671d18
 * and rbac-directory-deleted-items-apis.md @ 3545666 (the part on applications); the Global Administrator stands above both.
 */
const roles: Readonly<Record<Guarded, readonly string[]>> = {
  deletedItems: ofApplications,
  appRoleAssignments: [
    ...ofApplications,
    '88d8e3e3-8f55-4a1e-953a-9b9898b8876b', // Directory Readers
    '9360feb5-f418-4baa-8175-e2a00bac4301', // Directory Writers
    'd29b2b05-8046-44ba-8758-1e26182fcf32', // Directory Synchronization Accounts
    '45d8d3c5-c802-45c6-b32a-1d70b5e1e86e', // Identity Governance Administrator
    'e8611ab8-c189-46e8-94e1-60213ab1f814', // Privileged Role Administrator
    'fe930be7-5e62-47db-91af-98c3a49a38b1', // User Administrator
  ],
};

/** Refuses who holds none of the roles, in a directory that asks for one. */
export const guard = ({ refuses, directoryRoles }: Tenant, what: Guarded): void => {
  if (!refuses?.withoutRole?.includes(what)) return;
  if (!directoryRoles.some(({ roleTemplateId }) => roles[what].includes(roleTemplateId))) throw denied();
};
