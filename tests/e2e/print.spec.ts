import type { Page } from 'playwright/test';
import { expectDone } from './rig/contract';
import { expect, test } from './rig/test';

/** The colours on paper of all marks, and of what a browser draws itself. */
const onPaper = async (page: Page, theme: 'light' | 'dark') => {
  await page.addInitScript((name) => localStorage.setItem('starlight-theme', name), theme);
  await page.emulateMedia({ media: 'print', colorScheme: theme });
  await page.goto('/?demo=falsche-plattform');
  await expectDone(page);
  await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
  return page.evaluate(() => ({
    drawn: getComputedStyle(document.documentElement).colorScheme,
    marks: [...document.querySelectorAll('.mark')].map((mark) => getComputedStyle(mark).color),
    surfaces: [...document.querySelectorAll('[data-check]')].map((one) => getComputedStyle(one).backgroundColor),
  }));
};

test('paper is light, whatever the screen is', async ({ page }) => {
  const light = await onPaper(page, 'light');
  expect(light.marks.length).toBeGreaterThan(12);
  expect(light.drawn).toBe('light');
  expect(await onPaper(page, 'dark')).toEqual(light);
});

test('the first page says whose directory was read, by whom and when', async ({ page }) => {
  await page.goto('/?demo=falsche-plattform');
  await expectDone(page);
  await page.emulateMedia({ media: 'print' });
  const head = page.locator('.head .status');
  await expect(head).toContainText(/Musterbau GmbH · sabine\.krause@musterbau\.de\s*Fall /);
  await expect(head.getByText(/Zuletzt geprüft: \d+\. \p{L}+ \d{4}, \d\d:\d\d Uhr/u)).toBeVisible();
  await expect(head.getByRole('button')).toHaveCount(0);
  await expect(page.locator('.head .first')).toBeHidden();
});
