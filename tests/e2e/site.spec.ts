import { expectDone, expectSteps } from './rig/contract';
import { expect, test } from './rig/test';

test('without JavaScript the page is the complete manual', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin });
  const page = await context.newPage();
  await page.goto('/');
  await expect(page.locator('[data-step]')).toHaveCount(12);
  await expect(page.locator('[data-field=soll]')).toHaveCount(17);
  for (const soll of await page.locator('[data-field=soll]').allTextContents()) expect(soll).not.toBe('');
  await expect(page.getByText('bw-link://o365/oauth2').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mit Microsoft anmelden' })).toBeHidden();
  await expect(page.getByText('Das Prüfen braucht JavaScript.')).toBeVisible();
  await context.close();
});

test('the operator’s contacts stand in the footer, and a hostile link does not', async ({ page, site }) => {
  site.config = {
    clientId: '11112222-3333-4444-5555-666677778888',
    cloud: 'global',
    imprintUrl: 'https://example.org/impressum',
    privacyUrl: 'javascript:alert(1)',
    supportName: 'Systemhaus <b>Muster</b>',
    supportMail: 'hilfe@example.org',
  };
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Impressum' })).toHaveAttribute('href', 'https://example.org/impressum');
  await expect(page.getByText('Systemhaus <b>Muster</b>')).toBeVisible();
  await expect(page.getByRole('link', { name: 'hilfe@example.org' })).toHaveAttribute(
    'href',
    'mailto:hilfe@example.org',
  );
  await expect(page.locator('guide-operator a[href^="javascript"]')).toHaveCount(0);
});

test('the panel shows nothing that is not needed yet', async ({ page }) => {
  await page.goto('/');
  for (const name of [
    'Welche Registrierung soll geprüft werden?',
    'Was gelesen wurde',
    'Bericht herunterladen',
    'Erneut prüfen',
  ]) {
    await expect(page.getByText(name, { exact: true })).toBeHidden();
  }
});

test('a value is copied and the copying is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  const value = page.locator('copy-value', { hasText: 'bw-link://o365/oauth2' }).first();
  await value.getByRole('button', { name: 'Kopieren' }).click();
  await expect(value.getByRole('status')).toHaveText('Kopiert');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('bw-link://o365/oauth2');
});

test('the search finds a step', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await expect(page.getByRole('textbox', { name: 'Suchen' })).toBeFocused();
  await page.getByRole('textbox', { name: 'Suchen' }).fill('Administratorzustimmung');
  await expect(page.locator('.pagefind-ui__result').first()).toBeVisible();
});

test('the whole path works by keyboard alone', async ({ page }) => {
  await page.goto('/?demo=halb-fertig');
  await expectSteps(page, { 'geheimer-schluessel': 'fail' });
  await page.getByRole('button', { name: 'Erneut prüfen' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-waiting]')).toBeVisible();
  await expectDone(page);
  await expect(page.getByRole('button', { name: 'Erneut prüfen' })).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByRole('link', { name: /^Weiter mit Schritt 6:/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#geheimer-schluessel$/);
});

test('a browser that is too old is told so in one sentence, and which one would do', async ({ page }) => {
  const sentence = page.getByText('Dieser Browser ist zu alt, um hier zu prüfen.');
  await page.goto('/');
  await expect(sentence).toBeAttached();
  await expect(sentence).toBeHidden();
  await page.addInitScript(() => Reflect.deleteProperty(URL, 'canParse'));
  await page.goto('/');
  await expect(sentence).toBeVisible();
  await expect(page.locator('[data-too-old]')).toContainText(
    'Nehmen Sie bitte einen neueren: Chrome ab 120, Edge ab 120, Firefox ab 140 oder Safari ab 17.',
  );
});
