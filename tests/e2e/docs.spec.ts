import { expect, test } from './rig/test';

const ROWS = '[data-trouble]';

test('the list of failures shows what is searched for, and says how much', async ({ page }) => {
  await page.goto('/fehlersuche/');
  const all = await page.locator(ROWS).count();
  const search = page.getByRole('searchbox', { name: 'Nummer oder Wort, zum Beispiel 7000215' });
  await search.fill('AADSTS 7000222');
  await expect(page.locator(`${ROWS}:visible`)).toHaveCount(1);
  await expect(page.locator(`${ROWS}:visible`)).toContainText('Der geheime Schlüssel ist abgelaufen');
  await expect(page.locator('trouble-filter [role=status]')).toHaveText(`1 von ${String(all)} Fehlerbildern`);
  await search.fill('gibt es nicht zu finden');
  await expect(page.locator(`${ROWS}:visible`)).toHaveCount(0);
  await expect(page.getByText('Dazu steht hier nichts.')).toBeVisible();
  await search.fill('');
  await expect(page.locator(`${ROWS}:visible`)).toHaveCount(all);
});

test('a link to a row shows it, whatever is searched for', async ({ page }) => {
  await page.goto('/fehlersuche/');
  await page.getByRole('searchbox').last().fill('7000222');
  await page.goto('/fehlersuche/#aadsts50011');
  await expect(page.getByRole('heading', { name: 'Die Umleitungs-URI fehlt oder stimmt nicht' })).toBeInViewport();
  await expect(page.locator(`${ROWS}[hidden]`)).toHaveCount(0);
});

test('without JavaScript every failure is there and no search', async ({ browser, site }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.origin });
  const page = await context.newPage();
  await page.goto('/fehlersuche/#aadsts7000215');
  await expect(page.getByRole('heading', { name: 'Der geheime Schlüssel stimmt nicht' })).toBeInViewport();
  await expect(page.getByText('Nummer oder Wort')).toBeHidden();
  await context.close();
});

test('a red check leads to its failures and back to itself', async ({ page }) => {
  await page.goto('/?demo=falsche-plattform');
  const check = page.locator('#pruefung-4\\.2');
  await expect(check).toHaveAttribute('data-status', 'fail');
  await check.getByRole('link', { name: 'Fehlerbilder zu' }).click();
  await page.getByRole('link', { name: 'Die Umleitungs-URI fehlt oder stimmt nicht' }).last().click();
  await expect(page).toHaveURL(/#aadsts50011$/);
  await page
    .locator(ROWS, { hasText: 'AADSTS50011' })
    .first()
    .getByRole('link', { name: '4.2 Umleitungs-URI' })
    .click();
  await expect(page).toHaveURL(/\/#pruefung-4\.2$/);
});

test('a green check needs no failures', async ({ page }) => {
  await page.goto('/?demo=fertig');
  const check = page.locator('#pruefung-4\\.2');
  await expect(check).toHaveAttribute('data-status', 'pass');
  await expect(check.getByRole('link', { name: 'Fehlerbilder zu' })).toBeHidden();
});
