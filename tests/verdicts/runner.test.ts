import { describe, expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { plain } from '../../src/checks/format';
import type { Guide } from '../../src/checks/guide';
import type { Inputs } from '../../src/checks/inputs';
import { kinds, type KindName } from '../../src/checks/kinds';
import { matchSecretStart } from '../../src/checks/secrets';
import type { Result, Status } from '../../src/checks/result';
import { isFulfilled, stepStatus } from '../../src/checks/steps';
import type { Ask } from '../../src/tenant/fact';
import { facts as known, type FactName, type Facts } from '../../src/tenant/facts';
import { gap, reasons, type Proof, type Reading, type Reason, type Traces } from '../../src/tenant/reading';
import type { Snapshot } from '../../src/tenant/snapshot';
import {
  APP,
  asks,
  DIRECTORY,
  enterpriseApp,
  EXCHANGE,
  exchangeOnline,
  firm,
  FULL_ACCESS,
  grant,
  GUIDE,
  judged,
  MANIFEST,
  NAME,
  NOW,
  OTHER,
  otherRegistration,
  registration,
  secret,
  STRANGER,
  type Change,
  type Judged,
} from './judging';

/** What every check of the guide says about the complete tenant with one thing changed, by its number. */
const all = (change: Change = {}): Record<string, Judged> =>
  Object.fromEntries(GUIDE.checks.map(({ number, kind }) => [number, judged(kind as KindName, change)]));

const part = <K extends keyof Judged>(key: K, results: Record<string, Judged>): Record<string, Judged[K]> =>
  Object.fromEntries(Object.entries(results).map(([number, one]) => [number, one[key]]));

const numbersWhere = (is: (one: Judged) => boolean, change: Change) =>
  Object.entries(all(change)).flatMap(([number, one]) => (is(one) ? [number] : []));

/** `7.1`: skipped because of step 6. */
const skips = (change: Change) =>
  Object.fromEntries(
    Object.entries(all(change)).flatMap(([number, { status, reason, ist }]) =>
      status === 'skipped' ? [[number, `${String(reason)}: ${ist}`]] : [],
    ),
  );
const because = (step: number) => `step-open: Nicht geprüft, weil Schritt ${String(step)} offen ist.`;

/** The complete tenant by hand, for what `judged` keeps together: what was asked, what was typed, which guide. */
const FACTS: Partial<Facts> = {
  me: { id: STRANGER, userPrincipalName: 'anna.admin@muster.de', userType: 'Member' },
  organization: [firm('muster.de')],
  directoryRoles: [],
  candidatesByRedirectUri: [registration()],
  candidatesByName: [registration()],
  candidatesByApi: [registration()],
  deletedApplications: [],
  typedApplication: registration(),
  typedServicePrincipal: enterpriseApp(),
  application: registration(),
  servicePrincipal: enterpriseApp(),
  appRoleAssignments: [grant()],
  resource: exchangeOnline(),
};

const read = (
  given: Partial<Facts> = FACTS,
  { ask = { clientId: APP, appId: APP }, proof = 'graph' }: { ask?: Ask; proof?: 'graph' | 'paste' } = {},
): Snapshot => ({
  version: 1,
  source: 'tenant',
  readAt: NOW,
  account: { username: 'anna.admin@muster.de', tenantId: DIRECTORY },
  ask,
  facts: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, { ok: true, value, proof }])),
  requests: [],
});

const withReading = (snapshot: Snapshot, name: FactName, reading: Reading<unknown>): Snapshot => ({
  ...snapshot,
  facts: { ...snapshot.facts, [name]: reading },
});

const without = (snapshot: Snapshot, name: FactName): Snapshot => {
  const { [name]: _, ...rest } = snapshot.facts;
  return { ...snapshot, facts: rest };
};

const TYPED: Inputs = {
  clientId: APP,
  domain: 'muster.de',
  secret: matchSecretStart('aB3', [secret()]),
  exchange: { ewsEnabled: true, allowedAppIds: [APP], pastedAt: NOW },
  ticks: [],
};

const run = (snapshot: Snapshot | undefined, inputs: Partial<Inputs> = {}, guide: Guide = GUIDE) =>
  judge(guide, { snapshot, inputs: { ...TYPED, ...inputs }, now: new Date(NOW) });

