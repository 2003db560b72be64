import type { Origin } from './reading';
import type { Snapshot, Source } from './snapshot';
import { isGuid } from '../microsoft/guid';

/** Whom and what a piece of evidence is about, as far as it says so; ids and names in lower case. */
export interface Identity {
  /** Id of the directory, a GUID. */
  readonly directory?: string | undefined;
  /** Verified domains of the directory; empty where none are named. */
  readonly hosts: readonly string[];
  /** `publisherDomain` of the registration: one of its directory's verified domains (Graph v1.0, application). */
  readonly publisher?: string | undefined;
  /** Application id; `null`: the directory was searched and has none for the guide. */
  readonly registration?: string | null | undefined;
  readonly from: Origin;
  /** ISO 8601. */
  readonly readAt: string;
}

const origins: Readonly<Record<Source, Origin>> = { tenant: 'tenant', demo: 'demo', import: 'paste' };

/** Where the facts of a snapshot come from that say nothing of their own. */
export const originOf = ({ source, from }: Snapshot): Origin => from ?? origins[source];

const guid = (text: string | null | undefined) => {
  const id = text?.toLowerCase() ?? '';
  return isGuid(id) ? id : undefined;
};

const factsOf = ({ facts: { application, organization, servicePrincipal } }: Snapshot) => ({
  application: application?.ok ? application.value : undefined,
  organization: organization?.ok ? organization.value?.[0] : undefined,
  servicePrincipal: servicePrincipal?.ok ? servicePrincipal.value : undefined,
});

/** Whether the directory was searched, by the guide's redirect URI and name, and nothing was meant. */
const isNone = ({ ask, facts: { candidatesByRedirectUri, candidatesByName } }: Snapshot) =>
  ask.appId === undefined && candidatesByRedirectUri?.ok === true && candidatesByName?.ok === true;

/** The registration a snapshot is about. */
const registrationOf = (snapshot: Snapshot) => {
  const { appId, clientId } = snapshot.ask;
  const known = guid(factsOf(snapshot).application?.appId) ?? guid(appId) ?? guid(clientId);
  return known ?? (isNone(snapshot) ? null : undefined);
};

/** Whom and what a snapshot is about. The owner of an enterprise app is its directory only where its registration is. */
export const identityOf = (snapshot: Snapshot): Identity => {
  const { application, organization, servicePrincipal } = factsOf(snapshot);
  const said = guid(snapshot.account?.tenantId) ?? guid(organization?.id) ?? guid(snapshot.directory);
  return {
    directory: said ?? (application ? guid(servicePrincipal?.appOwnerOrganizationId) : undefined),
    hosts: (organization?.verifiedDomains ?? []).flatMap(({ name }) => name?.toLowerCase() ?? []),
    publisher: application?.publisherDomain?.toLowerCase(),
    registration: registrationOf(snapshot),
    from: originOf(snapshot),
    readAt: snapshot.readAt,
  };
};

const differ = (a: string | null | undefined, b: string | null | undefined) =>
  a !== undefined && b !== undefined && a !== b;

const isForeign = (publisher: string | undefined, hosts: readonly string[]) =>
  publisher !== undefined && hosts.length > 0 && !hosts.includes(publisher);

/**
 * Whether two pieces cannot be about the same registration in the same directory. Silence contradicts nothing; a demo and
 * anything else are never about the same.
 */
export const contradicts = (a: Identity, b: Identity): boolean => {
  if ((a.from === 'demo') !== (b.from === 'demo')) return true;
  if (differ(a.directory, b.directory) || differ(a.registration, b.registration)) return true;
  if (a.directory !== undefined && a.directory === b.directory) return false;
  const strangers = a.hosts.length > 0 && b.hosts.length > 0 && !a.hosts.some((host) => b.hosts.includes(host));
  return strangers || isForeign(a.publisher, b.hosts) || isForeign(b.publisher, a.hosts);
};
