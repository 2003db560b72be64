import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { emulate } from '../../src/emulator/emulate';
import { application, servicePrincipal } from '../../src/emulator/registrations';
import { user } from '../../src/emulator/company';
import { tenant } from '../../src/emulator/tenant';
import { demoToken } from '../../src/emulator/token';
import { ask, FULL, ROOT } from './ask';

const app = application({ displayName: 'Eins' });
const principal = servicePrincipal({ appId: app.appId });
const directory = tenant({ applications: [app], servicePrincipals: [principal] });
const ABSENT = 'ffffffff-0000-4000-8000-000000000000';

const REDIRECT = "/applications?$filter=publicClient/redirectUris/any(p:p eq 'x')";
const UNSUPPORTED = 'Request_UnsupportedQuery';

describe('what Graph refuses, for a token that may read everything', () => {
  test.each([
    ['/foo', 400, 'BadRequest', "Resource not found for the segment 'foo'."],
    ['/applications/1/owners', 400, 'BadRequest', "Resource not found for the segment 'owners'."],
    ['/me/memberOf', 400, 'BadRequest', "Resource not found for the segment 'memberOf'."],
    ['/applications(uniqueName=x)', 400, 'BadRequest', 'Resource not found for the segment'],
    ['/%E0%A4%A', 400, 'BadRequest', 'Invalid request path.'],
    [`/applications/${ABSENT}`, 404, 'Request_ResourceNotFound', `Resource '${ABSENT}' does not exist or one of`],
    [`/applications(appId='${ABSENT}')`, 404, 'Request_ResourceNotFound', ABSENT],
    [`/servicePrincipals/${ABSENT}`, 404, 'Request_ResourceNotFound', ABSENT],
    [`/servicePrincipals(appId='${ABSENT}')`, 404, 'Request_ResourceNotFound', ABSENT],
    [`/servicePrincipals(appId='${ABSENT}')/appRoleAssignments`, 404, 'Request_ResourceNotFound', ABSENT],
    [
      '/applications?$select=id,color',
      400,
      'BadRequest',
      "a property named 'color' on type 'microsoft.graph.application'.",
    ],
    [
      `/applications/${app.id}?$select=accountEnabled`,
      400,
      'BadRequest',
      "'accountEnabled' on type 'microsoft.graph.application'",
    ],
    [`/servicePrincipals/${principal.id}?$select=web`, 400, 'BadRequest', "on type 'microsoft.graph.servicePrincipal'"],
    ['/me?$select=id,passwordCredentials', 400, 'BadRequest', "on type 'microsoft.graph.user'"],
    [
      '/applications?$top=1000',
      400,
      UNSUPPORTED,
      "Invalid page size specified: '1000'. Must be between 1 and 999 inclusive.",
    ],
    ['/applications?$top=0', 400, UNSUPPORTED, 'Must be between 1 and 999'],
    ['/applications?$top=all', 400, 'BadRequest', "Invalid value 'all' for $top query option found."],
    ['/applications?$skip=5', 400, 'BadRequest', '$skip'],
    ['/applications?$expand=owners', 400, 'BadRequest', '$expand'],
    ['/applications?$skiptoken=guess', 400, 'Directory_ExpiredPageToken', 'has expired'],
    [REDIRECT, 400, UNSUPPORTED, 'Complex query on property publicClient/redirectUris is not supported.'],
    [`${REDIRECT}&$count=true`, 400, UNSUPPORTED, 'Complex query'],
    [
      "/applications?$filter=description eq 'x'",
      400,
      UNSUPPORTED,
      "for property 'description' of resource 'Application'.",
    ],
    [
      '/applications?$filter=isDisabled eq true',
      400,
      UNSUPPORTED,
      "for property 'isDisabled' of resource 'Application'.",
    ],
    [
      "/applications?$filter=passwordCredentials/any(p:p/hint eq 'x')",
      400,
      UNSUPPORTED,
      'property passwordCredentials',
    ],
    [
      "/applications?$filter=endswith(displayName,'x')",
      400,
      UNSUPPORTED,
      "Operator 'endsWith' is not supported because",
    ],
    ["/applications?$filter=displayName ne 'x'", 400, UNSUPPORTED, "for property 'displayName'"],
    ['/applications?$filter=displayName eq null', 400, UNSUPPORTED, "for property 'displayName'"],
    ["/applications?$filter=color eq 'x'", 400, 'BadRequest', "Could not find a property named 'color'"],
    ['/applications?$orderby=displayName', 400, UNSUPPORTED, 'Sorting not supported for current query.'],
    [
      "/applications?$filter=displayName eq 'x'&$orderby=displayName&$count=true",
      400,
      UNSUPPORTED,
      'Sorting not supported',
    ],
    ['/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true', 400, UNSUPPORTED, 'ConsistencyLevel:eventual'],
  ])('%s: %i %s', async (path, status, code, words) => {
    const { status: got, body } = await ask(directory, path);
    expect({ status: got, code: body.error?.code }).toEqual({ status, code });
    expect(body.error?.message).toContain(words);
  });

  test.each([
    [REDIRECT, UNSUPPORTED],
    ['/me/transitiveMemberOf/microsoft.graph.directoryRole', UNSUPPORTED],
    ['/applications?$orderby=createdDateTime desc', UNSUPPORTED],
    ['/applications?$orderby=publisherDomain&$count=true', UNSUPPORTED],
    ['/applications?$orderby=color&$count=true', 'BadRequest'],
    ['/applications?$filter=isFallbackPublicClient eq null&$count=true', UNSUPPORTED],
  ])('%s with the header alone', async (path, code) => {
    const { status, body } = await ask(directory, path, { advanced: true });
    expect([status, body.error?.code]).toEqual([400, code]);
  });
});

