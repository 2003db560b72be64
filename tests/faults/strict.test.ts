import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/checks';
import { plain } from '../../src/checks/format';
import { directoryRole } from '../../src/emulator/company';
import { agentBlueprint, application } from '../../src/emulator/registrations';
import { reindex, type Refusals, type Tenant } from '../../src/emulator/tenant';
import type { Demo } from '../../src/emulator/tenants/demo';
import { fertig } from '../../src/emulator/tenants/fertig';
import { nearMisses } from '../../src/emulator/tenants/near-misses';
import { realGuide } from '../guide/real-guide';
import { judgedIn } from '../tenants/read-demo';

/** What Microsoft refuses or leaves out in some directories: it may cost a hint, and never turns a verdict. */

const guide = realGuide();
const zwei = nearMisses['zwei'] ?? fertig;

const with_ = (change: (tenant: Tenant) => void, demo: Demo = fertig): Demo => ({
  ...demo,
  tenant: (now) => {
    const tenant = demo.tenant(now);
    change(tenant);
    return reindex(tenant);
  },
});
const refusing = (refuses: Refusals, demo?: Demo) => with_((tenant) => Object.assign(tenant, { refuses }), demo);
const untyped = (demo: Demo): Demo => ({ ...demo, inputs: { ...demo.inputs, clientId: '' } });

const statuses = (results: readonly Result[]) =>
  Object.fromEntries(results.map(({ number, status, reason }) => [number, [status, reason].join(' ').trim()]));
const judged = async (demo: Demo) => statuses(await judgedIn(guide, demo));

/** What differs between two directories, by the number of the check: `pass → unknown forbidden`. */
const difference = async (one: Demo, other: Demo) => {
  const [before, after] = [await judged(one), await judged(other)];
  const changed = Object.keys(before).filter((number) => before[number] !== after[number]);
  return Object.fromEntries(changed.map((number) => [number, `${String(before[number])} → ${String(after[number])}`]));
};

describe.each([
  ['the id typed', fertig],
  ['nothing typed', untyped(fertig)],
  ['two registrations', zwei],
])('with %s', (_name, demo) => {
  test.each<[string, Refusals]>([
    ['a search that cannot be sorted', { sortedLambda: true }],
    ['a search by redirect URI that finds nothing', { redirectMatchesBeyond: 0 }],
    ['deleted registrations only for administrators', { withoutRole: ['deletedItems'] }],
  ])('%s changes nothing', async (_what, refuses) => {
    expect(await difference(demo, refusing(refuses, demo))).toEqual({});
  });

  test('roles without names are told by their ids', async () => {
    const nameless = with_(({ directoryRoles }) => {
      for (const role of directoryRoles) role.displayName = null;
    }, demo);
    expect(await difference(demo, nameless)).toEqual({});
  });

  test('a blueprint with the guide’s name and redirect URI is no candidate', async () => {
    const more = with_(({ applications }) => {
      const publicClient = { redirectUris: ['bw-link://o365/oauth2'] };
      applications.push(agentBlueprint({ displayName: 'SoftENGINE Mailserver', publicClient }));
    }, demo);
    expect(await difference(demo, more)).toEqual({});
  });
});

describe('a search by redirect URI that shows one match of two', () => {
  const twins = (name: string, demo = fertig) =>
    with_(({ applications }) => {
      const publicClient = { redirectUris: ['bw-link://o365/oauth2'] };
      applications.push(application({ displayName: name, createdDateTime: '2020-01-01T00:00:00Z', publicClient }));
    }, demo);

  test('costs the hint that there are two, and nothing else', async () => {
    const demo = untyped(twins('Anderer Name'));
    const short = refusing({ redirectMatchesBeyond: 1 }, demo);
    expect(await difference(demo, short)).toEqual({ '3.1': 'warn → pass' });
  });

  test('costs nothing where the id is typed', async () => {
    const demo = twins('Anderer Name');
    expect(await difference(demo, refusing({ redirectMatchesBeyond: 1 }, demo))).toEqual({});
  });
});

test('an authority that pages may not read leaves a strange domain unknown, and says whose it is not', async () => {
  const results = await judgedIn(guide, { ...fertig, inputs: { ...fertig.inputs, domain: 'contoso.com' } });
  const domain = results.find(({ kind }) => kind === 'domain-verified');
  expect(domain?.status).toBe('fail');
  expect(plain(domain?.ist ?? '')).toContain(
    'Diese Domain ist in diesem Verzeichnis unbekannt oder noch nicht bestätigt.',
  );
  expect(plain(domain?.ist ?? '')).not.toMatch(/Kein Verzeichnis|anderen Verzeichnis/);
});

describe('lists that want a directory role', () => {
  const member = (refuses: Refusals) =>
    with_((tenant) => {
      tenant.directoryRoles = [];
      tenant.refuses = refuses;
    });

  test('leave the consent of a member’s directory unread, not refused', async () => {
    expect(await difference(member({}), member({ withoutRole: ['appRoleAssignments', 'deletedItems'] }))).toEqual({
      '10.1': 'pass → unknown forbidden',
      '12.1': 'pass → unknown forbidden',
    });
  });

  test('are open to whom Microsoft names for them', async () => {
    const reader = with_((tenant) => {
      tenant.directoryRoles = [directoryRole('Directory Readers', '88d8e3e3-8f55-4a1e-953a-9b9898b8876b')];
      tenant.refuses = { withoutRole: ['appRoleAssignments', 'deletedItems'] };
    });
    expect((await judged(reader))['10.1']).toBe('pass');
  });
});
