import { randomUUID } from 'node:crypto';
import { get } from 'node:https';
import type { Page } from 'playwright/test';
import { directoryRole, user } from '../../src/emulator/company';
import { GRAPH, GRAPH_HOST, LOGIN } from './microsoft/directory';
import { faults } from './microsoft/faults';
import { Guard } from './rig/guard';
import { expectPopup, openPopup, signIn, signInHere, throughPopup } from './rig/sign-in';
import { CLIENT_ID } from './rig/site';
import { expect, test } from './rig/test';

test.use({ folders: ['tests/e2e/microsoft/self', 'node_modules/@azure/msal-browser/lib'] });

declare global {
  interface Window {
    silent: (more?: string[]) => Promise<Record<string, unknown>>;
    get: (url: string, token: string) => Promise<{ status: number; body: Record<string, unknown>; readable: string[] }>;
  }
}

interface Result {
  readonly scopes: string[];
  readonly accessToken: string;
  readonly idTokenClaims: Record<string, unknown>;
  readonly homeAccountId: string;
  readonly tenantId: string;
  readonly username: string;
  readonly name: string;
  readonly errorCode: string;
  /** MSAL hands on a number from the token endpoint, a text from the sign-in page. */
  readonly errorNo: string | number;
  readonly subError: string;
  readonly errorMessage: string;
}

const result = async (page: Page): Promise<Result> =>
  JSON.parse((await page.locator('#result').textContent()) ?? '') as Result;

const failure = async (page: Page) => {
  await expect(page.locator('#result')).toHaveAttribute('data-run', 'failed');
  return result(page);
};

const claims = (token: string) =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<string, unknown>;

const me = `${GRAPH}/v1.0/me?$select=id,userPrincipalName,userType`;

test.beforeEach(async ({ page }) => {
  await page.goto('/');
});

test('signs in by popup and hands over tokens like Entra’s', async ({ page, microsoft }) => {
  await signIn(page);
  const { organization, user: who } = microsoft.tenant;
  const got = await result(page);
  expect(got.tenantId).toBe(organization.id);
  expect(got.homeAccountId).toBe(`${who?.id}.${organization.id}`);
  expect(got.username).toBe(who?.userPrincipalName);
  expect(got.idTokenClaims).toMatchObject({ oid: who?.id, tid: organization.id, name: who?.displayName });
  expect(got.idTokenClaims['iss']).toBe(`${LOGIN}/${organization.id}/v2.0`);
  expect(claims(got.accessToken)).toMatchObject({
    aud: GRAPH,
    scp: 'User.Read Application.Read.All',
    oid: who?.id,
    tid: organization.id,
  });
});

test('signs in by redirect and comes back to the page', async ({ page }) => {
  await page.goto('/?x=1#section-2');
  await signInHere(page);
  expect(page.url()).toContain('/?x=1#section-2');
  expect((await result(page)).accessToken).toBeTruthy();
});

test('sends roles where the registration asks for them', async ({ page, microsoft }) => {
  microsoft.authority.wids = ['62e90394-69f5-4237-9190-012177145e10'];
  await signIn(page);
  expect((await result(page)).idTokenClaims['wids']).toEqual(microsoft.authority.wids);
});

test('returns a refused consent as Entra does', async ({ page }) => {
  await signIn(page, { consent: 'refuse' });
  expect(await failure(page)).toMatchObject({ errorCode: 'access_denied', errorNo: '65004', name: 'ServerError' });
});

test('remembers a consent and lets another account in', async ({ page, microsoft }) => {
  microsoft.authority.moreAccounts = [user({ userPrincipalName: 'max@muster.onmicrosoft.com' })];
  await signIn(page);
  const first = await result(page);
  await throughPopup(page, 'Mit Microsoft anmelden');
  await expect.poll(async () => (await result(page)).accessToken).not.toBe(first.accessToken);
  expect((await result(page)).username).toBe(first.username);
  await throughPopup(page, 'Mit Microsoft anmelden', { account: 'max@muster.onmicrosoft.com' });
  await expect.poll(async () => (await result(page)).username).toBe('max@muster.onmicrosoft.com');
});

test('answers Graph over HTTP/2 from the tenant', async ({ page, microsoft }) => {
  await signIn(page);
  const { accessToken } = await result(page);
  const got = await page.evaluate(([url, token]) => window.get(url, token), [me, accessToken] as const);
  expect(got).toMatchObject({ status: 200, body: { id: microsoft.tenant.user?.id } });
  expect(microsoft.graphRequests).toMatchObject([{ method: 'GET', status: 200, authorized: true, http: '2.0' }]);
  expect(microsoft.preflights.filter(({ host }) => host === 'graph.microsoft.com')).toHaveLength(1);
});

