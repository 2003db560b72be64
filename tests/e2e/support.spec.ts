import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { organization, user } from '../../src/emulator/company';
import { tenant } from '../../src/emulator/tenant';
import * as admin from './rig/admin';
import { check, expectDone, expectSteps, field } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect, test } from './rig/test';
import { faults } from './microsoft/faults';

const firm = () => tenant({ servicePrincipals: [exchangeOnline(), microsoftGraph()] });

test('of several registrations the nearest to complete is judged, and another can be chosen', async ({
  page,
  microsoft,
}) => {
  const directory = (microsoft.tenant = firm());
  const old = admin.register(directory, { redirectUri: 'bw-link://o365/oauth' });
  const better = admin.register(directory);
  admin.addSecret(directory, better);
  await page.goto('/');
  await signIn(page);
  await expect(check(page, 'registration-exists')).toHaveAttribute('data-status', 'warn');
  await expect(field(check(page, 'registration-exists'), 'ist')).toContainText(`geprüft wird „SoftENGINE Mailserver“`);
  await expectSteps(page, { 'app-registrieren': 'pass', 'geheimer-schluessel': 'pass' });
  await page.getByRole('radio', { name: old.appId }).check();
  await expectSteps(page, { 'app-registrieren': 'fail', 'geheimer-schluessel': 'fail' });
  await expect(page.getByRole('radio', { name: old.appId })).toBeChecked();
});

test('a further link opened in the same tab fills in and is read; coming back to it undoes nothing', async ({
  page,
  microsoft,
}) => {
  const directory = (microsoft.tenant = firm());
  const [first, second] = [admin.register(directory, { name: 'Eins' }), admin.register(directory, { name: 'Zwei' })];
  await page.goto(`/#clientId=${first.appId}`);
  await signIn(page);
  const exists = field(check(page, 'registration-exists'), 'ist');
  await expect(exists).toContainText('Eins');
  await page.goto(`/#clientId=${second.appId}`);
  await expect(page.locator('[name=clientId]')).toHaveValue(second.appId);
  await expect(exists).toContainText('Zwei');
  await page.locator('[name=domain]').fill('getippt.de');
  await page.goto('/#anmelden');
  await page.goBack();
  await expect(page.locator('[name=domain]')).toHaveValue('getippt.de');
});

test('a typed id that fits in nothing is told apart from the registration that does', async ({ page, microsoft }) => {
  const directory = (microsoft.tenant = firm());
  const other = admin.register(directory, {
    name: 'Zeiterfassung',
    platform: 'web',
    redirectUri: 'https://zeit.example',
  });
  const right = admin.register(directory);
  await page.goto(`/#clientId=${other.appId}`);
  await signIn(page);
  const id = check(page, 'client-id-matches');
  await expect(id).toHaveAttribute('data-status', 'fail');
  await expect(field(id, 'ist')).toContainText(right.appId);
  await page.getByRole('radio', { name: right.appId }).check();
  await expectSteps(page, { 'app-registrieren': 'pass' });
  await expect(field(id, 'ist')).toContainText('„Zeiterfassung“, nicht die hier geprüfte');
});

test('a domain of another directory is told, without a token', async ({ page, microsoft }) => {
  const elsewhere = '99990000-aaaa-4bbb-8ccc-dddd00001111';
  microsoft.tenant = firm();
  microsoft.authority.otherDirectories = { 'andere.de': elsewhere };
  await page.goto('/#domain=andere.de');
  await signIn(page);
  await expect(field(check(page, 'domain-verified'), 'ist')).toContainText(`einem anderen Verzeichnis (${elsewhere})`);
});

test('a guest is not told that something is missing which guests cannot see', async ({ page, microsoft, planned }) => {
  planned.add(403);
  microsoft.tenant = tenant({ organization: organization(), user: user({ userType: 'Guest' }) });
  await page.goto('/');
  await signIn(page);
  await expect(check(page, 'signed-in')).toHaveAttribute('data-status', 'warn');
  await expect(check(page, 'registration-exists')).toHaveAttribute('data-reason', 'forbidden');
});

