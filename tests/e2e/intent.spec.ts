import type { Page } from 'playwright/test';
import { expectDone, run, step } from './rig/contract';
import { expect, test } from './rig/test';

const VISIT = /_astro\/visit\./;

/** Whether what checks was asked for; its answer waits until `release`. */
const held = async (page: Page) => {
  let asked = 0;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route(VISIT, async (route) => {
    asked += 1;
    await released;
    await route.fallback();
  });
  return { asked: () => asked, release };
};

test('who only reads loads nothing that checks', async ({ page }) => {
  const visit = await held(page);
  await page.goto('/');
  await page.locator('.rows a').nth(3).click();
  await expect(step(page, 'app-registrieren')).toBeVisible();
  await page.getByRole('link', { name: 'Ohne Anmeldung lesen' }).click();
  await expect(page.locator('[data-step]').last()).toBeVisible();
  await page.locator('[data-folds] summary').first().click();
  await page.waitForTimeout(300);
  expect(visit.asked()).toBe(0);
  await page.getByRole('button', { name: 'Mit Microsoft anmelden', exact: true }).hover();
  await expect.poll(visit.asked).toBe(1);
});

test('a file chosen before anybody listens is taken', async ({ page }) => {
  const visit = await held(page);
  await page.goto('/');
  await page.locator('[name="evidence"]').setInputFiles('public/support/beispiel-bericht.json');
  await expect.poll(visit.asked).toBe(1);
  visit.release();
  await expect(run(page)).toHaveAttribute('data-source', 'import');
  await expectDone(page);
});

test('a tick set before anybody listens stays, and counts', async ({ page }) => {
  const visit = await held(page);
  await page.goto('/');
  await page.getByRole('link', { name: 'Ohne Anmeldung lesen' }).click();
  const box = step(page, 'abschluss').locator('[data-tick] input').first();
  await box.check();
  await expect.poll(visit.asked).toBe(1);
  visit.release();
  await expect(box.locator('xpath=ancestor::*[@data-check]')).toHaveAttribute('data-status', 'done');
  await expect(box).toBeChecked();
});

test('a sign-in clicked before anybody listens opens its window', async ({ page }) => {
  const visit = await held(page);
  await page.goto('/');
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Mit Microsoft anmelden', exact: true }).click();
  visit.release();
  await (await popup).close();
});

test('where what checks cannot be loaded the page says so, asks no more, and loads it at the next click', async ({
  page,
  planned,
}) => {
  planned.add('network');
  let asked = 0;
  await page.route(VISIT, (route) => {
    asked += 1;
    return route.abort();
  });
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Mit Microsoft anmelden', exact: true });
  await button.hover();
  await expect(page.getByRole('alert')).toContainText('Ein Teil dieser Seite ließ sich nicht laden.');
  const before = asked;
  for (const link of await page.locator('.rows a').all()) await link.hover();
  await button.hover();
  expect(asked).toBe(before);
  await page.unroute(VISIT);
  await button.click();
  await (await page.waitForEvent('popup')).close();
  await expect(page.getByRole('alert')).not.toContainText('Ein Teil dieser Seite');
});
