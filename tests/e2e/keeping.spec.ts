import { readFile } from 'node:fs/promises';
import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { user } from '../../src/emulator/company';
import { tenant } from '../../src/emulator/tenant';
import * as admin from './rig/admin';
import { check, expectDone, expectSteps, field, run } from './rig/contract';
import { GRAPH } from './microsoft/directory';
import { faults } from './microsoft/faults';
import { signIn, throughPopup } from './rig/sign-in';
import { expect, test } from './rig/test';

const report = {
  name: 'kunde.json',
  mimeType: 'application/json',
  buffer: await readFile('public/support/beispiel-bericht.json'),
};
const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

test('an opened report is still there after a look elsewhere and a reload, with what was set aside', async ({
  page,
}) => {
  await page.goto('/');
  await page.locator('[name=evidence]').setInputFiles(report);
  await expectDone(page);
  const directory = (await run(page).getAttribute('data-directory')) ?? '';
  const consent = check(page, 'admin-consent');
  await consent.getByText('Für eine Weile zurückstellen').click();
  await consent.getByLabel('Grund').fill('Urlaub');
  await consent.getByLabel('Gilt bis').fill(inAYear);
  await consent.getByRole('button', { name: 'Zurückstellen', exact: true }).click();
  await expect(consent).toContainText('Urlaub');
  for (const elsewhere of ['/support/', '/fehlersuche/', '/pruefseite/']) {
    await page.goto(elsewhere);
    await page.goto('/');
    await expectDone(page);
    await expect(run(page)).toHaveAttribute('data-directory', directory);
    await expect(consent).toContainText('Urlaub');
    await expect(page.getByText('aus dem Bericht „kunde.json“')).toBeVisible();
  }
  await page.reload();
  await expect(run(page)).toHaveAttribute('data-directory', directory);
  await page.getByRole('button', { name: 'Neuer Fall' }).click();
  await page.reload();
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

test('what was dropped beside a sign-in comes back with it; no secret and no token is kept', async ({
  page,
  microsoft,
}) => {
  const directory = (microsoft.tenant = tenant({ servicePrincipals: [exchangeOnline(), microsoftGraph()] }));
  const app = admin.register(directory);
  admin.addSecret(directory, app, { value: 'aB3~geheim' });
  await page.goto(`/#clientId=${app.appId}`);
  await page.locator('[name=secretStart]').fill('aB3');
  await signIn(page);
  const buffer = Buffer.from(`EwsEnabled : False\nEwsAllowedAppIDs : ${app.appId}`);
  await page.locator('[name=evidence]').setInputFiles({ name: 'ews.txt', mimeType: 'text/plain', buffer });
  await expectSteps(page, { 'ews-freigabe': 'fail' });
  await page.goto('/fehlersuche/');
  const kept = await page.evaluate(() => sessionStorage.getItem('guide-case:BüroWARE/WEBWARE') ?? '');
  expect(kept).toContain('entra-guide-report');
  for (const secret of ['aB3', 'eyJ', 'access_token']) expect(kept).not.toContain(secret);
  await page.goto('/');
  await expectDone(page);
  await expect(run(page)).toHaveAttribute('data-source', 'tenant');
  await expectSteps(page, { 'ews-freigabe': 'fail', 'geheimer-schluessel': 'pass' });
  await expect(field(check(page, 'ews-allowed'), 'ist')).toContainText('ausgeschaltet');
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.reload();
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

test('another customer’s manifest, opened beside a sign-in, comes back alone: nobody is signed in for it', async ({
  page,
  microsoft,
}) => {
  const directory = (microsoft.tenant = tenant({ servicePrincipals: [exchangeOnline(), microsoftGraph()] }));
  admin.register(directory);
  const other = tenant({ servicePrincipals: [exchangeOnline(), microsoftGraph()] });
  const foreign = admin.register(other, { name: 'Fremde Anbindung' });
  foreign.publisherDomain = 'fremd.onmicrosoft.com';
  await page.goto('/');
  await signIn(page);
  const buffer = Buffer.from(JSON.stringify(foreign));
  await page.locator('[name=evidence]').setInputFiles({ name: 'm.json', mimeType: 'application/json', buffer });
  const found = field(check(page, 'registration-exists'), 'ist');
  await expect(found).toContainText('Fremde Anbindung');
  await page.waitForLoadState('networkidle');
  await page.goto('/support/');
  await page.goto('/');
  await expect(found).toContainText('Fremde Anbindung');
  await page.waitForLoadState('networkidle');
  await expect(run(page)).toHaveAttribute('data-source', 'import');
  await expect(check(page, 'signed-in')).not.toHaveAttribute('data-status', 'pass');
  await page.getByRole('button', { name: 'Neuer Fall' }).click();
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

for (const [why, says] of [
  ['the session is over', 'AADSTS700082'],
  ['Microsoft cannot be reached', 'Microsoft war nicht erreichbar'],
] as const) {
  test(`what was read is still there on coming back, where ${why}`, async ({ page, microsoft, planned }) => {
    const directory = (microsoft.tenant = tenant({ servicePrincipals: [exchangeOnline(), microsoftGraph()] }));
    const app = admin.register(directory);
    await page.goto(`/#clientId=${app.appId}`);
    await signIn(page);
    const buffer = Buffer.from(`EwsEnabled : False\nEwsAllowedAppIDs : ${app.appId}`);
    await page.locator('[name=evidence]').setInputFiles({ name: 'ews.txt', mimeType: 'text/plain', buffer });
    await expectSteps(page, { 'app-registrieren': 'pass', 'ews-freigabe': 'fail' });
    await page.waitForLoadState('networkidle');
    await page.goto('/fehlersuche/');

    if (says.startsWith('AADSTS')) {
      planned.add(400);
      microsoft.authority.fail = faults.refreshTokenOver;
      // An hour later the access token is over, and the refresh token after a day.
      await page.evaluate(() => {
        for (const key of Object.keys(sessionStorage)) if (key.includes('accesstoken')) sessionStorage.removeItem(key);
      });
    } else {
      planned.add('network');
      await page.route(`${GRAPH}/**`, (route) => route.abort('connectionreset'));
    }
    await page.goto('/');
    await expect(page.getByRole('alert').first()).toContainText(says);
    await expectSteps(page, { 'app-registrieren': 'pass', 'ews-freigabe': 'fail' });
    await expect(run(page)).toHaveAttribute('data-source', 'import');

    microsoft.authority.fail = null;
    await page.unroute(`${GRAPH}/**`);
    admin.deleteRegistration(directory, app);
    if (says.startsWith('AADSTS')) await signIn(page);
    else await page.reload();
    await expectDone(page);
    // The new reading takes the place of the one that was kept; what was pasted stays.
    await expect(run(page)).toHaveAttribute('data-source', 'tenant');
    await expectSteps(page, { 'neue-registrierung': 'fail' });
    await expect(check(page, 'account-types')).not.toHaveAttribute('data-status', 'pass');
    await expect(page.locator('[data-when=import]')).toBeHidden();
  });
}

test('what was read is still there where a sign-in that is over is not renewed in the same window', async ({
  page,
  microsoft,
  planned,
}) => {
  planned.add(400);
  const directory = (microsoft.tenant = tenant({ servicePrincipals: [exchangeOnline(), microsoftGraph()] }));
  const app = admin.register(directory);
  await page.goto(`/#clientId=${app.appId}`);
  await signIn(page);
  await expectSteps(page, { 'app-registrieren': 'pass' });
  await page.evaluate(() => {
    for (const key of Object.keys(sessionStorage)) if (key.includes('accesstoken')) sessionStorage.removeItem(key);
  });
  microsoft.authority.fail = faults.refreshTokenOver;
  await page.getByRole('button', { name: 'Erneut prüfen' }).click();
  await expect(page.getByRole('alert').first()).toContainText('AADSTS700082');

  const { at, error, description, code } = faults.conditionalAccess;
  microsoft.authority.fail = { at, error, description, code };
  await page.getByRole('button', { name: 'Im selben Fenster anmelden', exact: true }).click();
  await expect(page.getByRole('alert').first()).toContainText('AADSTS53003');
  await expectSteps(page, { 'app-registrieren': 'pass' });
  await expect(run(page)).toHaveAttribute('data-source', 'import');
});

test('of one customer nothing is kept for the next, in whichever guide it was', async ({ page, microsoft }) => {
  microsoft.authority.moreAccounts = [user({ userPrincipalName: 'max@nordlicht.de', displayName: 'Max' })];
  const kept = () => page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('guide-case:')));
  microsoft.tenant = tenant({ servicePrincipals: [exchangeOnline(), microsoftGraph()] });
  await page.goto('/');
  await signIn(page);
  // What keeps a case is loaded with its first evidence.
  await page.waitForLoadState('networkidle');
  await page.goto('/pruefseite/');
  await expectDone(page);
  await expect.poll(kept).toHaveLength(1);
  await throughPopup(page, 'Anderes Konto', { account: 'max@nordlicht.de' });
  await expectDone(page);
  await expect.poll(kept).toEqual([]);
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await page.goto('/');
  await page.locator('[name=evidence]').setInputFiles(report);
  await expectDone(page);
  await page.waitForLoadState('networkidle');
  await page.reload();
  await expectDone(page);
  await page.getByRole('button', { name: 'Neuer Fall' }).click();
  await expect.poll(kept).toEqual([]);
});

test('what stands in the storage is read as strictly as a file', async ({ page }) => {
  await page.goto('/datenschutz/');
  const forged = JSON.stringify({
    was: 'report',
    file: 'x',
    ticks: [],
    report: { format: 'entra-guide-report', version: 1 },
  });
  await page.evaluate((text) => sessionStorage.setItem('guide-case:BüroWARE/WEBWARE', text), forged);
  await page.goto('/');
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
  await page.evaluate(() => sessionStorage.setItem('guide-case:BüroWARE/WEBWARE', '{'));
  await page.goto('/support/');
  await page.goto('/');
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

test('where nothing can be kept, the browser asks before evidence is lost', async ({ page, context }) => {
  await context.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
  });
  await page.goto('/');
  await page.locator('[name=evidence]').setInputFiles(report);
  await expectDone(page);
  // Browsers ask only those who have done something on the page, and what asks is loaded with the evidence.
  await page.getByText('Zum Vorlesen am Telefon').click();
  await page.waitForLoadState('networkidle');
  const asked = page.waitForEvent('dialog', { timeout: 20_000 });
  const leaving = page.goto('/support/').catch(() => undefined);
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await leaving;
});
