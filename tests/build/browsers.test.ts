import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../../package.json';
import { missingIn, oldestOf } from '../../src/build/browsers/missing';
import { DIST } from '../docs/dist';

const missing = missingIn(oldestOf(packageJson.browserslist));

test.each([
  ['Map.groupBy', 'safari 17.0, safari_ios 17.0'],
  ['AbortSignal.any', 'safari 17.0, safari_ios 17.0'],
  ['Iterator.map', 'chrome 120, edge 120, safari 17.0, safari_ios 17.0'],
  ['Intl.DurationFormat', 'chrome 120, edge 120'],
  ['requestIdleCallback', 'safari 17.0, safari_ios 17.0'],
  ['URLPattern', 'firefox 140, safari 17.0, safari_ios 17.0'],
])('%s is missing in %s', (name, where) => {
  expect(missing.get(name)).toBe(where);
});

test.each(['Map', 'URL.canParse', 'Array.toSorted', 'AbortSignal.timeout', 'fetch', 'Clipboard.writeText'])(
  '%s is understood by all',
  (name) => {
    expect(missing.get(name)).toBeUndefined();
  },
);

test('a version is compared by its numbers, and a feature may come, go or have a switch', () => {
  const since = (line: string) => missingIn(oldestOf([line])).get('Map.groupBy');
  expect(since('safari >= 17.3')).toBe('safari 17.3');
  expect(since('safari >= 17.4')).toBeUndefined();
  expect(since('safari >= 17.10')).toBeUndefined();
  expect(since('safari >= 9')).toBe('safari 9');
  expect(() => oldestOf(['last 2 versions'])).toThrow('„last 2 versions“');
});

test('the README names the versions of the list', () => {
  const promised = Object.fromEntries(oldestOf(packageJson.browserslist));
  const { chrome, edge, firefox, safari } = promised as Record<string, string>;
  expect(edge).toBe(chrome);
  expect(readFileSync('README.md', 'utf8').replace(/\s+/g, ' ')).toContain(
    `Chrome and Edge from ${chrome ?? ''}, Firefox from ${firefox ?? ''} (the current ESR and the one before) and Safari from ${safari?.replace('.0', '') ?? ''}`,
  );
});

test('every script that is delivered is understood, packages included', () => {
  const scripts = readdirSync(DIST, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
  const used = scripts.flatMap((file) => {
    const text = readFileSync(join(DIST, file), 'utf8');
    const named = [...text.matchAll(/\bnew ([A-Z]\w+)\(|\b([A-Z]\w+\.[a-z]\w+)\(/g)];
    const names = new Set(named.map(([, made, called]) => made ?? called ?? ''));
    // What is asked for before it is used may be missing.
    const isAsked = (name: string) => text.includes(`if(${name})`) || text.includes(`${name}&&`);
    return [...names].filter((name) => missing.has(name) && !isAsked(name)).map((name) => `${file}: ${name}`);
  });
  expect(scripts.length).toBeGreaterThan(20);
  expect(used).toEqual([]);
});
