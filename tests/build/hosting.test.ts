import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { headerRules, headersOf } from '../../src/build/headers';
import { hostingFiles } from '../../src/build/hosting';
import { HOST_FILES } from '../../src/build/hosting/names';
import { attribute, elements } from '../../src/build/inline-code';

const base = '/pfad/';
const files = hostingFiles(base);
const file = (name: string) => files[name] ?? '';

const record = (pairs: readonly (readonly [string | undefined, string | undefined])[]) =>
  Object.fromEntries(pairs.map(([name = '', value = '']) => [name, value]));

test.each(['', 'auth/redirect.html', 'pagefind/pagefind.js', '_astro/a.css'])('the headers of /%s', (path) => {
  const headers = headersOf(path);
  expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  expect(headers).toMatchObject({ 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' });
  expect(headers['Strict-Transport-Security']).toBe('max-age=31536000');
  expect(headers['Permissions-Policy']).toContain('camera=()');
  expect(Object.keys(headers)).not.toContain('Cross-Origin-Opener-Policy');
});

test('only the search may compile WebAssembly, and its policy comes on top of the other', () => {
  expect(headersOf('')['Content-Security-Policy']).not.toContain('wasm');
  expect(headersOf('pagefind/pagefind-worker.js')['Content-Security-Policy']).toBe(
    `${headersOf('')['Content-Security-Policy'] ?? '-'}, default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'`,
  );
});

test('files with a lasting name last, all others are asked for again', () => {
  expect(headersOf('_astro/a.js')['Cache-Control']).toBe('public, max-age=31536000, immutable');
  for (const path of ['', 'config.json', 'auth/redirect.html', 'pagefind/pagefind.js']) {
    expect(headersOf(path)['Cache-Control']).toBe('no-cache');
  }
});

describe('every host sends the same:', () => {
  /** What each format says for a prefix, read back from its text. */
  const read: Readonly<Record<string, (prefix: string) => Readonly<Record<string, string>>>> = {
    'nginx.conf': (prefix) => {
      const [, block = ''] =
        new RegExp(`^location ${base}${prefix} \\{\\n(.*?)^\\}`, 'ms').exec(file('nginx.conf')) ?? [];
      return record([...block.matchAll(/add_header (\S+) "(.*)" always;/g)].map(([, name, value]) => [name, value]));
    },
    '.htaccess': (prefix) => {
      const [global = '', ...sections] = file('.htaccess').split('<If ');
      const block =
        prefix === '' ? global : (sections.find((section) => section.includes(`#^${base}${prefix}#`)) ?? '');
      return record([...block.matchAll(/always set (\S+) "(.*)"/g)].map(([, name, value]) => [name, value]));
    },
    'web.config': (prefix) => {
      const [global = '', ...sections] = file('web.config').split('<location ');
      const path = `path="${prefix.slice(0, -1)}"`;
      const block = prefix === '' ? global : (sections.find((section) => section.startsWith(path)) ?? '');
      const added = [...elements(parse(block.split('</customHeaders>')[0] ?? ''))].filter(
        ({ tagName }) => tagName === 'add',
      );
      return record(added.map((add) => [attribute(add, 'name'), attribute(add, 'value')]));
    },
    'staticwebapp.config.json': (prefix) => {
      const { globalHeaders, routes } = JSON.parse(file('staticwebapp.config.json')) as {
        globalHeaders: Record<string, string>;
        routes: { route: string; headers: Record<string, string> }[];
      };
      const own = routes.find(({ route }) => route === `${base}${prefix}*`);
      return { ...globalHeaders, ...own?.headers };
    },
  };

  const cases = Object.keys(read).flatMap((name) => headerRules.map(({ prefix }) => [name, prefix] as const));
  test.each(cases)('%s for /%s', (name, prefix) => {
    expect(read[name]?.(prefix)).toEqual(headersOf(prefix));
  });

  test('_headers adds up to the same, caching aside, which is the host’s default', () => {
    const blocks = file('_headers').trim().split('\n\n');
    expect(blocks.map((block) => block.split('\n')[0])).toEqual(['/pfad/*', '/pfad/pagefind/*', '/pfad/_astro/*']);
    const lines = blocks.flatMap((block) => block.split('\n').slice(1));
    expect(lines).toEqual(
      headerRules.flatMap(({ headers }) => Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)),
    );
  });
});

test.each(Object.keys(files))('%s sets no Cross-Origin-Opener-Policy', (name) => {
  const set = file(name).replace('Header always unset Cross-Origin-Opener-Policy', '');
  expect(set.replaceAll('<remove name="Cross-Origin-Opener-Policy" />', '')).not.toContain('Opener');
});

test('no line of _headers is longer than the 2000 characters that Cloudflare reads', () => {
  for (const line of file('_headers').split('\n')) expect(line.length).toBeLessThan(2000);
});

test.each(Object.keys(files))('%s is the name of a file that no visitor gets', (name) => {
  expect(HOST_FILES).toContain(name);
});

test('IIS knows every ending of a built file', () => {
  for (const ending of ['.pagefind', '.pf_meta', '.pf_fragment', '.pf_index']) {
    expect(file('web.config')).toContain(`<mimeMap fileExtension="${ending}"`);
  }
});
