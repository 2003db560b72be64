import { sameGuid } from '../checks/guid';
import type { Ask } from '../tenant/fact';
import { facts as known } from '../tenant/facts';
import type { Reading } from '../tenant/reading';
import type { Application } from '../tenant/shapes';
import type { Snapshot } from '../tenant/snapshot';
import { directoryNamed } from './annotations';
import { applicationOf, stateOf } from './application';
import { assignmentsOf } from './assignments';
import { organizationOf, organizationOfDomains, resourceOf, servicePrincipalOf } from './directory';
import type { Plain } from './plain';
import { refusals } from './refusals';
import type { Sort, Sorted } from './sort';
import { withoutStrangers } from './strangers';

const ok = <T>(value: T): Reading<T> => ({ ok: true, value, proof: 'paste' });
const textAt = (value: Plain, name: string) => (typeof value[name] === 'string' ? value[name] : '');

/** One object out of several documents about it: the later says what is new; two objects are none. */
const only = <T extends { readonly id: string }>(all: readonly (T | undefined)[]): T | undefined => {
  const found = all.filter((one) => one !== undefined);
  return found.every(({ id }) => sameGuid(id, found[0]?.id) || id === found[0]?.id)
    ? found.reduce<T | undefined>((merged, one) => ({ ...merged, ...one }), undefined)
    : undefined;
};

const organizationIn = (documents: readonly Sorted[]) => {
  const of = (sort: Sort) => documents.filter((one) => one.sort === sort).map(({ value }) => value);
  return only(of('organization').map(organizationOf)) ?? organizationOfDomains(of('domain'));
};

const stateIn = (
  documents: readonly Sorted[],
  sort: Sort,
  whole: Sort,
  id: string | null | undefined,
  appId: string,
) => {
  const own = documents.filter(
    (one) =>
      (one.sort === sort && typeof id === 'string' && sameGuid(textAt(one.value, 'id'), id)) ||
      (one.sort === whole && sameGuid(textAt(one.value, 'appid'), appId)),
  );
  return own.map(({ value }) => stateOf(value)).findLast((state) => state !== undefined);
};

const enterprise = (documents: readonly Sorted[], appId: string | undefined) =>
  documents.filter(({ sort, value }) => sort === 'servicePrincipal' && sameGuid(textAt(value, 'appid'), appId));

/** Everything the paste proves about one registration, and nothing about any other. */
const factsOf = (documents: readonly Sorted[], application: Application, ask: Ask): Snapshot['facts'] => {
  const { appId } = application;
  const servicePrincipal = only(enterprise(documents, appId).map(({ value }) => servicePrincipalOf(value, appId)));
  const api = ask.api;
  const resource =
    api === undefined ? undefined : only(enterprise(documents, api).map(({ value }) => resourceOf(value, api)));
  const organization = organizationIn(documents);
  const state = stateIn(documents, 'applicationState', 'application', application.id, appId);
  const enabled = stateIn(documents, 'servicePrincipalState', 'servicePrincipal', servicePrincipal?.id, appId);
  const assignments =
    servicePrincipal && assignmentsOf(documents, servicePrincipal.id, known.appRoleAssignments.path(ask));
  return {
    ...refusals(documents, ask),
    application: ok(application),
    ...(state && { applicationState: ok(state) }),
    ...(servicePrincipal && { servicePrincipal: ok(servicePrincipal) }),
    ...(enabled && { servicePrincipalState: ok(enabled) }),
    ...(assignments && { appRoleAssignments: ok(assignments) }),
    ...(resource && { resource: ok(resource) }),
    ...(organization && { organization: ok([organization]) }),
  };
};

/** The snapshot of what was pasted: no account, no requests, and only what really stands there. */
export const snapshotOf = (
  documents: readonly Sorted[],
  appId: string | undefined,
  given: Ask,
  now: Date,
): Snapshot => {
  const own = documents.filter(({ sort, value }) => sort === 'application' && sameGuid(textAt(value, 'appid'), appId));
  const ask: Ask = { ...given, ...(appId !== undefined && { appId }) };
  const application = own.reduce<Application | undefined>(
    (merged, { value }) => ({ ...merged, ...applicationOf(value, appId ?? '') }),
    undefined,
  );
  const directory = directoryNamed(own);
  return withoutStrangers({
    version: 1,
    source: 'import',
    readAt: now.toISOString(),
    account: null,
    ...(directory !== undefined && { directory }),
    ask,
    facts: application ? factsOf(documents, application, ask) : {},
    requests: [],
  });
};
