import { expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { strangeDomain } from '../../src/checks/domain';
import { plain } from '../../src/checks/format';
import { isGuid, sameGuid } from '../../src/checks/guid';
import type { DeclaredCheck, Guide } from '../../src/checks/guide';
import type { Inputs } from '../../src/checks/inputs';
import type { Text } from '../../src/checks/verdict';
import type { KindName } from '../../src/checks/kinds';
import type { Result } from '../../src/checks/result';
import { matchSecretStart } from '../../src/checks/secrets';
import { findSubject } from '../../src/checks/find-subject';
import type { Ask } from '../../src/tenant/fact';
import type { FactName, Facts } from '../../src/tenant/facts';
import type { Proof, Reading, Reason } from '../../src/tenant/reading';
import type { Application, Assignment, Organization, Resource, Secret } from '../../src/tenant/shapes';
import type { Account, Snapshot } from '../../src/tenant/snapshot';

/*
 * The directory of Muster GmbH with everything done as the guide says, written by hand: invented, and no emulator,
 * collector or real guide between a test and a judge. `judged` changes one thing in it and asks one check.
 */

export const NOW = '2026-11-23T09:00:00Z';

export const DIRECTORY = '11111111-1111-4111-8111-111111111111';
export const APP = '22222222-2222-4222-8222-222222222222';
/** Object id of the registration. */
export const OBJECT = '33333333-3333-4333-8333-333333333333';
/** Object id of the enterprise app. */
export const ENTERPRISE = '44444444-4444-4444-8444-444444444444';
export const SECRET = '55555555-5555-4555-8555-555555555555';
/** Object id of Exchange Online in this directory. */
export const EXCHANGE_HERE = '66666666-6666-4666-8666-666666666666';
/** Application id of a second registration. */
export const OTHER = '77777777-7777-4777-8777-777777777777';
/** An id and a directory that nobody here knows. */
export const STRANGER = '99999999-9999-4999-8999-999999999999';

export const REDIRECT_URI = 'bw-link://o365/oauth2';
export const NAME = 'SoftENGINE Mailserver';
export const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
export const GRAPH = '00000003-0000-0000-c000-000000000000';
export const FULL_ACCESS = 'dc890d15-9560-4a4c-9b7f-a736ec74ec40';
export const USER_READ = 'e1fe6dd8-ba31-4d61-89e7-88639da4683d';
const PLATFORM = { id: 'publicClient', name: 'Öffentlicher Client/nativ (mobil und Desktop)' };
const API = { id: EXCHANGE, name: 'Office 365 Exchange Online' };
const PERMISSION = { id: FULL_ACCESS, name: 'full_access_as_app' };

export const check = (number: string, step: string, kind: KindName, params: object = {}): DeclaredCheck => ({
  number,
  step,
  kind,
  params,
});

/** The twelve steps with all their checks. */
export const GUIDE: Guide = {
  product: 'BüroWARE/WEBWARE',
  checks: [
    check('1.1', 'anmelden', 'signed-in'),
    check('1.2', 'anmelden', 'admin-role'),
    check('2.1', 'app-registrierungen', 'registrations-readable'),
    check('3.1', 'neue-registrierung', 'registration-exists', { name: NAME }),
    check('4.1', 'app-registrieren', 'account-types', {
      accountType: { id: 'AzureADMyOrg', name: 'Nur Konten in diesem Organisationsverzeichnis' },
    }),
    check('4.2', 'app-registrieren', 'redirect-uri', { uri: REDIRECT_URI, platform: PLATFORM }),
    check('5.1', 'anwendungs-id', 'client-id-matches'),
    check('5.2', 'anwendungs-id', 'domain-verified'),
    check('6.1', 'geheimer-schluessel', 'secret-exists'),
    check('7.1', 'gueltigkeit', 'secret-valid'),
    check('8.1', 'schluessel-uebertragen', 'secret-start-matches'),
    check('9.1', 'berechtigung', 'api-permission', { api: API, permission: PERMISSION }),
    check('10.1', 'administratorzustimmung', 'admin-consent', { api: API, permission: PERMISSION }),
    check('10.2', 'administratorzustimmung', 'enterprise-app-enabled'),
    check('11.1', 'ews-freigabe', 'ews-allowed', { endOfEws: '2027-04-01' }),
    check('12.1', 'abschluss', 'registration-complete', { from: 'neue-registrierung' }),
    check('12.2', 'abschluss', 'manual', {
      task: 'Starten Sie die Synchronisation und sehen Sie nach, ob etwas ankommt.',
      why: 'Ob die Verbindung wirklich zustande kommt, steht nicht in Entra.',
    }),
  ],
};

/** Valid now, and for as long as the portal allows at most. */
export const secret = (given: Partial<Secret> = {}): Secret => ({
  keyId: SECRET,
  hint: 'aB3',
  displayName: 'BüroWARE',
  startDateTime: '2026-07-26T08:00:00Z',
  endDateTime: '2028-07-25T08:00:00Z',
  ...given,
});

/** What a registration asks of one API. */
export const asks = (resourceAppId: string, ...permissions: readonly (readonly [id: string, type: string])[]) => ({
  resourceAppId,
  resourceAccess: permissions.map(([id, type]) => ({ id, type })),
});

/** The guide's registration, complete. */
export const registration = (given: Partial<Application> = {}): Application => ({
  id: OBJECT,
  appId: APP,
  displayName: NAME,
  createdDateTime: '2026-07-26T08:00:00Z',
  signInAudience: 'AzureADMyOrg',
  publicClient: { redirectUris: [REDIRECT_URI] },
  web: { redirectUris: [] },
  spa: { redirectUris: [] },
  passwordCredentials: [secret()],
  keyCredentials: [],
  requiredResourceAccess: [asks(EXCHANGE, [FULL_ACCESS, 'Role']), asks(GRAPH, [USER_READ, 'Scope'])],
  disabledByMicrosoftStatus: null,
  ...given,
});

/** Something else the firm has; only its name or what is given makes it a candidate. */
export const otherRegistration = (given: Partial<Application> = {}): Application =>
  registration({
    id: '88888888-8888-4888-8888-888888888888',
    appId: OTHER,
    displayName: 'Zeiterfassung',
    createdDateTime: '2025-03-02T08:00:00Z',
    publicClient: { redirectUris: [] },
    passwordCredentials: [],
    requiredResourceAccess: [],
    ...given,
  });

export const enterpriseApp = (given: Partial<NonNullable<Facts['servicePrincipal']>> = {}) => ({
  id: ENTERPRISE,
  appId: APP,
  displayName: NAME,
  accountEnabled: true,
  appOwnerOrganizationId: DIRECTORY,
  disabledByMicrosoftStatus: null,
  passwordCredentials: [],
  ...given,
});

export const grant = (given: Partial<Assignment> = {}): Assignment => ({
  appRoleId: FULL_ACCESS,
  resourceId: EXCHANGE_HERE,
  resourceDisplayName: 'Office 365 Exchange Online',
  createdDateTime: '2026-07-26T08:05:00Z',
  ...given,
});

export const exchangeOnline = (given: Partial<Resource> = {}): Resource => ({
  id: EXCHANGE_HERE,
  appId: EXCHANGE,
  displayName: 'Office 365 Exchange Online',
  accountEnabled: true,
  disabledByMicrosoftStatus: null,
  deletedDateTime: null,
  appRoles: [
    { id: FULL_ACCESS, value: 'full_access_as_app' },
    { id: 'dc50a0fb-09a3-484d-be87-e023b12c6440', value: 'Exchange.ManageAsApp' },
    { id: '5e5addcd-3e8d-4e90-baf5-964efab2b20a', value: 'IMAP.AccessAsApp' },
    { id: 'e2a3a72e-5f79-4c64-b1b1-878b674786c9', value: 'Mail.ReadWrite' },
  ],
  oauth2PermissionScopes: [{ id: '3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5', value: 'EWS.AccessAsUser.All' }],
  ...given,
});

export const firm = (...domains: readonly string[]): Organization => ({
  id: DIRECTORY,
  displayName: 'Muster GmbH',
  verifiedDomains: domains.map((name) => ({ name, isDefault: name === 'muster.de', isInitial: false })),
});

/** One difference from the complete tenant. */
export interface Change {
  /** Another guide than the twelve steps. */
  readonly guide?: Guide;
  /** Which of several checks of the kind; the first unless said. */
  readonly number?: string;
  /** Differences of the guide's registration, wherever it is read; `null`: there is none. */
  readonly registration?: Partial<Application> | null;
  /** Other registrations of the directory; searches find them as Microsoft's filters would. */
  readonly others?: readonly Application[];
  /** Facts with another value, or the reason why there is none. */
  readonly facts?: { readonly [N in FactName]?: Facts[N] | Reason };
  /** What was typed; `secretStart` becomes the match it becomes in the page, '' becomes nothing typed. */
  readonly inputs?: Partial<Inputs> & { readonly secretStart?: string };
  /** The id that was typed when the directory was read, if another than now. */
  readonly askedFor?: string;
  readonly account?: Partial<Account> | null;
  readonly now?: string;
  /** Everything was pasted or imported, nothing read with a sign-in. */
  readonly pasted?: true;
  /** Nothing has been read at all. */
  readonly unread?: true;
}

/** What is read where nobody signs in: the registration's manifest, and nothing else. */
export const MANIFEST: Change = {
  pasted: true,
  facts: {
    me: 'not-in-source',
    organization: 'not-in-source',
    directoryRoles: 'not-in-source',
    candidatesByRedirectUri: 'not-in-source',
    candidatesByName: 'not-in-source',
    candidatesByApi: 'not-in-source',
    deletedApplications: 'not-in-source',
    typedApplication: 'not-in-source',
    typedServicePrincipal: 'not-in-source',
    applicationState: 'not-in-source',
    servicePrincipal: 'not-in-source',
    servicePrincipalState: 'not-in-source',
    appRoleAssignments: 'not-in-source',
    resource: 'not-in-source',
  },
};

export interface Judged {
  readonly status: Result['status'];
  readonly reason: Reason | undefined;
  readonly proof: Proof | undefined;
  readonly ist: string;
  readonly soll: string;
  readonly folge: string;
}

const ROLE = { displayName: 'Application Administrator', roleTemplateId: '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3' };
const DOMAINS = ['muster.onmicrosoft.com', 'muster.de', 'muster-bau.de'] as const;

const accountOf = ({ account, pasted }: Change): Account | null =>
  account === null || (pasted && account === undefined)
    ? null
    : { username: 'anna.admin@muster.de', name: 'Anna Admin', tenantId: DIRECTORY, ...account };

const inputsOf = ({ inputs = {}, others }: Change, own: Application): Inputs => {
  const { secretStart = 'aB3', ...typed } = inputs;
  return {
    clientId: APP,
    domain: 'muster.de',
    secret: matchSecretStart(secretStart, own.passwordCredentials ?? [], others),
    exchange: {
      ewsEnabled: true,
      allowedAppIds: [APP],
      applicationAccessPolicy: null,
      organisation: { name: 'muster.onmicrosoft.com' },
      pastedAt: NOW,
    },
    ticks: [],
    ...typed,
  };
};

/** What is the same whoever is asked about. */
const general = (all: readonly Application[]): Partial<Facts> => ({
  me: { id: 'aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa', userPrincipalName: 'anna.admin@muster.de', userType: 'Member' },
  organization: [firm(...DOMAINS)],
  directoryRoles: [ROLE],
  candidatesByRedirectUri: all.filter((one) => one.publicClient?.redirectUris?.includes(REDIRECT_URI)),
  candidatesByName: all.filter(({ displayName }) => displayName?.startsWith(NAME)),
  candidatesByApi: all.filter(({ requiredResourceAccess }) =>
    requiredResourceAccess?.some(({ resourceAppId }) => resourceAppId === EXCHANGE),
  ),
  deletedApplications: [],
  resource: exchangeOnline(),
});

const typedFacts = (all: readonly Application[], clientId: string): Partial<Facts> =>
  isGuid(clientId)
    ? {
        typedApplication: all.find(({ appId }) => sameGuid(appId, clientId)) ?? null,
        typedServicePrincipal:
          sameGuid(clientId, APP) && all.some(({ appId }) => appId === APP) ? enterpriseApp() : null,
      }
    : {};

/** What is read by the id of the registration judged; only the guide's own was consented to. */
const judgedFacts = (all: readonly Application[], appId: string | undefined): Partial<Facts> => {
  if (appId === undefined) return {};
  const application = all.find((one) => sameGuid(one.appId, appId)) ?? null;
  const consented = sameGuid(application?.appId, APP);
  return {
    application,
    applicationState: application && { isDisabled: false },
    servicePrincipal: consented ? enterpriseApp() : null,
    servicePrincipalState: consented ? { isDisabled: false } : null,
    appRoleAssignments: consented ? [grant()] : null,
  };
};

const readings = (given: { readonly [N in FactName]?: Facts[N] | Reason }, pasted: true | undefined) =>
  Object.fromEntries(
    Object.entries(given).map(([name, value]): [string, Reading<unknown>] => [
      name,
      typeof value === 'string' ? { ok: false, reason: value } : { ok: true, value, proof: pasted ? 'paste' : 'graph' },
    ]),
  ) as Snapshot['facts'];

const snapshotOf = (change: Change, all: readonly Application[], inputs: Inputs): Snapshot => {
  const { facts = {}, pasted, now = NOW, askedFor = inputs.clientId } = change;
  const known = typeof facts.organization === 'object' ? facts.organization?.[0] : firm(...DOMAINS);
  const strange = strangeDomain(inputs.domain, known);
  const ask: Ask = {
    ...(isGuid(askedFor) && { clientId: askedFor }),
    ...(strange !== undefined && { strangeDomain: strange }),
  };
  const snapshot = (read: Change['facts'] = {}): Snapshot => ({
    version: 1,
    source: pasted ? 'import' : 'tenant',
    readAt: now,
    account: accountOf(change),
    ask,
    facts: readings({ ...read, ...facts }, pasted),
    requests: [],
  });
  const first = { ...general(all), ...typedFacts(all, askedFor) };
  const { appId } = findSubject(change.guide ?? GUIDE, snapshot(first), inputs, new Date(now));
  return snapshot({ ...first, ...judgedFacts(all, appId ?? ask.clientId) });
};

/** The whole answer of one check, remedy included. */
export const resultOf = (kind: KindName, change: Change = {}): Result => {
  const own = registration(change.registration ?? {});
  const all = [...(change.registration === null ? [] : [own]), ...(change.others ?? [])];
  const inputs = inputsOf(change, own);
  const snapshot = change.unread ? undefined : snapshotOf(change, all, inputs);
  const results = judge(change.guide ?? GUIDE, { snapshot, inputs, now: new Date(change.now ?? NOW) });
  const result = results.find((one) => one.kind === kind && one.number === (change.number ?? one.number));
  if (!result) throw new Error(`The guide has no check ${kind}`);
  return result;
};

/** What one check says about the complete tenant with one thing changed. */
export const judged = (kind: KindName, change: Change = {}): Judged => {
  const { status, reason, proof, ist, soll, folge } = resultOf(kind, change);
  return { status, reason, proof, ist: plain(ist), soll: plain(soll), folge: plain(folge) };
};

const withMarks = (text: Text) =>
  typeof text === 'string'
    ? text
    : text.map((piece) => (typeof piece === 'string' ? piece : `[${piece.mark}]`)).join('');

/** The Ist with the characters that the page marks in brackets. */
export const marked = (kind: KindName, change: Change = {}): string => withMarks(resultOf(kind, change).ist);

/** One cell of the table of checks: what is different, and what is then said, word for word. */
export interface Row {
  /** A sentence. */
  readonly when: string;
  readonly given?: Change;
  readonly status: Result['status'];
  readonly reason?: Reason;
  /** `graph` unless said, and nothing where nothing was judged. */
  readonly proof?: Proof;
  readonly ist: string;
  readonly folge?: string;
  /** Where it is not the kind's usual one. */
  readonly soll?: string;
}

const JUDGED: readonly Result['status'][] = ['pass', 'warn', 'fail'];

/** A test for every row; `soll` is what the kind says in all rows that do not say otherwise. */
export const table = (kind: KindName, soll: string, rows: readonly Row[]) => {
  test.each(rows)('$when', ({ given = {}, status, reason, proof, ist, folge = '', ...row }) => {
    expect(judged(kind, given)).toEqual({
      status,
      reason,
      proof: proof ?? (JUDGED.includes(status) ? 'graph' : undefined),
      ist,
      soll: row.soll ?? soll,
      folge,
    });
  });
};
