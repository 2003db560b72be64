import { user } from '../../src/emulator/company';
import { run } from './rig/contract';
import { LOGIN } from './microsoft/directory';
import { CLIENT_ID } from './rig/site';
import { openPopup, signIn } from './rig/sign-in';
import { expect, test } from './rig/test';

/** Consent as customers meet it: only administrators may, and the others come back without a reason. */

const ADMIN = user({ userPrincipalName: 'max@muster.onmicrosoft.com' });
const APPLICATION_ADMINISTRATOR = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3';

test.beforeEach(({ microsoft }) => {
  microsoft.authority.consents.onlyAdministrators = true;
  microsoft.authority.consents.roles.set(ADMIN.id, [APPLICATION_ADMINISTRATOR]);
  microsoft.authority.moreAccounts = [ADMIN];
});

const linkOf = (site: string) =>
  `${LOGIN}/organizations/adminconsent?client_id=${CLIENT_ID}&redirect_uri=${encodeURIComponent(`${site}/auth/redirect.html`)}`;

test('who may not consent is told both things it can mean', async ({ page, site }) => {
  await page.goto('/');
  const popup = await openPopup(page, 'Mit Microsoft anmelden');
  await popup.getByRole('button', { name: /erika/ }).click();
  await popup.getByRole('button', { name: 'Ohne Zustimmung zur App zurückkehren' }).click();
  const message = page.locator('[data-message-place]');
  await expect(message).toContainText('abgebrochen, oder ein Administrator muss dieser Prüfseite erst zustimmen.');
  await expect(message).not.toContainText('Sie haben nicht zugestimmt');
  const offer = message.locator('[data-admin-consent]');
  await expect(offer).toHaveCount(1);
  await offer.getByText('Link und Nachricht für den Administrator').click();
  await expect(offer.getByRole('link', { name: 'hier für alle zustimmen' })).toHaveAttribute(
    'href',
    linkOf(site.origin),
  );
  await expect(offer.locator('[data-value]')).toContainText(linkOf(site.origin));
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

test('the link is also where the page says what Microsoft asks for, for the directory that is typed', async ({
  page,
  site,
}) => {
  await page.goto('/');
  await page.locator('[name=tenant]').fill('firma.example');
  await page.getByText('Was Microsoft Sie dabei fragt, und warum').click();
  const offer = page.locator('#was-microsoft-fragt [data-admin-consent]');
  await offer.getByText('Link und Nachricht für den Administrator').click();
  await expect(offer.getByRole('link', { name: 'hier für alle zustimmen' })).toHaveAttribute(
    'href',
    linkOf(site.origin).replace('organizations', 'firma.example'),
  );
});

test('the administrator’s link leads back to a page that says what came of it', async ({ page, site }) => {
  await page.goto(linkOf(site.origin));
  await page.getByRole('button', { name: /max/ }).click();
  await page.getByRole('button', { name: 'Akzeptieren' }).click();
  await expect(page.getByText('Microsoft hat die Zustimmung angenommen.')).toBeVisible();
  await expect(page).toHaveTitle('Microsoft hat die Zustimmung angenommen');
  expect(page.url()).toBe(`${site.origin}/auth/redirect.html`);
  await page.goto('/');
  await signIn(page);
  await expect(run(page)).toHaveAttribute('data-source', 'tenant');
});

test('a refusal says that nothing was changed', async ({ page, site }) => {
  await page.goto(linkOf(site.origin));
  await page.getByRole('button', { name: /max/ }).click();
  await page.getByRole('button', { name: 'Abbrechen' }).click();
  await expect(page.getByText('Die Zustimmung ist nicht zustande gekommen.')).toBeVisible();
});

for (const query of ['?error=access_denied&error_subcode=cancel', '?error=permission_denied&error_description=x']) {
  test(`so does ${query}`, async ({ page }) => {
    await page.goto(`/auth/redirect.html${query}`);
    await expect(page.getByText('Die Zustimmung ist nicht zustande gekommen.')).toBeVisible();
  });
}

test('opened by hand there is nothing to do', async ({ page }) => {
  await page.goto('/auth/redirect.html');
  await expect(page.getByText('Hier gibt es nichts zu tun.')).toBeVisible();
});
