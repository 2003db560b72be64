import { fertig } from '../../src/emulator/tenants/fertig';
import { signIn } from '../e2e/rig/sign-in';
import { SITE } from './build';
import { kB, rounded, rowsOf, type Row } from './row';
import { asleep, many, outAndIn, recheck, withOldTokens, type Soaked } from './soaking';
import { onStage, type Stage } from './stage';

const RECHECKS = 200;
const CYCLES = 50;
const SLEEPS = 5;
const OLD_TOKENS = 10;
/** Every request holds a timer of 45 s that would end it: what is left after that is held by something else. */
const REST = 50_000;

/** MSAL keeps the log of its last 50 requests for a token (CACHE_CAPACITY in msal-common's Logger): then it is full. */
const WARM = 60;
/** Machine code is no leak, but grows for long: each function is compiled anew the more often it has run. */
export const NO_MACHINE_CODE = '--jitless';

/** What a page may hold more after all of it; bytes, nodes, listeners. */
export const GROWTH = { heap: 100_000, nodes: 100, listeners: 10 } as const;

const rows = (
  what: string,
  { begun, stuck, requests, doubled, before, atOnce, after }: Soaked,
): Omit<Row, 'area'>[] => {
  const each = (bytes: number) => `${rounded(bytes / begun, 0)} B each`;
  const heap = after.heap - before.heap;
  return [
    { what: `${what}: without an end`, value: stuck, unit: 'runs', target: 0, detail: { of: begun } },
    {
      what: `${what}: requests sent twice`,
      value: doubled,
      unit: 'requests',
      target: 0,
      detail: { 'GET a run': [...requests].join(' or ') },
    },
    {
      what: `${what}: heap grown by`,
      value: kB(heap),
      unit: 'kB',
      target: GROWTH.heap / 1000,
      detail: {
        from: `${kB(before.heap)} kB`,
        'right after': `${kB(atOnce.heap - before.heap)} kB`,
        'at rest': each(heap),
      },
    },
    {
      what: `${what}: nodes`,
      value: after.nodes - before.nodes,
      unit: 'nodes',
      target: GROWTH.nodes,
      detail: { from: before.nodes },
    },
    {
      what: `${what}: listeners`,
      value: after.listeners - before.listeners,
      unit: 'listeners',
      target: GROWTH.listeners,
      detail: { from: before.listeners },
    },
  ];
};

const signedIn = async ({ open }: Stage) => {
  const page = await open();
  await page.goto('/');
  const { clientId, domain, secretStart } = fertig.inputs;
  for (const [name, value] of Object.entries({ clientId, domain, secretStart })) {
    await page.locator(`[name=${name}]`).fill(value);
  }
  await signIn(page);
  return page;
};

/** Both tabs at once, each with a sign-in of its own; a run of each is what a run of one is. */
const twoTabs = async (stage: Stage, times: number): Promise<Omit<Row, 'area'>> => {
  const first = await signedIn(stage);
  const second = await first.context().newPage();
  await second.goto(first.url());
  await signIn(second);
  const ends: boolean[] = [];
  for (let time = 0; time < times; time += 1) ends.push(...(await Promise.all([recheck(first), recheck(second)])));
  await first.context().close();
  return {
    what: 'two tabs: without an end',
    value: ends.filter((end) => !end).length,
    unit: 'runs',
    target: 0,
    detail: { of: ends.length },
  };
};

/** One page used for days: re-checks, sign-ins, sleep, old tokens, and a second tab. */
export const soak = async (): Promise<Row[]> =>
  onStage(
    SITE,
    async (stage) => {
      const { microsoft } = stage;
      const page = await signedIn(stage);
      const again = await many({ page, microsoft }, recheck, { times: RECHECKS, warm: WARM, rest: REST });
      const cycles = await many({ page, microsoft }, outAndIn, { times: CYCLES, rest: REST });
      const old = await withOldTokens(page, microsoft, OLD_TOKENS);
      const sleeps = await many({ page, microsoft }, (tab) => asleep(tab, 1000), { times: SLEEPS });
      return rowsOf('soak', [
        ...rows(`${RECHECKS} re-checks`, again),
        ...rows(`${CYCLES} times out and in`, cycles),
        ...rows(`${OLD_TOKENS} re-checks with an old token`, old),
        ...rows(`${SLEEPS} runs asleep for a second`, sleeps),
        await twoTabs(stage, 5),
      ]);
    },
    NO_MACHINE_CODE,
  );
