import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { organization, user, verifiedDomain } from '../../src/emulator/company';
import { tenant } from '../../src/emulator/tenant';
import * as admin from './rig/admin';
import { check, expectDone, expectSteps, field, run, step } from './rig/contract';
import { signIn, throughPopup } from './rig/sign-in';
import { expect, test } from './rig/test';

const SECRET = 'abc8Q~1234567890123456789012345678901234';
const TOKEN = `eyJ0eXAiOiJKV1QifQ.${'eyJhdWQiOiJodHRwczovL2dyYXBoIn0'.repeat(3)}.${'c2lnbmF0dXI'.repeat(8)}`;

/** A firm with a registration that is complete but for the release in Exchange. */
const firm = () => {
  const directory = tenant({
    organization: organization({
      displayName: 'Nordlicht GmbH',
      verifiedDomains: [
        verifiedDomain('nordlicht.onmicrosoft.com', { isDefault: false }),
        verifiedDomain('nordlicht.de', { isDefault: true }),
      ],
    }),
    servicePrincipals: [exchangeOnline(), microsoftGraph()],
  });
  const app = admin.register(directory, { name: 'Nordlicht Mailserver' });
  admin.addSecret(directory, app, { value: 'aB3~geheim' });
  admin.requestPermission(directory, app, admin.fullAccessAsApp);
  return { directory, app };
};

const drop = (page: Page, text: string, name = 'bericht.json') =>
  page.locator('[name=evidence]').setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

const saved = async (page: Page) => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bericht herunterladen' }).click();
  return readFile(await (await download).path(), 'utf8');
};

/** Everything a reader, the address bar, the fields and the storage of the tab hold. */
const traces = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([
      document.documentElement.outerHTML,
      [...document.querySelectorAll<HTMLInputElement>('input, textarea')].map(({ value }) => value),
      [location.href, sessionStorage, localStorage],
    ]),
  );

test('a secret or a token that lands in a field is gone at once, and leaves no trace', async ({ page }) => {
  await page.goto('/');
  const values = page.locator('[name=clientId], [name=domain]');
  for (const name of ['clientId', 'domain']) {
    for (const [value, word] of [
      [SECRET, 'geheim'],
      [TOKEN, 'token'],
    ] as const) {
      const input = page.locator(`[name=${name}]`);
      // As from the clipboard: whole, whatever length the field allows.
      await input.evaluate((field: HTMLInputElement, text) => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }, value);
      await expect(input).toHaveValue('');
      await expect(page.getByRole('alert')).toContainText(word);
    }
  }
  await expect(values).toHaveCount(2);
  const left = await traces(page);
  for (const value of [SECRET, TOKEN, SECRET.slice(5, 25), TOKEN.slice(30, 60)]) expect(left).not.toContain(value);
});

test('another account begins another case, and a reload stays with it', async ({ page, microsoft }) => {
  const { directory, app } = firm();
  microsoft.tenant = directory;
  microsoft.authority.moreAccounts = [user({ userPrincipalName: 'max@nordlicht.de', displayName: 'Max' })];
  await page.goto(`/#clientId=${app.appId}&domain=nordlicht.de`);
  await signIn(page);
  await page.getByText('Zum Vorlesen am Telefon').click();
  const spoken = page.locator('[data-spoken]');
  await expect(spoken).toContainText('5.2');
  const before = await spoken.textContent();
  await throughPopup(page, 'Anderes Konto', { account: 'max@nordlicht.de' });
  const who = page.locator('[data-who-place]');
  await expect(who).toContainText('max@nordlicht.de');
  await expectDone(page);
  await expect(page.locator('[name=domain]')).toHaveValue('');
  // What is open to be read out is of the new case as well.
  await expect(spoken).not.toHaveText(before ?? '');
  await page.reload();
  await expectDone(page);
  await expect(who).toContainText('max@nordlicht.de');
  await expect(page.locator('[name=domain]')).toHaveValue('');
});