describe('filters that are none', () => {
  test.each([
    'displayName',
    "displayName eq 'open",
    'displayName eq',
    "displayName eq 'a' 'b'",
    "displayName eq 'it's'",
    "displayName = 'a'",
    "startswith(displayName 'a')",
    "startswith(displayName,'a'",
    "tags/any(p:q eq 'a')",
    "tags/any(p eq 'a')",
    "(displayName eq 'a'",
    'displayName eq Eins',
    "displayName eq 'a' and",
    '',
  ])('%s', async (filter) => {
    const { status, body } = await ask(directory, `/applications?$filter=${encodeURIComponent(filter)}`);
    expect([status, body.error?.code]).toEqual([400, 'BadRequest']);
    expect(body.error?.message).toMatch(/^Invalid filter clause: Syntax error at position \d+ in /);
  });

  test.each([
    [`appId eq ${app.appId}`, 'application', "'Edm.String' and 'Edm.Guid' for operator kind 'Equal'"],
    [`requiredResourceAccess/any(r:r/resourceAppId eq ${app.appId})`, 'application', "'Edm.String' and 'Edm.Guid'"],
    [
      "createdDateTime ge '2026-01-01T00:00:00Z'",
      'application',
      "'Edm.DateTimeOffset' and 'Edm.String' for operator kind 'Gr",
    ],
    ['createdDateTime ge 2026-99-01T00:00:00Z', 'application', "The DateTimeOffset text '2026-99-01T00:00:00Z'"],
    [`appOwnerOrganizationId eq '${app.appId}'`, 'servicePrincipal', "'Edm.Guid' and 'Edm.String'"],
    ["accountEnabled eq 'true'", 'servicePrincipal', "'Edm.Boolean' and 'Edm.String'"],
  ])('a literal of another type: %s', async (filter, type, words) => {
    const { status, body } = await ask(directory, `/${type}s?$count=true&$filter=${encodeURIComponent(filter)}`, {
      advanced: true,
    });
    expect([status, body.error?.code]).toEqual([400, 'BadRequest']);
    expect(body.error?.message).toContain(words);
  });
});

describe('who asks', () => {
  const call = (init: RequestInit, url = `${ROOT}/v1.0/me`) =>
    emulate(directory, { now: () => new Date('2026-11-23T09:00:00Z') })(url, init);
  const bearer = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } });
  const part = (claims: unknown) => Buffer.from(JSON.stringify(claims)).toString('base64url');

  test.each([
    ['no token', {}],
    ['an empty token', bearer('')],
    ['another scheme', { headers: { Authorization: 'Basic eDp5' } }],
    ['no JWT', bearer('opaque')],
    ['a JWT of garbage', bearer('a.%%%.c')],
    ['a JWT of null', bearer(`a.${part(null)}.c`)],
    ['an expired token', bearer(demoToken(FULL, { exp: Date.parse('2026-11-23T09:00:00Z') / 1000 }))],
  ])('%s: 401', async (_, init) => {
    const response = await call(init);
    expect(response.status).toBe(401);
    expect(((await response.json()) as { error: { code: string } }).error.code).toBe('InvalidAuthenticationToken');
  });

  test.each([
    ['scp', { scp: 'openid User.Read' }],
    ['scope', { scope: 'User.Read profile' }],
    ['scope with its resource', { scp: 'https://graph.microsoft.com/User.Read' }],
    ['a later expiry', { scp: 'User.Read', exp: Date.parse('2026-11-23T10:00:00Z') / 1000 }],
    ['umlauts beside it', { scp: 'User.Read', name: 'Jürgen Groß' }],
  ])('%s: 200', async (_, claims) => {
    expect((await call(bearer(`a.${part(claims)}.c`))).status).toBe(200);
  });

  test.each(['POST', 'PATCH', 'PUT', 'DELETE', 'HEAD'])('%s: 405', async (method) => {
    expect((await call({ method, ...bearer(demoToken(FULL)) })).status).toBe(405);
  });

  test('another version of Graph: 400', async () => {
    expect((await call(bearer(demoToken(FULL)), `${ROOT}/beta/me`)).status).toBe(400);
  });

  test('another origin does not exist', async () => {
    await expect(call({}, 'https://example.com/v1.0/me')).rejects.toThrow(TypeError);
  });

  test.each([
    'https://graph.microsoft.us',
    'https://dod-graph.microsoft.us',
    'https://microsoftgraph.chinacloudapi.cn',
  ])('%s is Graph too', async (root) => {
    expect((await call(bearer(demoToken(FULL)), `${root}/v1.0/me`)).status).toBe(200);
  });
});

