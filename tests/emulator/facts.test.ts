import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { exchangeOnline } from '../../src/emulator/apis';
import { application, assignment, secret, servicePrincipal } from '../../src/emulator/registrations';
import { demos } from '../../src/emulator/tenants';
import { openDemo } from '../../src/emulator/tenants/open';
import type { Ask, Fact } from '../../src/tenant/fact';
import { facts, type FactName } from '../../src/tenant/facts';
import { openGraph } from '../../src/tenant/graph';
import { read } from '../../src/tenant/read';
import { ask, FULL } from './ask';

const now = new Date('2026-11-23T09:00:00Z');
const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
const FULL_ACCESS = 'dc890d15-9560-4a4c-9b7f-a736ec74ec40';

const demoOf = (name: string) => {
  const demo = demos[name];
  if (!demo) throw new Error(`no demo ${name}`);
  return demo;
};

const fullAsk = (clientId: string): Ask => ({
  clientId,
  appId: clientId,
  redirectUri: 'bw-link://o365/oauth2',
  platform: 'publicClient',
  name: 'SoftENGINE Mailserver',
  api: EXCHANGE,
});

/** What is asked of Graph; the authority's public knowledge is not the emulator's. */
const factNames = (Object.keys(facts) as FactName[]).filter((name) => !('open' in facts[name]));
const isAdvanced = (name: FactName) => 'advanced' in facts[name];

describe('every fact can be asked for', () => {
  const fertig = demoOf('fertig');
  const wanted = fullAsk(fertig.inputs.clientId);

  test.each(factNames)('%s', async (name) => {
    const path = facts[name].path(wanted);
    expect(path).toBeDefined();
    const { status } = await ask(fertig.tenant(now), path ?? '', { advanced: isAdvanced(name) });
    expect([200, 404]).toContain(status);
  });

  test.each(factNames)('%s needs the scope it declares', async (name) => {
    const path = facts[name].path(wanted) ?? '';
    const scope = (facts[name] as Fact).scope ?? '';
    expect((await ask(fertig.tenant(now), path, { advanced: isAdvanced(name), scopes: [scope] })).status).toBe(200);
    expect((await ask(fertig.tenant(now), path, { advanced: isAdvanced(name), scopes: [] })).status).toBe(403);
  });

  test.each(factNames.filter(isAdvanced))('%s is refused without ConsistencyLevel, or needs none', async (name) => {
    const { status } = await ask(fertig.tenant(now), facts[name].path(wanted) ?? '');
    expect(status).toBe(name === 'candidatesByName' ? 200 : 400);
  });
});

