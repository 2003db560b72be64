import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { notices, readProblems, readSentences, signIn } from '../../src/lookup/sign-in';

const PROBLEM = { codes: ['AADSTS1'], what: 'Etwas ist geschehen.', todo: 'Noch einmal.' };
const FILE = {
  checked: '2026-11-26',
  sources: [{ title: 'Quelle', url: 'https://example.org/' }],
  library: 'Gemessen',
  problems: [PROBLEM],
  other: { what: 'Etwas anderes.', todo: 'Noch einmal.' },
};
const read = (given: object) => readProblems({ file: 'sign-in/probe.yaml', data: { ...FILE, ...given }, body: '' });

test('a role is named by the words of the house', () => {
  expect(read({ problems: [{ ...PROBLEM, doer: 'global' }] }).problems[0]?.who).toBe('ein Globaler Administrator');
});

describe('a file out of order fails the build with file, place and remedy', () => {
  test.each([
    [
      'no sentence',
      { problems: [{ ...PROBLEM, what: '' }] },
      /^content\/sign-in\/probe\.yaml, problems\[0\]\.what: .*was geschehen ist/,
    ],
    ['a code twice', { problems: [PROBLEM, PROBLEM] }, /problems: „AADSTS1“ steht zweimal da/],
    [
      'a doer there is not',
      { problems: [{ ...PROBLEM, doer: 'chef' }] },
      /problems\[0\]\.doer: .*registration, consent/,
    ],
    [
      'two who can',
      { problems: [{ ...PROBLEM, doer: 'global', who: 'die IT' }] },
      /problems\[0\]: Schreiben Sie entweder „who“ oder „doer“/,
    ],
    [
      'a key mistyped',
      { problems: [{ ...PROBLEM, waht: 'x' }] },
      /problems\[0\]: „waht“ gibt es hier nicht\. .*Meinten Sie „what“\?/,
    ],
    ['no day', { checked: 'gestern' }, /checked: .*Jahr-Monat-Tag/],
  ])('%s', (_, given, message) => {
    expect(() => read(given)).toThrow(message);
  });

  test('a sentence that is none', () => {
    expect(() => readSentences({ file: 'sign-in/x.yaml', data: { offline: { Hinweis: 'x' } }, body: '' })).toThrow(
      /sign-in\/x\.yaml, offline: Hierher gehört ein Satz/,
    );
  });
});

test('the page says every sentence there is somewhere', () => {
  const code = ['src/ui', 'src/auth', 'src/report']
    .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`))
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(name, 'utf8'))
    .join('\n');
  // Those about config.json are made of what is wrong there: „config-“ and the flaw.
  const said = (key: string) => code.includes(`'${key.replace(/^config-/, '')}'`);
  expect(Object.keys(notices).filter((key) => !said(key))).toEqual([]);
  expect(signIn.problems.length).toBeGreaterThan(20);
});
