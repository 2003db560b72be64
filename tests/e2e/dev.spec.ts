import { halbFertig } from '../../src/emulator/tenants/halb-fertig';
import { startDevelopment, type Development } from '../dev/server';
import { expectSteps } from './rig/contract';
import { signIn, signInHere } from './rig/sign-in';
import type { Microsoft } from './microsoft/server';
import type { Site } from './rig/site';
import { expect, test as base } from './rig/test';

/** The rig's test with the site as `npm run dev:microsoft` serves it. */
const test = base.extend<object, { development: Development; site: Site; microsoft: Microsoft }>({
  development: [
    async ({}, use) => {
      const development = await startDevelopment(halbFertig.tenant(new Date()), 0);
      await use(development);
      await development.stop();
    },
    { scope: 'worker' },
  ],
  site: [
    async ({ development: { origin } }, use) => {
      await use({ origin, config: {}, reset: () => undefined, stop: () => Promise.resolve() });
    },
    { scope: 'worker' },
  ],
  microsoft: [async ({ development }, use) => use(development.microsoft), { scope: 'worker' }],
});

test.describe.configure({ mode: 'serial' });

test('`npm run dev:microsoft` signs in', async ({ page, microsoft }) => {
  microsoft.tenant = halbFertig.tenant(new Date());
  await page.goto('/');
  await signIn(page);
  await expectSteps(page, { anmelden: 'pass', 'neue-registrierung': 'pass' });
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await signInHere(page);
  await expectSteps(page, { anmelden: 'pass', 'neue-registrierung': 'pass' });
  expect(microsoft.graphRequests.length).toBeGreaterThan(0);
});
