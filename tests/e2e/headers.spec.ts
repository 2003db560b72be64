import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { headersOf } from '../../src/build/headers';
import { behindNginx as test } from './rig/behind-nginx';
import { expectSteps } from './rig/contract';
import { signIn, signInHere } from './rig/sign-in';
import { expect } from './rig/test';

for (const path of ['', 'datenschutz/', 'config.json', 'auth/redirect.html', 'pagefind/pagefind-worker.js']) {
  test(`nginx sends the headers of /${path}`, async ({ request }) => {
    const answer = await request.get(`/${path}`);
    expect(answer.status()).toBe(200);
    for (const [name, value] of Object.entries(headersOf(path))) {
      expect(answer.headers()[name.toLowerCase()], name).toBe(value);
    }
    expect(answer.headers()).not.toHaveProperty('cross-origin-opener-policy');
  });
}

test('nginx says of files with a lasting name that they last', async ({ request }) => {
  const html = await (await request.get('/')).text();
  const [, path = ''] = /src="\/(_astro\/[^"]+)"/.exec(html) ?? [];
  const answer = await request.get(`/${path}`);
  expect(answer.headers()['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(answer.headers()['x-content-type-options']).toBe('nosniff');
});

test('nginx answers an unknown path by 404 and the page for it, with the headers', async ({ request }) => {
  const answer = await request.get('/gibt/es-nicht');
  expect(answer.status()).toBe(404);
  expect(await answer.text()).toContain('Diese Seite gibt es nicht.');
  expect(answer.headers()['content-security-policy']).toBe(headersOf('')['Content-Security-Policy']);
});

test('the sign-in by popup works behind these headers', async ({ page }) => {
  await page.goto('/');
  await signIn(page);
  await expectSteps(page, { 'app-registrierungen': 'pass' });
});

test('the sign-in within the same window works behind these headers', async ({ page }) => {
  await page.goto('/');
  await signInHere(page);
  await expectSteps(page, { 'app-registrierungen': 'pass' });
});

test('the search works behind these headers: its worker may compile WebAssembly', async ({ page }) => {
  await page.goto('/');
  const worker = page.waitForEvent('worker');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.getByRole('textbox', { name: 'Suchen' }).fill('Administratorzustimmung');
  await expect(page.locator('.pagefind-ui__result').first()).toBeVisible();
  expect((await worker).url()).toContain('/pagefind/pagefind-worker.js');
});

test('the worker of the search reaches no one else', async ({ browser, site }) => {
  const asked: string[] = [];
  const foreign = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'Access-Control-Allow-Origin': '*' }).end();
  }).listen(0, '127.0.0.1');
  await once(foreign, 'listening');
  const address = `http://localhost:${(foreign.address() as AddressInfo).port}/`;
  const context = await browser.newContext({ baseURL: site.origin });
  const page = await context.newPage();
  await page.goto('/');
  const worker = page.waitForEvent('worker');
  await page.getByRole('button', { name: 'Suchen' }).click();
  await page.getByRole('textbox', { name: 'Suchen' }).fill('Schlüssel');
  const ask = (url: string) =>
    fetch(url).then(
      () => 'answered',
      () => 'refused',
    );
  expect(await (await worker).evaluate(ask, `${site.origin}/config.json`)).toBe('answered');
  expect(await (await worker).evaluate(ask, address)).toBe('refused');
  expect(asked).toEqual([]);
  await context.close();
  foreign.close();
});

test('no one can put the site into a frame', async ({ browser, site }) => {
  const host = createServer((_request, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html' });
    response.end(`<iframe src="${site.origin}/datenschutz/"></iframe>`);
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  const context = await browser.newContext();
  const page = await context.newPage();
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'));
  await page.goto(`http://localhost:${(host.address() as AddressInfo).port}/`);
  await refused;
  expect(page.frames()[1]?.url()).not.toContain('datenschutz');
  await context.close();
  host.close();
});
