import { describe, expect, test } from 'vitest';
import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { directoryRole } from '../../src/emulator/company';
import { application, assignment, servicePrincipal } from '../../src/emulator/registrations';
import { reindex, tenant } from '../../src/emulator/tenant';
import { expectQuick } from '../project/quick';
import { ask, names, type Body } from './ask';

const API = '00000002-0000-0ff1-ce00-000000000000';
const ROLE = 'dc890d15-9560-4a4c-9b7f-a736ec74ec40';

const mail = application({
  displayName: 'SoftENGINE Mailserver',
  createdDateTime: '2026-05-01T10:00:00Z',
  publicClient: { redirectUris: ['bw-link://o365/oauth2'] },
  requiredResourceAccess: [{ resourceAppId: API, resourceAccess: [{ id: ROLE, type: 'Role' }] }],
});
const other = application({
  displayName: "O'Neill (Test)",
  createdDateTime: '2026-07-01T10:00:00Z',
  web: { redirectUris: ['https://example.org/a'] },
  identifierUris: ['api://One'],
  tags: ['Blau'],
  description: 'Zeit',
});
const plain = application({
  displayName: 'alpha',
  createdDateTime: '2026-06-01T10:00:00Z',
  publisherDomain: 'muster.de',
});
const exchange = exchangeOnline();
const principal = servicePrincipal({ appId: mail.appId, displayName: 'SoftENGINE Mailserver', accountEnabled: false });
const directory = tenant({
  applications: [mail, other, plain],
  servicePrincipals: [exchange, microsoftGraph(), principal],
  appRoleAssignments: [assignment(principal, exchange, ROLE), assignment(exchange, principal, ROLE)],
  deletedApplications: [application({ displayName: 'Weg', deletedDateTime: '2026-11-20T10:00:00Z' })],
  directoryRoles: [directoryRole('Global Administrator', '62e90394-69f5-4237-9190-012177145e10')],
});

const filtered = (set: string, filter: string, advanced = false, rest = '') =>
  ask(directory, `/${set}?$filter=${encodeURIComponent(filter)}${advanced ? '&$count=true' : ''}${rest}`, { advanced });

describe('filters that need nothing more', () => {
  test.each([
    [`appId eq '${mail.appId}'`, [mail.displayName]],
    [`appId eq '${mail.appId.toUpperCase()}'`, [mail.displayName]],
    ["displayName eq 'softengine MAILSERVER'", [mail.displayName]],
    ["displayName eq 'O''Neill (Test)'", [other.displayName]],
    ["startswith(displayName,'soft')", [mail.displayName]],
    ["startsWith(displayName, 'O''N')", [other.displayName]],
    ["identifierUris/any(s:s eq 'api://One')", [other.displayName]],
    ["identifierUris/any(s:s eq 'api://one')", []],
    ["identifierUris/any(s:startswith(s,'api://'))", [other.displayName]],
    ["tags/any(t:t eq 'blau')", [other.displayName]],
    ["publisherDomain eq 'muster.de'", ['alpha']],
    ["signInAudience eq 'AzureADMyOrg'", [mail.displayName, other.displayName, 'alpha']],
    ['createdDateTime ge 2026-06-01T10:00:00Z', [other.displayName, 'alpha']],
    ['createdDateTime le 2026-06-01T12:00:00+02:00', [mail.displayName, 'alpha']],
    ["startswith(displayName,'a') or startswith(displayName,'o')", [other.displayName, 'alpha']],
    ["(displayName eq 'alpha' or displayName eq 'x') and publisherDomain eq 'muster.de'", ['alpha']],
    ["displayName eq 'nichts'", []],
  ])('%s', async (filter, expected) => {
    const answer = await filtered('applications', filter);
    expect(answer.status).toBe(200);
    expect(names(answer)).toEqual(expected);
    expect(answer.body).not.toHaveProperty('@odata.count');
  });

  test.each([
    [`appId eq '${API}'`, ['Office 365 Exchange Online']],
    ["displayName eq 'microsoft graph'", ['Microsoft Graph']],
    ["servicePrincipalNames/any(n:n eq 'https://graph.microsoft.com')", ['Microsoft Graph']],
    ['accountEnabled eq false', ['SoftENGINE Mailserver']],
  ])('of service principals: %s', async (filter, expected) => {
    expect(names(await filtered('servicePrincipals', filter))).toEqual(expected);
  });
});

