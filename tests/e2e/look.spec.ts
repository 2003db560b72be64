import { expectDone } from './rig/contract';
import { expect, test } from './rig/test';

/**
 * Each state as it looked when somebody last looked at it. One screen each, and tolerant: fonts differ from machine to
 * machine. What it catches is a page without its styles, a colour gone wrong, a box that has moved.
 * Accept a new look with `npx playwright test look --update-snapshots`, after having looked.
 */
const sizes = { phone: [390, 844], tablet: [768, 1024], desktop: [1280, 800] } as const;
const states = [
  { name: 'start', address: '/', anchor: 'pruefen' },
  { name: 'red', address: '/?demo=falsche-plattform', anchor: 'app-registrieren' },
  { name: 'overview', address: '/?demo=ohne-zustimmung', anchor: 'ueberblick' },
] as const;

for (const { name, address, anchor } of states) {
  for (const [size, [width, height]] of Object.entries(sizes)) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name}, ${size}, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height });
        await page.clock.setFixedTime('2026-11-23T09:00:00Z');
        await page.goto(address);
        if (address !== '/') await expectDone(page);
        await page.locator(`#${anchor}`).evaluate((element) => {
          element.scrollIntoView({ block: 'start' });
        });
        await expect(page).toHaveScreenshot(`${name}-${size}-${colorScheme}.png`, {
          maxDiffPixelRatio: 0.2,
          threshold: 0.3,
          animations: 'disabled',
          scale: 'css',
        });
      });
    }
  }
}
