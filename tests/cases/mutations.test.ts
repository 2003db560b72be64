import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SEED } from '../properties/settings';
import { said, textOf } from './firm';
import { members } from './members';

const NAMES = 'E08 E10 E11 E13 E14 E16 E18 E25 G01 G04 G05 G12 G32 G33 H01 H08'.split(' ');

/** What consoles, mail programs and people do to an output without changing what it says. */
type Mutation = readonly [name: string, change: (text: string) => string];

const eachLine = (change: (line: string) => string) => (text: string) => text.split('\n').map(change).join('\n');

const PROPERTY = /^[> \t]*\w[\w .[\]-]*\s*:(\s|$)/;

/** Neighbouring lines „Name : value“ in another order; a line that goes on keeps its own below it. */
const reordered = (by: number) => (text: string) => {
  const blocks: string[][] = [[]];
  for (const line of text.split('\n')) {
    const isPlain = PROPERTY.test(line) && !line.trimEnd().endsWith(',');
    if (!isPlain) blocks.push([line], []);
    else blocks.at(-1)?.push(line);
  }
  return blocks
    .flatMap((lines) => [...lines.slice(by % lines.length), ...lines.slice(0, by % lines.length)])
    .join('\n');
};

/** A line broken after so many characters, as a narrow window or a mail program does it. */
const broken = (width: number, indent: string) =>
  eachLine((line) => {
    const pieces = line.match(new RegExp(`.{1,${String(width)}}`, 'g')) ?? [''];
    return pieces.join(`\n${indent}`);
  });

/** As `Format-List` breaks a long value: the rest stands below its beginning. */
const wrapped = (width: number) =>
  eachLine((line) => {
    const at = line.indexOf(': ');
    if (at < 0 || line.length <= width || at > width - 10) return line;
    const [name, value] = [line.slice(0, at + 2), line.slice(at + 2)];
    const pieces = value.match(new RegExp(`.{1,${String(width - at - 2)}}`, 'g')) ?? [''];
    return name + pieces.join(`\n${' '.repeat(at + 2)}`);
  });

const mutations: readonly Mutation[] = [
  ['blanks at the ends', eachLine((line) => `${line}   `)],
  ['indented', eachLine((line) => `    ${line}`)],
  ['not indented', eachLine((line) => line.trimStart())],
  ['one blank for many', eachLine((line) => line.replace(/(\S) +/g, '$1 '))],
  ['no blank before colons', (text) => text.replace(/ +:( |$)/gm, ':$1')],
  ['tabs', (text) => text.replace(/ {2,}/g, '\t')],
  ['no-break blanks', (text) => text.replaceAll(' ', '\u00a0')],
  ['Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['doubled line ends', (text) => text.replaceAll('\n', '\n\n')],
  ['German', (text) => text.replaceAll(/\bTrue\b/g, 'Wahr').replaceAll(/\bFalse\b/g, 'Falsch')],
  ['lower case', (text) => text.replaceAll(/\bTrue\b/g, 'true').replaceAll(/\bFalse\b/g, 'false')],
  ['capital ids', (text) => text.replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{11,12}/g, (id) => id.toUpperCase())],
  ['quoted', eachLine((line) => `> ${line}`)],
  ['quoted twice', eachLine((line) => `> > ${line}`)],
  ['coloured', (text) => text.replace(/^(\w+)( +:)/gm, '\u001b[32;1m$1\u001b[0m$2')],
  ['colours without their escape', (text) => text.replace(/^(\w+)( +:)/gm, '[32;1m$1[0m$2')],
  ['hyphens of a word processor', (text) => text.replaceAll(/(?<=[0-9a-f])-(?=[0-9a-f]{4})/g, '\u2011')],
  ['a greeting', (text) => `Guten Tag,\n\nanbei die Ausgabe:\n\n${text}\n\nMit freundlichen Grüßen\nPetra Amtmann\n`],
  ['in a fence', (text) => `\`\`\`powershell\n${text}\n\`\`\`\n`],
  ['in one line', (text) => text.replace(/\s*\n\s*/g, ' ')],
  ['twice', (text) => `${text}\n\n${text}`],
  ...[60, 72, 80, 100].map((width): Mutation => [`wrapped at ${String(width)}`, wrapped(width)]),
  ...[40, 64, 76, 78, 90].map((width): Mutation => [`broken at ${String(width)}`, broken(width, '')]),
  ...[50, 70].map((width): Mutation => [`broken and indented at ${String(width)}`, broken(width, '      ')]),
];

/** Before any other: who has broken the lines cannot sort them any more. */
const orders = [0, 1, 2, 3].map((by): Mutation => [`in another order (${String(by)})`, reordered(by)]);

const GREEN: Readonly<Record<string, number>> = { pass: 2, warn: 1 };
const greenOf = (status: string) => GREEN[status] ?? 0;

const judged = (text: string, best?: string) => {
  const before = said(text);
  return { text, before, best: best ?? before.status };
};

/** Everything that is known, with the best that may be said: the reported cases and the members of their kinds. */
const all = new Map([
  ...NAMES.map((name) => [name, judged(textOf(name))] as const),
  ...members.map(({ kind, name, text, best }) => [`${kind}: ${name}`, judged(text, best)] as const),
]);

/** A table, a document, and a value that stands below its question, are what they are by their lines. */
const NEEDS_LINES = /^\s*[[{<]|^\s*\|?-{2,}|^\S+ -{2,}|\)\.\w+|-ExpandProperty/m;
const BREAKS_LINES = /^(?:in one line|broken|wrapped)/;
const isApplied = (how: string, text: string) => !BREAKS_LINES.test(how) || !NEEDS_LINES.test(text);

const SETTING = /\bEwsEnabled\b/i;

/** Not greener than it was; and where it was not red it is not red now, at most unknown. */
const expectNoGreener = (name: string, text: string, how: string) => {
  const known = all.get(name);
  if (!known) throw new Error(`${name} is not known`);
  const { text: given, before, best } = known;
  const after = said(text);
  expect(greenOf(after.status), `${name} ${how}: ${after.status}`).toBeLessThanOrEqual(greenOf(best));
  if (before.status !== 'fail') expect(after.status, `${name} ${how}: ${after.ist}`).not.toBe('fail');
  if (!SETTING.test(given) || before.ist.includes('fehlt die Zeile')) return;
  expect(after.ist, `${name} ${how}`).not.toContain('fehlt die Zeile „EwsEnabled“');
};

test.each([...orders, ...mutations])('nothing is greener, changed in the way „%s“', (how, change) => {
  const changed = [...all].filter(([, { text }]) => isApplied(how, text));
  for (const [name, { text }] of changed) expectNoGreener(name, change(text), how);
  expect(changed.length).toBeGreaterThan(NAMES.length);
});

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 4000);

test(`${String(RUNS)} times three changes one after the other make no case greener`, () => {
  const several = fc.array(fc.constantFrom(...mutations), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(fc.constantFrom(...all.keys()), fc.constantFrom(...orders), several, (name, order, more) => {
      const given = all.get(name)?.text ?? '';
      const changes = [order, ...more].filter(([how]) => isApplied(how, given));
      const text = changes.reduce((changed, [, change]) => change(changed), given);
      expectNoGreener(name, text, changes.map(([how]) => how).join(', '));
    }),
    { seed: SEED, numRuns: RUNS },
  );
});
