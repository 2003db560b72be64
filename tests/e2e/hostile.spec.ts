import { tenant } from '../../src/emulator/tenant';
import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { organization } from '../../src/emulator/company';
import * as admin from './rig/admin';
import { check, expectDone, expectSteps, field, run } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect, test } from './rig/test';

const MARKUP = '"><img src=x onerror="document.title=1"><script>document.title=2</script>';

const hostile = () => {
  const directory = tenant({
    organization: organization({ displayName: MARKUP }),
    servicePrincipals: [exchangeOnline(), microsoftGraph()],
  });
  const app = admin.register(directory, { name: `SoftENGINE Mailserver ${MARKUP}` });
  admin.addSecret(directory, app).displayName = MARKUP;
  return { directory, app };
};

test('names of a hostile directory are shown as text', async ({ page, microsoft }) => {
  const { directory, app } = hostile();
  microsoft.tenant = directory;
  await page.goto(`/#clientId=${app.appId}`);
  const title = await page.title();
  await signIn(page);
  await expectSteps(page, { 'neue-registrierung': 'pass', 'geheimer-schluessel': 'pass' });
  await expect(field(check(page, 'registration-exists'), 'ist')).toContainText(MARKUP);
  await expect(field(check(page, 'signed-in'), 'ist')).toContainText(MARKUP);
  await expect(field(check(page, 'secret-exists'), 'ist')).toContainText(MARKUP);
  await expect(page.locator('[data-step] img')).toHaveCount(0);
  // How it stands goes before the title, and no text of a tenant.
  expect(await page.title()).toMatch(new RegExp(`^(\\d+ . · )?${title}$`));
});

test('garbage in a link and in the fields is text and judged as what it is', async ({ page }) => {
  const garbage = encodeURIComponent(MARKUP);
  await page.goto(`/?demo=leer#clientId=${garbage}&domain=${garbage}&tenant=${garbage}`);
  await expectDone(page);
  await expect(page.locator('[name=tenant]')).toHaveValue('');
  await page.locator('[name=clientId]').fill(MARKUP);
  await page.locator('[name=domain]').fill(MARKUP);
  await page.locator('[name=secretStart]').fill('<b>');
  await page.locator('[name=evidenceText]').evaluate((field: HTMLTextAreaElement, text) => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, MARKUP);
  await expect(check(page, 'client-id-matches')).toHaveAttribute('data-status', 'fail');
  await expect(field(check(page, 'client-id-matches'), 'ist')).toContainText('das ist keine Anwendungs-ID');
  await expect(check(page, 'domain-verified')).toHaveAttribute('data-status', 'fail');
  await expect(page.locator('[data-step] img')).toHaveCount(0);
});

test('a path with a broken demo name is an ordinary page', async ({ page }) => {
  await page.goto('/?demo=__proto__#%E0%A4%A');
  await expect(run(page)).toHaveAttribute('data-run', 'idle');
});

test('where Graph refuses, fails or answers nonsense, that check is not provable and the others stand', async ({
  page,
  microsoft,
  planned,
}) => {
  const { directory, app } = hostile();
  admin.requestPermission(directory, app, admin.fullAccessAsApp);
  admin.grantConsent(directory, app);
  microsoft.tenant = directory;
  planned.add(403).add(503);
  microsoft.fault = ({ url }) => {
    if (url.includes('appRoleAssignments')) return new Response('{}', { status: 403 });
    if (url.includes('/organization')) return new Response('<html>gateway</html>', { status: 503 });
    if (url.includes('directoryRole')) return new Response('{"value":[{', { status: 200 });
    return undefined;
  };
  await page.goto(`/#clientId=${app.appId}&domain=muster.onmicrosoft.com`);
  await signIn(page);
  await expectSteps(page, { 'neue-registrierung': 'pass', 'app-registrieren': 'pass', berechtigung: 'pass' });
  await expect(check(page, 'admin-consent')).toHaveAttribute('data-reason', 'forbidden');
  await expect(check(page, 'domain-verified')).toHaveAttribute('data-reason', 'server-error');
  await expect(check(page, 'admin-role')).toHaveAttribute('data-reason', 'malformed');
  await expect(field(check(page, 'admin-consent'), 'ist')).toContainText('HTTP 403');
});
