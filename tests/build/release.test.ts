import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { HOST_FILES } from '../../src/build/hosting/names';
import { reproducible } from '../../src/build/release/bill';
import { withCompressed } from '../../src/build/release/compressed';
import { releaseDate } from '../../src/build/release/date';
import { nextSteps } from '../../src/build/release/next';
import { archiveName, normalBase, normalSite } from '../../src/build/release/options';
import { filesOf, zip } from '../../src/build/release/zip';
import { withBase } from '../../src/build/with-base';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'release-'));
});
afterEach(() => rm(folder, { recursive: true }));

const site = { 'index.html': '<p>Ü</p>', 'a/b.js': 'b()', 'config.json': '{}', 'Z.txt': 'z', 'a.txt': 'a' };

/** When the release was committed. */
const DATE = new Date('2026-03-29T01:30:00Z');

/** The same site, its files written in another order and at another time. */
const write = async (at: string, names: readonly (keyof typeof site)[], time: Date) => {
  for (const name of names) {
    await mkdir(join(folder, at, name, '..'), { recursive: true });
    await writeFile(join(folder, at, name), site[name]);
    await utimes(join(folder, at, name), time, time);
  }
  return filesOf(join(folder, at));
};

test('the same files make the same zip, whatever their order and time', async () => {
  const names = Object.keys(site) as (keyof typeof site)[];
  const one = zip(await write('one', names, new Date('2020-01-01')), DATE);
  const two = zip(await write('two', names.toReversed(), new Date('2026-06-30')), DATE);
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  const content = Object.entries(unzipSync(one)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  expect(Object.fromEntries(content)).toEqual(site);
  expect(content.map(([name]) => name)).toEqual(['Z.txt', 'a.txt', 'a/b.js', 'config.json', 'index.html']);
});

test('the same files make the same zip in any time zone, even at an hour that was left out there', async () => {
  await write('one', ['index.html', 'a/b.js'], new Date('2020-01-01'));
  const code = `const { filesOf, zip } = await import('./src/build/release/zip.ts');
    const made = zip(filesOf(${JSON.stringify(join(folder, 'one'))}), new Date('${DATE.toISOString()}'));
    process.stdout.write(Buffer.from(made).toString('base64') + ' ' + new Date(0).getHours());`;
  const inZone = (TZ: string) =>
    execFileSync(process.execPath, ['--input-type=module', '-e', code], {
      env: { ...process.env, TZ },
      encoding: 'utf8',
    });
  const madeIn = (zone: string) => inZone(zone).split(' ')[0];
  expect(madeIn('Pacific/Auckland')).toBe(madeIn('America/New_York'));
  expect(madeIn('Europe/Berlin')).toBe(madeIn('UTC'));
  // What else is told in local time stays so.
  expect(inZone('Pacific/Auckland')).toMatch(/ 12$/);
});

test('a release is of the date of its commit, and of today with what nobody has committed', async () => {
  const now = new Date('2026-11-26T09:00:00Z');
  const git = (...args: readonly string[]) => {
    const [GIT_AUTHOR_DATE, GIT_COMMITTER_DATE] = ['2026-05-01T10:00:00+02:00', '2026-05-02T10:00:00+02:00'];
    const who = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
    execFileSync('git', [...who, ...args], {
      cwd: folder,
      env: { ...process.env, GIT_AUTHOR_DATE, GIT_COMMITTER_DATE },
    });
  };
  expect(releaseDate(folder, now)).toEqual(now);
  git('init', '--quiet');
  expect(releaseDate(folder, now)).toEqual(now);
  git('commit', '--quiet', '--allow-empty', '--message', 'first');
  expect(releaseDate(folder, now)).toEqual(new Date('2026-05-02T08:00:00Z'));
  await writeFile(join(folder, 'a.txt'), 'a');
  expect(releaseDate(folder, now)).toEqual(now);
});

test('beside each text lie its compressed copies, but not beside what the operator edits', () => {
  const long = new TextEncoder().encode('„Ja“ '.repeat(500));
  const names = ['a/index.html', 'b.css', 'c.js', 'd.svg', 'e.json', 'config.json', 'f.png', 'g.pf_index'];
  const files = withCompressed(
    new Map([...names.map((name) => [name, long] as const), ['tiny.html', new Uint8Array(9)]]),
  );
  const copied = names.slice(0, 5);
  expect([...files.keys()].toSorted()).toEqual(
    [...names, 'tiny.html', ...copied.flatMap((name) => [`${name}.br`, `${name}.gz`])].toSorted(),
  );
  for (const name of copied) {
    expect(gunzipSync(files.get(`${name}.gz`) ?? '')).toEqual(Buffer.from(long));
    expect(brotliDecompressSync(files.get(`${name}.br`) ?? '')).toEqual(Buffer.from(long));
  }
});

test('`npm run release` says what comes next, for each host', () => {
  const said = nextSteps('site-1.0.0-pfad.zip', '/pfad/');
  for (const name of HOST_FILES) expect(said).toContain(name);
  expect(said).toContain('Entpacken Sie site-1.0.0-pfad.zip so, dass index.html unter https://<Ihr Webserver>/pfad/ ');
  expect(said).toContain('Öffnen Sie https://<Ihr Webserver>/pfad/betreiben/');
});

test('the bill of materials names what is in it, not when, where and by which npm it was written', () => {
  const written = (serial: string, timestamp: string, name: string) =>
    JSON.stringify({
      bomFormat: 'CycloneDX',
      serialNumber: serial,
      metadata: { timestamp, tools: [{ version: timestamp }], component: { name, version: '1.0.0' } },
      components: [{ name: 'zod' }],
    });
  const one = reproducible(written('urn:uuid:1', '2020', 'clone'), 'site');
  expect(one).toBe(reproducible(written('urn:uuid:2', '2026', 'other'), 'site'));
  expect(JSON.parse(one)).toEqual({
    bomFormat: 'CycloneDX',
    metadata: { component: { name: 'site', version: '1.0.0' } },
    components: [{ name: 'zod' }],
  });
});

test.each([
  [undefined, '/', 'site-1.0.0.zip'],
  ['/', '/', 'site-1.0.0.zip'],
  ['pfad', '/pfad/', 'site-1.0.0-pfad.zip'],
  ['/ein/pfad/', '/ein/pfad/', 'site-1.0.0-ein-pfad.zip'],
])('--base %s is %s, and the archive is %s', (given, base, archive) => {
  expect(normalBase(given)).toBe(base);
  expect(archiveName('site', '1.0.0', base)).toBe(archive);
});

test.each(['../hinaus', '/p f/', 'https://example.org/', '/"/', '/;/'])('--base %s is refused', (given) => {
  expect(() => normalBase(given)).toThrow('--base');
});

test.each([
  ['<a href="/seite/">', '<a href="/pfad/seite/">'],
  ["<a href='/'>", "<a href='/pfad/'>"],
  ['<a href=/seite/#x>', '<a href=/pfad/seite/#x>'],
  ['<a href="/?demo=leer">', '<a href="/pfad/?demo=leer">'],
  ['<script src="/a.js"></script>', '<script src="/pfad/a.js"></script>'],
  [
    '<template><a href="/x/">„Ü“</a><a href="/y/"></template>',
    '<template><a href="/pfad/x/">„Ü“</a><a href="/pfad/y/"></template>',
  ],
])('below /pfad/ %s becomes %s', (html, expected) => {
  const page = (body: string) => `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;
  expect(withBase(page(html), '/pfad/')).toBe(page(expected));
});

test.each([
  '<a href="/pfad/">',
  '<a href="/pfad">',
  '<a href="/pfad/seite/">',
  '<a href="../">',
  '<a href="#x">',
  '<a href="//example.org/">',
  '<a href="https://example.org/">',
  '<p title="/seite/">href="/seite/"</p>',
])('below /pfad/ %s stays', (html) => {
  expect(withBase(html, '/pfad/')).toBe(html);
});

test('the address of the site is one over HTTPS, without a path', () => {
  expect(normalSite('https://pruefen.example.org/')).toBe('https://pruefen.example.org');
  for (const wrong of ['pruefen.example.org', 'http://pruefen.example.org', 'https://example.org/pfad/', '']) {
    expect(() => normalSite(wrong)).toThrow('--site takes an address such as');
  }
});
