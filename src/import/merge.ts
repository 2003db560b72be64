import { isGuid, sameGuid } from '../checks/guid';
import type { FactName } from '../tenant/facts';
import type { Snapshot } from '../tenant/snapshot';

const valueOf = <N extends FactName>({ facts }: Snapshot, name: N) => {
  const reading = facts[name];
  return reading?.ok ? reading.value : undefined;
};

const directoriesOf = (snapshot: Snapshot) =>
  [
    snapshot.account?.tenantId,
    valueOf(snapshot, 'organization')?.[0]?.id,
    valueOf(snapshot, 'servicePrincipal')?.appOwnerOrganizationId,
  ].filter((id) => typeof id === 'string' && isGuid(id));

/** Two snapshots of the same registration in the same directory, as far as both say where. */
const isSame = (tenant: Snapshot, imported: Snapshot) => {
  const own = valueOf(tenant, 'application')?.appId ?? tenant.ask.appId ?? tenant.ask.clientId;
  const ids = [...directoriesOf(tenant), ...directoriesOf(imported)];
  return sameGuid(own, imported.ask.appId) && ids.every((id) => sameGuid(id, ids[0]));
};

/** Grants say something only beside the enterprise app they belong to. */
const belongs = (name: FactName, tenant: Snapshot, imported: Snapshot) => {
  if (name !== 'appRoleAssignments' && name !== 'servicePrincipalState') return true;
  const [here, there] = [valueOf(tenant, 'servicePrincipal'), valueOf(imported, 'servicePrincipal')];
  return here === undefined || sameGuid(here?.id, there?.id);
};

/**
 * The tenant as it was read, and where it says nothing, what was pasted about the same registration. Where the
 * registration itself comes from the paste, the whole counts as imported. Another registration adds nothing.
 */
export const merge = (tenant: Snapshot, imported: Snapshot): Snapshot => {
  if (!isSame(tenant, imported)) return tenant;
  const names = (Object.keys(imported.facts) as FactName[]).filter(
    (name) => imported.facts[name]?.ok && !tenant.facts[name]?.ok && belongs(name, tenant, imported),
  );
  const added = Object.fromEntries(names.map((name) => [name, imported.facts[name]])) as Snapshot['facts'];
  return {
    ...tenant,
    source: names.includes('application') ? 'import' : tenant.source,
    facts: { ...tenant.facts, ...added },
  };
};
