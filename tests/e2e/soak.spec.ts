import { fertig } from '../../src/emulator/tenants/fertig';
import { GROWTH, NO_MACHINE_CODE } from '../bench/soak';
import { asleep, many, outAndIn, recheck, withOldTokens, type Soaked } from '../bench/soaking';
import { signIn } from './rig/sign-in';
import { expect, test } from './rig/test';

/** The short form of `npm run bench:soak`: one page used again and again leaves nothing behind. */

/** Bytes; more than in the long form: MSAL's log is not full yet, and half a megabyte comes and goes with sign-ins. */
const HEAP = 1_000_000;

test.use({ launchOptions: { args: [`--js-flags=${NO_MACHINE_CODE}`] } });

const expectNothingLeft = ({ stuck, doubled, requests, before, after }: Soaked) => {
  expect(stuck, 'runs without an end').toBe(0);
  expect(doubled, 'requests sent twice').toBe(0);
  expect([...requests], 'requests a run').toHaveLength(1);
  expect(after.heap - before.heap, 'heap').toBeLessThan(HEAP);
  expect(after.nodes - before.nodes, 'nodes').toBeLessThanOrEqual(GROWTH.nodes);
  expect(after.listeners - before.listeners, 'listeners').toBeLessThanOrEqual(GROWTH.listeners);
};

test.beforeEach(async ({ page, microsoft }) => {
  microsoft.tenant = fertig.tenant(new Date());
  const { clientId, domain } = fertig.inputs;
  await page.goto(`/#clientId=${clientId}&domain=${domain}`);
  await signIn(page);
});

test('checks again and again, and leaves nothing behind', async ({ page, microsoft }) => {
  expectNothingLeft(await many({ page, microsoft }, recheck, { times: 10 }));
});

test('signs out and in again and again, and leaves nothing behind', async ({ page, microsoft }) => {
  expectNothingLeft(await many({ page, microsoft }, outAndIn, { times: 3 }));
});

test('goes on after sleep, and with a token that has run out', async ({ page, microsoft }) => {
  microsoft.latency = 50;
  expect(await asleep(page, 300)).toBe(true);
  microsoft.latency = 0;
  expectNothingLeft(await withOldTokens(page, microsoft, 2));
});
