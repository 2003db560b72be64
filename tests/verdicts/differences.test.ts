import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differences, distance } from '../../src/checks/differences';

/** The text with every mark in brackets. */
const marks = (found: string, wanted: string) =>
  differences(found, wanted)
    .map((piece) => (typeof piece === 'string' ? piece : `[${piece.mark}]`))
    .join('');

describe('what differs', () => {
  test.each([
    ['muster.de', 'muster.de', 0, 'muster.de'],
    ['', '', 0, ''],
    ['', 'abc', 3, '[‸][‸][‸]'],
    ['abc', '', 3, '[a][b][c]'],
    ['bc', 'abc', 1, '[‸]bc'],
    ['abc', 'bc', 1, '[a]bc'],
    ['ab', 'abc', 1, 'ab[‸]'],
    ['abc', 'ab', 1, 'ab[c]'],
    ['axc', 'abc', 1, 'a[x]c'],
    ['ac', 'abc', 1, 'a[‸]c'],
    ['a c', 'abc', 1, 'a[␣]c'],
    ['a\u00a0bc', 'abc', 1, 'a[␣]bc'],
    ['xyz', 'abc', 3, '[x][y][z]'],
    ['kitten', 'sitting', 3, '[k]itt[e]n[‸]'],
  ] as const)('„%s“ instead of „%s“: %i, marked %s.', (found, wanted, far, shown) => {
    expect([distance(found, wanted), marks(found, wanted)]).toEqual([far, shown]);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  test('There are as many marks as there are characters to change, whatever the two are.', () => {
    fc.assert(
      fc.property(word, word, (found, wanted) => {
        const marked = differences(found, wanted).filter((piece) => typeof piece !== 'string');
        expect(marked).toHaveLength(distance(found, wanted));
      }),
    );
  });

  test('Without the carets it is what was found, in its order.', () => {
    fc.assert(
      fc.property(word, word, (found, wanted) => {
        const pieces = differences(found, wanted).map((piece) => (typeof piece === 'string' ? piece : piece.mark));
        expect(pieces.filter((piece) => piece !== '‸').join('')).toBe(found);
      }),
    );
  });

  test('What is not marked stands in the wanted text as well, in the same order.', () => {
    fc.assert(
      fc.property(word, word, (found, wanted) => {
        const kept = differences(found, wanted).filter((piece) => typeof piece === 'string');
        expect(wanted).toMatch(new RegExp(kept.join('.*'), 'u'));
      }),
    );
  });
});