describe('advanced filters', () => {
  test.each([
    ["publicClient/redirectUris/any(p:p eq 'bw-link://o365/oauth2')", [mail.displayName]],
    ["publicClient/redirectUris/any(p:p eq 'BW-link://o365/oauth2')", []],
    ["publicClient/redirectUris/any(uri:startswith(uri,'bw-link:'))", [mail.displayName]],
    ["web/redirectUris/any(p:p eq 'https://example.org/a')", [other.displayName]],
    ["spa/redirectUris/any(p:p eq 'https://example.org/a')", []],
    [`requiredResourceAccess/any(r:r/resourceAppId eq '${API}')`, [mail.displayName]],
    ["description eq 'zeit'", [other.displayName]],
    ['displayName eq null', []],
  ])('%s', async (filter, expected) => {
    const answer = await filtered('applications', filter, true);
    expect(names(answer)).toEqual(expected);
    expect(answer.body['@odata.count']).toBe(expected.length);
  });

  test('a Guid is not quoted where the schema says Guid', async () => {
    const owner = String(exchange.appOwnerOrganizationId);
    const answer = await filtered('servicePrincipals', `appOwnerOrganizationId eq ${owner}`, true);
    expect(answer.body.value).toHaveLength(3);
  });

  test.each([
    ['createdDateTime desc', [other.displayName, 'alpha', mail.displayName]],
    ['createdDateTime', [mail.displayName, 'alpha', other.displayName]],
    ['displayName asc', ['alpha', other.displayName, mail.displayName]],
  ])('$orderby=%s', async (order, expected) => {
    const rest = `&$orderby=${encodeURIComponent(order)}`;
    expect(names(await filtered('applications', "signInAudience eq 'AzureADMyOrg'", true, rest))).toEqual(expected);
  });

  test('$count=true without the header is ignored', async () => {
    const { status, body } = await ask(directory, '/applications?$count=true');
    expect(status).toBe(200);
    expect(body).not.toHaveProperty('@odata.count');
  });

  test('directory roles of the signed-in user', async () => {
    const path = '/me/transitiveMemberOf/microsoft.graph.directoryRole?$select=displayName,roleTemplateId&$count=true';
    const { body } = await ask(directory, path, { scopes: ['User.Read'], advanced: true });
    expect(body).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#directoryRoles(displayName,roleTemplateId)',
      '@odata.count': 1,
      value: [{ displayName: 'Global Administrator', roleTemplateId: '62e90394-69f5-4237-9190-012177145e10' }],
    });
  });
});

describe('bodies', () => {
  test.each(["(appId='%a')", '/%i'])('one application by %s', async (key) => {
    const { body } = await ask(
      directory,
      `/applications${key.replace('%a', mail.appId.toUpperCase()).replace('%i', mail.id)}`,
    );
    expect(body['@odata.context']).toBe('https://graph.microsoft.com/v1.0/$metadata#applications/$entity');
    expect(body['@microsoft.graph.tips']).toMatch(/^Use \$select/);
    expect(body).toMatchObject({ ...mail });
  });

  test('$select shrinks one object and says so', async () => {
    const { body } = await ask(directory, `/applications/${mail.id}?$select=displayName,%20id`);
    expect(body).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications(displayName,id)/$entity',
      id: mail.id,
      displayName: mail.displayName,
    });
  });

  test('$select shrinks a list', async () => {
    const { body } = await ask(directory, '/applications?$select=appId');
    expect(body).toEqual({
      '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#applications(appId)',
      value: [mail, other, plain].map(({ appId }) => ({ appId })),
    });
  });

  test('a property an object lacks stays absent', async () => {
    const bare = application({ passwordCredentials: undefined });
    const { body } = await ask(
      tenant({ applications: [bare] }),
      `/applications/${bare.id}?$select=id,passwordCredentials`,
    );
    expect(body).not.toHaveProperty('passwordCredentials');
  });

  test('a user shows the default properties, userType only on request', async () => {
    expect((await ask(directory, '/me')).body).not.toHaveProperty('userType');
    expect((await ask(directory, '/me?$select=id,userType')).body).toMatchObject({ userType: 'Member' });
  });

  test.each(["(appId='%a')", '/%i'])('assignments of %s', async (key) => {
    const path = `/servicePrincipals${key.replace('%a', principal.appId).replace('%i', principal.id)}/appRoleAssignments`;
    const { body } = await ask(directory, path);
    expect(body['@odata.context']).toBe(
      `https://graph.microsoft.com/v1.0/$metadata#servicePrincipals('${principal.id}')/appRoleAssignments`,
    );
    expect(body.value).toEqual([expect.objectContaining({ appRoleId: ROLE, resourceId: exchange.id })]);
    const filter = (id: string) => ask(directory, `${path}?$filter=resourceId eq ${id}`);
    expect((await filter(exchange.id)).body.value).toHaveLength(1);
    expect((await filter(principal.id)).body.value).toHaveLength(0);
  });

  test('deleted registrations', async () => {
    const path = '/directory/deletedItems/microsoft.graph.application?$select=displayName,deletedDateTime';
    expect((await ask(directory, path)).body.value).toEqual([
      { displayName: 'Weg', deletedDateTime: '2026-11-20T10:00:00Z' },
    ]);
  });
});

