import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import { expectDone, run } from './rig/contract';
import { expect, test } from './rig/test';

/** What axe finds wrong, short enough to read. */
const findings = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
};

const openEverything = (page: Page) =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

const pages = readdirSync('content/docs').map((file) => `/${file.replace(/\.mdx$/, '')}/`);

for (const address of [...pages, '/pruefseite/', '/404.html']) {
  test(`axe finds nothing on ${address}`, async ({ page, planned }) => {
    planned.add(404);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    expect(await findings(page)).toEqual([]);
  });
}

test.describe('the guide', () => {
  for (const { name, address, scheme, width } of [
    { name: 'signed out', address: '/', scheme: 'light', width: 1280 },
    { name: 'signed out, dark, narrow', address: '/', scheme: 'dark', width: 320 },
    { name: 'everything red', address: '/?demo=leer', scheme: 'light', width: 390 },
    { name: 'half done, dark', address: '/?demo=halb-fertig', scheme: 'dark', width: 1280 },
    { name: 'lapsed', address: '/?demo=abgelaufen', scheme: 'light', width: 768 },
    { name: 'finished, dark', address: '/?demo=fertig', scheme: 'dark', width: 390 },
  ] as const) {
    test(`axe finds nothing on the guide: ${name}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(address);
      if (address !== '/') await expectDone(page);
      await openEverything(page);
      expect(await findings(page)).toEqual([]);
    });
  }

  test.describe('one step at a time', () => {
    test.use({ view: 'one' });
    for (const [address, scheme, width] of [
      ['/', 'light', 390],
      ['/?demo=falsche-plattform', 'dark', 390],
      ['/?demo=halb-fertig', 'light', 1280],
      ['/?demo=fertig', 'light', 700],
    ] as const) {
      test(`axe finds nothing on ${address}, ${scheme}, ${String(width)} px`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(address);
        if (address !== '/') await expectDone(page);
        expect(await findings(page)).toEqual([]);
      });
    }
  });

  test('nothing is wider than a narrow phone, or than half a screen at double size', async ({ page }) => {
    for (const width of [320, 640]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/?demo=falsche-plattform');
      await expectDone(page);
      await openEverything(page);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(width);
    }
  });

  test('in forced colours the marks and what is marked can still be told', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto('/?demo=falsche-plattform');
    await expectDone(page);
    const stroke = await page
      .locator('[data-step="app-registrieren"] > header .mark svg')
      .evaluate((svg) => getComputedStyle(svg).stroke);
    expect(stroke).not.toBe('none');
    expect(await findings(page)).toEqual([]);
  });
});

test('the whole way by keyboard: open the demo, find the red step, change an input, keep the focus', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByText('Demo ansehen, ohne Anmeldung').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expectDone(page);
  const recheck = page.getByRole('button', { name: 'Erneut prüfen' });
  await recheck.focus();
  await page.keyboard.press('Enter');
  await expect(run(page)).toHaveAttribute('data-run', 'running');
  await expectDone(page);
  await expect(recheck).toBeFocused();
  const next = page.locator('[data-next]');
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#neue-registrierung$/);
  await page.locator('[name=clientId]').focus();
  await page.keyboard.type('abc');
  await expect(page.locator('[data-check="client-id-matches"]')).toHaveAttribute('data-status', 'fail');
  await expect(page.locator('[name=clientId]')).toBeFocused();
});

test('the focus is never below the header or the bar', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/?demo=ohne-zustimmung');
  await expectDone(page);
  await page.locator('[data-step="anmelden"] a').first().focus();
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const box = document.activeElement?.getBoundingClientRect();
      if (!box || box.height === 0) return undefined;
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      const bar = document.querySelector('.bar');
      return bar?.contains(top) ? document.activeElement?.outerHTML.slice(0, 100) : undefined;
    });
    expect(hidden).toBeUndefined();
  }
});
