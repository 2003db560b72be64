import { describe, expect, test, vi } from 'vitest';
import { judge } from '../../src/checks';
import fc from 'fast-check';
import { merge, mergeAll } from '../../src/import/merge';
import { recognise } from '../../src/import/recognise';
import { contradicts, identityOf } from '../../src/tenant/identity';
import { provenanceOf } from '../../src/tenant/provenance';
import { gap } from '../../src/tenant/reading';
import { reread } from '../../src/tenant/reread';
import type { Snapshot } from '../../src/tenant/snapshot';
import {
  APP,
  DIRECTORY,
  ENTERPRISE,
  enterpriseApp,
  EXCHANGE,
  exchangeOnline,
  firm,
  grant,
  GUIDE,
  OTHER,
  registration,
  STRANGER,
} from '../verdicts/judging';
import { settings } from '../properties/settings';
import { NOW } from './recorded';

// Thousands of pieces take their time.
vi.setConfig({ testTimeout: 60_000 });

const imported = (...documents: readonly unknown[]): Snapshot => {
  const text = documents.map((one) => JSON.stringify(one)).join('\n');
  const found = recognise(text, { now: NOW, search: { api: EXCHANGE } });
  if (found.is !== 'registration') throw new Error(`recognised as ${found.is}`);
  return found.snapshot;
};

const ok = <T>(value: T) => ({ ok: true, value, proof: 'graph' }) as const;
const denied = gap('forbidden');

const tenant = (facts: Snapshot['facts'], change: Partial<Snapshot> = {}): Snapshot => ({
  version: 1,
  source: 'tenant',
  readAt: NOW.toISOString(),
  account: { username: 'anna.admin@muster.de', tenantId: DIRECTORY },
  ask: { clientId: APP, appId: APP },
  facts,
  requests: [],
  ...change,
});

const all = imported(
  registration({ displayName: 'eingefügt' }),
  enterpriseApp(),
  { value: [{ ...grant(), principalId: ENTERPRISE }] },
  { ...exchangeOnline(), servicePrincipalType: 'Application' },
  firm('muster.de'),
);

const sourcesOf = ({ facts }: Snapshot) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, reading]) => [name, reading.ok ? reading.proof : reading.reason]),
  );

test('the tenant goes before the paste, fact by fact', () => {
  const read = tenant({
    application: ok(registration({ displayName: 'gelesen' })),
    organization: ok([firm('muster.de')]),
    servicePrincipal: denied,
    appRoleAssignments: denied,
  });
  const merged = merge(read, all);
  expect(sourcesOf(merged)).toEqual({
    application: 'graph',
    organization: 'graph',
    servicePrincipal: 'paste',
    appRoleAssignments: 'paste',
    resource: 'paste',
  });
  expect(merged.source).toBe('tenant');
  expect(merged.account).toEqual(read.account);
});

test('„there is none“ is an answer of the tenant, too', () => {
  const merged = merge(tenant({ application: ok(registration()), servicePrincipal: ok(null) }), all);
  expect(merged.facts.servicePrincipal).toEqual({ ...ok(null), from: 'tenant', readAt: NOW.toISOString() });
  expect(merged.facts.appRoleAssignments).toBeUndefined();
});

test('where the registration is pasted, the whole counts as imported and is judged so', () => {
  const merged = merge(
    tenant({ application: denied, typedApplication: denied, organization: ok([firm('muster.de')]) }),
    all,
  );
  expect(merged.source).toBe('import');
  const results = judge(GUIDE, {
    snapshot: merged,
    inputs: { clientId: APP, domain: 'muster.de', ticks: [] },
    now: NOW,
  });
  const said = Object.fromEntries(results.map(({ number, status, proof }) => [number, [status, proof]]));
  expect(said).toMatchObject({
    '3.1': ['pass', 'paste'],
    '5.1': ['pass', 'paste'],
    '5.2': ['pass', 'graph'],
    '10.1': ['pass', 'paste'],
  });
});