test('a link is in the address for as long as it is what stands in the fields; of a former case only the step', async ({
  page,
  microsoft,
}) => {
  const { directory, app } = firm();
  microsoft.tenant = directory;
  microsoft.authority.moreAccounts = [user({ userPrincipalName: 'max@nordlicht.de', displayName: 'Max' })];
  const link = `/#clientId=${app.appId}&domain=nordlicht.de`;
  const values = async () =>
    [await page.locator('[name=clientId]').inputValue(), await page.locator('[name=domain]').inputValue()] as const;
  const hash = () => page.evaluate(() => location.hash);
  await page.goto(`${link}&schritt=9`);
  await expect.poll(hash).toContain(app.appId);
  await page.getByRole('button', { name: 'Neuer Fall' }).click();
  await expect.poll(hash).toBe('#berechtigung');
  await page.reload();
  expect(await values()).toEqual(['', '']);
  // The same link opened anew counts again; coming back to it later undoes nothing.
  await page.evaluate((text) => (location.href = text), link);
  await expect.poll(values).toEqual([app.appId, 'nordlicht.de']);
  await page.evaluate(() => (location.hash = '#anmelden'));
  await page.locator('[name=domain]').fill('andere.de');
  await page.goBack();
  await expect.poll(hash).toBe('');
  expect(await values()).toEqual([app.appId, 'andere.de']);
  await page.goto('about:blank');
  await page.goto(link);
  await signIn(page);
  await expect.poll(hash).toContain(app.appId);
  await throughPopup(page, 'Anderes Konto', { account: 'max@nordlicht.de' });
  await expectDone(page);
  await expect.poll(hash).toBe('');
});

test('a link for another registration is looked up, and leaves nothing of the former in the fields', async ({
  page,
  microsoft,
}) => {
  const { directory, app } = firm();
  const other = admin.register(directory, { name: 'Zweite' });
  microsoft.tenant = directory;
  await page.goto(`/#clientId=${app.appId}&domain=nordlicht.de`);
  await page.locator('[name=secretStart]').fill('aB3');
  await signIn(page);
  await page.evaluate((id) => (location.hash = `#clientId=${id}`), other.appId);
  await expectDone(page);
  await expect(field(check(page, 'registration-exists'), 'ist')).toContainText('„Zweite“');
  for (const name of ['domain', 'secretStart']) await expect(page.locator(`[name=${name}]`)).toHaveValue('');
});

test('a secret in a link fills in nothing and leaves no trace', async ({ page }) => {
  await page.goto(`/#clientId=${SECRET}&domain=${TOKEN}`);
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
  const left = await traces(page);
  for (const value of [SECRET, TOKEN]) expect(left).not.toContain(value);
});