test('delays, replaces, withholds and breaks Graph’s answers', async ({ page, microsoft, planned }) => {
  planned.add(429).add('network');
  await signIn(page);
  const { accessToken } = await result(page);
  const ask = () => page.evaluate(([url, token]) => window.get(url, token), [me, accessToken] as const);
  microsoft.latency = 150;
  const started = Date.now();
  await ask();
  expect(Date.now() - started).toBeGreaterThanOrEqual(300);
  microsoft.latency = 0;
  microsoft.fault = () => Response.json({}, { status: 429, headers: { 'Retry-After': '1' } });
  expect(await ask()).toMatchObject({ status: 429, readable: expect.arrayContaining(['retry-after']) });
  microsoft.exposesRetryAfter = false;
  expect((await ask()).readable).not.toContain('retry-after');
  microsoft.fault = () => 'reset';
  await expect(ask()).rejects.toThrow('Failed to fetch');
  microsoft.fault = () => 'hang';
  const hanging = ask().catch(() => 'gone');
  expect(await Promise.race([hanging, page.waitForTimeout(300).then(() => 'hanging')])).toBe('hanging');
});

test('renews a token that is about to expire', async ({ page, microsoft }) => {
  microsoft.authority.tokenLifetime = 120;
  await signIn(page);
  const { accessToken } = await result(page);
  const renewed = await page.evaluate(() => window.silent());
  expect(renewed).toMatchObject({ fromCache: false });
  expect(renewed['accessToken']).not.toBe(accessToken);
  expect(claims(String(renewed['accessToken']))['scp']).toBe('User.Read Application.Read.All');
});

test('asks for consent when a renewal wants more', async ({ page, planned }) => {
  planned.add(400);
  await signIn(page);
  expect(await page.evaluate(() => window.silent(['Directory.Read.All']))).toMatchObject({
    name: 'InteractionRequiredAuthError',
    errorNo: 65001,
    subError: 'consent_required',
  });
});

test('signs out through the redirect page', async ({ page, microsoft }) => {
  await signIn(page);
  await openPopup(page, 'Abmelden');
  await expectPopup(page, 'closed');
  expect(microsoft.requests.at(-1)).toMatchObject({ status: 302, host: 'login.microsoftonline.com' });
});

test('fails as told, at the sign-in page and at the token endpoint', async ({ page, microsoft, planned }) => {
  planned.add(400);
  microsoft.authority.fail = faults.conditionalAccess;
  await openPopup(page, 'Mit Microsoft anmelden');
  await expectPopup(page, 'closed');
  expect(await failure(page)).toMatchObject({ errorCode: 'access_denied', errorNo: '53003' });

  microsoft.authority.fail = faults.multiFactor;
  await throughPopup(page, 'Mit Microsoft anmelden');
  await expect.poll(async () => (await result(page)).errorNo).toBe(50076);
  expect(await result(page)).toMatchObject({ name: 'InteractionRequiredAuthError', subError: 'basic_action' });

  microsoft.authority.fail = faults.unknownApp;
  const popup = await openPopup(page, 'Mit Microsoft anmelden');
  await expect(popup.getByText('AADSTS700016')).toBeVisible();
});

const shown = [
  { name: 'an unknown app', query: 'clientId=99999999-0000-0000-0000-000000000000', code: 'AADSTS700016' },
  { name: 'a redirect URI that is not registered', query: 'redirect=/elsewhere.html', code: 'AADSTS50011' },
  { name: 'an unknown directory', query: 'tenant=nirgends.example', code: 'AADSTS90002' },
];
for (const { name, query, code } of shown) {
  test(`refuses ${name}`, async ({ page, planned }) => {
    planned.add(400);
    await page.goto(`/?${query}`);
    const popup = await openPopup(page, 'Mit Microsoft anmelden');
    await expect(popup.getByText(code)).toBeVisible();
  });
}

test('refuses a code without its verifier, and a code used twice', async ({ page, planned }) => {
  planned.add(400);
  const held: { url: string; body: string }[] = [];
  await page.route('**/oauth2/v2.0/token*', async (route) => {
    held.push({ url: route.request().url(), body: route.request().postData() ?? '' });
    await route.abort();
  });
  planned.add('network');
  await throughPopup(page, 'Mit Microsoft anmelden');
  await failure(page);
  await page.unrouteAll();
  const [first] = held;
  const send = (body: string) =>
    page.evaluate(
      async ([url, form]) => {
        const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
        return (await (await fetch(url, { method: 'POST', body: form, headers })).json()) as Record<string, unknown>;
      },
      [first?.url ?? '', body] as const,
    );
  const wrong = new URLSearchParams(first?.body);
  wrong.set('code_verifier', 'x'.repeat(43));
  expect(await send(wrong.toString())).toMatchObject({ error: 'invalid_grant', error_codes: [501481] });
  expect(await send(first?.body ?? '')).toHaveProperty('access_token');
  expect(await send(first?.body ?? '')).toMatchObject({ error: 'invalid_grant', error_codes: [54005] });
});