test.each<readonly [string, Snapshot, Snapshot]>([
  ['another registration', tenant({ application: ok(registration({ appId: OTHER })) }), all],
  ['another id asked for', tenant({}, { ask: { clientId: OTHER } }), all],
  [
    'a directory that was searched and has none',
    tenant({ candidatesByRedirectUri: ok([]), candidatesByName: ok([]) }, { ask: {} }),
    all,
  ],
  ['another directory', tenant({ application: denied }, { account: { username: 'x', tenantId: STRANGER } }), all],
  ['a paste without application id', tenant({}), imported({ ...registration(), appId: '${{ID}}' })],
])('%s adds nothing', (_, read, paste) => {
  expect(merge(read, paste)).toBe(read);
});

test('grants of another enterprise app add nothing', () => {
  const merged = merge(
    tenant({ servicePrincipal: ok(enterpriseApp({ id: STRANGER })), appRoleAssignments: denied }),
    all,
  );
  expect(merged.facts.appRoleAssignments).toEqual({ ...denied, from: 'tenant', readAt: NOW.toISOString() });
});

const at = (time: string): Partial<Snapshot> => ({ readAt: `2026-11-${time}:00.000Z` });
const report = (facts: Snapshot['facts'], change: Partial<Snapshot> = {}) =>
  tenant(facts, { from: 'report', ...change });
const paste = (time: string, ...documents: readonly unknown[]): Snapshot => ({
  ...imported(...documents),
  ...at(time),
});
const named = (displayName: string) => ok(registration({ displayName }));
const nameIn = ({ facts: { application } }: Snapshot) => (application?.ok ? application.value?.displayName : undefined);
const stampsIn = ({ facts }: Snapshot) =>
  Object.fromEntries(
    Object.entries(facts).map(([name, { from, readAt }]) => [name, `${String(from)} ${readAt?.slice(8, 16) ?? ''}`]),
  );

describe('pieces of one registration', () => {
  const yesterday = report({ application: named('Bericht'), organization: ok([firm('muster.de')]) }, at('22T09:00'));
  const manifest = paste('23T10:00', registration({ displayName: 'Manifest' }));

  test('complete each other, each fact with its source and its time', () => {
    const merged = mergeAll([yesterday, manifest]);
    expect(stampsIn(merged)).toEqual({ application: 'paste 23T10:00', organization: 'report 22T09:00' });
    expect([merged.source, merged.readAt, merged.from]).toEqual(['import', yesterday.readAt, 'report']);
    expect(merged.account).toBe(yesterday.account);
  });

  test('of a paste and a report the newer one counts, whichever it is', () => {
    expect(nameIn(mergeAll([yesterday, manifest]))).toBe('Manifest');
    expect(nameIn(mergeAll([{ ...yesterday, ...at('24T09:00') }, manifest]))).toBe('Bericht');
    expect(nameIn(mergeAll([paste('23T09:00', registration({ displayName: 'alt' })), manifest]))).toBe('Manifest');
  });

  test('what the tenant answers goes before everything, also when it is older', () => {
    const read = tenant({ application: named('gelesen') }, at('20T09:00'));
    expect(stampsIn(mergeAll([manifest, yesterday, read]))).toEqual({
      application: 'tenant 20T09:00',
      organization: 'report 22T09:00',
    });
  });

  test('what the tenant refuses goes before what was pasted before, and what was pasted since fills the gap', () => {
    const refused = tenant({ application: denied }, at('23T10:30'));
    expect(mergeAll([refused, manifest]).facts.application).toMatchObject({ reason: 'forbidden', from: 'tenant' });
    expect(nameIn(mergeAll([refused, paste('23T11:00', registration({ displayName: 'danach' }))]))).toBe('danach');
  });

  test('no network is no answer', () => {
    expect(nameIn(mergeAll([tenant({ application: gap('offline') }, at('25T09:00')), manifest]))).toBe('Manifest');
  });

  test('a newer refusal of the tenant goes before an older answer of it', () => {
    const [old, fresh] = [
      tenant({ application: named('alt') }, at('20T09:00')),
      tenant({ application: denied }, at('21T09:00')),
    ];
    expect(mergeAll([old, fresh]).facts.application).toMatchObject({ reason: 'forbidden' });
  });

  test('no piece is lost by another one', () => {
    const parts = [
      manifest,
      paste('23T10:05', registration(), enterpriseApp()),
      paste('23T10:10', registration(), firm('muster.de')),
    ] as const;
    expect(Object.keys(mergeAll(parts).facts).toSorted()).toEqual(['application', 'organization', 'servicePrincipal']);
  });

  test('what is about an account stays with this account', () => {
    const roles = ok([{ displayName: 'Global Administrator', roleTemplateId: '62e90394-69f5-4237-9190-012177145e10' }]);
    const customer = report({ application: named('x'), me: ok({}), directoryRoles: roles }, at('24T09:00'));
    const partner = tenant({ application: named('y'), directoryRoles: denied }, at('23T09:00'));
    const { facts } = mergeAll([customer, partner]);
    expect([facts.directoryRoles?.ok, facts.me]).toEqual([false, undefined]);
  });

  test('what is about a typed id stays with this id', () => {
    const typed = report(
      { application: named('x'), typedApplication: ok(null) },
      { ...at('24T09:00'), ask: { clientId: OTHER, appId: APP } },
    );
    const read = tenant({ application: named('y') }, at('23T09:00'));
    expect(mergeAll([typed, read]).facts.typedApplication).toBeUndefined();
    expect(mergeAll([typed, { ...read, ask: { appId: APP } }]).facts.typedApplication?.ok).toBe(true);
  });
});

