import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from '../../src/report/wrap';
import { expectQuick } from '../project/quick';
import { settings } from '../properties/settings';

test.each<readonly [string, string, readonly string[]]>([
  ['a short line', 'kurz', ['kurz']],
  ['nothing', '', ['']],
  ['empty lines', 'a\n\nb\n', ['a', '', 'b', '']],
  ['a paragraph', 'eins zwei drei vier fünf', ['eins zwei drei', 'vier fünf']],
  ['a line that just fits', 'eins zwei drei v', ['eins zwei drei v']],
  ['an indented line', '    eins zwei drei vier', ['    eins zwei', '    drei vier']],
  ['a label', 'Ist: eins zwei drei vier', ['Ist: eins zwei', '  drei vier']],
  ['an indented label', '    Ist: eins zwei drei', ['    Ist: eins', '      zwei drei']],
  ['a number', '1. eins zwei drei vier', ['1. eins zwei', '   drei vier']],
  ['a number of two digits', '10. eins zwei drei vier', ['10. eins zwei', '    drei vier']],
  ['a bullet', '• eins zwei drei vier', ['• eins zwei drei', '  vier']],
  ['an indented number', '  2. eins zwei drei', ['  2. eins zwei', '     drei']],
  ['an address', 'Siehe https://anleitung.example/weg heute', ['Siehe', 'https://anleitung.example/weg', 'heute']],
  ['a no-break blank', 'eins zwei drei\u00a0vier', ['eins zwei', 'drei\u00a0vier']],
  ['several blanks', 'eins   zwei      drei vier', ['eins zwei drei', 'vier']],
])('%s is broken in the 16th column', (_, text, lines) => {
  expect(wrap(text, 16).split('\n')).toEqual(lines);
});

test('any text keeps its words and their order, and no line is longer than it must', () => {
  const words = fc.array(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), { maxLength: 60 });
  fc.assert(
    fc.property(words, (all) => {
      const text = all.join(' ');
      const wrapped = wrap(text);
      expect(wrapped.split(/\s+/)).toEqual(text.split(/\s+/));
      for (const line of wrapped.split('\n')) expect(line.length <= 78 || !line.trim().includes(' ')).toBe(true);
    }),
    settings(10),
  );
});

test('half a megabyte is broken at once', async () => {
  const text = 'wort '.repeat(100_000);
  expect(wrap(text).split('\n').length).toBeGreaterThan(6000);
  await expectQuick(() => wrap(text), 1000);
});
