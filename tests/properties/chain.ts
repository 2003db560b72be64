import { needsOf, nextQuestion, searchOf, type Guide, type Inputs } from '../../src/checks';
import type { Evidence } from '../../src/checks/court';
import { collect } from '../../src/tenant/collect';
import type { Graph } from '../../src/tenant/graph';
import { gap, type Reason, type Reading } from '../../src/tenant/reading';
import type { Snapshot } from '../../src/tenant/snapshot';
import { inputsOf } from '../../src/ui/session/inputs';
import type { World, WorldRegistration, WorldRequest } from './world';

/** What Graph has for one request of a world: its purpose, and the body it would answer. */
interface Answering {
  readonly request: WorldRequest;
  /** `null`: Graph knows no such object. */
  readonly body: unknown;
}

const sameId = (a: string | undefined, b: string | undefined) => a?.toLowerCase() === b?.toLowerCase();

const list = (value: readonly unknown[]) => ({ value });

const lists = (world: World, filter: string): Answering => {
  const wanted = (/'(.*)'/.exec(filter)?.[1] ?? '').replaceAll("''", "'");
  const [request, fits]: [WorldRequest, (one: WorldRegistration) => boolean | undefined] = filter.startsWith('starts')
    ? ['byName', ({ application }) => application.displayName?.startsWith(wanted)]
    : filter.startsWith('publicClient/')
      ? ['byRedirectUri', ({ application }) => application.publicClient?.redirectUris?.includes(wanted)]
      : [
          'byApi',
          ({ application }) =>
            application.requiredResourceAccess?.some(({ resourceAppId }) => sameId(resourceAppId, wanted)),
        ];
  const found = world.registrations.filter((one) => one.indexed && fits(one) === true);
  const rows = found.map(({ application, deletedDateTime }) => ({
    ...application,
    ...(deletedDateTime !== undefined && { deletedDateTime }),
  }));
  return { request, body: list(rows) };
};

/** What is deleted is no more read by its id, nor is what belonged to it. */
const living = ({ registrations }: World) =>
  registrations.filter(({ deletedDateTime }) => deletedDateTime === undefined);

const registrationById = (world: World, id: string, isState: boolean): Answering => {
  const one = living(world).find(({ application }) => sameId(application.appId, id));
  if (isState) return { request: 'registrationState', body: one?.state ?? null };
  const request = sameId(id, world.typed.clientId) ? 'typedRegistration' : 'foundRegistration';
  return { request, body: one?.application ?? null };
};

const principalById = (world: World, id: string, rest: string, query: string): Answering => {
  if (query.includes('appRoles')) return { request: 'resource', body: world.resource };
  const own = living(world).find(({ principal }) => sameId(principal?.appId, id));
  const principal = own?.principal ?? world.strangers.find(({ appId }) => sameId(appId, id)) ?? null;
  if (rest !== '') return { request: 'grants', body: principal && list(own?.grants ?? []) };
  if (query.includes('isDisabled')) {
    return { request: 'principalState', body: principal && (own?.principalState ?? { isDisabled: null }) };
  }
  return { request: sameId(id, world.typed.clientId) ? 'typedPrincipal' : 'foundPrincipal', body: principal };
};

const answering = (world: World, path: string): Answering => {
  const [where = '', query = ''] = path.split('?');
  const filter = new URLSearchParams(query).get('$filter');
  const [, set, id = '', rest = ''] = /^\/(applications|servicePrincipals)\(appId='([^']*)'\)(.*)$/.exec(where) ?? [];
  if (set === 'applications') return registrationById(world, id, query.includes('isDisabled'));
  if (set === 'servicePrincipals') return principalById(world, id, rest, query);
  if (filter !== null) return lists(world, filter);
  if (where === '/me') return { request: 'me', body: world.me };
  if (where === '/organization') return { request: 'organization', body: list([world.organization]) };
  if (where.startsWith('/me/')) return { request: 'roles', body: world.roles && list(world.roles) };
  if (where.startsWith('/directory/')) return { request: 'deleted', body: list(world.deleted) };
  throw new Error(`Nobody expected the request ${path}`);
};

/** A Graph made of a world, gaps included; it is read through the project's own schemas and waves. */
const graphOf = (world: World): Graph => ({
  requests: [],
  get: async (path) => {
    const { request, body } = answering(world, path);
    const reason = world.gaps[request];
    return reason === undefined ? { ok: true, value: body, proof: 'graph' } : gap(reason as Reason);
  },
  look: async () => {
    const reason = world.gaps.domain;
    return reason === undefined ? { ok: true, value: null, proof: 'graph' } : gap(reason as Reason);
  },
});

const inputsFor = (world: World, snapshot: Snapshot | undefined): Inputs => {
  const { typed, chosen, ticks, exchange } = world;
  const inputs = inputsOf({ ...typed, ticks, chosen }, snapshot);
  return exchange === undefined ? inputs : { ...inputs, exchange };
};

/** Reads a world as the page does, in two waves. */
const snapshotOf = async (guide: Guide, world: World): Promise<Snapshot> => {
  const { now, account, typed } = world;
  const inputs = inputsFor(world, undefined);
  const snapshot = await collect({
    graph: graphOf(world),
    needs: needsOf(guide),
    ask: { ...searchOf(guide), ...(typed.clientId !== '' && { clientId: typed.clientId }) },
    account: account ?? { username: '', tenantId: '' },
    source: 'tenant',
    now,
    next: (first) => nextQuestion(guide, first, inputs, now),
  });
  return { ...snapshot, account };
};

/** Everything the judges get of a world. */
export const evidenceOf = async (guide: Guide, world: World): Promise<Evidence> => {
  const snapshot = world.signedIn ? await snapshotOf(guide, world) : undefined;
  return { snapshot, inputs: inputsFor(world, snapshot), now: world.now };
};

/** The same evidence with another snapshot; what was typed is reduced anew, as the page does at every judgement. */
export const withSnapshot = (world: World, snapshot: Snapshot): Evidence => ({
  snapshot,
  inputs: inputsFor(world, snapshot),
  now: world.now,
});

export type Readings = Record<string, Reading<unknown> | undefined>;

export const withFacts = (snapshot: Snapshot, facts: Readings): Snapshot => ({
  ...snapshot,
  facts: facts,
});