describe('what belongs to another directory', () => {
  const manifest = (publisherDomain: string | null) => imported({ ...registration(), publisherDomain });
  const read = tenant({ organization: ok([firm('muster.de')]) }, { account: null, ask: {} });

  test('is told by the domain of the registration', () => {
    const known = (one: Snapshot) => mergeAll([read, one]).facts.application?.ok;
    expect(known(manifest('muster.de'))).toBe(true);
    expect(known(manifest(null))).toBe(true);
    expect(known(manifest('fremd.onmicrosoft.com'))).toBeUndefined();
  });

  test('is told by the annotation of an older answer', () => {
    const old = { 'odata.metadata': `https://graph.windows.net/${STRANGER}/$metadata#directoryObjects/@Element` };
    const piece = imported({ ...registration(), ...old });
    expect(piece.directory).toBe(STRANGER);
    expect(mergeAll([tenant({ application: denied }), piece]).facts.application?.ok).toBe(false);
    const nobody = old['odata.metadata'].replace(STRANGER, '00000000-0000-0000-0000-000000000000');
    expect(imported({ ...registration(), 'odata.metadata': nobody }).directory).toBeUndefined();
  });

  test.each<readonly [string, readonly unknown[], string | undefined]>([
    [
      'another domain',
      [{ ...registration(), publisherDomain: 'fremd.onmicrosoft.com' }, firm('muster.de')],
      'other-directory',
    ],
    [
      'another owner',
      [registration(), enterpriseApp({ appOwnerOrganizationId: STRANGER }), firm('muster.de')],
      'other-directory',
    ],
    ['its own domain', [{ ...registration(), publisherDomain: 'Muster.de' }, firm('muster.de')], undefined],
    ['no domain', [{ ...registration(), publisherDomain: null }, firm('muster.de')], undefined],
  ])('inside one paste proves nothing: a manifest with %s', (_, documents, reason) => {
    const { organization, application } = imported(...documents).facts;
    expect(organization?.ok === false ? organization.reason : undefined).toBe(reason);
    expect(application?.ok).toBe(true);
  });

  test('grants nothing either', () => {
    const { facts } = imported(
      { ...registration(), publisherDomain: 'fremd.onmicrosoft.com' },
      enterpriseApp({ appOwnerOrganizationId: null }),
      { value: [{ ...grant(), principalId: ENTERPRISE }] },
      { ...exchangeOnline(), servicePrincipalType: 'Application' },
      firm('muster.de'),
    );
    expect(sourcesOf(imported(registration(), { ...firm('muster.de') }))).not.toHaveProperty('servicePrincipal');
    expect(sourcesOf({ ...all, facts })).toEqual({
      application: 'paste',
      organization: 'other-directory',
      servicePrincipal: 'other-directory',
      appRoleAssignments: 'other-directory',
      resource: 'other-directory',
    });
  });

  test('is a demo for everything that is none', () => {
    const demo = tenant({ application: named('Demo') }, { source: 'demo' });
    expect(nameIn(mergeAll([demo, paste('25T09:00', registration({ displayName: 'echt' }))]))).toBe('echt');
    expect(mergeAll([demo, { ...demo, ...at('25T09:00') }]).source).toBe('demo');
  });
});

