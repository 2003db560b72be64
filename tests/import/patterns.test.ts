import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { expectQuick } from '../project/quick';

/** The rooms that read what others have written. */
const ROOMS = ['import', 'report', 'tenant'];

const files = ROOMS.flatMap((room) => {
  const folder = new URL(`../../src/${room}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [`${room}/${name}`, readFileSync(new URL(name, folder), 'utf8')] as const);
});

/** Every regular expression that stands in a file as such. */
const patternsIn = (name: string, text: string): RegExp[] => {
  const found: RegExp[] = [];
  const visit = (node: ts.Node) => {
    const [, source, flags] = ts.isRegularExpressionLiteral(node) ? (/^\/(.*)\/(\w*)$/s.exec(node.text) ?? []) : [];
    if (source !== undefined) found.push(new RegExp(source, flags));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true));
  return found;
};

const LENGTH = 100_000;
/** What somebody's program repeats: letters, digits, blanks, signs, and the beginnings of what we look for. */
const PIECES = [
  ' ',
  '\t',
  '\n',
  ' \n',
  'a',
  'A1',
  '0',
  '-',
  '.',
  'a.',
  '/',
  '"',
  ':',
  '>',
  '> ',
  '<a ',
  '{',
  '{"',
  '[',
  '@',
  'a@',
  ',',
  '\u00ad',
  '0 ',
  'eyJ',
  '8Q~',
  '+0',
  'a: ',
  '&amp;',
  '= ',
  '//',
  '/*',
  '%',
  'GET ',
  '----',
  '(',
  'é',
];
const ENDS = ['', '\u0001', 'x', '"', '\n'];

const texts = PIECES.flatMap((piece) => {
  const long = piece.repeat(Math.ceil(LENGTH / piece.length));
  return ENDS.map((end) => long + end);
});

const all = files.flatMap(([name, text]) => patternsIn(name, text).map((pattern) => [name, pattern] as const));

test('there are patterns to look at', () => {
  expect(all.length).toBeGreaterThan(80);
});

test.each(all)('%s: %s takes a line of any length at once', { timeout: 120_000 }, async (_, pattern) => {
  for (const text of texts) await expectQuick(() => text.replace(pattern, ''), 500);
});
