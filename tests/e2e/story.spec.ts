import type { Page } from 'playwright/test';
import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { applicationAdministrator } from '../../src/emulator/company';
import type { Application } from '../../src/emulator/entities';
import { tenant, type Tenant } from '../../src/emulator/tenant';
import * as admin from './rig/admin';
import { check, expectDone, expectSteps, field, step, type Status } from './rig/contract';
import { signIn } from './rig/sign-in';
import { expect, test } from './rig/test';

/** The steps a sign-in can prove, in order. */
const STEPS = [
  'anmelden',
  'app-registrierungen',
  'neue-registrierung',
  'app-registrieren',
  'anwendungs-id',
  'geheimer-schluessel',
  'gueltigkeit',
  'schluessel-uebertragen',
  'berechtigung',
  'administratorzustimmung',
] as const;

const firm = () =>
  tenant({
    directoryRoles: [applicationAdministrator()],
    servicePrincipals: [exchangeOnline(), microsoftGraph()],
  });

const statuses = async (page: Page) => {
  const entries = STEPS.map(async (slug) => [slug, await step(page, slug).getAttribute('data-status')] as const);
  return Object.fromEntries(await Promise.all(entries)) as Record<(typeof STEPS)[number], Status>;
};

/** Does something in the portal or here, checks again, and tells which steps changed to what. */
const changes = async (page: Page, act: () => unknown) => {
  const before = await statuses(page);
  await act();
  const checked = await page.locator('[data-run]').getAttribute('data-read-at');
  await page.getByRole('button', { name: 'Erneut prüfen' }).click();
  const ended = page.locator(`[data-run="done"]:not([data-read-at="${checked ?? ''}"])`);
  await ended.or(page.locator('[data-waiting]')).waitFor();
  const now = page.getByRole('button', { name: 'Ergebnis jetzt zeigen' });
  if (await now.isVisible()) await now.click();
  await expect(page.locator('[data-run="done"]')).not.toHaveAttribute('data-read-at', checked ?? '');
  const after = await statuses(page);
  return Object.fromEntries(STEPS.filter((slug) => before[slug] !== after[slug]).map((slug) => [slug, after[slug]]));
};

const type = (page: Page, name: string, value: string) => page.locator(`[name=${name}]`).fill(value);

test('every step the admin does turns exactly that step green, and undoing it red', async ({ page, microsoft }) => {
  const directory: Tenant = (microsoft.tenant = firm());
  await page.goto('/');
  await signIn(page);
  await expectSteps(page, { anmelden: 'pass', 'app-registrierungen': 'pass', 'neue-registrierung': 'fail' });

  let app!: Application;
  await test.step('the registration, with its redirect URI still missing', async () => {
    const made = await changes(page, () => {
      app = admin.register(directory);
      admin.setRedirectUri(directory, app, 'https://localhost', 'web');
    });
    expect(made).toEqual({
      'neue-registrierung': 'pass',
      'app-registrieren': 'fail',
      'geheimer-schluessel': 'fail',
      berechtigung: 'fail',
      administratorzustimmung: 'fail',
    });
    await expect(field(check(page, 'redirect-uri'), 'folge')).toContainText('falsche Plattform');
  });

  const good = async (act: () => unknown, expected: Partial<Record<(typeof STEPS)[number], Status>>) => {
    expect(await changes(page, act)).toEqual(expected);
  };
  const bad = async (
    act: () => unknown,
    expected: Partial<Record<(typeof STEPS)[number], Status>>,
    kind: string,
    sentence: string | RegExp,
  ) => {
    expect(await changes(page, act)).toEqual(expected);
    await expect(check(page, kind)).toHaveAttribute('data-status', 'fail');
    await expect(field(check(page, kind), 'ist')).toContainText(sentence);
    await expect(field(check(page, kind), 'folge')).not.toBeEmpty();
  };

  await test.step('the steps one after another', async () => {
    await good(() => admin.setRedirectUri(directory, app, 'bw-link://o365/oauth2'), { 'app-registrieren': 'pass' });
    await good(
      async () => {
        await type(page, 'clientId', app.appId);
        await type(page, 'domain', 'muster.de');
        admin.addDomain(directory, 'muster.de');
      },
      { 'anwendungs-id': 'pass' },
    );
    await good(() => admin.addSecret(directory, app, { value: 'aB3~wert' }), {
      'geheimer-schluessel': 'pass',
      gueltigkeit: 'pass',
      'schluessel-uebertragen': 'manual',
    });
    await good(() => type(page, 'secretStart', 'aB3'), { 'schluessel-uebertragen': 'pass' });
    await good(() => admin.requestPermission(directory, app, admin.fullAccessAsApp), { berechtigung: 'pass' });
    await good(() => admin.grantConsent(directory, app), { administratorzustimmung: 'pass' });
  });

  await test.step('and undone, each with its sentence', async () => {
    await bad(
      () => admin.revokeConsent(directory, app),
      { administratorzustimmung: 'fail' },
      'admin-consent',
      'ist noch nicht erteilt',
    );
    await good(() => admin.grantConsent(directory, app), { administratorzustimmung: 'pass' });
    await bad(
      () => admin.disableEnterpriseApp(directory, app),
      { administratorzustimmung: 'fail' },
      'enterprise-app-enabled',
      'ausgeschaltet',
    );
    await good(() => admin.enableEnterpriseApp(directory, app), { administratorzustimmung: 'pass' });
    const delegated = { ...admin.fullAccessAsApp, type: 'Scope' as const };
    await bad(
      () => {
        admin.revokeConsent(directory, app);
        admin.removePermission(directory, app, admin.fullAccessAsApp);
        admin.requestPermission(directory, app, delegated);
      },
      { berechtigung: 'fail', administratorzustimmung: 'fail' },
      'api-permission',
      'full_access_as_app – Delegiert',
    );
    await good(
      () => {
        admin.removePermission(directory, app, delegated);
        admin.requestPermission(directory, app, admin.fullAccessAsApp);
        admin.grantConsent(directory, app);
      },
      { berechtigung: 'pass', administratorzustimmung: 'pass' },
    );
    await bad(
      () => {
        admin.deleteSecret(directory, app);
        admin.addSecret(directory, app, { value: 'aB3~wert', days: -3 });
      },
      { gueltigkeit: 'fail', 'schluessel-uebertragen': 'fail' },
      'secret-valid',
      'abgelaufen am',
    );
    await bad(
      () => admin.deleteSecret(directory, app),
      { 'geheimer-schluessel': 'fail', gueltigkeit: 'skipped', 'schluessel-uebertragen': 'skipped' },
      'secret-exists',
      'kein geheimer Schlüssel angelegt',
    );
    await bad(
      () => admin.removeDomain(directory, 'muster.de'),
      { 'anwendungs-id': 'fail' },
      'domain-verified',
      'muster.de',
    );
    await bad(() => type(page, 'clientId', app.id), {}, 'client-id-matches', 'die Objekt-ID der Registrierung');
    await bad(
      () => admin.setRedirectUri(directory, app, 'bw-link://o365/0auth2'),
      { 'app-registrieren': 'fail' },
      'redirect-uri',
      'Die markierten Stellen weichen ab',
    );
    await expect(check(page, 'redirect-uri').locator('mark')).toHaveText('0');
    await bad(
      () => admin.deleteRegistration(directory, app),
      {
        'neue-registrierung': 'fail',
        'app-registrieren': 'skipped',
        'geheimer-schluessel': 'skipped',
        berechtigung: 'skipped',
        administratorzustimmung: 'skipped',
      },
      'registration-exists',
      'gelöscht',
    );
  });
});