/** Pieces of few directories, registrations and times, so that they meet. */
const piece = fc
  .record({
    kind: fc.constantFrom<'tenant' | 'report' | 'paste' | 'demo'>('tenant', 'report', 'paste', 'demo'),
    hour: fc.integer({ min: 10, max: 23 }),
    directory: fc.constantFrom(DIRECTORY, STRANGER, undefined),
    appId: fc.constantFrom(APP, OTHER, undefined),
    publisherDomain: fc.constantFrom('muster.de', 'fremd.de', null),
    host: fc.constantFrom('muster.de', 'fremd.de', undefined),
    secrets: fc.constantFrom('none', 'one'),
    granted: fc.constantFrom('ok', 'null', 'forbidden', 'offline', 'absent'),
  })
  .map(({ kind, hour, directory, appId, publisherDomain, host, secrets, granted }): Snapshot => {
    const application = registration({
      appId: appId ?? APP,
      publisherDomain,
      ...(secrets === 'none' && { passwordCredentials: [] }),
    });
    const reading =
      granted === 'forbidden' || granted === 'offline' ? gap(granted) : ok(granted === 'null' ? null : [grant()]);
    return {
      version: 1,
      source: kind === 'paste' ? 'import' : kind === 'demo' ? 'demo' : 'tenant',
      ...(kind === 'report' && { from: 'report' }),
      ...at(`23T${String(hour)}:00`),
      readAt: `2026-11-23T${String(hour)}:00:00.000Z`,
      account: kind === 'paste' || directory === undefined ? null : { username: 'x', tenantId: directory },
      ask: { ...(appId !== undefined && { appId }) },
      facts: {
        ...(appId !== undefined && {
          application: ok(application),
          servicePrincipal: ok(enterpriseApp({ appId })),
          resource: ok(exchangeOnline()),
        }),
        ...(host !== undefined && { organization: ok([{ ...firm(host), id: directory ?? host }]) }),
        ...(granted !== 'absent' && { appRoleAssignments: reading }),
      },
      requests: [],
    };
  });

const distinct = (pieces: readonly Snapshot[]) => new Set(pieces.map(({ readAt }) => readAt)).size === pieces.length;
const pieces = fc.array(piece, { minLength: 2, maxLength: 5 }).filter(distinct);
const judgedGreen = (snapshot: Snapshot) => {
  const inputs = { clientId: APP, domain: 'muster.de', ticks: [] };
  const results = judge(GUIDE, { snapshot, inputs, now: NOW });
  return results
    .filter(({ status, kind }) => kind !== 'registration-complete' && (status === 'pass' || status === 'warn'))
    .map(({ number }) => number);
};
const some = (all: readonly Snapshot[]) => all as readonly [Snapshot, ...Snapshot[]];