describe('demo tenants, read through the project’s own Graph', () => {
  const readingOf = async (name: string, fact: FactName) => {
    const demo = demoOf(name);
    const { token, fetch } = openDemo(demo, FULL, now);
    const graph = openGraph({ root: 'https://graph.microsoft.com', token: await token(), fetch });
    return read(graph, fact, fullAsk(demo.inputs.clientId));
  };
  const readDemo = async (name: string, fact: FactName) => {
    const reading = await readingOf(name, fact);
    return reading?.ok ? reading.value : reading;
  };

  test('have the names that links use', () => {
    expect(Object.keys(demos)).toEqual([
      'leer',
      'halb-fertig',
      'falsche-plattform',
      'ohne-zustimmung',
      'abgelaufen',
      'fertig',
      'pruefseite',
      'pruefseite-web',
      'pruefseite-recht',
    ]);
  });

  test.each(Object.keys(demos))(
    '%s: nothing is refused or malformed, the account is an administrator',
    async (name) => {
      for (const fact of factNames) expect((await readingOf(name, fact))?.ok ?? 'not asked', fact).toBeTruthy();
      expect(await readDemo(name, 'directoryRoles')).toMatchObject([
        { roleTemplateId: '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3' },
      ]);
      expect(await readDemo(name, 'me')).toMatchObject({ userType: 'Member' });
      const { account, title, story, tenant } = demoOf(name);
      expect(account(now).tenantId).toBe(tenant(now).organization.id);
      expect([title, story]).not.toContain('');
    },
  );

  test.each([
    ['leer', 'candidatesByApi', []],
    ['leer', 'typedApplication', undefined],
    [
      'halb-fertig',
      'application',
      { passwordCredentials: [], requiredResourceAccess: [{ resourceAppId: EXCHANGE }, {}] },
    ],
    ['halb-fertig', 'appRoleAssignments', []],
    ['halb-fertig', 'servicePrincipal', { accountEnabled: true }],
    ['falsche-plattform', 'candidatesByRedirectUri', []],
    ['falsche-plattform', 'application', { web: { redirectUris: [expect.stringMatching(/^https:/)] } }],
    ['ohne-zustimmung', 'appRoleAssignments', []],
    ['ohne-zustimmung', 'application', { passwordCredentials: [{ hint: 'Wq3' }] }],
    ['abgelaufen', 'application', { passwordCredentials: [{ hint: 'Wq3', endDateTime: '2026-11-02T09:00:00.000Z' }] }],
    ['abgelaufen', 'appRoleAssignments', [{ appRoleId: FULL_ACCESS }]],
    ['fertig', 'candidatesByRedirectUri', [{ displayName: 'SoftENGINE Mailserver' }]],
    ['fertig', 'appRoleAssignments', [{ appRoleId: FULL_ACCESS, resourceDisplayName: 'Office 365 Exchange Online' }]],
    ['fertig', 'organization', [{ verifiedDomains: [{ isInitial: true }, { name: 'musterbau.de' }] }]],
  ] as const)('%s: %s', async (name, fact, expected) => {
    const value = await readDemo(name, fact);
    if (expected === undefined) expect(value).toBeUndefined();
    else expect(value).toMatchObject(expected);
  });

  test.each(['2026-02-28T23:59:59Z', '2028-02-29T00:00:00Z', '2031-12-31T12:00:00Z'])('do not age: %s', (at) => {
    const then = new Date(at);
    for (const name of ['falsche-plattform', 'ohne-zustimmung', 'fertig']) {
      const demo = demoOf(name);
      const [valid] = demo.tenant(then).applications.flatMap(({ passwordCredentials }) => passwordCredentials);
      expect(Date.parse(valid?.startDateTime ?? '')).toBeLessThan(then.getTime());
      expect(Date.parse(valid?.endDateTime ?? '') - then.getTime()).toBe(600 * 86_400_000);
      expect(demo.inputs.secretStart).toBe(valid?.hint);
      expect(demo.evidence).toContain(demo.inputs.clientId);
    }
  });

  test('two visits share nothing', () => {
    const demo = demoOf('falsche-plattform');
    demo.tenant(now).applications[1]?.web.redirectUris.push('x');
    expect(demo.tenant(now).applications[1]?.web.redirectUris).toEqual(['https://o365/oauth2']);
  });
});

describe('objects look like recorded ones', () => {
  interface Recorded {
    readonly source: { readonly quality: string; readonly date?: string };
    readonly body: Readonly<Record<string, unknown>>;
  }
  const recorded = (file: string) => {
    const text = readFileSync(new URL(`../data/${file}.json`, import.meta.url), 'utf8');
    return (JSON.parse(text) as Recorded[])
      .filter(({ source }) => source.quality === 'recorded')
      .flatMap(({ body }) => (Array.isArray(body['value']) ? (body['value'] as Record<string, unknown>[]) : [body]));
  };
  const keysOf = (rows: readonly Readonly<Record<string, unknown>>[]) =>
    [...new Set(rows.flatMap(Object.keys))].filter((key) => !key.startsWith('@')).toSorted();

  test.each([
    ['applications-single', application()],
    ['applications-list', application()],
    ['service-principals-single', servicePrincipal()],
    ['service-principals-list', servicePrincipal()],
  ])('%s', (file, made) => {
    expect(Object.keys(made)).toEqual(expect.arrayContaining(keysOf(recorded(file))));
  });

  test('secrets', () => {
    const rows = recorded('applications-single').flatMap(({ passwordCredentials }) => passwordCredentials as object[]);
    expect(keysOf(rows as Record<string, unknown>[])).toEqual(Object.keys(secret()).toSorted());
  });

  test('assignments', () => {
    const text = readFileSync(new URL('../data/app-role-assignments.json', import.meta.url), 'utf8');
    const samples = (JSON.parse(text) as Recorded[]).map(({ body }) => body).filter((body) => 'principalType' in body);
    const keys = keysOf(samples).filter((key) => key !== 'creationTimestamp');
    expect(Object.keys(assignment(servicePrincipal(), exchangeOnline(), FULL_ACCESS))).toEqual(
      expect.arrayContaining(keys),
    );
  });
});
