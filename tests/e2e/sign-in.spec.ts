import { check, expectSteps, field, run } from './rig/contract';
import { expectPopup, openPopup, signIn, signInHere, throughPopup } from './rig/sign-in';
import { expect, test } from './rig/test';

test.use({ whole: true });

test('nothing of the sign-in is loaded before somebody wants it', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => /auth|engine|tenants/.test(url))).toEqual([]);
  await page.getByRole('button', { name: 'Mit Microsoft anmelden' }).hover();
  await expect.poll(() => scripts.some((url) => url.includes('/auth.'))).toBe(true);
});

test('signs in by popup and marks an empty directory', async ({ page, microsoft }) => {
  await page.goto('/');
  await page.locator('[name=domain]').fill('bleibt.de');
  await signIn(page);
  await expect(run(page)).toHaveAttribute('data-source', 'tenant');
  await expect(page.locator('[name=domain]')).toHaveValue('bleibt.de');
  await expectSteps(page, {
    'app-registrierungen': 'pass',
    'neue-registrierung': 'fail',
    'app-registrieren': 'skipped',
  });
  await expect(field(check(page, 'signed-in'), 'ist')).toContainText(microsoft.tenant.organization.id);
});

test('signs in within the same window and keeps what was typed', async ({ page }) => {
  await page.goto('/');
  await page.locator('[name=domain]').fill('bleibt.de');
  await signInHere(page);
  await expect(page.locator('[name=domain]')).toHaveValue('bleibt.de');
  await expectSteps(page, { 'app-registrierungen': 'pass' });
});

test('what was typed in the very moment of the click counts', async ({ page }) => {
  await page.goto('/');
  await page.locator('[name=domain]').evaluate((field: HTMLInputElement) => {
    field.value = 'bleibt.de';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    document.querySelector<HTMLElement>('[data-action="sign-in-here"]')?.click();
  });
  await page.waitForURL(/login\.microsoftonline\.com/);
  await page.goBack();
  await expect(page.locator('[name=domain]')).toHaveValue('bleibt.de');
});

test('what was typed over a link’s values outlives the sign-in in the same window', async ({ page }) => {
  await page.goto('/#domain=alt.de');
  await page.locator('[name=domain]').fill('neu.de');
  await signInHere(page);
  await expect(page.locator('[name=domain]')).toHaveValue('neu.de');
});

test('of a link this page keeps only what it may fill in while it is left', async ({ page }) => {
  await page.goto('/#secretStart=aB3&domain=a.de');
  await page.getByRole('button', { name: 'Im selben Fenster anmelden', exact: true }).click();
  await page.waitForURL(/login\.microsoftonline\.com/);
  await page.goto('/datenschutz/');
  const kept = await page.evaluate(() => sessionStorage.getItem('guide-form'));
  expect(kept).toContain('a.de');
  expect(kept).not.toContain('aB3');
});

test('a link opened instead of signing in counts more than what was typed before', async ({ page }) => {
  await page.goto('/#domain=alt.de');
  await page.getByRole('button', { name: 'Im selben Fenster anmelden', exact: true }).click();
  await page.waitForURL(/login\.microsoftonline\.com/);
  await page.goto('/#domain=neu.de');
  await expect(page.locator('[name=domain]')).toHaveValue('neu.de');
});

test('a reload goes on with the sign-in of this tab, signing out forgets it', async ({ page }) => {
  await page.goto('/');
  await signIn(page);
  await page.reload();
  await expect(run(page)).toHaveAttribute('data-run', 'done');
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
  await expect(run(page)).toHaveAttribute('data-source', 'none');
  await page.reload();
  await page.waitForLoadState('networkidle');
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

test('a closed window is noticed and leaves everything as it was', async ({ page }) => {
  await page.goto('/');
  await (await openPopup(page, 'Mit Microsoft anmelden')).close();
  await expect(page.getByText('Das Anmeldefenster wurde geschlossen.')).toBeVisible();
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
  await signIn(page);
  await expectSteps(page, { 'app-registrierungen': 'pass' });
});

test('cancelling from the page closes the window', async ({ page }) => {
  await page.goto('/');
  const popup = await openPopup(page, 'Mit Microsoft anmelden');
  await popup.waitForLoadState();
  await expectPopup(page, 'open');
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expectPopup(page, 'closed');
  await expect(page.getByText('Die Anmeldung wurde abgebrochen.')).toBeVisible();
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

test('refused consent is a message, not an error', async ({ page }) => {
  await page.goto('/');
  await signIn(page, { consent: 'refuse' });
  await expect(page.getByText('Sie haben nicht zugestimmt.')).toBeVisible();
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

test('another account can be chosen', async ({ page }) => {
  await page.goto('/');
  await signIn(page);
  await throughPopup(page, 'Anderes Konto');
  await expect(run(page)).toHaveAttribute('data-run', 'done');
});

test('a site that nobody has configured says so and still shows the demo', async ({ page, site }) => {
  site.config = { clientId: '00000000-0000-0000-0000-000000000000', cloud: 'global' };
  await page.goto('/');
  await page.getByRole('button', { name: 'Mit Microsoft anmelden' }).click();
  await expect(page.getByRole('alert')).toContainText('noch nicht eingerichtet');
  await page.goto('/?demo=leer');
  await expect(run(page)).toHaveAttribute('data-run', 'done');
});
