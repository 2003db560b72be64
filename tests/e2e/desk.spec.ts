import { readFile } from 'node:fs/promises';
import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { tenant } from '../../src/emulator/tenant';
import * as admin from './rig/admin';
import { check, expectDone, expectSteps, run, step } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect, test } from './rig/test';

const inAYear = new Date(Date.now() + 365 * 86_400_000).toISOString().slice(0, 10);

test('what is set aside stays red, says why, and comes with the report', async ({ page }) => {
  await page.goto('/?demo=ohne-zustimmung');
  await expectDone(page);
  const consent = check(page, 'admin-consent');
  await consent.getByText('Für eine Weile zurückstellen').click();
  await consent.getByLabel('Grund').fill('Der Kunde wartet auf <b>seine</b> IT');
  await consent.getByLabel('Gilt bis').fill(inAYear);
  await consent.getByRole('button', { name: 'Zurückstellen', exact: true }).click();
  await expect(consent).toContainText('Der Kunde wartet auf <b>seine</b> IT');
  await expect(consent).toHaveAttribute('data-status', 'fail');

  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bericht herunterladen' }).click();
  const text = await readFile(await (await saved).path());
  await page.goto('/');
  await page.locator('[name=evidence]').setInputFiles({ name: 'b.json', mimeType: 'application/json', buffer: text });
  await expect(consent).toContainText('Der Kunde wartet auf <b>seine</b> IT');
  await consent.getByRole('button', { name: 'Nicht mehr zurückstellen' }).click();
  await expect(consent).not.toContainText('Der Kunde wartet');
  await expectSteps(page, { administratorzustimmung: 'fail' });
});

test('a former report and the tenant now: what changed, step by step', async ({ page, microsoft }) => {
  const directory = (microsoft.tenant = tenant({ servicePrincipals: [exchangeOnline(), microsoftGraph()] }));
  const app = admin.register(directory);
  await page.goto(`/#clientId=${app.appId}`);
  await signIn(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bericht herunterladen' }).click();
  const buffer = await readFile(await (await saved).path());

  admin.addSecret(directory, app);
  await page.getByRole('button', { name: 'Erneut prüfen' }).click();
  await expectDone(page);
  await expectSteps(page, { 'geheimer-schluessel': 'pass' });
  await page.locator('[name=former]').setInputFiles({ name: 'früher.json', mimeType: 'application/json', buffer });
  const comparison = page.getByRole('region', { name: 'Was sich geändert hat' });
  await expect(comparison).toContainText(
    '6.1, Geheimer Clientschlüssel vorhanden: jetzt erfüllt, vorher nicht erfüllt.',
  );
  await expect(comparison).toContainText(/Neu: geheimer Schlüssel „[^“]+“, gültig bis/);
  await expect(comparison).toContainText('früher.json');
  const verdict = 'Vergleichbar: Beide Stände sind aus demselben Verzeichnis.';
  await expect(comparison.locator('p').first()).toHaveText(verdict);

  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const copied = async (button: string) => {
    const before = await clipboard();
    await page.getByRole('button', { name: button }).click();
    await expect(page.locator('div[data-notice]')).toContainText('Zwischenablage');
    // The notice may still be the one of the former text.
    await expect.poll(clipboard).not.toBe(before);
    return (await clipboard()).replace(/\s+/g, ' ');
  };
  const ticket = await copied('Als Text kopieren');
  expect(ticket).toMatch(
    /Vergleich mit dem älteren Stand vom [^:]+:\d\d Uhr, von damals bis jetzt Vergleichbar: Beide/,
  );
  expect(ticket).not.toContain('früher.json');
  expect(await copied('Antwort an den Kunden kopieren')).toMatch(
    /Das hat sich seit dem [^:]+:\d\d Uhr geändert: • 6\.1, Geheimer Clientschlüssel vorhanden: jetzt erfüllt/,
  );
});

test('the example report of the support page opens and shows the missing consent', async ({ page }) => {
  await page.goto('/support/');
  const saved = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Beispielbericht herunterladen' }).click();
  const buffer = await readFile(await (await saved).path());
  await page.goto('/');
  await page.locator('[name=evidence]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  await expectDone(page);
  await expect(check(page, 'admin-consent')).toHaveAttribute('data-status', 'fail');
  await page.getByText('Zum Vorlesen am Telefon').click();
  await expect(page.locator('[data-spoken]')).toContainText('10.1, Administratorzustimmung: nicht erfüllt.');
});

test('a report of one guide is not judged by another', async ({ page }) => {
  const buffer = await readFile('public/support/beispiel-bericht.json');
  await page.goto('/pruefseite/');
  await page.locator('[name=evidence]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('alert')).toContainText('zu einer anderen Anleitung');
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

test('the reminder is a calendar entry without any secret', async ({ page }) => {
  await page.goto('/?demo=fertig');
  await expectDone(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Erinnerung für den Kalender' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^schluessel-erneuern-\w{3}-\w{3}\.ics$/);
  await expect(page.locator('div[data-notice]')).toContainText('Die Erinnerung liegt bei');
  const text = (await readFile(await download.path(), 'utf8')).replaceAll('\r\n ', '');
  expect(text).toContain('BEGIN:VALARM');
  expect(text).toContain('Schritt 6 der Anleitung');
});

test('where no secret is valid there is nothing to be reminded of', async ({ page }) => {
  await page.goto('/?demo=abgelaufen');
  await expectDone(page);
  await page.getByRole('button', { name: 'Erinnerung für den Kalender' }).click();
  await expect(page.getByRole('alert')).toContainText('kein gültiger geheimer Schlüssel');
});

test('a file too large to be one of ours is not even read', async ({ page }) => {
  await page.goto('/');
  const buffer = Buffer.alloc(6_000_000, 'x');
  await page.locator('[name=evidence]').setInputFiles({ name: 'film.json', mimeType: 'application/json', buffer });
  await expect(page.getByRole('alert')).toContainText('zu groß');
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
  await expect(step(page, 'berechtigung')).toHaveAttribute('data-status', 'pending');
});

test('what a button at the foot of the page has to say at its head is seen', async ({ page }) => {
  const message = page.getByRole('alert');
  await page.goto('/?demo=abgelaufen');
  await expectDone(page);
  await page.getByRole('button', { name: 'Erinnerung für den Kalender' }).click();
  await expect(message).toContainText('Schlüssel');
  await expect(message).toBeInViewport();
  await page.getByRole('button', { name: 'Neuer Fall' }).click();
  await expect(message).toContainText('Alles vom vorigen Fall ist vergessen');
  await expect(message).toBeInViewport();
  await expect(page.locator('#pruefen')).toBeFocused();
});