describe('pages', () => {
  const many = tenant({
    applications: Array.from({ length: 250 }, (_, n) => application({ displayName: `App ${n}` })),
  });
  const walk = async (path: string, advanced: boolean) => {
    const pages: Body[] = [];
    for (let next: string | undefined = path; next !== undefined;) {
      const { body } = await ask(many, next, { advanced });
      pages.push(body);
      next = body['@odata.nextLink'] as string | undefined;
    }
    return pages;
  };

  test('hold 100 unless told, and end', async () => {
    const pages = await walk('/applications', false);
    expect(pages.map(({ value }) => value?.length)).toEqual([100, 100, 50]);
    expect(new Set(pages.flatMap(({ value }) => value?.map(({ id }) => id))).size).toBe(250);
  });

  test('an advanced query counts on its first page only', async () => {
    const pages = await walk(
      "/applications?$filter=startswith(displayName,'App')&$count=true&$top=120&$select=id",
      true,
    );
    expect(pages.map(({ value }) => value?.length)).toEqual([120, 120, 10]);
    expect(pages.map((page) => page['@odata.count'])).toEqual([250, undefined, undefined]);
  });

  test('the next page of an advanced query wants the header again', async () => {
    const path =
      "/applications?$filter=publicClient/redirectUris/any(p:p eq 'x') or startswith(displayName,'App')&$count=true";
    const next = String((await ask(many, path, { advanced: true })).body['@odata.nextLink']);
    expect(next).toContain('$skiptoken=');
    expect((await ask(many, next)).status).toBe(400);
    expect((await ask(many, next, { advanced: true })).status).toBe(200);
  });

  test('a page that is just full has no next one', async () => {
    expect((await ask(many, '/applications?$top=250')).body).not.toHaveProperty('@odata.nextLink');
  });
});

describe('the index lags', () => {
  test('a new registration is readable at once and findable after a while', async () => {
    const lagging = tenant();
    const fresh = application({ displayName: 'Neu' });
    lagging.applications.push(fresh);
    const find = async () => names(await ask(lagging, "/applications?$filter=displayName eq 'Neu'"));
    const sort = async () =>
      names(await ask(lagging, '/applications?$orderby=displayName&$count=true', { advanced: true }));
    expect((await ask(lagging, `/applications(appId='${fresh.appId}')`)).status).toBe(200);
    expect(names(await ask(lagging, '/applications'))).toEqual(['Neu']);
    expect([await find(), await sort()]).toEqual([[], []]);
    reindex(lagging);
    expect([await find(), await sort()]).toEqual([['Neu'], ['Neu']]);
    fresh.displayName = 'Umbenannt';
    expect(await find()).toEqual(['Neu']);
  });
});

test('a hundred thousand registrations are filtered in linear time', async () => {
  const applications = Array.from({ length: 100_000 }, (_, n) => application({ displayName: `App ${n}` }));
  applications[99_999]?.publicClient.redirectUris.push('bw-link://o365/oauth2');
  const rest = { servicePrincipals: [], deletedApplications: [] };
  const huge = { ...tenant(), applications, index: { applications, ...rest } };
  const path = "/applications?$filter=publicClient/redirectUris/any(p:p eq 'bw-link://o365/oauth2')&$count=true";
  const search = async () => {
    expect(names(await ask(huge, path, { advanced: true }))).toEqual(['App 99999']);
  };
  await expectQuick(search, 1000);
});