const numbered = (results: readonly Result[], number: string) => {
  const result = results.find((one) => one.number === number);
  if (!result) throw new Error(`No check ${number}`);
  return result;
};

const isGreen = ({ status }: Pick<Judged, 'status'>) => isFulfilled(status);
const greens = (results: readonly Result[]) => results.filter(isGreen).map(({ number }) => number);

const guideOf = (...numbers: readonly string[]): Guide => ({
  ...GUIDE,
  checks: GUIDE.checks.filter(({ number }) => numbers.includes(number)),
});

const SECRETLESS = { registration: { passwordCredentials: [] } };
const GONE = { registration: null };
const BY_REGISTRATION = ['4.1', '4.2', '6.1', '7.1', '8.1', '9.1', '10.1', '10.2'];

describe('the sum of a step', () => {
  const of = (...statuses: readonly Result['status'][]) =>
    stepStatus(
      statuses.map((status, index) => ({
        number: `1.${String(index + 1)}`,
        step: 'anmelden',
        kind: 'signed-in',
        status,
        ist: '',
        soll: '',
        folge: '',
      })),
    );
  /** Whatever comes earlier in this list decides. */
  const ORDER = ['fail', 'unknown', 'skipped', 'manual', 'warn', 'pass'] as const;
  const pairs = ORDER.flatMap((first, at) => ORDER.slice(at).map((second) => [first, second] as const));

  test.each(pairs)('%s beside %s is the first of them, in either order', (first, second) => {
    expect([of(first, second), of(second, first)]).toEqual([first, first]);
  });

  test('No result is pending, never fulfilled.', () => {
    expect(of()).toBe('pending');
    expect(isFulfilled(of())).toBe(false);
  });

  test('All declared done is done; done beside what was proved is the proved.', () => {
    expect([of('done'), of('done', 'done'), of('done', 'pass'), of('done', 'warn'), of('done', 'manual')]).toEqual([
      'done',
      'done',
      'pass',
      'warn',
      'manual',
    ]);
  });

  test('Fulfilled for counting is pass, warn and done, and nothing else.', () => {
    const statuses: Status[] = ['pending', 'running', 'unknown', 'skipped', 'manual', 'fail', 'pass', 'warn', 'done'];
    expect(statuses.filter(isFulfilled)).toEqual(['pass', 'warn', 'done']);
  });
});

