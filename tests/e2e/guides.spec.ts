import { application, enterpriseApp } from '../../src/emulator/registrations';
import { organization } from '../../src/emulator/company';
import { microsoftGraph } from '../../src/emulator/apis';
import { tenant } from '../../src/emulator/tenant';
import { check, expectDone, expectSteps, field, run, step } from './rig/contract';
import { signIn } from './rig/sign-in';
import { CLIENT_ID } from './rig/site';
import { expect, test } from './rig/test';

const GRAPH = '00000003-0000-0000-c000-000000000000';
const DELEGATED = ['e1fe6dd8-ba31-4d61-89e7-88639da4683d', 'c79f8feb-a9db-4090-85f9-90d820caa0eb'];

test('a demo of the second guide runs on its page, with the address of this very site', async ({ page, site }) => {
  await page.goto('/pruefseite/?demo=pruefseite');
  await expectDone(page);
  await expect(page.locator('[data-step]')).toHaveCount(8);
  await expectSteps(page, { plattform: 'pass', berechtigungen: 'pass', zustimmung: 'pass', abschluss: 'manual' });
  await expect(field(check(page, 'redirect-uri'), 'ist')).toContainText(`${site.origin}/auth/redirect.html`);
});

test('the guide names the address of this site before anything runs', async ({ page, site }) => {
  await page.goto('/pruefseite/');
  const uri = `${site.origin}/auth/redirect.html`;
  await expect(step(page, 'plattform').locator('[data-value]').first()).toHaveText(uri);
  await expect(field(check(page, 'redirect-uri'), 'soll')).toContainText(uri);
  await expect(page.getByLabel('Domain / Bezeichnung')).toBeHidden();
  await expect(page.getByLabel('Ausgabe hier einfügen')).toBeHidden();
  await expect(page.getByLabel('Anwendungs-ID (Client-ID)')).toBeVisible();
});

test('the checker checks its own registration', async ({ page, site, microsoft }) => {
  const company = organization();
  const own = application({
    appId: CLIENT_ID,
    displayName: 'Anbindung prüfen',
    signInAudience: 'AzureADMultipleOrgs',
    spa: { redirectUris: [`${site.origin}/auth/redirect.html`] },
    requiredResourceAccess: [{ resourceAppId: GRAPH, resourceAccess: DELEGATED.map((id) => ({ id, type: 'Scope' })) }],
  });
  microsoft.tenant = tenant({
    organization: company,
    applications: [own],
    servicePrincipals: [microsoftGraph(), enterpriseApp(own, company)],
  });
  await page.goto('/pruefseite/');
  await page.getByLabel('Anwendungs-ID (Client-ID)').fill(CLIENT_ID);
  await signIn(page);
  await expectDone(page);
  await expectSteps(page, {
    'neue-registrierung': 'pass',
    plattform: 'pass',
    'anwendungs-id': 'pass',
    berechtigungen: 'pass',
    zustimmung: 'pass',
  });
  await expect(field(check(page, 'delegated-consent').nth(1), 'ist')).toContainText('„Application.Read.All“');
});

test('the labels change language together, and stay so in this tab', async ({ page }) => {
  await page.goto('/');
  const label = step(page, 'neue-registrierung').locator('.label').first();
  await expect(label).toHaveText('„Neue Registrierung“');
  const box = page.getByRole('checkbox', { name: 'Mein Portal ist auf Englisch' });
  await box.check();
  await expect(label).toHaveText('„New registration“');
  await expect(label).toHaveAttribute('lang', 'en');
  await expect(label).toHaveAttribute('title', 'Neue Registrierung');
  await expect(page.locator('.label', { hasText: 'App-Registrierungen' })).toHaveCount(0);
  await page.goto('/pruefseite/');
  await expect(page.getByText('„Single-page application (SPA)“').first()).toBeVisible();
  await page.goBack();
  await box.uncheck();
  await expect(label).toHaveText('„Neue Registrierung“');
  await expect(label).not.toHaveAttribute('lang');
});

test.describe('a notice appears by the day of the visit', () => {
  for (const [day, ending, ended] of [
    ['2026-11-23', true, false],
    ['2027-03-31', true, false],
    ['2027-04-01', false, true],
  ] as const) {
    test(`on ${day}`, async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${day}T12:00:00`));
      await page.goto('/');
      await expect(page.getByRole('link', { name: 'EWS geht zu Ende: was das heißt' })).toBeVisible({
        visible: ending,
      });
      await page.getByText('Was Sie bereithalten und vorher wissen sollten').click();
      await expect(page.getByRole('complementary', { name: 'EWS geht zu Ende' })).toBeVisible({ visible: ending });
      await expect(page.getByRole('complementary', { name: 'EWS ist abgeschaltet' })).toBeVisible({ visible: ended });
      await expect(run(page)).toHaveAttribute('data-run', 'idle');
    });
  }
});

test('without JavaScript every notice stands there with its dates, and labels have their English at hand', async ({
  browser,
  site,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByText('Was Sie bereithalten und vorher wissen sollten').click();
  await expect(page.getByText('Gilt vom 1. Oktober 2026 bis zum 31. März 2027.')).toBeVisible();
  await expect(page.getByText('Gilt ab dem 1. April 2027.')).toBeVisible();
  await expect(page.getByTitle('New registration').first()).toHaveText('„Neue Registrierung“');
  await expect(page.getByRole('checkbox', { name: 'Mein Portal ist auf Englisch' })).toBeHidden();
  await page.goto('/pruefseite/');
  await expect(page.getByText('https://…/auth/redirect.html').first()).toBeVisible();
  await context.close();
});
