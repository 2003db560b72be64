import { describe, expect, test } from 'vitest';
import { exchangeOnline } from '../../src/emulator/apis';
import { directoryRole, user } from '../../src/emulator/company';
import { agentBlueprint, application, assignment, secret, servicePrincipal } from '../../src/emulator/registrations';
import { reindex, tenant, type Refusals, type Tenant } from '../../src/emulator/tenant';
import { ask, names } from './ask';

/** Where Microsoft is stricter in one directory than in the next: each switch off and on. */

const REDIRECT = 'bw-link://o365/oauth2';
const app = application({ displayName: 'Eins', publicClient: { redirectUris: [REDIRECT] } });
const twin = application({ displayName: 'Zwei', publicClient: { redirectUris: [REDIRECT] } });
const principal = servicePrincipal({ appId: app.appId });
const exchange = exchangeOnline();

const directory = (more: Partial<Tenant> = {}): Tenant =>
  reindex({
    ...tenant({
      applications: [app, twin],
      servicePrincipals: [principal, exchange],
      appRoleAssignments: [assignment(principal, exchange, 'dc890d15-9560-4a4c-9b7f-a736ec74ec40')],
      deletedApplications: [application({ displayName: 'Weg', deletedDateTime: '2026-11-20T10:00:00Z' })],
    }),
    ...more,
  });

const ASSIGNMENTS = `/servicePrincipals(appId='${app.appId}')/appRoleAssignments`;
const DELETED = '/directory/deletedItems/microsoft.graph.application?$top=100';

describe('lists that want a directory role', () => {
  const withoutRole = ['appRoleAssignments', 'deletedItems'] as const;
  const status = async (path: string, role?: string, refuses: Refusals = { withoutRole }) =>
    (await ask(directory({ refuses, directoryRoles: role ? [directoryRole(null, role)] : [] }), path)).status;

  test.each([
    [ASSIGNMENTS, 'a member', undefined, 403],
    [ASSIGNMENTS, 'an Exchange Administrator', '29232cdf-9323-42fd-ade2-1d097af3e4de', 403],
    [ASSIGNMENTS, 'a Directory Reader', '88d8e3e3-8f55-4a1e-953a-9b9898b8876b', 200],
    [ASSIGNMENTS, 'a Cloud Application Administrator', '158c047a-c907-4556-b7ef-446551a6b5f7', 200],
    [ASSIGNMENTS, 'a Privileged Role Administrator', 'e8611ab8-c189-46e8-94e1-60213ab1f814', 200],
    [ASSIGNMENTS, 'a Global Administrator', '62e90394-69f5-4237-9190-012177145e10', 200],
    [DELETED, 'a member', undefined, 403],
    [DELETED, 'a Directory Reader', '88d8e3e3-8f55-4a1e-953a-9b9898b8876b', 403],
    [DELETED, 'a Hybrid Identity Administrator', '8ac3fc64-6eca-42ea-9e69-59f4c7b60eb2', 200],
    [DELETED, 'an Application Administrator', '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3', 200],
  ])('%s: %s', async (path, _who, role, expected) => {
    expect(await status(path, role)).toBe(expected);
  });

  test.each([ASSIGNMENTS, DELETED])(
    '%s is open where nothing is refused, and where only the other is',
    async (path) => {
      expect(await status(path, undefined, {})).toBe(200);
      const other = path === DELETED ? 'appRoleAssignments' : 'deletedItems';
      expect(await status(path, undefined, { withoutRole: [other] })).toBe(200);
    },
  );

  test('the refusal is Graph’s own, and other reads stay open', async () => {
    const strict = directory({ refuses: { withoutRole } });
    expect((await ask(strict, ASSIGNMENTS)).body.error?.code).toBe('Authorization_RequestDenied');
    expect((await ask(strict, `/applications(appId='${app.appId}')`)).status).toBe(200);
  });

  test('a partner is judged by the roles granted, without a user object', async () => {
    const roles = [directoryRole(null, '158c047a-c907-4556-b7ef-446551a6b5f7')];
    const partner = directory({ user: null, directoryRoles: roles, refuses: { withoutRole } });
    expect((await ask(partner, ASSIGNMENTS)).status).toBe(200);
    expect((await ask(partner, '/me')).status).toBe(404);
  });
});