describe('what is skipped', () => {
  test('In the complete tenant nothing is.', () => {
    expect(part('status', all())).toEqual({
      ...Object.fromEntries(GUIDE.checks.map(({ number }) => [number, 'pass'])),
      '12.2': 'manual',
    });
  });

  test('Step 3 open skips 4 and 6 to 10, naming step 3; step 5 judges the typed id, step 11 too.', () => {
    expect(skips(GONE)).toEqual(Object.fromEntries(BY_REGISTRATION.map((number) => [number, because(3)])));
    const { '3.1': third, '5.1': id, '5.2': domain, '11.1': ews } = part('status', all(GONE));
    expect({ third, id, domain, ews }).toEqual({ third: 'fail', id: 'fail', domain: 'pass', ews: 'pass' });
  });

  test('Step 3 open without an application id skips step 11 as well.', () => {
    const change = { ...GONE, inputs: { clientId: '' } };
    expect(skips(change)).toEqual(
      Object.fromEntries([...BY_REGISTRATION, '11.1'].map((number) => [number, because(3)])),
    );
    expect(judged('client-id-matches', change)).toMatchObject({ status: 'unknown', reason: 'not-typed' });
  });

  test('With step 3 and step 6 open, steps 7 and 8 name step 3, where to begin.', () => {
    const { '7.1': seventh, '8.1': eighth } = part('ist', all(GONE));
    expect([seventh, eighth]).toEqual(Array.from({ length: 2 }, () => 'Nicht geprüft, weil Schritt 3 offen ist.'));
  });

  test('Step 6 open skips 7 and 8, and nothing else.', () => {
    expect(skips(SECRETLESS)).toEqual({ '7.1': because(6), '8.1': because(6) });
  });

  test('Step 6 with too many secrets is a hint and skips nothing.', () => {
    const passwordCredentials = ['a', 'b', 'c', 'd'].map((keyId) => secret({ keyId, hint: `${keyId}00` }));
    expect(skips({ registration: { passwordCredentials } })).toEqual({});
  });

  test('Step 6 unknown makes 7 and 8 unknown for the same reason.', () => {
    const results = all({ registration: { passwordCredentials: null } });
    const { '6.1': sixth, '7.1': seventh, '8.1': eighth } = part('reason', results);
    expect([sixth, seventh, eighth]).toEqual(['field-absent', 'field-absent', 'field-absent']);
    expect(skips({ registration: { passwordCredentials: null } })).toEqual({});
  });

  test('Step 9 open does not skip step 10.', () => {
    const {
      '9.1': ninth,
      '10.1': consent,
      '10.2': app,
    } = part(
      'status',
      all({
        registration: { requiredResourceAccess: [] },
        facts: { appRoleAssignments: [grant({ appRoleId: OTHER })] },
      }),
    );
    expect([ninth, consent, app]).toEqual(['fail', 'fail', 'pass']);
  });

  test('An open step 4, 7, 8, 9 or 10 skips nothing.', () => {
    const open: readonly Change[] = [
      { registration: { publicClient: { redirectUris: [] } } },
      { registration: { passwordCredentials: [secret({ endDateTime: '2026-01-01T00:00:00Z' })] } },
      { inputs: { secretStart: 'zzz' } },
      { facts: { appRoleAssignments: [] } },
      { facts: { servicePrincipal: null } },
    ];
    expect(open.map(skips)).toEqual(open.map(() => ({})));
  });

  test.each(reasons)(
    'Step 3 unknown for %s makes what builds on it unknown for the same reason, never skipped.',
    (why) => {
      const results = all({ facts: { typedApplication: why, application: why } });
      for (const number of ['3.1', ...BY_REGISTRATION]) {
        expect({ number, status: results[number]?.status, reason: results[number]?.reason }).toEqual({
          number,
          status: 'unknown',
          reason: why,
        });
      }
      expect(results['12.1']).toMatchObject({ status: 'unknown', reason: why });
    },
  );

  test('What support needs is handed on with the gap.', () => {
    const trouble: Traces = { status: 403, code: 'Authorization_RequestDenied', requestId: 'abc' };
    const refused = gap('forbidden', trouble);
    const snapshot = withReading(withReading(read(), 'typedApplication', refused), 'application', refused);
    for (const number of ['3.1', '4.1', '7.1', '10.1']) {
      const { reason, trouble: told, ist } = numbered(run(snapshot), number);
      expect({ reason, told }).toEqual({ reason: 'forbidden', told: trouble });
      expect(plain(ist)).toMatch(/ \(HTTP 403, Authorization_RequestDenied, Anfrage abc\)$/);
    }
  });
});

describe('what support is told', () => {
  const nobody = { ...FACTS, candidatesByRedirectUri: [], candidatesByName: [] };
  const nothingFound = read({ ...nobody, typedApplication: null, typedServicePrincipal: null, application: null });
  const busy = gap('throttled', { status: 429, requestId: 'busy' });
  const late = gap('timeout', { requestId: 'late' });

  test('Of several readings that failed it is the one that the gap is about.', () => {
    const snapshot = withReading(withReading(nothingFound, 'candidatesByApi', busy), 'me', late);
    const { reason, trouble } = numbered(run(snapshot), '3.1');
    expect({ reason, trouble }).toEqual({ reason: 'timeout', trouble: { requestId: 'late' } });
  });

  test('Of a gap that no reading left there is nothing to tell.', () => {
    const guest = { id: STRANGER, userPrincipalName: 'gast@partner.de', userType: 'Guest' };
    const snapshot = withReading(withReading(nothingFound, 'candidatesByApi', busy), 'me', {
      ok: true,
      value: guest,
      proof: 'graph',
    });
    const result = numbered(run(snapshot), '3.1');
    expect(result.reason).toBe('forbidden');
    expect(result).not.toHaveProperty('trouble');
  });
});

