import type { FactName } from '../tenant/facts';
import { contradicts, identityOf } from '../tenant/identity';
import { gap } from '../tenant/reading';
import type { Snapshot } from '../tenant/snapshot';

/** Facts of the directory that stand beside a registration of another one: they say nothing about its own. */
const FOREIGN: readonly FactName[] = [
  'organization',
  'servicePrincipal',
  'servicePrincipalState',
  'appRoleAssignments',
  'resource',
];

/** Without what belongs to another directory than the registration: a manifest of A proves nothing beside an answer of B. */
export const withoutStrangers = (snapshot: Snapshot): Snapshot => {
  const { organization, ...facts } = snapshot.facts;
  const directory = { ...snapshot, directory: undefined, facts: organization ? { organization } : {} };
  if (!contradicts(identityOf({ ...snapshot, facts }), identityOf(directory))) return snapshot;
  const foreign = FOREIGN.filter((name) => name in snapshot.facts).map((name) => [name, gap('other-directory')]);
  return { ...snapshot, facts: { ...facts, ...(Object.fromEntries(foreign) as Snapshot['facts']) } };
};
