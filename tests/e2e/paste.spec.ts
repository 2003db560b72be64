import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { tenant } from '../../src/emulator/tenant';
import * as admin from './rig/admin';
import { check, expectSteps, run } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect, test } from './rig/test';

/** A firm with a registration that is complete but for the consent. */
const firm = () => {
  const directory = tenant({ servicePrincipals: [exchangeOnline(), microsoftGraph()] });
  const app = admin.register(directory);
  admin.addSecret(directory, app);
  admin.requestPermission(directory, app, admin.fullAccessAsApp);
  return { directory, app };
};

const exchange = (id: string) =>
  `Name             : muster.onmicrosoft.com\r\nEwsEnabled       : True\r\nEwsAllowedAppIDs : ${id}\r\n`;

test('a pasted manifest proves the registration, and never the consent', async ({ page, microsoft }) => {
  const { app } = firm();
  await page.goto(`/#clientId=${app.appId}`);
  await page.locator('[name=evidenceText]').fill(JSON.stringify(app, null, 2));
  await expect(run(page)).toHaveAttribute('data-source', 'import');
  await expectSteps(page, {
    anmelden: 'unknown',
    'neue-registrierung': 'pass',
    'app-registrieren': 'pass',
    'geheimer-schluessel': 'pass',
    berechtigung: 'pass',
    administratorzustimmung: 'unknown',
    'ews-freigabe': 'unknown',
  });
  await expect(check(page, 'redirect-uri')).toHaveAttribute('data-proof', 'paste');
  await expect(check(page, 'redirect-uri')).toContainText('Beleg: eingefügte Angaben');
  await expect(check(page, 'admin-consent')).toHaveAttribute('data-reason', 'not-in-source');

  // The field is free again; what Exchange Online prints comes beside it and changes no source.
  await expect(page.locator('[name=evidenceText]')).toHaveValue('');
  await page.locator('[name=evidenceText]').fill(exchange(app.appId));
  await expectSteps(page, { 'ews-freigabe': 'pass', 'app-registrieren': 'pass' });
  await expect(run(page)).toHaveAttribute('data-source', 'import');
  expect(microsoft.requests).toEqual([]);
});

test('what was pasted before the page could answer counts as well', async ({ page }) => {
  const { app } = firm();
  let arrive = (): void => undefined;
  const scripts = new Promise<void>((resolve) => (arrive = resolve));
  await page.route(/\/_astro\/.*\.js$/, (route) => scripts.then(() => route.continue()));
  await page.goto('/', { waitUntil: 'commit' });
  await page.locator('[name=evidenceText]').fill(JSON.stringify(app));
  arrive();
  await expect(run(page)).toHaveAttribute('data-source', 'import');
  await expectSteps(page, { 'app-registrieren': 'pass', administratorzustimmung: 'unknown' });
});

test('a manifest fills the gaps of a tenant that is read, and the tenant goes before it', async ({
  page,
  microsoft,
  planned,
}) => {
  planned.add(403);
  const { directory, app } = firm();
  microsoft.tenant = directory;
  microsoft.fault = ({ url }) => (url.includes('/applications') ? new Response('{}', { status: 403 }) : undefined);
  await page.goto(`/#clientId=${app.appId}&domain=muster.onmicrosoft.com`);
  await signIn(page);
  await expectSteps(page, { 'app-registrieren': 'unknown', berechtigung: 'unknown' });
  await page.locator('[name=evidenceText]').fill(JSON.stringify(app));
  await expectSteps(page, { 'app-registrieren': 'pass', berechtigung: 'pass', administratorzustimmung: 'fail' });
  await expect(run(page)).toHaveAttribute('data-source', 'import');
  await expect(check(page, 'redirect-uri')).toHaveAttribute('data-proof', 'paste');
});

test('what is no evidence gets a sentence, and what was there before stays', async ({ page }) => {
  await page.goto('/?demo=fertig');
  await expectSteps(page, { berechtigung: 'pass' });
  const buffer = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
  await page.locator('[name=evidence]').setInputFiles({ name: 'bild.png', mimeType: 'image/png', buffer });
  await expect(page.getByRole('alert')).toContainText('bild.png');
  await expectSteps(page, { berechtigung: 'pass', 'ews-freigabe': 'pass' });
  await expect(run(page)).toHaveAttribute('data-source', 'demo');
});

test('what PowerShell writes into a file is read as well', async ({ page }) => {
  const { app } = firm();
  await page.goto(`/#clientId=${app.appId}`);
  const buffer = Buffer.from(`\ufeff${exchange(app.appId)}`, 'utf16le');
  await page.locator('[name=evidence]').setInputFiles({ name: 'ews.txt', mimeType: 'text/plain', buffer });
  await expectSteps(page, { 'ews-freigabe': 'pass' });
});

test('files dropped anywhere are all taken; of the one that is no evidence there is a sentence', async ({ page }) => {
  const { app } = firm();
  await page.goto(`/#clientId=${app.appId}`);
  const files = [
    ['film.json', '{"film":1}'],
    ['manifest.json', JSON.stringify(app)],
    ['ews.txt', exchange(app.appId)],
  ];
  await page.locator('h1').evaluate((element, given) => {
    const dataTransfer = new DataTransfer();
    for (const [name = '', text = ''] of given) dataTransfer.items.add(new File([text], name));
    for (const type of ['dragover', 'drop']) {
      const unhandled = element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
      if (unhandled) throw new Error(`The browser would leave the page: ${type}`);
    }
  }, files);
  await expectSteps(page, { 'app-registrieren': 'pass', 'ews-freigabe': 'pass' });
  await expect(page.getByRole('alert')).toContainText('film.json');
});

test('the command lines carry the typed id, and wait for it', async ({ page }) => {
  await page.goto('/');
  await page.getByText('Ohne Anmeldung prüfen').click();
  await expect(page.getByText('Tragen Sie dafür zuerst die Anwendungs-ID ein.')).toBeVisible();
  await expect(page.getByRole('row', { name: 'Manifest der Registrierung' })).toContainText('3, 4, 5.1, 6 bis 9');
  const id = '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215';
  await page.getByText('Ohne Anmeldung prüfen').click();
  await page.locator('[name=clientId]').fill(id);
  await page.getByText('Ohne Anmeldung prüfen').click();
  const lines = page.locator('[data-commands="graph"] [data-value]');
  await expect(lines).toContainText(`/applications(appId=''${id}'')`);
  await expect(lines).toContainText('-OutputType Json');
  await expect(page.locator('[data-commands="bash"] [data-value]')).toContainText('az rest --method get');
});