describe('a guide that does not ask everything', () => {
  const ALONE = ['4.1', '4.2', '6.1', '8.1', '9.1', '10.2'];

  test('Where no check proves a registration first, one that is none leaves nothing green, and nothing breaks.', () => {
    const snapshot = read({ ...FACTS, typedApplication: null, application: null });
    const results = run(snapshot, {}, guideOf(...ALONE));
    expect(results.map(({ status, reason }) => [status, reason])).toEqual(ALONE.map(() => ['unknown', 'field-absent']));
  });

  test('Where no check proves a secret first, a registration that is none leaves step 8 unknown as well.', () => {
    const snapshot = read({ ...FACTS, typedApplication: null, application: null });
    const [only] = run(snapshot, {}, guideOf('8.1'));
    expect(only).toMatchObject({ status: 'unknown', reason: 'field-absent' });
  });

  test('Where no check proves a registration first, one that is there is judged.', () => {
    expect(greens(run(read(), {}, guideOf(...ALONE)))).toEqual(ALONE);
  });

  test('Without an id, and without a check that says so, step 11 asks for what is typed.', () => {
    const [only] = run(undefined, { clientId: '' }, guideOf('11.1'));
    expect(only).toMatchObject({ status: 'unknown', reason: 'not-typed' });
  });

  test('Without the step in Exchange nobody is sent to Exchange.', () => {
    const remedyIn = (guide: Guide) =>
      JSON.stringify(numbered(run(read({ ...FACTS, directoryRoles: [] }), {}, guide), '1.2').remedy);
    expect(remedyIn(GUIDE)).toContain('Exchange-Administrator');
    expect(remedyIn(guideOf('1.2'))).not.toContain('Exchange');
  });

  test('„Registrierung vollständig“ over no checks says that a step is open, and names none.', () => {
    const checks = GUIDE.checks.map((one) =>
      one.kind === 'registration-complete' ? { ...one, params: { from: 'gibt-es-nicht' } } : one,
    );
    expect(numbered(run(read(), {}, { ...GUIDE, checks }), '12.1').ist).toBe('Ein früherer Schritt ist noch offen.');
  });
});

describe('nothing to judge', () => {
  test('A guide without checks has no results, and its steps are pending.', () => {
    const results = run(read(), {}, { ...GUIDE, checks: [] });
    expect([results, stepStatus(results)]).toEqual([[], 'pending']);
  });

  test('„Registrierung vollständig“ over no checks never passes.', () => {
    const [only, ...more] = run(read(), {}, guideOf('12.1'));
    expect([only?.status, only?.reason, more]).toEqual(['unknown', 'step-open', []]);
  });

  test('„Registrierung vollständig“ from a step that the guide does not have never passes.', () => {
    const checks = GUIDE.checks.map((one) =>
      one.kind === 'registration-complete' ? { ...one, params: { from: 'gibt-es-nicht' } } : one,
    );
    expect(numbered(run(read(), {}, { ...GUIDE, checks }), '12.1').status).toBe('unknown');
  });

  test('Before anything is read only what was pasted is green.', () => {
    expect(numbersWhere(isGreen, { unread: true })).toEqual(['11.1']);
    expect(numbersWhere(({ reason }) => reason === 'not-signed-in', { unread: true })).toEqual(
      GUIDE.checks.map(({ number }) => number).filter((number) => number !== '11.1' && number !== '12.2'),
    );
  });

  test('A snapshot in which nothing was read leaves nothing green but the account and what was pasted.', () => {
    expect(greens(run(read({})))).toEqual(['1.1', '11.1']);
  });
});

describe('what the user declares', () => {
  test('A tick makes what is manual done, declared by the user.', () => {
    const change: Change = { inputs: { secretStart: '', ticks: ['8.1', '12.2'] } };
    const results = all(change);
    expect([results['8.1'], results['12.2']]).toMatchObject([
      { status: 'done', proof: 'self', folge: '' },
      { status: 'done', proof: 'self', folge: '' },
    ]);
  });

  test('Without a tick it waits, and proves nothing.', () => {
    const results = all({ inputs: { secretStart: '' } });
    expect([results['8.1'], results['12.2']]).toMatchObject([
      { status: 'manual', proof: undefined },
      { status: 'manual', proof: undefined },
    ]);
  });

  test('Ticks turn nothing else green: neither fails nor gaps nor skips.', () => {
    const ticks = GUIDE.checks.map(({ number }) => number);
    const wrong: readonly Change[] = [
      GONE,
      SECRETLESS,
      { facts: { appRoleAssignments: [], organization: 'timeout' }, inputs: { exchange: undefined } },
    ];
    for (const change of wrong) {
      const ticked = all({ ...change, inputs: { ...change.inputs, ticks } });
      expect({ ...part('status', ticked), '12.2': '' }).toEqual({ ...part('status', all(change)), '12.2': '' });
    }
  });
});

