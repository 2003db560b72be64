import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The names under which something is kept in this browser: `const KEY = 'guide-form'`, wherever it is kept. */
const namesIn = (code: string) =>
  /\bStorage\b|sessionStorage|localStorage|(?:keep|kept)Text/.test(code)
    ? [...code.matchAll(/^const [A-Z]+ = '([a-z-]+:?)';$/gm)].map(([, name = '']) => name)
    : [];

test('whatever this browser keeps is named on the page about privacy', () => {
  const kept = globSync('src/**/*.ts').flatMap((file) => namesIn(readFileSync(file, 'utf8')));
  const page = readFileSync('content/docs/datenschutz.mdx', 'utf8');
  expect(kept).toEqual(
    expect.arrayContaining(['guide-form', 'guide-case:', 'desk-dropped', 'report-salt', 'guide-clock']),
  );
  expect(kept.filter((name) => !page.includes(`\`${name}`))).toEqual([]);
});
