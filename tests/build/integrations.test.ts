import type { AstroIntegration } from 'astro';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/build/content-security-policy';
import { redirectBridge } from '../../src/build/redirect-bridge';
import { withPolicy } from '../../src/build/with-policy';

let dist: string;
beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'dist-'));
});
afterEach(() => rm(dist, { recursive: true }));

/** Runs what an integration does after the build. */
const afterBuild = async ({ hooks }: AstroIntegration) => {
  const options = { dir: pathToFileURL(`${dist}/`), logger: { info: () => undefined } };
  await hooks['astro:build:done']?.(options as never);
};

const write = async (file: string, text: string) => {
  await mkdir(join(dist, file, '..'), { recursive: true });
  await writeFile(join(dist, file), text);
};
const read = (file: string) => readFile(join(dist, file), 'utf8');

test('every page gets its policy, wherever it lies, and only once', async () => {
  const pages = ['index.html', '404.html', 'datenschutz/index.html'];
  const html = '<!DOCTYPE html><html><head><title>Ü</title></head><body><script>a()</script></body></html>';
  for (const page of pages) await write(page, html);
  await write('data.json', '{}');
  await afterBuild(contentSecurityPolicy());
  await afterBuild(contentSecurityPolicy());
  for (const page of pages) expect(await read(page)).toBe(withPolicy(html));
  expect(await read('data.json')).toBe('{}');
});

test('the redirect page keeps its own stricter policy', async () => {
  const html = await readFile('public/auth/redirect.html', 'utf8');
  await write('auth/redirect.html', html);
  await afterBuild(contentSecurityPolicy());
  expect(await read('auth/redirect.html')).toBe(html);
});

test('a page that cannot carry a policy stops the build and is named', async () => {
  await write('broken.html', '<p>Nur Text</p>');
  await expect(afterBuild(contentSecurityPolicy())).rejects.toThrow('broken.html');
});

test('the redirect page finds MSAL’s bridge beside it', async () => {
  await afterBuild(redirectBridge());
  const page = await readFile('public/auth/redirect.html', 'utf8');
  expect(page).toContain('src="./msal-redirect-bridge.min.js"');
  expect(await read('auth/msal-redirect-bridge.min.js')).toMatch(/msalRedirectBridge[^]*broadcastResponseToMainFrame/);
});