describe('what an answer rests on', () => {
  const everywhere = (proof: Proof) => Object.fromEntries(GUIDE.checks.map(({ number }) => [number, proof]));

  test('Read with a sign-in it is graph; step 11, and with it the whole, is pasted.', () => {
    expect(part('proof', all())).toEqual({
      ...everywhere('graph'),
      '11.1': 'paste',
      '12.1': 'paste',
      '12.2': undefined,
    });
  });

  test('Imported it is paste; the account is not in the source.', () => {
    const results = all({ pasted: true });
    expect(part('proof', results)).toEqual({
      ...everywhere('paste'),
      '1.1': undefined,
      '1.2': undefined,
      '12.2': undefined,
    });
    for (const number of ['1.1', '1.2']) {
      expect(results[number]).toMatchObject({ status: 'unknown', reason: 'not-in-source' });
    }
  });

  test('A manifest proves steps 3, 4, 5 (the id), 6, 7, 8 and 9, and no other of Entra.', () => {
    expect(numbersWhere(isGreen, MANIFEST)).toEqual(['3.1', '4.1', '4.2', '5.1', '6.1', '7.1', '8.1', '9.1', '11.1']);
    expect(numbersWhere(({ proof }) => proof === 'graph', MANIFEST)).toEqual([]);
  });

  test('A gap, a skip and an open manual check rest on nothing.', () => {
    for (const change of [GONE, SECRETLESS, { unread: true as const }]) {
      for (const { status, proof } of Object.values(all(change))) {
        if (status === 'unknown' || status === 'skipped' || status === 'manual') expect(proof).toBeUndefined();
      }
    }
  });

  test('One pasted fact among those read makes the answer pasted.', () => {
    const snapshot = withReading(read(), 'resource', { ok: true, value: exchangeOnline(), proof: 'paste' });
    const results = run(snapshot);
    expect([numbered(results, '10.1').proof, numbered(results, '10.2').proof]).toEqual(['paste', 'graph']);
  });

  describe('„Registrierung vollständig“ rests on the weakest of what it sums up', () => {
    test('All read with a sign-in.', () => {
      expect(numbered(run(read(), {}, guideOf('3.1', '4.1', '12.1')), '12.1')).toMatchObject({
        status: 'pass',
        proof: 'graph',
      });
    });

    test('One of them pasted.', () => {
      expect(numbered(run(read(), {}, guideOf('3.1', '11.1', '12.1')), '12.1').proof).toBe('paste');
    });

    test('One of them declared, one pasted.', () => {
      const inputs = { secret: undefined, ticks: ['8.1'] };
      const guide = guideOf('3.1', '6.1', '8.1', '11.1', '12.1');
      expect(numbered(run(read(), inputs, guide), '12.1')).toMatchObject({ status: 'pass', proof: 'self' });
    });

    test('What was declared before the steps it sums up does not count.', () => {
      const [third, last] = [guideOf('3.1').checks, guideOf('12.1').checks];
      const earlier = guideOf('12.2').checks.map((one) => ({ ...one, number: '2.2', step: 'app-registrierungen' }));
      const guide = { ...GUIDE, checks: [...earlier, ...third, ...last] };
      expect(numbered(run(read(), { ticks: ['2.2'] }, guide), '12.1').proof).toBe('graph');
    });
  });
});

