import { chromium, type Page } from 'playwright/test';
import { fertig } from '../../src/emulator/tenants/fertig';
import { launchOptions } from './rig/browser';
import { expectDone, expectSteps, run } from './rig/contract';
import { signIn, signInHere } from './rig/sign-in';
import { expect, test } from './rig/test';

/** Browsers that withhold something: each has a sentence and a way that works, and none an uncaught exception. */
test.use({ whole: true });

/** Steps that show that the directory was read, whatever else is typed. */
const READ = { anmelden: 'pass', 'app-registrierungen': 'pass', 'neue-registrierung': 'pass' } as const;

const signInButton = (page: Page) => page.getByRole('button', { name: 'Mit Microsoft anmelden', exact: true });
const hereButton = (page: Page) => page.getByRole('button', { name: 'Im selben Fenster anmelden', exact: true });

/** As with „Alle Cookies blockieren“: the very name of a storage is forbidden. */
const forbidStorage = () => {
  for (const name of ['localStorage', 'sessionStorage'] as const) {
    const get = () => {
      throw new DOMException('Access is denied for this document.', 'SecurityError');
    };
    Object.defineProperty(window, name, { get, configurable: true });
  }
};

/** As in older private windows: storages are there, and full from the start. */
const fillStorage = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
};

test.beforeEach(({ microsoft }) => {
  microsoft.tenant = fertig.tenant(new Date());
});

test('a blocked window is said, and the same window leads on', async ({ page, context }) => {
  await context.addInitScript(() => {
    window.open = () => null;
  });
  await page.goto('/');
  await signInButton(page).click();
  await expect(page.getByRole('alert')).toContainText('Ihr Browser hat das Anmeldefenster blockiert.');
  await expect(page.getByRole('alert')).toContainText('Im selben Fenster anmelden');
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
  await expect(page.getByRole('button', { name: 'Abbrechen' })).toBeHidden();
  await signInHere(page);
  await expectSteps(page, READ);
});

for (const [name, deny] of [
  ['forbidden', forbidStorage],
  ['full', fillStorage],
] as const) {
  test(`storage is ${name}: the window still signs in and checks again`, async ({ page, context }) => {
    await context.addInitScript(deny);
    await page.goto('/');
    await page.getByRole('link', { name: 'Ohne Anmeldung lesen' }).click();
    await page.locator('[name=domain]').fill('musterbau.de');
    await signIn(page);
    await expectSteps(page, READ);
    await page.getByRole('button', { name: 'Erneut prüfen' }).click();
    await expectDone(page);
    await page.getByRole('button', { name: 'Abmelden' }).click();
    await expect(run(page)).toHaveAttribute('data-run', 'idle');
    await signIn(page);
    await expectSteps(page, READ);
  });

  test(`storage is ${name}: the same window is no dead end`, async ({ page, context }) => {
    await context.addInitScript(deny);
    await page.goto('/');
    await hereButton(page).click();
    await expect(page.getByRole('alert')).toContainText('Ihr Browser erlaubt dieser Seite keinen Zwischenspeicher');
    await expect(run(page)).toHaveAttribute('data-run', 'idle');
    await signIn(page);
    await expectSteps(page, READ);
  });

  test(`storage is ${name}: demo and switches work`, async ({ page, context }) => {
    await context.addInitScript(deny);
    await page.goto('/?demo=fertig');
    await expectDone(page);
    await expectSteps(page, READ);
  });
}

test('third-party cookies are blocked: signs in, and renews its token without a frame', async ({
  microsoft,
  headless,
  site,
  guard,
}) => {
  const { args = [], ...options } = launchOptions(microsoft);
  const browser = await chromium.launch({
    ...options,
    headless,
    args: [...args, '--test-third-party-cookie-phaseout'],
  });
  try {
    const context = await browser.newContext({ baseURL: site.origin, locale: 'de-DE' });
    await guard.watch(context);
    const page = await context.newPage();
    const frames: string[] = [];
    page.on('frameattached', (frame) => frames.push(frame.url()));
    // Below five minutes of life MSAL renews at the next use.
    microsoft.authority.tokenLifetime = 60;
    await page.goto('/');
    await signIn(page);
    const tokens = () => microsoft.requests.filter(({ path }) => path.includes('/oauth2/v2.0/token')).length;
    const before = tokens();
    await page.getByRole('button', { name: 'Erneut prüfen' }).click();
    await expect.poll(tokens).toBe(before + 1);
    await expectDone(page);
    await expectSteps(page, READ);
    expect(frames).toEqual([]);
  } finally {
    await browser.close();
  }
});

test('on a small touch screen the same window is the first way, and leads through', async ({
  browser,
  site,
  guard,
}) => {
  const viewport = { width: 360, height: 740 };
  const context = await browser.newContext({
    baseURL: site.origin,
    locale: 'de-DE',
    viewport,
    hasTouch: true,
    isMobile: true,
  });
  await guard.watch(context);
  const page = await context.newPage();
  await page.goto('/');
  const background = (button: ReturnType<typeof hereButton>) =>
    button.evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(await background(hereButton(page))).not.toBe('rgba(0, 0, 0, 0)');
  expect(await background(signInButton(page))).toBe('rgba(0, 0, 0, 0)');
  const [here, popup] = [await hereButton(page).boundingBox(), await signInButton(page).boundingBox()];
  expect(here?.y).toBeLessThan(popup?.y ?? 0);
  expect(here?.height).toBeGreaterThanOrEqual(44);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  await hereButton(page).scrollIntoViewIfNeeded();
  await signInHere(page);
  await expectSteps(page, READ);
  await context.close();
});

test('with a mouse the window is the first way', async ({ page }) => {
  await page.goto('/');
  const [here, popup] = [await hereButton(page).boundingBox(), await signInButton(page).boundingBox()];
  expect(popup?.x).toBeLessThan(here?.x ?? 0);
});
