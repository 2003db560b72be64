import { check, expectSteps, field, run, step } from './rig/contract';
import { expect, test } from './rig/test';

test('a demo runs at once, says so, and contacts nobody', async ({ page, microsoft }) => {
  await page.goto('/?demo=fertig');
  await expect(run(page)).toHaveAttribute('data-run', 'done');
  await expect(run(page)).toHaveAttribute('data-source', 'demo');
  await expect(page.getByText('Alle Angaben stammen aus einem erfundenen Verzeichnis')).toBeVisible();
  await expectSteps(page, {
    anmelden: 'pass',
    'app-registrierungen': 'pass',
    'neue-registrierung': 'pass',
    'app-registrieren': 'pass',
    'anwendungs-id': 'pass',
    'geheimer-schluessel': 'pass',
    gueltigkeit: 'pass',
    'schluessel-uebertragen': 'pass',
    berechtigung: 'pass',
    administratorzustimmung: 'pass',
    'ews-freigabe': 'pass',
    abschluss: 'manual',
  });
  expect(microsoft.requests).toEqual([]);
});

test('a demo that does not exist is said, and nothing else happens', async ({ page }) => {
  await page.goto('/?demo=gibt-es-nicht');
  await expect(page.getByRole('alert')).toContainText('Eine Demo dieses Namens gibt es nicht.');
  await expect(page.getByRole('alert')).toContainText('gibt-es-nicht');
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

test('a red step says what is, what should be and what breaks otherwise', async ({ page }) => {
  await page.goto('/?demo=falsche-plattform');
  const redirect = check(step(page, 'app-registrieren'), 'redirect-uri');
  await expect(redirect).toHaveAttribute('data-status', 'fail');
  await expect(redirect).toHaveAttribute('data-proof', 'graph');
  await expect(field(redirect, 'ist')).toContainText('unter „Web“');
  await expect(field(redirect, 'soll')).toContainText('bw-link://o365/oauth2');
  await expect(field(redirect, 'folge')).toContainText('falsche Plattform');
  await expect(page.getByText('10 von 12 Schritten erfüllt')).toBeVisible();
  await page.getByRole('link', { name: 'Weiter mit Schritt 4: App registrieren' }).click();
  await expect(page).toHaveURL(/#app-registrieren$/);
});

test('a changed input is judged again without reading again', async ({ page }) => {
  await page.goto('/?demo=fertig');
  await expect(run(page)).toHaveAttribute('data-run', 'done');
  const domain = check(page, 'domain-verified');
  await page.locator('[name=domain]').fill('<img src=x onerror=alert(1)>');
  await expect(domain).toHaveAttribute('data-status', 'fail');
  await expect(field(domain, 'ist')).toContainText('<img src=x onerror=alert(1)>');
  await page.locator('[name=secretStart]').fill('zzz');
  await expect(check(page, 'secret-start-matches')).toHaveAttribute('data-status', 'fail');
  await page.locator('[name=secretStart]').fill('');
  await expect(check(page, 'secret-start-matches')).toHaveAttribute('data-status', 'manual');
  await check(page, 'secret-start-matches').getByRole('checkbox').check();
  await expect(check(page, 'secret-start-matches')).toHaveAttribute('data-proof', 'self');
});
