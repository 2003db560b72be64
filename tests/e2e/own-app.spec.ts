import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { tenant } from '../../src/emulator/tenant';
import * as admin from './rig/admin';
import { expectSteps, run } from './rig/contract';
import { signIn } from './rig/sign-in';
import { CLIENT_ID } from './rig/site';
import { expect, test } from './rig/test';

/** The operator's app is not to be used: only the customer's own is known to the directory. */
test.beforeEach(({ site }) => {
  site.config = { clientId: '99998888-7777-4666-8555-444433332222', cloud: 'global' };
});

test("a customer's own checker app signs in to its own directory", async ({ page, microsoft }) => {
  const directory = (microsoft.tenant = tenant({ servicePrincipals: [exchangeOnline(), microsoftGraph()] }));
  const app = admin.register(directory);
  await page.goto(`/#clientId=${app.appId}&tenant=muster.onmicrosoft.com`);
  await page.getByLabel('Anwendungs-ID Ihrer eigenen Prüf-App').fill(CLIENT_ID);
  await signIn(page);
  await expectSteps(page, { 'app-registrieren': 'pass', 'geheimer-schluessel': 'fail' });
  const asked = microsoft.requests.filter(({ path }) => path.includes('/oauth2/v2.0/authorize?'));
  expect(asked.length).toBeGreaterThan(0);
  for (const { path } of asked) expect(path).toContain('/muster.onmicrosoft.com/');
});

for (const { typed, tenant, sentence } of [
  { typed: CLIENT_ID, tenant: '', sentence: 'kennt nur ihr eigenes Verzeichnis' },
  { typed: 'abc', tenant: 'muster.de', sentence: 'enthält keine Anwendungs-ID' },
]) {
  test(`what is typed of it is looked at before anybody is asked: ${sentence}`, async ({ page, microsoft }) => {
    await page.goto('/');
    await page.getByLabel('Anwendungs-ID Ihrer eigenen Prüf-App').fill(typed);
    await page.getByLabel('Verzeichnis-ID oder Domain des Kunden').fill(tenant);
    await page.getByRole('button', { name: 'Mit Microsoft anmelden' }).click();
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(run(page)).toHaveAttribute('data-run', 'idle');
    expect(microsoft.requests).toEqual([]);
  });
}
