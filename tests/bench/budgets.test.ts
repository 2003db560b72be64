import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { posix } from 'node:path';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attribute, elements } from '../../src/build/inline-code';
import { zipped } from './traffic';
import { MSAL } from './weight';

/**
 * Bytes of JavaScript of the start page, gzip -9, inline scripts included: what it weighs, and 200 for change. A bare
 * Starlight page of these versions loads 31 kB, as it loads the search's interface with every page (`npm run bench`).
 */
const GUIDE = 11_750;
/** Bytes of everything a sign-in adds, gzip -9. */
const SIGN_IN = 86_300;

const files = existsSync('dist') ? readdirSync('dist', { recursive: true, encoding: 'utf8' }) : [];
const pages = files.filter((file) => file.endsWith('.html'));
const text = (file: string) => readFileSync(`dist/${file}`, 'utf8');
const all = (html: string) => [...elements(parse(html))];

const STATIC = /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g;

/** A script and everything it imports at once; what is imported on intent is not among it. */
const withImports = (file: string, known = new Set<string>()): ReadonlySet<string> => {
  if (known.has(file)) return known;
  known.add(file);
  for (const [, address = ''] of text(file).matchAll(STATIC)) {
    withImports(posix.join(posix.dirname(file), address), known);
  }
  return known;
};

/** The file behind an address in a page. */
const fileAt = (address: string, page: string) => {
  const { origin, pathname } = new URL(address, `http://site/${page}`);
  return origin === 'http://site' ? pathname.slice(1) : `foreign: ${address}`;
};

/** The files a page's scripts and preloads name, with all they import at once. */
const loadedBy = (page: string) => {
  const named = all(text(page)).flatMap((one) => {
    const preload = one.tagName === 'link' && attribute(one, 'rel') === 'modulepreload';
    const address = one.tagName === 'script' ? attribute(one, 'src') : preload ? attribute(one, 'href') : undefined;
    return address === undefined ? [] : [fileAt(address, page)];
  });
  return [...new Set(named.flatMap((file) => [...withImports(file)]))];
};

const inline = (html: string) =>
  all(html)
    .filter((one) => one.tagName === 'script' && attribute(one, 'src') === undefined)
    .flatMap((one) => one.childNodes.map((child) => ('value' in child ? child.value : '')))
    .join('\n');

const weigh = (names: readonly string[]) => names.reduce((sum, name) => sum + zipped(readFileSync(`dist/${name}`)), 0);

describe.runIf(pages.length > 0)('the start page', () => {
  test('is light before anybody signs in', () => {
    const loaded = loadedBy('index.html');
    const weights = Object.fromEntries(loaded.map((name) => [name, weigh([name])]));
    expect(weigh(loaded) + zipped(inline(text('index.html'))), JSON.stringify(weights, null, 2)).toBeLessThanOrEqual(
      GUIDE,
    );
  });

  test('gets what checks, the sign-in, the judges and the demos on intent only', () => {
    const loaded = loadedBy('index.html').map((name) => name.replace(/^.*\/([\w-]+)\..*$/, '$1'));
    expect(loaded).toContain('Panel');
    expect(loaded.filter((name) => /^(visit|auth|engine|checks|schemas|tenants|taking|ui-core)$/.test(name))).toEqual(
      [],
    );
  });
});

describe.runIf(pages.length > 0)('the sign-in', () => {
  const carriers = files.filter(
    (file) => file.startsWith('_astro/') && file.endsWith('.js') && text(file).includes(MSAL),
  );

  test('is one file, and with what it imports no heavier than its budget', () => {
    expect(carriers).toHaveLength(1);
    expect(weigh([...withImports(carriers[0] ?? '')])).toBeLessThanOrEqual(SIGN_IN);
  });

  test.each(pages)('is not loaded by %s', (page) => {
    expect(loadedBy(page).filter((name) => carriers.includes(name))).toEqual([]);
  });
});

describe.each(pages)('%s', (page) => {
  const html = text(page);

  test('asks for no web font and no foreign address', () => {
    const styles = all(html)
      .filter((one) => one.tagName === 'link' && attribute(one, 'rel') === 'stylesheet')
      .map((one) => attribute(one, 'href') ?? '');
    for (const style of styles) {
      expect(text(fileAt(style, page))).not.toMatch(/@font-face|@import|url\(["']?(https?:)?\/\//);
    }
    const preloaded = all(html).filter((one) =>
      /^(preload|preconnect|dns-prefetch|prefetch)$/.test(attribute(one, 'rel') ?? ''),
    );
    expect(preloaded.map((one) => attribute(one, 'href'))).toEqual([]);
  });

  test('gets the search when it is opened, not before', () => {
    expect(loadedBy(page).filter((name) => /pagefind|ui-core/.test(name))).toEqual([]);
    expect(html).not.toMatch(/<(script|link)[^>]+pagefind/);
  });
});
