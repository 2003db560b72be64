import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { applicationAdministrator } from '../../src/emulator/company';
import { tenant } from '../../src/emulator/tenant';
import * as admin from './rig/admin';
import { check, expectDone, expectSteps, run, step } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect, test } from './rig/test';

/* Whoever asks „Jetzt prüfen“ at the foot of a step sees the answer without a search, red or green. */

test.use({ view: 'one' });

const firm = () => {
  const directory = tenant({
    directoryRoles: [applicationAdministrator()],
    servicePrincipals: [exchangeOnline(), microsoftGraph()],
  });
  const app = admin.register(directory, { platform: 'web' });
  admin.addSecret(directory, app, { value: 'aB3~wert' });
  return { directory, app };
};

for (const [width, height] of [
  [700, 900],
  [390, 844],
] as const) {
  test(`the answer is on the screen: ${String(width)} pixels wide`, async ({ page, microsoft }) => {
    const { directory, app } = firm();
    microsoft.tenant = directory;
    await page.setViewportSize({ width, height });
    await page.goto('/');
    await signIn(page);
    await page.locator('[data-next]').click();
    const [here, redirect] = [step(page, 'app-registrieren'), check(page, 'redirect-uri')];
    const button = here.getByRole('button', { name: /jetzt prüfen/ });

    await button.click();
    await expect(run(page)).toHaveAttribute('data-run', 'running');
    await expectDone(page);
    await expect(here.getByRole('heading', { level: 2 })).toBeFocused();
    await expect(redirect.getByRole('heading')).toBeInViewport();

    admin.setRedirectUri(directory, app, 'bw-link://o365/oauth2');
    await button.click();
    await expectSteps(page, { 'app-registrieren': 'pass' });
    await expectDone(page);
    await expect(button).toBeInViewport();
    await expect(redirect.locator('[data-check-mark]')).toBeInViewport();
  });
}

test('whoever has gone elsewhere meanwhile is not fetched back', async ({ page, microsoft }) => {
  microsoft.tenant = firm().directory;
  await page.goto('/');
  await signIn(page);
  await page.locator('[data-next]').click();
  const here = step(page, 'app-registrieren');
  await here.getByRole('button', { name: /jetzt prüfen/ }).click();
  await expect(run(page)).toHaveAttribute('data-run', 'running');
  await here.locator('[rel=next]').click();
  await expectDone(page);
  await expect(step(page, 'anwendungs-id').getByRole('heading', { level: 2 })).toBeFocused();
});

test('a typed value takes back what the last reading had to tell', async ({ page, microsoft }) => {
  const { directory, app } = firm();
  microsoft.tenant = directory;
  await page.goto(`/#clientId=${app.appId}`);
  await signIn(page);
  admin.setRedirectUri(directory, app, 'bw-link://o365/oauth2');
  await page.locator('[data-next]').click();
  await step(page, 'app-registrieren')
    .getByRole('button', { name: /jetzt prüfen/ })
    .click();
  const news = page.locator('[data-news-place]');
  await expect(news).toHaveText(/Schritt 4 ist jetzt erfüllt\. Weiter mit Schritt 5\./);
  await step(page, 'app-registrieren').locator('[rel=next]').click();
  await page.locator('[name=domain]').fill('muster.onmicrosoft.com');
  await expectSteps(page, { 'anwendungs-id': 'warn' });
  await expect(news).toBeEmpty();
});
