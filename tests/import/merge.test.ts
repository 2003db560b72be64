import { expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { merge } from '../../src/import/merge';
import { recognise } from '../../src/import/recognise';
import { gap } from '../../src/tenant/reading';
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
import { NOW } from './recorded';

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
  expect(merged.facts.servicePrincipal).toEqual(ok(null));
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
  ['no id asked for', tenant({}, { ask: {} }), all],
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
  expect(merged.facts.appRoleAssignments).toEqual(denied);
});