describe('facts read for another typed id', () => {
  /** Read while an id was typed that is no registration here, but an enterprise app of another directory. */
  const stale = read(
    {
      ...FACTS,
      candidatesByRedirectUri: [],
      candidatesByName: [],
      candidatesByApi: [],
      typedApplication: registration(),
      application: undefined as unknown as Facts['application'],
    },
    { ask: { clientId: APP, appId: APP } },
  );

  test('They do not prove a registration for the id typed later.', () => {
    const snapshot = without(stale, 'application');
    const results = run(snapshot, { clientId: STRANGER });
    expect(greens(results).filter((number) => number === '3.1' || number === '5.1')).toEqual([]);
    expect(numbered(results, '5.1')).toMatchObject({ status: 'unknown', reason: 'not-in-source' });
  });

  test('They do not prove that the id typed later is unknown here.', () => {
    const nobody = read(
      { ...FACTS, typedApplication: null, typedServicePrincipal: null, application: null },
      { ask: { clientId: STRANGER, appId: STRANGER } },
    );
    const { status, reason } = numbered(run(nobody, { clientId: OTHER }), '5.1');
    expect([status, reason]).toEqual(['unknown', 'not-in-source']);
  });

  test('They do not make the id typed later another directory’s enterprise app.', () => {
    const foreign = read(
      {
        ...FACTS,
        candidatesByRedirectUri: [],
        candidatesByName: [],
        candidatesByApi: [],
        typedApplication: null,
        typedServicePrincipal: { ...enterpriseApp(), appOwnerOrganizationId: OTHER },
        application: null,
      },
      { ask: { clientId: STRANGER, appId: STRANGER } },
    );
    expect(plain(numbered(run(foreign, { clientId: STRANGER }), '3.1').ist)).toContain('in einem anderen Verzeichnis');
    expect(plain(numbered(run(foreign, { clientId: APP }), '3.1').ist)).not.toContain('in einem anderen Verzeichnis');
    expect(numbered(run(foreign, { clientId: APP }), '5.1').status).toBe('unknown');
  });

  test('Typed in capitals it is still the same id.', () => {
    const id = 'abcdef01-2222-4222-8222-222222222222';
    const one = registration({ appId: id });
    const snapshot = read({ ...FACTS, typedApplication: one, application: one }, { ask: { clientId: id, appId: id } });
    expect(numbered(run(snapshot, { clientId: id.toUpperCase() }), '5.1').status).toBe('pass');
  });

  test('What Microsoft says of another domain does not count for the domain typed later.', () => {
    const issuer = `https://login.microsoftonline.com/${OTHER}/v2.0`;
    const snapshot = read(
      { ...FACTS, domainDirectory: { issuer } },
      { ask: { clientId: APP, appId: APP, strangeDomain: 'fremd.example' } },
    );
    const ist = (domain: string) => plain(numbered(run(snapshot, { domain }), '5.2').ist);
    expect(ist('fremd.example')).toContain(OTHER);
    expect(ist('andere.example')).not.toContain(OTHER);
  });
});

describe('a single fact that is missing', () => {
  /** What loses its proof with each fact; step 12.1 with it. Everything not named here stays fulfilled. */
  const lost: Readonly<Record<FactName, readonly string[]>> = {
    me: [],
    organization: ['5.2', '11.1', '12.1'],
    directoryRoles: ['1.2'],
    candidatesByRedirectUri: [],
    candidatesByName: [],
    candidatesByApi: [],
    deletedApplications: [],
    typedApplication: ['3.1', ...BY_REGISTRATION, '12.1'],
    typedServicePrincipal: [],
    application: ['3.1', '4.1', '4.2', '5.1', '6.1', '7.1', '8.1', '9.1', '10.1', '10.2', '12.1'],
    applicationState: [],
    servicePrincipal: ['10.1', '10.2', '12.1'],
    servicePrincipalState: [],
    appRoleAssignments: ['10.1', '12.1'],
    domainDirectory: [],
    resource: ['10.1', '12.1'],
  };
  const names = Object.keys(known) as FactName[];
  const inOrder = (numbers: readonly string[]) =>
    GUIDE.checks.map(({ number }) => number).filter((number) => numbers.includes(number));
  const change = (name: FactName, reason: Reason): Change => ({ facts: { [name]: reason } });

  test.each(names)('Without %s exactly what rests on it is unknown, and nothing is red.', (name) => {
    for (const reason of reasons) {
      const given = change(name, reason);
      expect(numbersWhere((one) => one.status === 'unknown' && one.reason === reason, given)).toEqual(
        inOrder(lost[name]),
      );
      expect(numbersWhere(({ status }) => status === 'fail' || status === 'skipped', given)).toEqual([]);
    }
  });

  test.each(names)('Never asked for, %s leaves no check green that needs it.', (name) => {
    const results = run(without(read(), name));
    const needy = GUIDE.checks.filter(({ kind }) => {
      const { needs } = kinds[kind as KindName];
      return (needs as readonly FactName[]).includes(name);
    });
    expect(greens(results).filter((number) => needy.some((one) => one.number === number))).toEqual([]);
  });

  test('Without an account the first step is not in the source, and nothing else changes.', () => {
    expect(numbersWhere(({ status }) => status === 'unknown', { account: null })).toEqual(['1.1', '1.2']);
    expect(judged('signed-in', { account: null }).reason).toBe('not-in-source');
  });
});

