import { expect, test } from 'vitest';
import { provedBy } from '../../src/checks/ways';
import { realGuide } from '../guide/real-guide';

test.each([
  ['sign-in', ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10']],
  ['commands', ['3', '4', '5', '6', '7', '8', '9', '10']],
  ['manifest', ['3', '4', '5.1', '6', '7', '8', '9']],
  ['exchange', ['11']],
  ['self', ['12']],
] as const)('By %s the steps are proved that the table of sources names.', (way, steps) => {
  expect(provedBy(realGuide(), way)).toEqual(steps);
});
