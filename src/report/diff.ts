import { quoted } from '../checks/format';
import { sameGuid } from '../checks/guid';
import type { Application, Organization } from '../tenant/shapes';
import type { Snapshot } from '../tenant/snapshot';
import { changed, compare, listChanges, seen, type Difference, type Seen } from './change';
import { consentChanges } from './diff-consent';
import { NONE, registrationChanges } from './diff-registration';

export type { Difference } from './change';

const organizationOf = ({ facts }: Snapshot): Organization | undefined =>
  facts.organization?.ok ? facts.organization.value?.[0] : undefined;

const directoryOf = (snapshot: Snapshot) => organizationOf(snapshot)?.id ?? snapshot.account?.tenantId;

/** The registration judged, `null` where there is surely none, and nothing where it could not be read. */
const registrationOf = ({ facts, ask }: Snapshot): Seen<Application | null> => {
  if (facts.application) return facts.application.ok ? { value: facts.application.value } : undefined;
  const isSearched = facts.candidatesByRedirectUri?.ok && facts.candidatesByName?.ok;
  return isSearched && ask.appId === undefined ? { value: null } : undefined;
};

const resourceOf = (...snapshots: Snapshot[]) =>
  snapshots.map(({ facts }) => (facts.resource?.ok ? facts.resource.value : undefined)).find(Boolean) ?? undefined;

const called = ({ displayName, appId }: Application) =>
  `${quoted(displayName ?? 'ohne Namen')} (Anwendungs-ID ${appId})`;

const existence = (before: Application | null, after: Application | null): Omit<Difference, 'step'>[] => {
  if (before && after) {
    if (sameGuid(before.appId, after.appId)) return [];
    return [changed(`Geprüft wird eine andere Registrierung: jetzt ${called(after)}, vorher ${called(before)}.`)];
  }
  if (after) return [{ kind: 'added', sentence: `Neu: App-Registrierung ${called(after)}.` }];
  return before ? [{ kind: 'removed', sentence: `Entfernt: App-Registrierung ${called(before)}.` }] : [];
};

/** Nothing yet, or no longer, as a registration with nothing in it; its name and audience are not compared. */
const emptyLike = ({ displayName, signInAudience }: Application): Application => ({
  ...NONE,
  displayName,
  signInAudience,
});

/** Without a registration there is no enterprise app of it either. */
const withoutApp = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  facts: { ...snapshot.facts, servicePrincipal: { ok: true, value: null, proof: 'graph' } },
});

const registrations = (before: Snapshot, after: Snapshot): Difference[] => {
  const both = [registrationOf(before), registrationOf(after)] as const;
  const changes = compare('registration', 'Die App-Registrierung', both, existence);
  const [was, is] = [both[0]?.value, both[1]?.value];
  const resource = resourceOf(after, before);
  if (was && is && !sameGuid(was.appId, is.appId)) return changes;
  if (!both[0] || !both[1] || (!was && !is)) return changes;
  const read = [new Date(before.readAt), new Date(after.readAt)] as const;
  const pair = [seen(was ?? (is && emptyLike(is))), seen(is ?? (was && emptyLike(was)))] as const;
  const consent = consentChanges(was ? before : withoutApp(before), is ? after : withoutApp(after), resource);
  return [...changes, ...registrationChanges(pair, resource, read), ...consent];
};

const hosts = (snapshot: Snapshot) =>
  seen(organizationOf(snapshot)?.verifiedDomains?.flatMap(({ name }) => name?.toLowerCase() ?? []));

const domains = (before: Snapshot, after: Snapshot): Difference[] =>
  compare('domains', 'Die Liste der bestätigten Domains', [hosts(before), hosts(after)], (was, is) =>
    listChanges(was, is, (name) => name, {
      added: (name) => `Neu: bestätigte Domain ${quoted(name)}.`,
      removed: (name) => `Entfernt: bestätigte Domain ${quoted(name)}.`,
    }),
  );

const STRANGERS: Difference = {
  step: 'directory',
  kind: 'incomparable',
  sentence:
    'Nicht vergleichbar: Die beiden Stände gehören zu verschiedenen Verzeichnissen, oder nur einer von ihnen ist pseudonymisiert.',
};

/**
 * What has changed between two snapshots of one directory, in the order of the guide and only where it means something:
 * not when it was read, nor in which order. What one side could not read is said to be so, and never „removed“.
 */
export const diffSnapshots = (before: Snapshot, after: Snapshot): Difference[] => {
  const [was, is] = [directoryOf(before), directoryOf(after)];
  if (was !== undefined && is !== undefined && !sameGuid(was, is)) return [STRANGERS];
  return [...registrations(before, after), ...domains(before, after)];
};