describe('which registration is judged', () => {
  const hybrid = otherRegistration({
    displayName: 'ExchangeServerApp-0f4ff1b0-6b0c-4a2e-9c8f-0d6a4b2f7f11',
    requiredResourceAccess: [asks(EXCHANGE, [FULL_ACCESS, 'Role'])],
    passwordCredentials: [secret()],
  });
  const old = otherRegistration({ displayName: `${NAME} alt` });
  const third = (change: Change) => judged('registration-exists', change);

  test("Microsoft's own hybrid app is neither found nor mentioned.", () => {
    const change: Change = { registration: null, others: [hybrid], inputs: { clientId: '' } };
    const { status, ist, folge } = third(change);
    expect(status).toBe('fail');
    expect(`${ist}${folge}`).not.toContain('ExchangeServerApp');
    expect(skips(change)['9.1']).toBe(because(3));
  });

  test("Microsoft's own hybrid app cannot be chosen.", () => {
    const change: Change = { registration: null, others: [hybrid], inputs: { clientId: '', chosen: OTHER } };
    expect(third(change).status).toBe('fail');
  });

  test("Microsoft's own hybrid app is no rival of the registration found.", () => {
    const { status, ist } = third({ others: [hybrid], inputs: { clientId: '' } });
    expect(status).toBe('pass');
    expect(ist).toContain(APP);
  });

  test('An app that only asks for the same API is a question, never judged.', () => {
    const asker = { ...hybrid, displayName: 'Archivierung' };
    const change: Change = { registration: null, others: [asker], inputs: { clientId: '' } };
    expect(third(change).status).toBe('fail');
    expect(third(change).ist).toContain('„Archivierung“');
    expect(skips(change)['9.1']).toBe(because(3));
  });

  test('Nothing typed: of several candidates the nearest to complete is judged.', () => {
    const { status, ist } = third({ others: [old], inputs: { clientId: '' } });
    expect(status).toBe('warn');
    expect(ist).toContain(`geprüft wird „${NAME}“`);
  });

  test('A chosen candidate wins over the nearest to complete, and is judged by all checks.', () => {
    const change: Change = { others: [old], inputs: { clientId: '', chosen: OTHER } };
    expect(third(change).ist).toContain(`geprüft wird „${NAME} alt“`);
    expect(judged('secret-exists', change).status).toBe('fail');
    expect(judged('redirect-uri', change).status).toBe('fail');
  });

  test('A chosen candidate wins over the id typed, which step 5 then finds to be another.', () => {
    const change: Change = { others: [old], inputs: { chosen: OTHER.toUpperCase() } };
    expect(third(change).ist).toContain(`geprüft wird „${NAME} alt“`);
    expect(judged('client-id-matches', change).status).toBe('fail');
  });

  test('What is chosen but no candidate changes nothing.', () => {
    expect(all({ inputs: { chosen: STRANGER } })).toEqual(all());
  });

  test('A typed id that could not be read is not replaced by a guess.', () => {
    const change: Change = { facts: { typedApplication: 'timeout', application: 'timeout' }, others: [old] };
    expect(third(change)).toMatchObject({ status: 'unknown', reason: 'timeout' });
  });
});