test('whoever may not do it gets a message for somebody who may', async ({ page, microsoft }) => {
  const directory = (microsoft.tenant = firm());
  const app = admin.register(directory);
  await page.goto(`/#clientId=${app.appId}`);
  await signIn(page);
  const consent = check(page, 'admin-consent');
  await consent.getByText('Fertige Nachricht').click();
  const letter = consent.locator('[data-letter] [data-value]');
  await expect(letter).toContainText('Prüfung 10.1: Administratorzustimmung');
  await expect(letter).toContainText(app.appId);
  await expect(letter).toContainText('#administratorzustimmung');
});

for (const { fault, sentence } of [
  { fault: faults.adminConsentRequired, sentence: 'muss ein Administrator dieser Prüfseite erst zustimmen' },
  { fault: faults.conditionalAccess, sentence: 'Eine Richtlinie Ihres Unternehmens' },
]) {
  test(`the sign-in says what happened: ${sentence}`, async ({ page, microsoft }) => {
    await page.goto('/');
    const { at, error, description, code } = fault;
    microsoft.authority.fail = { at, error, description, code };
    await page.getByRole('button', { name: 'Mit Microsoft anmelden' }).click();
    await expect(page.getByText(sentence)).toBeVisible();
    await expect(page.getByRole('alert').getByText(/AADSTS\d+/)).toBeVisible();
  });
}

test('the list of what was read names every GET', async ({ page, microsoft }) => {
  microsoft.tenant = firm();
  await page.goto('/');
  await signIn(page);
  await page.getByText('Was gelesen wurde', { exact: true }).click();
  const list = page.locator('[data-requests] [data-value]');
  await expect(list).toContainText("publicClient/redirectUris/any(p:p eq 'bw-link://o365/oauth2')");
  expect((await list.textContent())?.match(/^GET /gm)).toHaveLength(microsoft.graphRequests.length);
});

test('what is still red on a re-check is read once more before it is said', async ({ page, microsoft }) => {
  const directory = (microsoft.tenant = firm());
  const app = admin.register(directory);
  await page.goto(`/#clientId=${app.appId}`);
  await signIn(page);
  await expectSteps(page, { 'geheimer-schluessel': 'fail' });
  await page.getByRole('button', { name: 'Erneut prüfen' }).click();
  await expect(page.locator('[data-waiting]')).toBeVisible();
  admin.addSecret(directory, app);
  await expectDone(page);
  await expectSteps(page, { 'geheimer-schluessel': 'pass' });
});

test('a throttled request is asked again, as long as Microsoft says', async ({ page, microsoft, planned }) => {
  planned.add(429);
  microsoft.tenant = firm();
  let refused = 0;
  microsoft.fault = ({ url }) =>
    url.includes('/organization') && (refused += 1) === 1
      ? new Response('{}', { status: 429, headers: { 'Retry-After': '1' } })
      : undefined;
  await page.goto('/#domain=muster.onmicrosoft.com');
  await signIn(page);
  await expect(check(page, 'domain-verified')).toHaveAttribute('data-status', 'warn');
  expect(refused).toBe(2);
});

test('support copies a link that opens the guide prepared', async ({ page, microsoft }) => {
  const id = '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215';
  await page.goto('/');
  await page.locator('[name=clientId]').fill(id);
  await page.locator('[name=tenant]').fill('muster.de');
  await page.getByText('Diese Angaben als Link merken').click();
  const link = await page.locator('[data-form-link]').textContent();
  await page.goto('about:blank');
  await page.goto(link ?? '');
  await expect(page.locator('[name=clientId]')).toHaveValue(id);
  await expect(page.locator('[name=tenant]')).toHaveValue('muster.de');
  expect(microsoft.requests).toEqual([]);
});