test('tells the directory of a domain without a token', async ({ page, microsoft, planned }) => {
  planned.add(400);
  const elsewhere = randomUUID();
  microsoft.authority.otherDirectories = { 'anders.example': elsewhere };
  const issuer = (name: string) =>
    page.evaluate(
      async (url) => (await (await fetch(url)).json()) as Record<string, unknown>,
      `${LOGIN}/${name}/v2.0/.well-known/openid-configuration`,
    );
  const own = microsoft.tenant.organization.verifiedDomains[0]?.name ?? '';
  expect(await issuer(own)).toMatchObject({ issuer: `${LOGIN}/${microsoft.tenant.organization.id}/v2.0` });
  expect(await issuer('anders.example')).toMatchObject({ issuer: `${LOGIN}/${elsewhere}/v2.0` });
  expect(await issuer('nirgends.example')).toMatchObject({ error: 'invalid_tenant', error_codes: [90002] });
});

test.describe('consent, where only administrators may', () => {
  const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
  const APPLICATION = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3';
  const OTHER = user({ userPrincipalName: 'max@muster.onmicrosoft.com' });
  const LINK = (site: string) =>
    `${LOGIN}/organizations/adminconsent?client_id=${CLIENT_ID}&redirect_uri=${encodeURIComponent(`${site}/auth/redirect.html`)}`;

  const popupOf = async (page: Page, account = /erika/) => {
    const popup = await openPopup(page, 'Mit Microsoft anmelden');
    await popup.getByRole('button', { name: account }).click();
    return popup;
  };

  test.beforeEach(({ microsoft }) => {
    microsoft.authority.consents.onlyAdministrators = true;
    microsoft.authority.moreAccounts = [OTHER];
  });

  test('a member is told so and comes back without a reason', async ({ page }) => {
    const popup = await popupOf(page);
    await expect(popup.getByText('Administratorgenehmigung erforderlich')).toBeVisible();
    await expect(popup.getByRole('button', { name: 'Akzeptieren' })).toHaveCount(0);
    await popup.getByRole('button', { name: 'Ohne Zustimmung zur App zurückkehren' }).click();
    expect(await failure(page)).toEqual({
      name: 'ServerError',
      errorCode: 'access_denied',
      errorMessage: expect.stringContaining('access_denied'),
      subError: '',
    });
  });

  test('with the consent workflow they can ask, and come back the same', async ({ page, microsoft }) => {
    microsoft.authority.consents.workflow = true;
    const popup = await popupOf(page);
    await popup.getByRole('button', { name: 'Genehmigung anfordern' }).click();
    await expect(popup.getByText('Anforderung gesendet')).toBeVisible();
    await popup.getByRole('button', { name: 'Ohne Zustimmung zur App zurückkehren' }).click();
    expect(await failure(page)).toMatchObject({ errorCode: 'access_denied', subError: '' });
  });

  test('an administrator’s consent covers nobody else, unless the box is ticked', async ({ page, microsoft }) => {
    microsoft.tenant.directoryRoles = [directoryRole(null, GLOBAL)];
    const first = await popupOf(page);
    await expect(first.getByLabel('Zustimmung im Namen Ihrer Organisation')).not.toBeChecked();
    await first.getByRole('button', { name: 'Akzeptieren' }).click();
    await expect(page.locator('#result')).toHaveAttribute('data-run', 'done');
    const second = await popupOf(page, /max/);
    await expect(second.getByText('Administratorgenehmigung erforderlich')).toBeVisible();
  });

  test('the ticked box covers everybody', async ({ page, microsoft }) => {
    microsoft.tenant.directoryRoles = [directoryRole(null, GLOBAL)];
    const popup = await popupOf(page);
    await popup.getByLabel('Zustimmung im Namen Ihrer Organisation').check();
    await popup.getByRole('button', { name: 'Akzeptieren' }).click();
    await expect(page.locator('#result')).toHaveAttribute('data-run', 'done');
    await throughPopup(page, 'Mit Microsoft anmelden', { account: OTHER.userPrincipalName });
    await expect.poll(async () => (await result(page)).username).toBe(OTHER.userPrincipalName);
  });

  test('an application administrator may consent, but sees no box', async ({ page, microsoft }) => {
    microsoft.tenant.directoryRoles = [directoryRole(null, APPLICATION)];
    const popup = await popupOf(page);
    await expect(popup.getByRole('button', { name: 'Akzeptieren' })).toBeVisible();
    await expect(popup.getByLabel('Zustimmung im Namen Ihrer Organisation')).toHaveCount(0);
  });

  test('the link to forward lets an administrator consent for everybody', async ({ page, microsoft, site }) => {
    microsoft.authority.consents.roles.set(OTHER.id, [APPLICATION]);
    await page.goto(LINK(site.origin));
    await page.getByRole('button', { name: /max/ }).click();
    const back = page.waitForRequest(/admin_consent=True&tenant=/);
    await page.getByRole('button', { name: 'Akzeptieren' }).click();
    await back;
    await page.goto('/');
    await signIn(page);
    expect((await result(page)).scopes).toContain('Application.Read.All');
  });

  test('the link does not help a member, and a refusal comes back as one', async ({ page, microsoft, site }) => {
    await page.goto(LINK(site.origin));
    await page.getByRole('button', { name: /max/ }).click();
    await expect(page.getByText('Administratorgenehmigung erforderlich')).toBeVisible();
    microsoft.authority.consents.roles.set(OTHER.id, [APPLICATION]);
    await page.goto(LINK(site.origin));
    await page.getByRole('button', { name: /max/ }).click();
    const back = page.waitForRequest(/admin_consent=True&error=consent_required&error_description=AADSTS65004/);
    await page.getByRole('button', { name: 'Abbrechen' }).click();
    await back;
  });
});

