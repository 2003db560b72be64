import type { Page } from 'playwright/test';
import { run, step } from './rig/contract';
import { expect, test } from './rig/test';

const part = (page: Page, slug: string, name: string) => step(page, slug).locator(`[data-figure="${name}"]`);
/** Step 4 is drawn twice: to register, and to put right what is registered. */
const shown = (page: Page, name: string) => part(page, 'app-registrieren', name).filter({ visible: true });
const overview = (page: Page) => page.locator('[data-chain]');
const link = (page: Page, name: string) => overview(page).locator('li', { hasText: name });

const opened = async (page: Page, demo: string) => {
  await page.goto(`/?demo=${demo}`);
  await expect(run(page)).toHaveAttribute('data-run', 'done');
  await expect(overview(page)).not.toHaveAttribute('data-chain', 'waiting');
};

test('every step in the portal has a drawing whose numbers are instructions of the step', async ({ page }) => {
  await page.goto('/');
  const drawn = await page.locator('figure.bild').evaluateAll((figures) =>
    figures.map((one) => ({
      slug: one.closest<HTMLElement>('[data-step]')?.dataset['step'],
      clicks: [...one.querySelectorAll<HTMLElement>('[data-klick]')].map(({ dataset }) => Number(dataset['klick'])),
      instructions: one.closest('.neu, .vorhanden, [data-step]')?.querySelector(':scope > ol')?.children.length ?? 0,
    })),
  );
  expect(drawn.map(({ slug }) => slug)).toEqual([
    'neue-registrierung',
    'app-registrieren',
    'app-registrieren',
    'anwendungs-id',
    'geheimer-schluessel',
    'gueltigkeit',
    'schluessel-uebertragen',
    'berechtigung',
    'administratorzustimmung',
  ]);
  for (const { slug, clicks, instructions } of drawn) {
    expect(clicks.length, slug).toBeGreaterThan(0);
    expect(clicks, slug).toEqual(clicks.toSorted((a, b) => a - b));
    expect(clicks.at(-1), slug).toBeLessThanOrEqual(instructions);
  }
});

test('without a run the drawings show what the guide wants and nothing of a tenant', async ({ page }) => {
  await page.goto('/');
  await expect(part(page, 'neue-registrierung', 'name')).toHaveText('SoftENGINE Mailserver');
  await expect(shown(page, 'redirectUri')).toHaveText('bw-link://o365/oauth2');
  await expect(part(page, 'anwendungs-id', 'appId')).toBeEmpty();
  await expect(part(page, 'schluessel-uebertragen', 'secretStart')).toBeEmpty();
  await expect(page.getByText('Eingetragen ist, was in der gefundenen App steht.').first()).toBeHidden();
  await expect(overview(page)).toContainText('Nach der Prüfung steht hier, ob die Kette hält.');
});

test('after a run the drawings carry the values of the registration', async ({ page }) => {
  await opened(page, 'fertig');
  await expect(part(page, 'anwendungs-id', 'appId')).toHaveText(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  const typed = await page.locator('[name=clientId]').inputValue();
  await expect(part(page, 'anwendungs-id', 'appId')).toHaveText(typed);
  await expect(part(page, 'schluessel-uebertragen', 'secretName')).toHaveText('BüroWARE');
  await expect(part(page, 'schluessel-uebertragen', 'secretStart')).toHaveText('Wq3…');
  const end = (await part(page, 'gueltigkeit', 'secretEnd').textContent()) ?? '';
  await expect(step(page, 'gueltigkeit').locator('[data-field="ist"]')).toContainText(end);
  await expect(shown(page, 'platform')).toHaveText('Öffentlicher Client/nativ (mobil und Desktop)');
  await expect(
    page.getByText('Eingetragen ist, was in der gefundenen App steht.').filter({ visible: true }).first(),
  ).toBeVisible();
  await expect(step(page, 'administratorzustimmung').locator('[data-judged-by]')).toHaveAttribute('data-state', 'pass');
});

test('a wrong value stands in the drawing as it is and is marked by the check that judges it', async ({ page }) => {
  await opened(page, 'falsche-plattform');
  const platform = shown(page, 'platform');
  await expect(platform).toHaveText('Web', { useInnerText: true });
  await expect(platform.locator('xpath=..')).toHaveAttribute('data-state', 'fail');
});

test('the labels of a drawing follow the language of the portal, without quotation marks', async ({ page }) => {
  await page.goto('/');
  const button = step(page, 'neue-registrierung').locator('[data-teil="befehl"] .label');
  await expect(button).toHaveText('Neue Registrierung');
  await page.getByLabel('Mein Portal ist auf Englisch').check();
  await expect(button).toHaveText('New registration');
  await page.getByLabel('Mein Portal ist auf Englisch').uncheck();
  await expect(button).toHaveText('Neue Registrierung');
});

test('the overview says where the chain is broken and leads there', async ({ page }) => {
  await opened(page, 'ohne-zustimmung');
  await expect(link(page, 'Berechtigung')).toHaveAttribute('data-mark', 'pass');
  await expect(link(page, 'Zustimmung')).toHaveAttribute('data-mark', 'fail');
  await expect(overview(page)).toHaveAttribute('data-chain', 'broken');
  await expect(overview(page).getByText('Die Kette ist unterbrochen:')).toBeVisible();
  await overview(page).getByRole('link', { name: 'Zustimmung, Schritt 10' }).click();
  await expect(page).toHaveURL(/#administratorzustimmung$/);
});

test('the overview follows the steps: what is still to do, then whole', async ({ page }) => {
  await opened(page, 'fertig');
  await expect(overview(page)).toHaveAttribute('data-chain', 'open');
  await expect(overview(page).getByRole('link', { name: 'BüroWARE/WEBWARE, Schritt 12' })).toBeVisible();
  for (const box of await page.locator('[data-tick]:visible input').all()) await box.check();
  await expect(overview(page)).toHaveAttribute('data-chain', 'whole');
  await expect(overview(page).getByText('Jedes Glied ist erfüllt.')).toBeVisible();
});

test('the line of time shows today, the end of the secret and the end of EWS in order', async ({ page }) => {
  await opened(page, 'fertig');
  const timeline = overview(page).locator('.timeline');
  const end = (await part(page, 'gueltigkeit', 'secretEnd').textContent()) ?? '';
  await expect(timeline.locator('[data-symbol="end"]')).toContainText(end);
  await expect(timeline.locator('[data-symbol="mark"]')).toContainText('Ende von EWS: 1. April 2027');
  const at = (name: string) =>
    timeline.locator(`svg > .${name}`).evaluate((symbol) => Number.parseFloat(symbol.getAttribute('x') ?? ''));
  const [today, last, mark] = [await at('today'), await at('end'), await at('mark')];
  expect(today).toBeGreaterThan(0);
  expect(today).toBeLessThan(last);
  expect(mark).toBeLessThanOrEqual(97);
});

for (const width of [320, 390, 800, 1280]) {
  test(`at ${String(width)} pixels overview and drawings keep their heights and nothing runs over`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/');
    const heights = () =>
      page
        // How to make something gives way to how to put it right: those two are never shown together.
        .locator('[data-chain], figure.bild:not([data-until] *, [data-once] *)')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    const before = await heights();
    for (const demo of ['ohne-zustimmung', 'abgelaufen', 'fertig']) {
      await opened(page, demo);
      expect(await heights(), demo).toEqual(before);
    }
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
  });
}
