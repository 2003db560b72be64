import { verifiedDomain, directoryRole, organization, user } from '../../src/emulator/company';
import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { application, assignment, secret, servicePrincipal } from '../../src/emulator/registrations';
import type { Application, AppRoleAssignment, ServicePrincipal } from '../../src/emulator/entities';
import { reindex, tenant, type Tenant } from '../../src/emulator/tenant';
import { hostOf } from '../../src/checks/domain';
import type {
  World,
  WorldAccess,
  WorldExchange,
  WorldPrincipal,
  WorldRegistration,
  WorldSecret,
} from '../properties/world';
import type { Office } from './office';

const PERSONAL = 'PersonalMicrosoftAccount';

const isSaid = ([name, value]: [string, unknown]) =>
  value !== null &&
  value !== undefined &&
  !(name.endsWith('DateTime') && !(typeof value === 'string' && Date.parse(value) > 0));

/** Without what a world leaves open, and without dates that are none: Graph prints every object whole. */
const said = (given: object): Record<string, unknown> => Object.fromEntries(Object.entries(given).filter(isSaid));

const secretOf = (given: WorldSecret) => secret({ ...said(given), hint: given.hint ?? null });

const redirectsOf = (given: WorldRegistration['application']['web']) => ({
  redirectUris: [...(given?.redirectUris ?? [])],
});

/** The portal requests nothing twice. */
const accessOf = (given: readonly WorldAccess[]) => {
  const rows = given.flatMap(({ resourceAppId, resourceAccess }) =>
    resourceAccess.map(({ id, type }) => ({ resourceAppId, resourceAccess: [{ id, type: type ?? 'Scope' }] })),
  );
  return [...new Map(rows.map((one) => [JSON.stringify(one).toLowerCase(), one])).values()];
};

const applicationOf = ({ application: given, state }: WorldRegistration): Application =>
  application({
    ...said({ ...given, signInAudience: given.signInAudience === '' ? null : given.signInAudience }),
    publicClient: redirectsOf(given.publicClient),
    web: redirectsOf(given.web),
    spa: redirectsOf(given.spa),
    passwordCredentials: (given.passwordCredentials ?? []).map(secretOf),
    requiredResourceAccess: accessOf(given.requiredResourceAccess ?? []),
    isDisabled: state.isDisabled ?? null,
  });

const principalOf = (given: WorldPrincipal) =>
  servicePrincipal({ ...said(given), passwordCredentials: (given.passwordCredentials ?? []).map(secretOf) });

/** The enterprise app follows its registration; for personal accounts there is none. */
const ownPrincipal = ({ principal, state }: WorldRegistration, own: Application): ServicePrincipal[] =>
  principal && own.signInAudience !== PERSONAL
    ? [{ ...principalOf(principal), isDisabled: state.isDisabled ?? null }]
    : [];

const grantsOf = ({ grants }: WorldRegistration, principal: ServicePrincipal): AppRoleAssignment[] =>
  grants.map((one) => assignment(principal, servicePrincipal(), one.appRoleId, said(one)));

/** Every directory is born with a domain of its own. */
const domainsOf = ({ organization: { verifiedDomains } }: World) => {
  const names = (verifiedDomains ?? []).flatMap(({ name }) => name ?? []);
  const all = names.some((name) => hostOf(name) !== undefined) ? names : [...names, 'musterbau.onmicrosoft.com'];
  return all.map((name) => verifiedDomain(name));
};

const resourcesOf = ({ resource }: World) => [microsoftGraph(), ...(resource ? [exchangeOnline(said(resource))] : [])];

const peopleOf = (world: World) => ({
  organization: organization({
    id: world.organization.id,
    displayName: world.organization.displayName ?? 'Musterbau GmbH',
    verifiedDomains: domainsOf(world),
  }),
  user: world.me && user(said(world.me)),
  directoryRoles: (world.roles ?? []).flatMap(({ roleTemplateId }) =>
    roleTemplateId ? directoryRole(null, roleTemplateId) : [],
  ),
});

/** What a search still lists although it is deleted, and does not yet list although it is there. */
const laggingIndex = (made: Tenant, world: World): Tenant => {
  const isListed = (appId: string) =>
    world.registrations.some(({ application: one, indexed }) => one.appId === appId && indexed);
  const all = [...made.applications, ...made.deletedApplications];
  made.index.applications = structuredClone(all.filter(({ appId }) => isListed(appId)));
  return made;
};

/** The directory of a world as the emulator holds it: every gap filled, nothing refused. */
export const tenantOf = (world: World): Tenant => {
  const own = world.registrations.map((given) => {
    const app = applicationOf(given);
    const principals = ownPrincipal(given, app);
    return { given, app, principals, grants: principals.flatMap((one) => grantsOf(given, one)) };
  });
  const living = own.filter(({ given }) => given.deletedDateTime === undefined);
  const gone = own.filter(({ given }) => given.deletedDateTime !== undefined);
  const deleted = [
    ...gone.map(({ app, given }) => ({ ...app, deletedDateTime: given.deletedDateTime ?? null })),
    ...world.deleted.map((given) => application(said(given))),
  ];
  const made = tenant({
    ...peopleOf(world),
    applications: living.map(({ app }) => app),
    servicePrincipals: [
      ...resourcesOf(world),
      ...living.flatMap(({ principals }) => principals),
      ...world.strangers.map(principalOf),
    ],
    appRoleAssignments: living.flatMap(({ grants }) => grants),
    deletedApplications: deleted.filter(({ deletedDateTime }) => deletedDateTime !== null),
  });
  return laggingIndex(reindex(made), world);
};

/** As PowerShell prints it; what is not there is not printed. */
const pastedOf = ({ ewsEnabled, allowedAppIds }: WorldExchange) =>
  [
    ...(ewsEnabled === undefined ? [] : [`EwsEnabled : ${ewsEnabled === null ? '' : ewsEnabled ? 'True' : 'False'}`]),
    ...(allowedAppIds ? [`EwsAllowedAppIDs : ${allowedAppIds.join(',')}`] : []),
  ].join('\n');

/** A random directory with somebody signed in who reads all of it. */
export const officeOf = (world: World): Office => {
  const { exchange, now, typed, chosen, ticks } = world;
  const isSettings = typeof exchange === 'object' && 'pastedAt' in exchange;
  const settings = isSettings ? exchange : undefined;
  return {
    tenant: tenantOf(world),
    exchange: { enabled: settings?.ewsEnabled ?? null, allowed: [...(settings?.allowedAppIds ?? [])] },
    account: world.account ?? { username: 'sabine.krause@musterbau.de', tenantId: world.organization.id },
    now,
    typed: { ...typed },
    chosen,
    ticks: [...ticks],
    pasted: settings ? pastedOf(settings) : exchange && 'Guten Tag',
    consented: [],
  };
};