describe('any pieces', () => {
  test('make the same whole in any order, and again and again', () => {
    fc.assert(
      fc.property(
        pieces.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
        ([all, mixed]) => {
          const whole = mergeAll(some(all));
          expect(mergeAll(some(mixed))).toEqual(whole);
          expect(mergeAll([whole]).facts).toEqual(whole.facts);
        },
      ),
      settings(10),
    );
  });

  test('where two contradict, the weightier stands alone', () => {
    fc.assert(
      fc.property(piece, piece, (a, b) => {
        fc.pre(a.readAt !== b.readAt && contradicts(identityOf(a), identityOf(b)));
        const green = judgedGreen(mergeAll([a, b]));
        expect([judgedGreen(a), judgedGreen(b)].some((one) => green.every((number) => one.includes(number)))).toBe(
          true,
        );
      }),
      settings(10),
    );
  });

  test('no fact comes from a piece that contradicts the weightiest, and none without source and time', () => {
    fc.assert(
      fc.property(pieces, (all) => {
        const whole = mergeAll(some(all));
        const weightiest = all.find((one) => identityOf(one).from === 'tenant')
          ? all.filter((one) => identityOf(one).from === 'tenant')
          : all;
        const [first] = weightiest.toSorted((a, b) => b.readAt.localeCompare(a.readAt));
        if (!first) return;
        const strangers = all.filter((one) => contradicts(identityOf(first), identityOf(one)));
        for (const { from, readAt } of Object.values(whole.facts)) {
          expect(from).toBeDefined();
          expect(strangers.map((one) => one.readAt)).not.toContain(readAt);
        }
      }),
      settings(10),
    );
  });
});

describe('a repeated refusal', () => {
  const first = tenant(
    { application: named('x'), appRoleAssignments: denied, servicePrincipal: denied },
    at('23T09:00'),
  );

  test('keeps the time when it was first said', () => {
    const second = tenant(
      { application: named('x'), appRoleAssignments: denied, servicePrincipal: gap('offline') },
      at('23T11:00'),
    );
    const { facts } = reread(first, second);
    expect(facts.appRoleAssignments).toEqual({ ...denied, readAt: first.readAt });
    expect([facts.application, facts.servicePrincipal]).toEqual([named('x'), gap('offline')]);
    const pasted = paste('23T10:00', registration(), enterpriseApp(), {
      value: [{ ...grant(), principalId: ENTERPRISE }],
    });
    expect(mergeAll([reread(first, second), pasted]).facts.appRoleAssignments?.ok).toBe(true);
    expect(mergeAll([second, pasted]).facts.appRoleAssignments?.ok).toBe(false);
  });

  test.each<readonly [string, Partial<Snapshot>]>([
    ['another account', { account: { username: 'berta@muster.de', tenantId: DIRECTORY } }],
    ['another directory', { account: { username: 'anna.admin@muster.de', tenantId: STRANGER } }],
    ['another registration', { ask: { appId: OTHER }, facts: { appRoleAssignments: denied } }],
  ])('is news for %s', (_, change) => {
    const second = tenant({ appRoleAssignments: denied }, { ...at('23T11:00'), ...change });
    expect(reread(first, second)).toBe(second);
  });
});

describe('provenance', () => {
  const whole = mergeAll([
    report({ application: named('x'), organization: ok([firm('muster.de')]) }, at('22T09:00')),
    paste('23T10:00', registration()),
  ]);

  test('is the weakest source and the oldest time of what is used', () => {
    expect(provenanceOf(['application'], whole)).toEqual({ from: 'paste', readAt: '2026-11-23T10:00:00.000Z' });
    expect(provenanceOf(['organization'], whole)).toEqual({ from: 'report', readAt: '2026-11-22T09:00:00.000Z' });
    expect(provenanceOf(['application', 'organization', 'me'], whole)).toEqual({
      from: 'paste',
      readAt: '2026-11-22T09:00:00.000Z',
    });
    expect(provenanceOf(['me'], whole)).toBeUndefined();
  });

  test('of a bare snapshot is its own', () => {
    const read = tenant({ application: named('x') }, at('23T09:00'));
    expect(provenanceOf(['application'], read)).toEqual({ from: 'tenant', readAt: read.readAt });
    expect(provenanceOf(['application'], { ...read, source: 'demo' })?.from).toBe('demo');
    expect(provenanceOf(['application'], { ...read, from: 'report' })?.from).toBe('report');
  });
});
