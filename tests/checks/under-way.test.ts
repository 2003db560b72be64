import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { needsOf, type Guide } from '../../src/checks';
import { demos } from '../../src/emulator/tenants';
import type { Demo } from '../../src/emulator/tenants/demo';
import { fertig } from '../../src/emulator/tenants/fertig';
import { nearMisses } from '../../src/emulator/tenants/near-misses';
import { leer } from '../../src/emulator/tenants/leer';
import { application } from '../../src/emulator/registrations';
import { reindex, type Tenant } from '../../src/emulator/tenant';
import type { FactName } from '../../src/tenant/facts';
import { guideNames, realGuide } from '../guide/real-guide';
import { readSlowly, urlOf, type Delay, type Moment, type SlowReading, type Typed } from '../tenant/slowly';

/** While a tenant is read, a check is shown only once nothing under way can change what it says. */

const NOW = new Date('2026-11-23T09:00:00Z');
const guides = guideNames().map((name) => realGuide(name));
const guide = realGuide();
const guideFor = (name: string) => guides.find(({ data }) => data.demos.includes(name)) ?? guide;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const read = async (options: Omit<Parameters<typeof readSlowly>[0], 'now'>) => {
  const reading = readSlowly({ now: NOW, ...options });
  const over = { is: false };
  void reading.finally(() => (over.is = true));
  while (!over.is) await vi.advanceTimersByTimeAsync(500);
  return reading;
};

/** Answers come in another order with every seed, and always in the same with the same. */
const shuffled =
  (seed: number): Delay =>
  (url) => {
    let hash = seed;
    for (const sign of url) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 9973;
    return 10 + (hash % 50) * 20;
  };

const hanging =
  (urls: readonly (string | undefined)[], otherwise: Delay): Delay =>
  (url) =>
    urls.includes(url) ? 'never' : otherwise(url);

/** What was shown and then changed, in one line each. */
const takenBack = ({ moments }: SlowReading): string[] => {
  const end = moments.at(-1);
  return moments.flatMap(({ at, results, settled }) =>
    results.flatMap((one, place) => {
      const last = end?.results[place];
      const isSame = JSON.stringify(one) === JSON.stringify(last);
      if (!settled.has(one.number) || isSame) return [];
      return [`${one.number} after ${String(at)} ms: ${one.status} ${one.reason ?? ''} became ${String(last?.status)}`];
    }),
  );
};

const unshown = ({ moments }: SlowReading) => {
  const end = moments.at(-1);
  return end?.results.map(({ number }) => number).filter((number) => !end.settled.has(number));
};

const typings: readonly Typed[] = [{}, { clientId: '' }, { domain: 'contoso.com' }];
const SEEDS = [1, 2];
const REDIRECT = 'bw-link://o365/oauth2';

const changed = (change: (tenant: Tenant) => void, demo = fertig): Demo => ({
  ...demo,
  tenant: (now) => {
    const tenant = demo.tenant(now);
    change(tenant);
    return reindex(tenant);
  },
});
const own = ({ applications }: Tenant) => applications.filter(({ appId }) => appId === fertig.inputs.clientId);

/** Directories in which what comes late changes what could be said before. */
const delicate: Readonly<Record<string, Demo>> = {
  fertig,
  zwei: nearMisses['zwei'] ?? fertig,
  leer,
  'a deleted registration': changed((tenant) => {
    tenant.deletedApplications = own(tenant).map((one) => ({ ...one, deletedDateTime: '2026-11-20T10:00:00Z' }));
    tenant.applications = [];
  }),
  'another registration fits, and the typed one has the consent': changed((tenant) => {
    for (const one of own(tenant))
      Object.assign(one, { publicClient: { redirectUris: [] }, requiredResourceAccess: [] });
    tenant.applications.push(application({ displayName: 'Andere', publicClient: { redirectUris: [REDIRECT] } }));
  }),
  'a deactivated registration': changed((tenant) => {
    for (const one of own(tenant)) one.isDisabled = true;
  }),
};

/** Without a step that finds the registration, the search alone tells when the others can be judged. */
const short: Guide = { ...guide, checks: guide.checks.filter(({ kind }) => kind !== 'registration-exists') };

describe('what is shown is never taken back', () => {
  test.each(Object.entries({ ...demos, ...nearMisses }))(
    'in „%s“, in whatever order answers come',
    async (name, demo) => {
      for (const seed of SEEDS) {
        for (const typed of typings) {
          const reading = await read({ guide: guideFor(name), demo, typed, delay: shuffled(seed) });
          expect(takenBack(reading), JSON.stringify({ seed, typed })).toEqual([]);
          expect(unshown(reading)).toEqual([]);
        }
      }
    },
    30_000,
  );

  test.each(Object.entries(delicate))(
    'in „%s“, whichever fact comes last',
    async (_name, demo) => {
      for (const typed of typings) {
        for (const of of typed.clientId === '' ? [guide, short] : [guide]) {
          const { snapshot } = await read({ guide: of, demo, typed, delay: () => 10 });
          for (const name of needsOf(of)) {
            const reading = await read({ guide: of, demo, typed, delay: late(urlOf(name, snapshot.ask)) });
            expect(takenBack(reading), JSON.stringify({ name, typed })).toEqual([]);
            expect(unshown(reading)).toEqual([]);
          }
        }
      }
    },
    60_000,
  );
});

/** Comes after everything else, and before anybody gives it up. */
const late =
  (url: string | undefined): Delay =>
  (one) =>
    one === url ? 2900 : 100;

describe('nothing that cannot change it holds a verdict up', () => {
  const momentAt = ({ moments }: SlowReading, at: number): Moment | undefined =>
    moments.findLast((moment) => moment.at <= at);
  const open = (moment: Moment | undefined) =>
    moment?.results.filter(({ number }) => !moment.settled.has(number)).map(({ kind }) => kind);

  /** Each optional fact, and the checks that wait for it once everything else has come. */
  test.each<[FactName, readonly string[]]>([
    ['deletedApplications', []],
    ['me', ['signed-in']],
    ['directoryRoles', ['admin-role']],
    ['candidatesByApi', []],
    ['candidatesByRedirectUri', []],
    ['candidatesByName', []],
    ['applicationState', ['enterprise-app-enabled', 'registration-complete']],
    ['servicePrincipalState', ['enterprise-app-enabled', 'registration-complete']],
  ])('%s', async (name, waiting) => {
    const { snapshot } = await read({ guide, demo: fertig, delay: () => 100 });
    const reading = await read({ guide, demo: fertig, delay: hanging([urlOf(name, snapshot.ask)], () => 100) });
    expect(open(momentAt(reading, 100))).toEqual(waiting);
  });

  test('a deactivated registration is never green, not for a moment', async () => {
    const demo = delicate['a deactivated registration'] ?? fertig;
    const { snapshot } = await read({ guide, demo, delay: () => 10 });
    const { moments } = await read({ guide, demo, delay: late(urlOf('applicationState', snapshot.ask)) });
    const of = ({ results }: Moment) => results.find(({ kind }) => kind === 'enterprise-app-enabled');
    const shown = moments.flatMap((moment) => {
      const result = of(moment);
      return result && moment.settled.has(result.number) ? [result.status] : [];
    });
    expect(new Set(shown)).toEqual(new Set(['fail']));
    expect(moments.map((moment) => of(moment)?.status)).toContain('pass');
  });
});
