import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tenant as emptyTenant } from '../../src/emulator/tenant';
import { startMicrosoft, type Microsoft } from './microsoft/server';
import { expectDone, expectSteps } from './rig/contract';
import { signIn, signInHere } from './rig/sign-in';
import { CLIENT_ID } from './rig/site';
import { expect, test as base } from './rig/test';

const BASE = '/pfad/';
const ROOT = 'test-results/subpath';
const OUT = join(ROOT, BASE);

/** Builds as `npm run release -- --base /pfad/ --site …` does, and edits `config.json` as an operator does. */
const build = () => {
  const env = { ...process.env, SITE_ADDRESS: 'https://pruefen.example.org', ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync('npx', ['astro', 'build', '--base', BASE, '--outDir', OUT], { env, stdio: 'ignore' });
  writeFileSync(join(OUT, 'config.json'), JSON.stringify({ clientId: CLIENT_ID, cloud: 'global' }));
};

/** The rig's test with the site below a path, and a Microsoft that knows its address there. */
const test = base.extend<object, { built: string; microsoft: Microsoft }>({
  built: [
    async ({}, use) => {
      build();
      await use(ROOT);
    },
    { scope: 'worker' },
  ],
  folders: [async ({ built }, use) => use([built]), { scope: 'worker' }],
  microsoft: [
    async ({ site }, use) => {
      const address = `${site.origin}${BASE.slice(0, -1)}`;
      const microsoft = await startMicrosoft({ tenant: emptyTenant(), clientId: CLIENT_ID, site: address });
      await use(microsoft);
      await microsoft.stop();
    },
    { scope: 'worker' },
  ],
});

// One build for all of them.
test.describe.configure({ mode: 'serial' });

test('a link to the site brings its picture along, once the site knows its address', async ({ page, request }) => {
  await page.goto(BASE);
  const picture = page.locator('meta[property="og:image"]');
  await expect(picture).toHaveAttribute('content', 'https://pruefen.example.org/pfad/social.png');
  expect((await request.get(`${BASE}social.png`)).headers()['content-type']).toBe('image/png');
});

test('below a path the demo works', async ({ page }) => {
  await page.goto(`${BASE}?demo=falsche-plattform`);
  await expectDone(page);
  await expectSteps(page, { 'app-registrierungen': 'pass' });
});

test('below a path a prefilled link fills in', async ({ page }) => {
  await page.goto(`${BASE}#domain=muster.de`);
  await expect(page.locator('[name=domain]')).toHaveValue('muster.de');
});

test('below a path the sign-in returns to its own redirect page, by popup and within the window', async ({
  page,
  microsoft,
  site,
}) => {
  await page.goto(BASE);
  await signIn(page);
  await expectSteps(page, { 'app-registrierungen': 'pass' });
  const asked = microsoft.requests.find(({ path }) => path.includes('/authorize'));
  const back = new URL(asked?.path ?? '', 'https://login.example').searchParams.get('redirect_uri');
  expect(back).toBe(`${site.origin}${BASE}auth/redirect.html`);
  await page.getByRole('button', { name: 'Abmelden' }).click();
  await signInHere(page);
  expect(new URL(page.url()).pathname).toBe(BASE);
});

test('below a path the search finds a step and leads to it', async ({ page }) => {
  await page.goto(BASE);
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.getByRole('textbox', { name: 'Suchen' }).fill('Administratorzustimmung');
  const result = page.locator('.pagefind-ui__result a').first();
  await expect(result).toHaveAttribute('href', /^\/pfad\//);
  await result.click();
  await expect(page).toHaveURL(/\/pfad\//);
});

test('below a path every link of every page leads somewhere', async ({ page, request }) => {
  const seen = new Set([BASE]);
  for (const address of seen) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(200);
    if (!address.endsWith('/')) continue;
    await page.goto(address);
    const here = await page.evaluate(() =>
      [...document.querySelectorAll('[href], [src]')]
        .map((element) => new URL(element.getAttribute('href') ?? element.getAttribute('src') ?? '', location.href))
        .filter(({ origin }) => origin === location.origin)
        .map(({ pathname }) => pathname),
    );
    for (const path of here) {
      expect(path, `on ${address}`).toMatch(/^\/pfad\//);
      seen.add(path);
    }
  }
  expect(seen.size).toBeGreaterThan(20);
});

test('below a path the page for unknown addresses leads back to the guide', async () => {
  expect(readFileSync(join(OUT, '404.html'), 'utf8')).toContain(`href="${BASE}"`);
});