test('backdates tokens by five minutes', async ({ page }) => {
  await signIn(page);
  const { accessToken, idTokenClaims } = await result(page);
  for (const { exp, iat, nbf } of [claims(accessToken), idTokenClaims]) {
    expect([Number(exp) - Number(iat), nbf]).toEqual([3900, iat]);
    expect(Math.abs(Date.now() / 1000 - 300 - Number(iat))).toBeLessThan(30);
  }
});

test('lets pages send the headers that Microsoft’s own pages send, and no others', async ({ page, planned }) => {
  planned.add('network');
  await signIn(page);
  const { accessToken } = await result(page);
  const send = (header: string) =>
    page.evaluate(
      async ([url, token, name]) => {
        const headers = { Authorization: `Bearer ${token}`, [name]: 'eventual' };
        return fetch(url, { headers }).then(
          ({ status }) => status,
          () => 'blocked',
        );
      },
      [me, accessToken, header] as const,
    );
  expect([await send('ConsistencyLevel'), await send('X-Eigener-Kopf')]).toEqual([200, 'blocked']);
});

test('speaks HTTP/1.1 with those who know nothing newer', async ({ microsoft }) => {
  const answered = Promise.withResolvers<{ status: number | undefined; http: string }>();
  const options = { servername: GRAPH_HOST, headers: { host: GRAPH_HOST }, rejectUnauthorized: false };
  get(`https://127.0.0.1:${microsoft.port}/v1.0/me`, options, ({ statusCode, httpVersion }) => {
    answered.resolve({ status: statusCode, http: httpVersion });
  }).on('error', answered.reject);
  expect(await answered.promise).toEqual({ status: 401, http: '1.1' });
});

test('says of a strange domain what pages may not always read', async ({ page, microsoft, planned }) => {
  planned.add(400).add('network');
  const look = () =>
    page.evaluate(
      (url) =>
        fetch(url).then(
          ({ status }) => status,
          () => 'blocked',
        ),
      `${LOGIN}/nirgends.example/v2.0/.well-known/openid-configuration`,
    );
  expect(await look()).toBe(400);
  microsoft.authority.exposesErrors = false;
  expect(await look()).toBe('blocked');
});

test('the guard sees what must never happen', async ({ browser, site, microsoft }) => {
  const context = await browser.newContext();
  const guard = new Guard(site.origin, microsoft, new Set());
  await guard.watch(context);
  const page = await context.newPage();
  await page.goto(site.origin);
  await page.evaluate(async (graph) => {
    const headers = { Authorization: 'Bearer x' };
    const ignored = () => undefined;
    await fetch(`${graph}/v1.0/me`, { method: 'POST' }).catch(ignored);
    await fetch('/config.json', { headers });
    await fetch('https://login.microsoftonline.com/x/v2.0/.well-known/openid-configuration', { headers }).catch(
      ignored,
    );
    await fetch('https://fremd.example/').catch(ignored);
    console.error('laut');
    setTimeout(() => {
      throw new Error('ungefangen');
    });
  }, GRAPH);
  await page.goto(`${site.origin}/nicht-da/`);
  await page.goto('http://unbekannt.example/').catch(() => undefined);
  const seen = () => guard.problems().join('\n');
  for (const problem of [
    'not a GET: POST /v1.0/me',
    'preflight to the authority: /x/v2.0',
    'Content Security Policy violation: connect-src https://fremd.example',
    'console error: laut',
    'uncaught exception: Error: ungefangen',
    'status of 404',
    'foreign host asked: http://unbekannt.example/',
    'unknown host asked: http://unbekannt.example/',
  ]) {
    await expect.poll(seen).toContain(problem);
  }
  await context.close();
  microsoft.requests = [];
  microsoft.preflights = [];
});
