import { expect, test } from 'vitest';
import { isCurrent } from '../../src/checks/dates';

test.each([
  ['2026-09-30', '2026-10-01', '2027-03-31', false],
  ['2026-10-01', '2026-10-01', '2027-03-31', true],
  ['2027-03-31', '2026-10-01', '2027-03-31', true],
  ['2027-04-01', '2026-10-01', '2027-03-31', false],
  ['2026-12-31', '2027-04-01', undefined, false],
  ['2099-01-01', '2027-04-01', undefined, true],
  ['2099-01-01', '2027-04-01', '', true],
])('on %s a notice from %s until %s is current: %s', (today, from, until, current) => {
  expect(isCurrent(today, from, until)).toBe(current);
});