test('a registration made a moment ago is found by its id, though the search still lags', async ({
  page,
  microsoft,
}) => {
  const directory = (microsoft.tenant = firm());
  const app = admin.lagging(directory, () => admin.register(directory));
  await page.goto('/');
  await signIn(page);
  await expectSteps(page, { 'neue-registrierung': 'fail' });
  await expect(field(check(page, 'registration-exists'), 'ist')).toContainText('keine passende App-Registrierung');
  await type(page, 'clientId', app.appId);
  await expectSteps(page, { 'neue-registrierung': 'pass', 'app-registrieren': 'pass' });
});

test('a prefilled link fills in and never signs in', async ({ page, microsoft }) => {
  const id = '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215';
  await page.goto(`/#clientId=${id}&domain=muster.de&tenant=muster.de`);
  await expect(page.locator('[name=clientId]')).toHaveValue(id);
  await expect(page.locator('[name=domain]')).toHaveValue('muster.de');
  await expect(page.locator('[name=tenant]')).toHaveValue('muster.de');
  await expect(page.locator('[data-run]')).toHaveAttribute('data-run', 'idle');
  expect(microsoft.requests).toEqual([]);
});

test('pasted Exchange output is judged without a sign-in and changes no source', async ({ page }) => {
  const id = '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215';
  await page.goto(`/#clientId=${id}`);
  await type(
    page,
    'evidenceText',
    `Name             : muster.onmicrosoft.com\nEwsEnabled       : True\nEwsAllowedAppIDs : ${id}`,
  );
  await expectDone(page);
  await expectSteps(page, { 'ews-freigabe': 'pass', 'neue-registrierung': 'unknown' });
  await expect(check(page, 'ews-allowed')).toHaveAttribute('data-proof', 'paste');
  await expect(check(page, 'registration-exists')).toHaveAttribute('data-reason', 'not-signed-in');
  await expect(page.locator('[data-run]')).toHaveAttribute('data-source', 'none');
});

test('what is not wrong but worth a word is a hint, and what blocks is red', async ({ page, microsoft }) => {
  const directory = (microsoft.tenant = firm());
  const app = admin.register(directory);
  admin.requestPermission(directory, app, admin.fullAccessAsApp);
  admin.grantConsent(directory, app);
  await page.goto(`/#clientId=${app.appId}`);
  await signIn(page);
  await expectSteps(page, { 'app-registrieren': 'pass', administratorzustimmung: 'pass' });
  expect(await changes(page, () => admin.setAudience(directory, app, 'AzureADMultipleOrgs'))).toEqual({
    'app-registrieren': 'warn',
  });
  expect(await changes(page, () => admin.removeRoles(directory))).toEqual({ anmelden: 'warn' });
  expect(await changes(page, () => admin.assignRole(directory))).toEqual({ anmelden: 'pass' });
  expect(await changes(page, () => admin.rename(directory, app, 'Umbenannt'))).toEqual({});
  await expect(field(check(page, 'registration-exists'), 'ist')).toContainText('„Umbenannt“');
  expect(await changes(page, () => admin.deactivate(directory, app))).toEqual({ administratorzustimmung: 'fail' });
  await expect(field(check(page, 'enterprise-app-enabled'), 'ist')).toContainText('deaktiviert');
  expect(await changes(page, () => admin.activate(directory, app))).toEqual({ administratorzustimmung: 'pass' });
  expect(await changes(page, () => admin.deleteEnterpriseApp(directory, app))).toEqual({
    administratorzustimmung: 'fail',
  });
  await expect(field(check(page, 'admin-consent'), 'ist')).toContainText('noch keine Unternehmens-App');
});