test('of several files none comes into a case that is begun meanwhile', async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(/_astro\/engine\./, async (route) => {
    await released;
    await route.fallback();
  });
  await page.goto('/');
  const texts = ['EwsEnabled : False', 'Name : alphawerk.onmicrosoft.com\nEwsEnabled : True\nEwsAllowedAppIDs : {}'];
  const files = texts.map((text, at) => ({
    name: `${String(at)}.txt`,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  const engine = page.waitForRequest(/_astro\/engine\./);
  await page.locator('[name=evidence]').setInputFiles(files);
  await engine;
  await page.getByRole('button', { name: 'Neuer Fall' }).dispatchEvent('click');
  release();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(500);
  await expect(run(page)).toHaveAttribute('data-source', 'none');
  await expect(check(page, 'ews-allowed')).toHaveAttribute('data-status', 'pending');
});

test('a re-check that fails leaves the old marks, greyed, with their time', async ({ page, microsoft, planned }) => {
  const { directory, app } = firm();
  microsoft.tenant = directory;
  await page.goto(`/#clientId=${app.appId}`);
  await signIn(page);
  await expectSteps(page, { berechtigung: 'pass', administratorzustimmung: 'fail' });
  planned.add('network');
  microsoft.fault = () => 'reset';
  await page.getByRole('button', { name: 'Erneut prüfen' }).click();
  await expect(page.getByText(/Es gilt der Stand von .*\d\d:\d\d Uhr/)).toBeVisible();
  await expect(page.getByText('Es hat sich nichts geändert')).toHaveCount(0);
  await expectSteps(page, { berechtigung: 'pass', administratorzustimmung: 'fail' });
  await expect(run(page)).toHaveAttribute('data-run', 'done');
  await expect(check(page, 'api-permission')).toHaveCSS('opacity', '0.75');
});

test('a report with pseudonyms gives none of them away as a value', async ({ page, microsoft }) => {
  const { directory, app } = firm();
  microsoft.tenant = directory;
  await page.goto(`/#clientId=${app.appId}&domain=nordlicht.de`);
  await signIn(page);
  const text = await saved(page);
  const { snapshot } = JSON.parse(text) as { snapshot: { account: { tenantId: string }; ask: { appId: string } } };
  await page.getByRole('button', { name: 'Neuer Fall' }).click();
  await page.goto('/support/');
  await page.goto('/');
  await drop(page, text);
  await expectSteps(page, { 'anwendungs-id': 'pass', administratorzustimmung: 'fail' });
  await expect(run(page)).toHaveAttribute('data-directory', snapshot.account.tenantId);
  const values = page.locator('a[href], input, textarea, .command, [data-commands], [data-form-link], [data-letter]');
  const given = await values.evaluateAll((all) =>
    all.map((one) => [one.getAttribute('href'), (one as HTMLInputElement).value, one.textContent].join(' ')).join('\n'),
  );
  for (const pseudonym of [snapshot.ask.appId, snapshot.account.tenantId]) {
    expect(pseudonym).toMatch(/^[0-9a-f-]{36}$/);
    expect(given).not.toContain(pseudonym);
  }
  expect(given).not.toMatch(/nordlicht/i);
  await expect(step(page, 'ews-freigabe').locator('.command', { hasText: 'Set-OrganizationConfig' })).toContainText(
    'Ihre Anwendungs-ID',
  );
});

test('a report of a demo is a demo everywhere, its tick can be taken back, and its banner stands first', async ({
  page,
}) => {
  await page.goto('/?demo=fertig');
  await expectDone(page);
  await step(page, 'abschluss').locator('[data-tick] input').first().check();
  await expectSteps(page, { abschluss: 'pass' });
  const report = JSON.parse(await saved(page)) as { snapshot: { requests: object[] } };
  // Somebody has broken an address in it on the way.
  report.snapshot.requests.push({ path: '/applications?$filter=%E0%A4%A', status: 200, milliseconds: 1 });

  await page.goto('/');
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { seen });
    const banner = document.querySelector('.banner[data-when="import"]');
    new MutationObserver((records) => {
      for (const { target, attributeName } of records) {
        if (target === banner) seen.push('banner');
        else if (attributeName === 'data-status') seen.push('mark');
        else if ((target as Element).matches('[data-summary-place]')) seen.push('summary');
      }
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await drop(page, JSON.stringify(report));
  const first = () => page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen[0]);
  await expect.poll(first).toBe('banner');
  await expectDone(page);

  await expect(page.locator('.banner[data-when="import"]')).toContainText('bericht.json');
  await expect(page.locator('guide-panel .banner[data-when="demo"]').first()).toBeVisible();
  for (const kind of ['redirect-uri', 'admin-consent', 'ews-allowed']) {
    await expect(check(page, kind)).toHaveAttribute('data-from', 'demo');
  }
  await expect(page.locator('[data-requests]')).toContainText('%E0%A4%A');

  const tick = step(page, 'abschluss').locator('[data-tick] input').first();
  await expect(tick).toBeChecked();
  await tick.uncheck();
  await expectSteps(page, { abschluss: 'manual' });
  await expect(page.locator('[name=clientId]')).toHaveValue('');
});

test('values and commands are left alone by whoever translates the page', async ({ page }) => {
  await page.goto('/?demo=falsche-plattform');
  await expectDone(page);
  const values = page.locator(
    '[data-field=ist], [data-field=soll], [data-field=abhilfe] code, .command code, copy-value > code',
  );
  const translated = await values.evaluateAll((all) =>
    all
      .filter((one) => !one.closest('[data-letter], [data-when], [data-writes="spoken"], [data-message]'))
      .filter((one) => !one.closest('[translate="no"]'))
      .map((one) => one.outerHTML),
  );
  expect(translated).toEqual([]);
  await expect(field(check(page, 'redirect-uri'), 'soll')).toContainText('bw-link://o365/oauth2');
});
