import { expect, test } from 'playwright/test';
import { emulate } from '../../../src/emulator/emulate';
import { emptyMusterbau } from '../../../src/emulator/tenants/musterbau';
import { reindex } from '../../../src/emulator/tenant';
import { demoToken } from '../../../src/emulator/token';
import { GRAPH } from '../microsoft/directory';
import * as admin from './admin';
import { findBrowser, findShell } from './browser';

const asked = async (tenant: Parameters<typeof emulate>[0], path: string) => {
  const headers = {
    Authorization: `Bearer ${demoToken(['User.Read', 'Application.Read.All'])}`,
    ConsistencyLevel: 'eventual',
  };
  const response = await emulate(tenant)(`${GRAPH}/v1.0${path}`, { headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
};

test('the administrator’s work shows in Graph, and so does its undoing', async () => {
  const tenant = emptyMusterbau();
  const app = admin.register(tenant);
  const enterprise = admin.enterpriseAppOf(tenant, app);
  admin.addSecret(tenant, app, { value: 'Abc123' });
  admin.requestPermission(tenant, app, admin.fullAccessAsApp);
  admin.grantConsent(tenant, app);
  const registration = await asked(tenant, `/applications(appId='${app.appId}')`);
  expect(registration.body).toMatchObject({
    displayName: 'SoftENGINE Mailserver',
    signInAudience: 'AzureADMyOrg',
    publicClient: { redirectUris: ['bw-link://o365/oauth2'] },
    passwordCredentials: [{ hint: 'Abc', secretText: null }],
  });
  const granted = () => asked(tenant, `/servicePrincipals(appId='${app.appId}')/appRoleAssignments`);
  expect((await granted()).body['value']).toMatchObject([
    { principalId: enterprise?.id, appRoleId: admin.fullAccessAsApp.id },
  ]);
  admin.removePermission(tenant, app, admin.fullAccessAsApp);
  expect((await granted()).body['value']).toHaveLength(1);
  admin.revokeConsent(tenant, app);
  expect((await granted()).body['value']).toEqual([]);
  admin.deleteSecret(tenant, app);
  admin.deleteRegistration(tenant, app);
  expect((await granted()).status).toBe(404);
  const deleted = await asked(tenant, '/directory/deletedItems/microsoft.graph.application');
  expect(deleted.body['value']).toMatchObject([{ appId: app.appId }]);
  admin.restoreRegistration(tenant, app);
  expect((await granted()).status).toBe(200);
});

test('lists lag behind the objects where asked for', async () => {
  const tenant = emptyMusterbau();
  const app = admin.lagging(tenant, () => admin.register(tenant));
  const search = () => asked(tenant, `/applications?$filter=startswith(displayName,'Soft')&$count=true`);
  expect((await search()).body['value']).toEqual([]);
  expect((await asked(tenant, `/applications(appId='${app.appId}')`)).status).toBe(200);
  reindex(tenant);
  expect((await search()).body['value']).toHaveLength(1);
});

test('finds the browser that is told, then Playwright’s own, then the system’s', () => {
  const machine = (here: string[], platform: NodeJS.Platform = 'linux', env = {}) => ({
    platform,
    env,
    exists: (path: string) => here.includes(path),
  });
  expect(findBrowser(machine(['/my/chrome', '/own'], 'linux', { CHROMIUM_PATH: '/my/chrome' }), '/own')).toBe(
    '/my/chrome',
  );
  expect(() => findBrowser(machine(['/own'], 'linux', { CHROMIUM_PATH: '/gone' }), '/own')).toThrow('CHROMIUM_PATH');
  expect(findBrowser(machine(['/own', '/usr/bin/chromium']), '/own')).toBe('/own');
  expect(findBrowser(machine(['/usr/bin/chromium']), '/own')).toBe('/usr/bin/chromium');
  const edge = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  expect(findBrowser(machine([edge], 'win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }), '')).toBe(edge);
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(findBrowser(machine([mac], 'darwin'), '')).toBe(mac);
  expect(findBrowser(machine([]), '')).toBeUndefined();
  const shell = '/usr/bin/chromium-headless-shell';
  expect(findShell(machine([shell, '/usr/bin/chromium']))).toBe(shell);
  expect(findShell(machine([shell, '/my/chrome'], 'linux', { CHROMIUM_PATH: '/my/chrome' }))).toBeUndefined();
  expect(findShell(machine(['/usr/bin/chromium']))).toBeUndefined();
});
