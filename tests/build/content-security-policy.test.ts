import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attribute, elements, hash } from '../../src/build/inline-code';
import { withPolicy } from '../../src/build/with-policy';

const page = (head: string, body = '') =>
  `<!DOCTYPE html><html lang="de"><head>${head}</head><body>${body}</body></html>`;

const policyOf = (html: string) => {
  const metas = [...elements(parse(html))].filter(({ tagName }) => tagName === 'meta');
  const content = metas.map((meta) => (attribute(meta, 'http-equiv') ? attribute(meta, 'content') : undefined));
  return content.find((value) => value !== undefined) ?? '';
};

/** The sources of one directive. */
const directive = (html: string, name: string) => {
  const found = policyOf(html)
    .split('; ')
    .map((text) => text.split(' '));
  return found.find(([first]) => first === name)?.slice(1) ?? [];
};
const hashesOf = (html: string, name: string) =>
  directive(withPolicy(html), name).filter((value) => value.startsWith("'sha256-"));

test('hashes as a browser does: the example of the CSP specification', () => {
  expect(hash("alert('Hello, world.');")).toBe("'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='");
});

describe('with its policy', () => {
  test('a page is what it was, and the policy stands before all that it governs', () => {
    const html = page('<meta charset="utf-8"><title>Übersicht</title>', '<p>„Ja“ &amp; <b>nein</b></p>');
    const [before, after] = html.split('<title>');
    expect(withPolicy(html)).toMatch(
      /<meta http-equiv="content-security-policy" content="default-src 'none'; [^>]*><t/,
    );
    expect(withPolicy(html).startsWith(before ?? '-')).toBe(true);
    expect(withPolicy(html).endsWith(after ?? '-')).toBe(true);
  });

  test('charset and viewport come first, wherever they stood', () => {
    const [charset, viewport] = ['<meta charset="utf-8"/>', '<meta name="viewport" content="width=device-width"/>'];
    const html = withPolicy(page(`<title>Ü</title>${charset}<script>a()</script>${viewport}<link href="/a.css">`));
    expect(html).toContain(`<head>${charset}${viewport}<meta http-equiv="content-security-policy"`);
    expect(html).toContain('><title>Ü</title><script>a()</script><link href="/a.css"></head>');
  });

  test('a page has no frames, plugins, form targets and no other base', () => {
    for (const name of ['frame-src', 'object-src', 'form-action', 'base-uri', 'default-src']) {
      expect(directive(withPolicy(page('')), name), name).toEqual(["'none'"]);
    }
  });

  test('a page may ask this site and the four clouds, and no one else', () => {
    expect(directive(withPolicy(page('')), 'connect-src')).toEqual([
      "'self'",
      'https://login.microsoftonline.com',
      'https://graph.microsoft.com',
      'https://login.microsoftonline.us',
      'https://graph.microsoft.us',
      'https://dod-graph.microsoft.us',
      'https://login.partner.microsoftonline.cn',
      'https://microsoftgraph.chinacloudapi.cn',
    ]);
  });

  test('nothing runs but files of this site and known scripts', () => {
    expect(directive(withPolicy(page('')), 'script-src')).toEqual(["'self'"]);
    expect(policyOf(withPolicy(page('')))).not.toMatch(/unsafe-eval|unsafe-hashes|script-src[^;]*unsafe-inline/);
  });

  test('a page that has its policy keeps it', () => {
    const once = withPolicy(page('<script>a()</script>'));
    const own = page(`<META HTTP-EQUIV="Content-Security-Policy" content="default-src 'none'">`);
    expect(withPolicy(once)).toBe(once);
    expect(withPolicy(own)).toBe(own);
  });

  test('a page without <head> is an error', () => {
    expect(() => withPolicy('<p>Nur Text</p>')).toThrow('no <head>');
  });
});

describe('allowed by their hash are', () => {
  test.each([
    [
      'a script with entities and the end of another tag',
      '\n if (a && b) document.title = "&amp; </p><!-- ü„“ -->";\n',
    ],
    ['a script with line ends of Windows, which browsers read as \\n', 'a();\nb();'],
  ])('%s', (_name, code) => {
    const html = page('', `<script type="module">${code.replaceAll('\n', '\r\n')}</script>`);
    expect(hashesOf(html, 'script-src')).toEqual([hash(code)]);
  });

  test('scripts in head, body, template and of every executed type; each once', () => {
    const scripts = ['<script>a()</script>', '<template><script>b()</script></template>', '<script>a()</script>'];
    const typed = ['<script type="text/JavaScript">c()</script>', '<script type="importmap">{}</script>'];
    const html = page(scripts.join(''), typed.join(''));
    expect(hashesOf(html, 'script-src')).toEqual(['a()', 'b()', 'c()', '{}'].map(hash));
  });

  test('styles, also those for readers without JavaScript', () => {
    const html = page('<style>a > b { color: red }</style><noscript><style>.x{display:none}</style></noscript>');
    expect(hashesOf(html, 'style-src')).toEqual(['a > b { color: red }', '.x{display:none}'].map(hash));
  });

  test('no data blocks and no scripts with an address', () => {
    const html = page('<script src="/a.js"></script>', '<script type="application/json">{"a":1}</script>');
    expect(hashesOf(html, 'script-src')).toEqual([]);
  });
});

const built = existsSync('dist') ? readdirSync('dist', { recursive: true, encoding: 'utf8' }) : [];

describe.each(built.filter((file) => file.endsWith('.html')))('the built page %s', (file) => {
  const html = readFileSync(`dist/${file}`, 'utf8');
  const all = [...elements(parse(html, { scriptingEnabled: false }))];

  test('tells its charset within the first 1024 bytes', () => {
    const start = Buffer.from(html).subarray(0, 1024).toString('latin1');
    expect(start).toMatch(/<meta charset="utf-8"/i);
  });

  test('has its policy before anything that it governs', () => {
    const before = html.slice(0, html.indexOf('http-equiv="content-security-policy"'));
    expect(html).toContain('http-equiv="content-security-policy"');
    expect(before).not.toMatch(/<(script|style|link|body|base)/);
  });

  test('has every inline script and style allowed', () => {
    const text = withPolicy(html.replace(/<meta\s+http-equiv="content-security-policy"[^>]*>/, ''));
    for (const name of ['script-src', 'style-src']) {
      expect(directive(html, name)).toEqual(expect.arrayContaining(hashesOf(text, name)));
    }
  });

  test('has no event handlers and javascript: addresses, which no policy of ours allows', () => {
    const attributes = all.flatMap(({ attrs }) => attrs);
    expect(attributes.filter(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value))).toEqual([]);
  });

  test('loads scripts, styles and pictures from this site only', () => {
    const loaded = all.filter(({ tagName }) => /^(script|img|link|iframe|source)$/.test(tagName));
    const from = loaded
      .filter((element) => attribute(element, 'rel') !== 'canonical')
      .map((element) => attribute(element, 'src') ?? attribute(element, 'href') ?? '');
    expect(from.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
  });
});
