import * as z from 'zod/mini';
import type { Doer } from './doers';
import { sameGuid } from './guid';
import { guid } from './guid-shape';
import { GRAPH, samePermission, type NamedRequest, type Permission } from './permissions';

const named = z.strictObject({ id: guid, name: z.string() });

/** One permission of one API, as a guide names it. */
export const namedPermission = z.strictObject({ api: named, permission: named });
export type NamedPermission = z.output<typeof namedPermission>;

/** „Office 365 Exchange Online – full_access_as_app – Anwendung“ */
export const titleOf = ({ api, permission }: NamedPermission, type: 'Anwendung' | 'Delegiert') =>
  `${api.name} – ${permission.name} – ${type}`;

/** As the registration asks for it: `Role` is an application permission, `Scope` a delegated one. */
export const permissionOf = ({ api, permission }: NamedPermission, type: 'Role' | 'Scope'): NamedRequest => ({
  api: api.id,
  id: permission.id,
  name: permission.name,
  type,
});

/** Who may consent to it: application permissions of Microsoft Graph are the exception (entra-docs, grant-admin-consent.md). */
export const consenter = ({ api }: NamedPermission, type: 'Role' | 'Scope'): Doer =>
  type === 'Role' && sameGuid(api.id, GRAPH) ? 'graphConsent' : 'consent';

interface Asking {
  readonly params: NamedPermission;
  /** What every check of this kind in the guide wants. */
  readonly wanted: readonly NamedPermission[];
  readonly permissions: readonly Permission[];
}

/** What of this is requested and no check of the guide wants. */
export const unwanted = ({ permissions }: Pick<Asking, 'permissions'>, asked: readonly Permission[]) =>
  asked.filter((one) => !permissions.some((other) => samePermission(one, other)));

/** The same, told once: by the first check of its kind. */
export const beyond = ({ params, wanted, permissions }: Asking, asked: readonly Permission[]) =>
  wanted[0] === params ? unwanted({ permissions }, asked) : [];
