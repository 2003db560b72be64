import { expect, test } from 'vitest';
import { dayOf, isCurrent } from '../../src/ui/elements/current';

test.each([
  ['2026-09-30', '2026-10-01', '2027-03-31', false],
  ['2026-10-01', '2026-10-01', '2027-03-31', true],
  ['2027-03-31', '2026-10-01', '2027-03-31', true],
  ['2027-04-01', '2026-10-01', '2027-03-31', false],
  ['2026-12-31', '2027-04-01', undefined, false],
  ['2099-01-01', '2027-04-01', undefined, true],
])('on %s a notice from %s until %s is current: %s', (today, from, until, current) => {
  expect(isCurrent(today, from, until)).toBe(current);
});

test('a day is the reader’s own', () => {
  expect(dayOf(new Date(2027, 2, 31, 23, 59))).toBe('2027-03-31');
  expect(dayOf(new Date(2027, 3, 1, 0, 0))).toBe('2027-04-01');
});