describe('searches', () => {
  const advanced = { advanced: true };
  const search = (filter: string, rest = '') => `/applications?$filter=${filter}&$count=true${rest}`;
  const LAMBDA = "requiredResourceAccess/any(r:r/resourceAppId eq 'x')";
  const BY_REDIRECT = `publicClient/redirectUris/any(p:p eq '${REDIRECT}')`;
  const ORDER = '&$orderby=createdDateTime desc';

  test('a filter into a collection may refuse to be sorted', async () => {
    const strict = directory({ refuses: { sortedLambda: true } });
    const refused = await ask(strict, search(LAMBDA, ORDER), advanced);
    expect([refused.status, refused.body.error?.code]).toEqual([400, 'Request_UnsupportedQuery']);
    expect(refused.body.error?.message).toBe('Sorting not supported for current query.');
    expect((await ask(directory(), search(LAMBDA, ORDER), advanced)).status).toBe(200);
    expect((await ask(strict, search(LAMBDA), advanced)).status).toBe(200);
    expect((await ask(strict, search("startswith(displayName,'E')", ORDER), advanced)).status).toBe(200);
  });

  test('a search by redirect URI may show one match of several, or none', async () => {
    const found = async (refuses: Refusals, filter = BY_REDIRECT) =>
      names(await ask(directory({ refuses }), search(filter), advanced));
    expect(await found({})).toEqual(['Eins', 'Zwei']);
    expect(await found({ redirectMatchesBeyond: 1 })).toEqual(['Eins']);
    expect(await found({ redirectMatchesBeyond: 0 })).toEqual([]);
    expect(await found({ redirectMatchesBeyond: 0 }, "startswith(displayName,'Z')")).toEqual(['Zwei']);
  });
});

describe('answers that lack something, or have more', () => {
  test('roles without a name', async () => {
    const one = directory({ directoryRoles: [directoryRole(null, '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3')] });
    const path = '/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=displayName,roleTemplateId&$count=true';
    expect((await ask(one, path, { advanced: true })).body.value).toEqual([
      { displayName: null, roleTemplateId: '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3' },
    ]);
  });

  test('a secret without its first three characters, beside one with them', async () => {
    const old = secret({ hint: null, customKeyIdentifier: 'AAEC' });
    const both = application({ passwordCredentials: [old, secret({ hint: 'Wq3' })] });
    const { body } = await ask(directory({ applications: [both] }), `/applications(appId='${both.appId}')`);
    expect(body['passwordCredentials']).toMatchObject([
      { hint: null, customKeyIdentifier: 'AAEC' },
      { hint: 'Wq3', customKeyIdentifier: null },
    ]);
  });

  test('an agent’s blueprint among the registrations, and marked as one', async () => {
    const agent = agentBlueprint({ displayName: 'Eins von Agent' });
    const path = "/applications?$filter=startswith(displayName,'Eins')&$select=displayName";
    const { body } = await ask(directory({ applications: [app, agent] }), path);
    expect(body.value).toEqual([
      { displayName: 'Eins' },
      { '@odata.type': '#microsoft.graph.agentIdentityBlueprint', displayName: 'Eins von Agent' },
    ]);
  });

  test('Exchange Online switched off by an administrator', async () => {
    const off = exchangeOnline({ accountEnabled: false });
    const path = `/servicePrincipals(appId='${off.appId}')?$select=accountEnabled`;
    expect((await ask(directory({ servicePrincipals: [off] }), path)).body['accountEnabled']).toBe(false);
  });

  test('a guest is refused every list, whatever role', async () => {
    const guest = directory({ user: user({ userType: 'Guest' }), refuses: { withoutRole: ['deletedItems'] } });
    expect((await ask(guest, DELETED)).status).toBe(403);
  });
});
