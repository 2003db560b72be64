import { readFile } from 'node:fs/promises';
import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { tenant } from '../../src/emulator/tenant';
import * as admin from './rig/admin';
import { check, expectDone, expectSteps, field, run } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect, test } from './rig/test';

const half = () => {
  const directory = tenant({ servicePrincipals: [exchangeOnline(), microsoftGraph()] });
  const app = admin.register(directory);
  admin.addSecret(directory, app, { value: 'aB3~geheim' });
  return { directory, app };
};

test('a report shows the same steps on another computer, and no name or secret in it', async ({ page, microsoft }) => {
  const { directory, app } = half();
  microsoft.tenant = directory;
  await page.goto(`/#clientId=${app.appId}&domain=muster.onmicrosoft.com`);
  await page.locator('[name=secretStart]').fill('aB3');
  await signIn(page);
  await expectSteps(page, { 'schluessel-uebertragen': 'pass', berechtigung: 'fail' });
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bericht herunterladen' }).click();
  const path = await (await saved).path();
  const text = await readFile(path, 'utf8');
  for (const secret of ['aB3', app.appId, 'erika.muster', 'Muster GmbH', 'muster.onmicrosoft.com']) {
    expect(text).not.toContain(secret);
  }

  await page.getByRole('button', { name: 'Abmelden' }).click();
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
  await page.goto('/');
  microsoft.requests = [];
  await page
    .locator('[name=evidence]')
    .setInputFiles({ name: 'kunde.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expectDone(page);
  await expect(run(page)).toHaveAttribute('data-source', 'import');
  await expect(page.getByText('aus dem Bericht „kunde.json“')).toBeVisible();
  await expectSteps(page, {
    'neue-registrierung': 'pass',
    'app-registrieren': 'pass',
    'anwendungs-id': 'warn',
    'schluessel-uebertragen': 'pass',
    berechtigung: 'fail',
    administratorzustimmung: 'fail',
  });
  await expect(check(page, 'redirect-uri')).toHaveAttribute('data-proof', 'paste');
  expect(microsoft.requests).toEqual([]);
});

test('a pasted report opens without standing in the field; damaged it says why, and what stood there stays', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?demo=ohne-zustimmung');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bericht herunterladen' }).click();
  const report = await readFile(await (await saved).path(), 'utf8');
  await page.goto('/');
  const text = page.locator('[name=evidenceText]');
  const paste = async (given: string) => {
    await text.focus();
    await page.evaluate((one) => navigator.clipboard.writeText(one), given);
    await page.keyboard.press('ControlOrMeta+v');
  };
  await text.fill('EwsEnabled : True');
  await expectDone(page);
  await paste(report.replace('"version": 1', '"version": 9'));
  await expect(page.getByRole('alert')).toContainText('einer neueren Fassung');
  await expect(text).toHaveValue('EwsEnabled : True');
  await text.evaluate((field) => {
    field.addEventListener('input', () => field.setAttribute('data-touched', ''));
  });
  await paste(report);
  await expectDone(page);
  await expect(run(page)).toHaveAttribute('data-source', 'import');
  await expectSteps(page, { administratorzustimmung: 'fail' });
  await expect(text).toHaveValue('');
  await expect(text).not.toHaveAttribute('data-touched');
});

for (const { name, text, sentence } of [
  { name: 'other JSON', text: '{"a":1}', sentence: 'JSON eines anderen Programms' },
  { name: 'a report cut off', text: '{"format":"entra-guide-report","version":1', sentence: 'abgeschnitten' },
  { name: 'a newer one', text: '{"format":"entra-guide-report","version":9}', sentence: 'einer neueren Fassung' },
]) {
  test(`a file that cannot be opened gets a sentence: ${name}`, async ({ page }) => {
    await page.goto('/');
    await page
      .locator('[name=evidence]')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('alert')).toContainText(sentence);
    await expect(run(page)).toHaveAttribute('data-run', 'idle');
  });
}

test('a text file with Exchange output is judged as if it were pasted', async ({ page }) => {
  const id = '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215';
  await page.goto(`/#clientId=${id}`);
  const buffer = Buffer.from(`EwsEnabled : False\nEwsAllowedAppIDs : ${id}`);
  await page.locator('[name=evidence]').setInputFiles({ name: 'ews.txt', mimeType: 'text/plain', buffer });
  await expectSteps(page, { 'ews-freigabe': 'fail' });
  await expect(field(check(page, 'ews-allowed'), 'ist')).toContainText('ausgeschaltet');
});

test('the ticket text carries every check', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/?demo=ohne-zustimmung');
  await expectDone(page);
  await page.getByRole('button', { name: 'Als Text kopieren' }).click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('weiter mit Schritt 10');
});

test('where the browser forbids copying, the text stands there, selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await page.goto('/?demo=ohne-zustimmung');
  await expectDone(page);
  await page.getByRole('button', { name: 'Als Text kopieren' }).click();
  const text = page.getByRole('textbox', { name: 'Der Browser lässt das Kopieren nicht zu' });
  await expect(text).toHaveValue(/weiter mit Schritt 10/);
  await expect(text).toBeFocused();
});
