import { cp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { organization } from '../../src/emulator/company';
import { application, assignment, enterpriseApp, secret } from '../../src/emulator/registrations';
import { tenant } from '../../src/emulator/tenant';
import { astroBuild } from '../bench/build';
import { copyProject } from '../project/copy';
import { check, expectDone, expectSteps, field } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect, test as base } from './rig/test';

/*
 * A guide of another product is a folder of content and nothing else: this one lies in the tests, the site is built with it,
 * and not a line under src/ knows of it.
 */

const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
const IMAP = '5e5addcd-3e8d-4e90-baf5-964efab2b20a';
const SMTP = '7146a1f0-8703-45b3-9eae-527a64c00995';
const CLIENT_ID = '5f0c2d18-93ab-4e67-8b14-60d9e2f7a3c5';

const test = base.extend<object, { folders: string[] }>({
  folders: [
    async ({}, use, worker) => {
      const folder = resolve(`test-results/e2e/site-${String(worker.workerIndex)}`);
      await copyProject(folder);
      for (const whole of ['content', 'tests/content']) await cp(whole, join(folder, 'content'), { recursive: true });
      await astroBuild(folder, join(folder, 'dist'));
      await use([join(folder, 'dist')]);
    },
    { scope: 'worker' },
  ],
});

const firm = (granted: readonly string[]) => {
  const company = organization();
  const own = application({
    appId: CLIENT_ID,
    displayName: 'Ticketsoftware Postfach',
    signInAudience: 'AzureADMyOrg',
    web: { redirectUris: ['https://tickets.example.org/oauth/callback'] },
    passwordCredentials: [secret({ endDateTime: new Date(Date.now() + 100 * 86_400_000).toISOString() })],
    requiredResourceAccess: [
      { resourceAppId: EXCHANGE, resourceAccess: [IMAP, SMTP].map((id) => ({ id, type: 'Role' })) },
    ],
  });
  const exchange = exchangeOnline();
  const enterprise = enterpriseApp(own, company);
  return tenant({
    organization: company,
    applications: [own],
    servicePrincipals: [exchange, microsoftGraph(), enterprise],
    appRoleAssignments: granted.map((id) => assignment(enterprise, exchange, id)),
  });
};

// One after another: the site is built once for a worker.
test.describe.configure({ mode: 'default' });

test('a guide of another product is built, read and judged', async ({ page, microsoft }) => {
  microsoft.tenant = firm([SMTP]);
  await page.goto('/ticketsystem/');
  await expect(page.locator('[data-step]')).toHaveCount(7);
  await page.getByLabel('Anwendungs-ID (Client-ID), in der Ticketsoftware „Client-ID“').fill(CLIENT_ID);
  await page.getByLabel('Erste drei Zeichen des Schlüssels').fill('k7~');
  await signIn(page);
  await expectDone(page);
  await expectSteps(page, {
    registrieren: 'pass',
    'anwendungs-id': 'pass',
    schluessel: 'pass',
    berechtigungen: 'pass',
    zustimmung: 'fail',
    abschluss: 'fail',
  });
  await expect(field(check(page, 'admin-consent').first(), 'ist')).toContainText('IMAP.AccessAsApp');
});

test('its notices appear by their dates, and its page asks only for what its checks need', async ({ page }) => {
  await page.goto('/ticketsystem/');
  await page.getByText('Was Sie bereithalten und vorher wissen sollten').click();
  await expect(page.getByText('Ein Kennwort des Postfachs genügt nicht mehr.')).toBeVisible();
  await expect(page.getByText('Das war einmal.')).toHaveCount(0);
  await expect(page.getByText('Das kommt noch.')).toBeHidden();
  await expect(page.getByLabel('Domain', { exact: true })).toHaveCount(0);
  await expect(page.getByRole('main')).not.toContainText(/BüroWARE|EWS|Synchronisation|kein Postfach/);
  await expect(page.getByText('Demo ansehen, ohne Anmeldung')).toBeVisible();
  await page.goto('/anleitungen/');
  await expect(
    page.getByRole('main').getByRole('link', { name: 'Ein Postfach an die Ticketsoftware anbinden' }),
  ).toHaveAttribute('href', '/ticketsystem/');
});

test('it brings an invented directory of its own', async ({ page }) => {
  await page.goto('/ticketsystem/?demo=tickets');
  await expectDone(page);
  await expectSteps(page, { schluessel: 'pass', berechtigungen: 'pass', zustimmung: 'fail' });
  await expect(field(check(page, 'admin-consent').nth(1), 'ist')).toContainText('SMTP.SendAsApp');
});