describe('permissions', () => {
  const DIRECTORY = [
    '/applications',
    '/servicePrincipals',
    `/applications/${app.id}`,
    `/servicePrincipals/${principal.id}`,
  ];
  const APPLICATION = [
    ...DIRECTORY,
    '/directory/deletedItems/microsoft.graph.application',
    `/servicePrincipals/${principal.id}/appRoleAssignments`,
  ];

  test.each(APPLICATION)('%s needs Application.Read.All', async (path) => {
    const refused = await ask(directory, path, { scopes: ['User.Read'] });
    expect([refused.status, refused.body.error?.code]).toEqual([403, 'Authorization_RequestDenied']);
    for (const scope of ['Application.Read.All', 'Application.ReadWrite.All', 'Directory.Read.All']) {
      expect((await ask(directory, path, { scopes: [scope] })).status).toBe(200);
    }
  });

  test.each(['/me', '/organization'])('%s needs User.Read', async (path) => {
    expect((await ask(directory, path, { scopes: ['Application.Read.All'] })).status).toBe(403);
    expect((await ask(directory, path, { scopes: ['User.Read'] })).status).toBe(200);
  });

  test('with User.Read alone an organization shows its name and domains only', async () => {
    const { body } = await ask(directory, '/organization', { scopes: ['User.Read'] });
    const { id, displayName, verifiedDomains, ...rest } = body.value?.[0] ?? {};
    expect([id, displayName, verifiedDomains]).not.toContain(null);
    expect(new Set(Object.values(rest))).toEqual(new Set([null]));
    const full = await ask(directory, '/organization', { scopes: ['Organization.Read.All'] });
    expect(full.body.value?.[0]).toMatchObject({ tenantType: 'AAD', countryLetterCode: 'DE' });
  });

  test.each(['/applications', '/applications?$filter=startswith(displayName,%27E%27)', '/servicePrincipals'])(
    'a guest may not list %s',
    async (path) => {
      const foreign = { ...directory, user: user({ userType: 'Guest' }) };
      expect((await ask(foreign, path)).status).toBe(403);
      expect((await ask(foreign, `/applications(appId='${app.appId}')`)).status).toBe(200);
      expect((await ask(foreign, `/servicePrincipals/${principal.id}`)).status).toBe(200);
    },
  );

  test('a partner has no user object', async () => {
    const partner = { ...directory, user: null };
    expect((await ask(partner, '/me')).body.error?.code).toBe('Request_ResourceNotFound');
    const roles = '/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true';
    expect((await ask(partner, roles, { advanced: true })).status).toBe(404);
    expect((await ask(partner, '/applications')).status).toBe(200);
  });
});

describe('error bodies', () => {
  interface Recorded {
    readonly source: { readonly quality: string; readonly status?: number };
    readonly body: {
      readonly error: { readonly code: string; readonly message: string; readonly innerError?: object };
    };
  }
  const file = new URL('../data/errors.json', import.meta.url);
  const recorded = (JSON.parse(readFileSync(file, 'utf8')) as Recorded[]).filter(
    ({ source, body }) =>
      source.quality === 'recorded' && body.error.innerError && 'client-request-id' in body.error.innerError,
  );

  test.each([
    [403, '/applications', ['User.Read']],
    [404, `/applications/${ABSENT}`, FULL],
  ])('%i has the shape and the words of the recorded ones', async (status, path, scopes) => {
    const real = recorded.filter(({ source }) => source.status === status);
    expect(real.length).toBeGreaterThan(0);
    const { body } = await ask(directory, path, { scopes });
    const plain = (message = '') => message.replace(/'[^']*'/, '');
    for (const { body: one } of real) {
      expect(Object.keys(body.error ?? {})).toEqual(Object.keys(one.error));
      expect(Object.keys(body.error?.innerError ?? {})).toEqual(Object.keys(one.error.innerError ?? {}));
      expect([body.error?.code, plain(body.error?.message)]).toEqual([one.error.code, plain(one.error.message)]);
    }
  });

  test('ids stand in the headers and in the body, the caller’s own is returned', async () => {
    const { body, headers } = await ask(directory, '/foo', {
      headers: { 'client-request-id': 'mine' },
      options: { now: () => new Date('2026-11-23T09:00:00.123Z') },
    });
    expect(body.error?.innerError).toEqual({
      date: '2026-11-23T09:00:00',
      'request-id': headers.get('request-id'),
      'client-request-id': 'mine',
    });
  });
});
