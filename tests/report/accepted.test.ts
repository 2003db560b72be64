import { describe, expect, test } from 'vitest';
import { acceptanceOf, acceptedShape, isAccepted, type Accepted } from '../../src/report/accepted';
import type { Result } from '../../src/checks/result';

const accepted: Accepted = { number: '4.1', kind: 'account-types', reason: 'bewusst so', until: '2026-12-31' };
const result = (given: Partial<Result> = {}): Result => ({
  number: '4.1',
  step: 'app-registrieren',
  kind: 'account-types',
  status: 'warn',
  ist: '',
  soll: '',
  folge: '',
  ...given,
});
const NOW = new Date('2026-11-23T09:00:00Z');

describe('an accepted deviation', () => {
  test.each([
    ['pass', false],
    ['done', false],
    ['manual', false],
    ['skipped', false],
    ['fail', true],
    ['warn', true],
    ['unknown', true],
  ] as const)('of a check that is „%s“ holds: %s', (status, holds) => {
    expect(isAccepted(accepted, result({ status }), NOW)).toBe(holds);
  });

  test.each([
    ['2026-12-31T22:59:59Z', true],
    ['2026-12-31T23:00:00Z', false],
    ['2027-06-01T00:00:00Z', false],
  ])('holds until its last day is over in Germany: %s, %s', (now, holds) => {
    expect(isAccepted(accepted, result(), new Date(now))).toBe(holds);
  });

  test('holds for its own check only', () => {
    expect(isAccepted(accepted, result({ number: '4.2' }), NOW)).toBe(false);
    expect(isAccepted(accepted, result({ kind: 'redirect-uri' }), NOW)).toBe(false);
  });

  test('leaves the result as it is', () => {
    const red = Object.freeze(result({ status: 'fail' }));
    expect(acceptanceOf([accepted], red, NOW)).toBe(accepted);
    expect(red.status).toBe('fail');
  });

  test('is the one that holds longest, of several', () => {
    const longer = { ...accepted, until: '2027-03-01' };
    const over = { ...accepted, until: '2026-01-01' };
    expect(acceptanceOf([over, accepted, longer], result(), NOW)).toBe(longer);
    expect(acceptanceOf([over], result(), NOW)).toBeUndefined();
  });

  test.each([
    ['no number', { number: 'x' }],
    ['no kind', { kind: '' }],
    ['no reason', { reason: ' \n ' }],
    ['a reason as long as a book', { reason: 'x'.repeat(501) }],
    ['no date', { until: 'immer' }],
    ['a date there is not', { until: '2026-02-30' }],
    ['a time', { until: '2026-12-31T00:00:00Z' }],
  ])('with %s is none', (_, wrong) => {
    expect(acceptedShape.safeParse({ ...accepted, ...wrong }).success).toBe(false);
  });

  test('is read without what nobody knows', () => {
    expect(acceptedShape.parse({ ...accepted, reason: '  bewusst so ', status: 'pass' })).toEqual(accepted);
  });
});
