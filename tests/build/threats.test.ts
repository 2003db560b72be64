import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const page = readFileSync('content/docs/sicherheit.mdx', 'utf8');

/** Every proof the page names: `file › title`. */
const proofs = [...page.matchAll(/`(tests\/[^` ]+) › ([^`]+)`/g)].map(
  ([, file = '', title = '']) => [file, title] as const,
);

/** Whether a file has a test or a group of this title. */
const has = (code: string, title: string) =>
  ["'", '"', '`'].some((quote) => code.includes(`(${quote}${title}${quote}`));

test('the threat model names proofs, and every section on an attack has one', () => {
  expect(proofs.length).toBeGreaterThan(15);
  const sections = page.split(/^## /m).filter((section) => /^(Ein feind|Feindlich|Eingeschleust)/.test(section));
  expect(sections).toHaveLength(7);
  for (const section of sections) expect(section).toMatch(/`tests\/[^` ]+ › /);
});

test.each(proofs)('the proof %s › %s exists', (file, title) => {
  expect(existsSync(file)).toBe(true);
  expect(has(readFileSync(file, 'utf8'), title)).toBe(true);
});

test('a proof that is named wrongly would be noticed', () => {
  const code = "test('is here', () => undefined);\n// test(is gone)\nconst text = 'is text';";
  expect([has(code, 'is here'), has(code, 'is gone'), has(code, 'is text')]).toEqual([true, false, false]);
});
