import type { Page } from 'playwright/test';
import { expect, test } from './rig/test';

const ROWS = '[data-trouble]:visible';
const SECRET = 'aB38Q~' + 'x7Lk2mN9pQ4rS6tU8vW0yZ1aB3cD5eF7gH';

const MESSAGE = `System.Exception: Fehler bei der Anmeldung
AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value.
Trace ID: 5b7a0f3d-6c2e-4f0e-9b1a-2d3c4e5f6a00
   bei BwMail.Sync.Start()`;

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
test.beforeEach(({ page }) => page.goto('/fehlersuche/').then(() => undefined));

const search = (page: Page) => page.locator('trouble-filter input');

test('a whole message is pasted and its failure stands first, with its step', async ({ page }) => {
  await page.evaluate((text) => navigator.clipboard.writeText(text), MESSAGE);
  await search(page).focus();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.locator(ROWS)).toHaveCount(1);
  await expect(page.locator('trouble-filter [role=status]')).toHaveText(/^1 von \d+ Fehlerbildern$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: 'Der geheime Schlüssel stimmt nicht' })).toBeFocused();
  await page.getByRole('link', { name: '8. Schlüssel in die BüroWARE/WEBWARE übertragen' }).click();
  await expect(page).toHaveURL(/\/#schluessel-uebertragen$/);
});

test('the best comes first, wherever it stands on the page, and everything goes home again', async ({ page }) => {
  const titles = () => page.locator(`${ROWS} h3`).allTextContents();
  const before = await titles();
  await search(page).fill('x-ews-policy-reason: EWS is blocked by policy for this user or tenant');
  await expect(page.locator(ROWS).first()).toContainText('Die App steht nicht auf der Liste der Programme');
  await expect(page.getByRole('heading', { name: 'Die Anmeldung scheitert' })).toBeHidden();
  await search(page).fill('');
  expect(await titles()).toEqual(before);
});

test('a number with two meanings tells both', async ({ page }) => {
  await search(page).fill('AADSTS65001');
  await expect(page.locator(ROWS)).toHaveCount(2);
  await expect(page.getByText('Diese Nummer hat zwei Bedeutungen')).toBeVisible();
});

test('an unknown number is said to be unknown and looked up by its digits only', async ({ page }) => {
  await search(page).fill('AADSTS999999: Something new for erika@musterwerk.example');
  await expect(page.getByText('AADSTS999999 steht hier nicht.')).toBeVisible();
  const link = page.getByRole('link', { name: 'Bei Microsoft nachschlagen' });
  await expect(link).toHaveAttribute('href', 'https://login.microsoftonline.com/error?code=999999');
});

test('nonsense finds nothing and says what to do', async ({ page }) => {
  await search(page).fill('Guten Morgen, der Drucker geht nicht');
  await expect(page.locator(ROWS)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Lassen Sie die Anleitung prüfen' })).toBeVisible();
});

test('a secret in the message leaves no trace', async ({ page }) => {
  await search(page).fill(`AADSTS7000215 mit ${SECRET}`);
  await expect(page.getByText('In Ihrem Text stand ein geheimer Schlüssel oder ein Zugangstoken.')).toBeVisible();
  await expect(page.locator(ROWS).first()).toContainText('Der geheime Schlüssel stimmt nicht');
  expect(await search(page).inputValue()).not.toContain('8Q~');
  expect(await page.content()).not.toContain('8Q~');
});

test('hostile and endless text is text', async ({ page }) => {
  await search(page).fill('<img src=x onerror="document.title = \'hit\'"> AADSTS123456789');
  await expect(page.locator('[data-unknown] b')).toHaveText('AADSTS123456789');
  await expect(page).not.toHaveTitle('hit');
  await search(page).evaluate((input: HTMLInputElement) => {
    const log = 'Der Abgleich läuft, Server antwortet in 12 ms. '.repeat(10_500);
    input.value = `${log}AADSTS7000222${log}`;
    input.dispatchEvent(new Event('input'));
  });
  await expect(page.locator(ROWS).first()).toContainText('Der geheime Schlüssel ist abgelaufen');
  expect((await search(page).inputValue()).length).toBeLessThanOrEqual(500);
});
