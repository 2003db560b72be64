import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright/test';
import type { Microsoft } from './microsoft/server';
import { expectDone, run } from './rig/contract';
import { signIn, throughPopup } from './rig/sign-in';
import { expect, test } from './rig/test';

test.use({ whole: true });

/**
 * Each state as it looked when somebody last looked at it, one screen each. The font comes with the test, so that only the
 * drawing of its edges differs from machine to machine. Accept a new look with
 * `npx playwright test look --update-snapshots`, after having looked.
 */
const sizes = { phone: [390, 844], tablet: [768, 1024], desktop: [1280, 800] } as const;
/** Share of pixels that may differ: moved by one pixel, a screen full of text differs by 0.013. */
const TOLERANCE = { maxDiffPixelRatio: 0.02, threshold: 0.2 };

interface State {
  readonly name: string;
  readonly address?: string;
  /** What stands at the top of the screen. */
  readonly anchor: string;
  readonly reach: (page: Page, microsoft: Microsoft) => Promise<void>;
}

const demo = (name: string, tenant: string, anchor: string): State => ({
  name,
  address: `/?demo=${tenant}`,
  anchor,
  reach: (page) => expectDone(page),
});

const states: readonly State[] = [
  { name: 'start', anchor: '_top', reach: async () => undefined },
  {
    name: 'refused',
    anchor: '_top',
    reach: async (page) => {
      await signIn(page, { consent: 'refuse' });
      await expect(page.getByText('Sie haben nicht zugestimmt.')).toBeVisible();
      // When it happened, and under which number, is never the same.
      await page.locator('[role=alert] small').evaluateAll((all) => {
        for (const one of all) one.textContent = 'access_denied';
      });
    },
  },
  {
    name: 'running',
    anchor: '_top',
    reach: async (page, microsoft) => {
      await throughPopup(page, 'Mit Microsoft anmelden');
      await expectDone(page);
      microsoft.fault = () => 'hang';
      await page.getByRole('button', { name: 'Erneut prüfen' }).click();
      await expect(run(page)).toHaveAttribute('data-run', 'running');
    },
  },
  demo('broken', 'ohne-zustimmung', 'ueberblick'),
  demo('red', 'falsche-plattform', 'app-registrieren'),
  demo('whole', 'fertig', '_top'),
  {
    name: 'imported',
    anchor: '_top',
    reach: async (page) => {
      await page.locator('[name=evidence]').setInputFiles('public/support/beispiel-bericht.json');
      await expectDone(page);
    },
  },
  { name: 'support', address: '/support/', anchor: '_top', reach: async () => undefined },
];

/** The same letters on every machine; how far a reading has come is never the same. */
const bringFont = async (page: Page) => {
  const font = import.meta.resolve('@fontsource-variable/inter/files/inter-latin-wght-normal.woff2');
  const style = `@font-face { font-family: Look; font-weight: 100 900; src: url(/look.woff2); }
    :root { --sl-font: Look; --sl-font-mono: Look; }
    progress { visibility: hidden; }`;
  await page.route('/look.woff2', (route) => route.fulfill({ path: fileURLToPath(font), contentType: 'font/woff2' }));
  await page.route('/look.css', (route) => route.fulfill({ body: style, contentType: 'text/css' }));
  await page.addStyleTag({ url: '/look.css' });
  await page.evaluate(() => document.fonts.ready);
};

/** Puts the anchor at the top, on a whole pixel: else what stands above it would decide how the letters are drawn. */
const scrollTo = async (page: Page, anchor: string) => {
  await page.locator(`[id="${anchor}"]`).evaluate((element) => {
    const top = element.getBoundingClientRect().top + scrollY;
    document.body.style.paddingBlockStart = `${Math.ceil(top) - top}px`;
    element.scrollIntoView({ block: 'start' });
  });
};

for (const { name, address = '/', anchor, reach } of states) {
  for (const [size, [width, height]] of Object.entries(sizes)) {
    test(`${name}, ${size}`, async ({ page, microsoft }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height });
      await page.clock.setFixedTime('2026-11-23T09:00:00Z');
      // The number of a case is drawn by lot.
      await page.addInitScript(() => {
        Crypto.prototype.getRandomValues = (array) => array;
      });
      await page.goto(address);
      await reach(page, microsoft);
      await bringFont(page);
      await page.mouse.move(0, 0);
      await scrollTo(page, anchor);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        await expect(page).toHaveScreenshot(`${name}-${size}-${colorScheme}.png`, {
          ...TOLERANCE,
          animations: 'disabled',
          scale: 'css',
        });
      }
    });
  }
}
