import type { EntityRow } from './match';
import { userDefaults, type TypeName } from './properties';
import type { Query } from './query';

/** Says which type derived from the set's an object is of; it leaves unasked (odata.metadata=minimal). */
const TYPE = '@odata.type';

/** Only what was asked for leaves, in the resource's own order; a property the object lacks stays absent. */
export const select = (row: EntityRow, { select: names }: Pick<Query, 'select'>, type: TypeName): EntityRow => {
  const wanted = names ?? (type === 'user' ? [...userDefaults] : undefined);
  if (wanted === undefined) return row;
  return Object.fromEntries(Object.entries(row).filter(([key]) => key === TYPE || wanted.includes(key)));
};

const EXAMPLE: Readonly<Record<TypeName, string>> = {
  application: 'appId,applicationTemplateId',
  servicePrincipal: 'accountEnabled,addIns',
  appRoleAssignment: 'appRoleId,createdDateTime',
  directoryRole: 'description,displayName',
  organization: 'assignedPlans,businessPhones',
  user: 'displayName,mail',
};

/** The annotations of a body. Without `$select` Graph adds advice, as a key no schema may stumble over. */
export const annotations = (
  where: string,
  { select: names }: Pick<Query, 'select'>,
  type: TypeName,
  resource: string,
): EntityRow => ({
  '@odata.context': where,
  ...(names === undefined && {
    '@microsoft.graph.tips':
      'Use $select to choose only the properties your app needs, as this can lead to performance improvements. ' +
      `For example: GET ${resource}?$select=${EXAMPLE[type]}`,
  }),
});
