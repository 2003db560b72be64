import type { AstroIntegration } from 'astro';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/build/content-security-policy';
import { liveLinks } from '../../src/build/live-links';
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

const LINKS = [
  ['/da/', undefined],
  ['/da/#stelle', undefined],
  ['/da/?demo=x#stelle', undefined],
  ['/da/#spät', undefined],
  ['../da/#stelle', undefined],
  ['#hier', undefined],
  ['#', undefined],
  ['/#clientId=x', undefined],
  ['/bild.svg', undefined],
  ['https://example.org/weg', undefined],
  ['mailto:a@example.org', undefined],
  ['/da/#sp%C3%A4t', undefined],
  ['https://[', 'Das ist keine Adresse.'],
  ['#50%', 'Auf der Seite „/von/“ gibt es keine Stelle „#50%“.'],
  ['/daa/', 'Eine Seite „/daa/“ gibt es nicht. Meinten Sie „/da/“?'],
  ['/da', 'Eine Seite „/da“ gibt es nicht. Meinten Sie „/da/“?'],
  ['/weit-weg/', 'Eine Seite „/weit-weg/“ gibt es nicht.'],
  ['/da/#stele', 'Auf der Seite „/da/“ gibt es keine Stelle „#stele“. Meinten Sie „#stelle“?'],
  ['#spät', 'Auf der Seite „/von/“ gibt es keine Stelle „#spät“.'],
  ['#stelle', 'Auf der Seite „/von/“ gibt es keine Stelle „#stelle“.'],
] as const;

test.each(LINKS)('a link that leads nowhere stops the build: %s', async (link, why) => {
  await write('index.html', '<p>Start</p>');
  await write('da/index.html', '<h2 id="stelle">A</h2><template><p id="spät">B</p></template>');
  await write('bild.svg', '<svg/>');
  for (const page of [
    `<p id="hier"><a href="${link}">x</a></p>`,
    `<p id="hier"></p><template><a href="${link}">x</a></template>`,
  ]) {
    await write('von/index.html', page);
    const told = await afterBuild(liveLinks()).then(
      () => undefined,
      (error: unknown) => (error as Error).message,
    );
    expect(told).toBe(why && `/von/, Link „${link}“: ${why}`);
  }
});

test('a dead link of an author is told with its file and its line', async () => {
  await write('index.html', '<a href="/bewusst-so/#einzelne-postfächer-ausnehmen">x</a>');
  await expect(afterBuild(liveLinks())).rejects.toThrow(
    /^content\/guides\/exchange-oauth\/09-berechtigung\.mdx, Zeile \d+, Link „\/bewusst-so\/#einzelne-postfächer-ausnehmen“: Eine Seite „\/bewusst-so\/“ gibt es nicht\./,
  );
});

test('the redirect page finds MSAL’s bridge beside it', async () => {
  await afterBuild(redirectBridge());
  const page = await readFile('public/auth/redirect.html', 'utf8');
  expect(page).toContain('src="./msal-redirect-bridge.min.js"');
  expect(await read('auth/msal-redirect-bridge.min.js')).toMatch(/msalRedirectBridge[^]*broadcastResponseToMainFrame/);
});
