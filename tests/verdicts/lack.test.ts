import { expect, test } from 'vitest';
import type { Result } from '../../src/checks/result';
import { stepLack } from '../../src/checks/steps';
import type { Lack } from '../../src/checks/verdict';

const of = (...given: readonly (readonly [Result['status'], Lack?])[]) =>
  stepLack(
    given.map(([status, lack], index) => ({
      number: `6.${String(index + 1)}`,
      step: 'geheimer-schluessel',
      kind: 'secret-exists',
      status,
      ...(lack && { lack }),
      ist: '',
      soll: '',
      folge: '',
    })),
  );

test.each([
  ['nothing at all', [], undefined],
  ['nothing that fails', [['pass'], ['unknown'], ['warn'], ['manual']], undefined],
  ['one that is only not there yet', [['pass'], ['fail', 'absent']], 'absent'],
  [
    'several that are only not there yet',
    [
      ['fail', 'absent'],
      ['fail', 'absent'],
    ],
    'absent',
  ],
  ['one that is wrong', [['fail', 'wrong'], ['unknown']], 'wrong'],
  [
    'wrong beside absent',
    [
      ['fail', 'absent'],
      ['fail', 'wrong'],
    ],
    'wrong',
  ],
  ['a fail that does not say', [['fail', 'absent'], ['fail']], 'wrong'],
] as const)('A step with %s.', (_, results, lack) => {
  expect(of(...results)).toBe(lack);
});
