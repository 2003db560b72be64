import { isGuid } from '../checks/guid';
import type { Assignment, Organization, Resource } from '../tenant/shapes';
import type { Facts } from '../tenant/facts';
import { secretOf } from './credentials';
import { booleanOf, dateOf, first, guidOf, known, listOf, textOf } from './fields';
import { isPlain, type Plain } from './plain';

type ServicePrincipal = NonNullable<Facts['servicePrincipal']>;

const idOf = (value: Plain) => {
  const id = first(value, 'id', 'objectid');
  return guidOf(id) ?? undefined;
};

/** When it was deleted; a date that cannot be read is a deletion all the same. */
const deletedOf = (value: unknown) => {
  if (value === undefined) return undefined;
  return value === null || value === '' ? null : (dateOf(value) ?? 'unlesbar');
};

/** An enterprise app; without its object id nothing can be said to belong to it. */
export const servicePrincipalOf = (value: Plain, appId: string): ServicePrincipal | undefined => {
  const id = idOf(value);
  if (!id) return undefined;
  return {
    ...known({
      displayName: textOf(value['displayname']),
      accountEnabled: booleanOf(value['accountenabled']),
      appOwnerOrganizationId: guidOf(value['appownerorganizationid']),
      disabledByMicrosoftStatus: textOf(value['disabledbymicrosoftstatus']),
      passwordCredentials: listOf(value['passwordcredentials'], secretOf),
      deletedDateTime: deletedOf(value['deleteddatetime']),
    }),
    id,
    appId,
  };
};

const roleOf = (value: unknown) => {
  const id = isPlain(value) ? value['id'] : undefined;
  return isPlain(value) && typeof id === 'string' && isGuid(id) ? { id, value: textOf(value['value']) } : undefined;
};

/** The enterprise app of an API, with what it offers. */
export const resourceOf = (value: Plain, appId: string): Resource | undefined => {
  const id = idOf(value);
  if (!id) return undefined;
  return {
    ...known({
      displayName: textOf(value['displayname']),
      accountEnabled: booleanOf(value['accountenabled']),
      disabledByMicrosoftStatus: textOf(value['disabledbymicrosoftstatus']),
      deletedDateTime: deletedOf(value['deleteddatetime']),
      appRoles: listOf(value['approles'], roleOf),
      oauth2PermissionScopes: listOf(first(value, 'oauth2permissionscopes', 'oauth2permissions'), roleOf),
    }),
    id,
    appId,
  };
};

export const assignmentOf = (value: Plain): Assignment | undefined => {
  const { approleid } = value;
  if (typeof approleid !== 'string' || !isGuid(approleid)) return undefined;
  return {
    ...known({
      resourceId: guidOf(value['resourceid']),
      resourceDisplayName: textOf(value['resourcedisplayname']),
      createdDateTime: dateOf(value['createddatetime']),
      deletedDateTime: deletedOf(value['deleteddatetime']),
    }),
    appRoleId: approleid,
  };
};

const domainOf = (value: unknown) => {
  const name = isPlain(value) ? value['name'] : undefined;
  return isPlain(value) && typeof name === 'string' && name.length <= 300
    ? { name, isDefault: booleanOf(value['isdefault']), isInitial: booleanOf(value['isinitial']) }
    : undefined;
};

/** The directory with its verified domains. */
export const organizationOf = (value: Plain): Organization | undefined => {
  const id = idOf(value);
  if (!id) return undefined;
  return {
    ...known({
      displayName: textOf(value['displayname']),
      verifiedDomains: listOf(value['verifieddomains'], domainOf),
    }),
    id,
  };
};

/** A list of `/domains`: only the verified count, and the first one Microsoft gave names the directory. */
export const organizationOfDomains = (domains: readonly Plain[]): Organization | undefined => {
  const verified = domains.filter((one) => one['isverified'] === true && typeof one['id'] === 'string');
  const initial = verified.find((one) => one['isinitial'] === true);
  if (!initial) return undefined;
  const verifiedDomains = listOf(
    verified.map((one) => ({ ...one, name: one['id'] })),
    domainOf,
  );
  return verifiedDomains ? { id: String(initial['id']), verifiedDomains } : undefined;
};
