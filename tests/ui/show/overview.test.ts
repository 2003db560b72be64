import { describe, expect, test } from 'vitest';
import { chainOf, linkStatus } from '../../../src/ui/show/overview-chain';
import { scale } from '../../../src/ui/show/overview-scale';

describe('a link of the chain', () => {
  test('is as bad as the worst of its steps', () => {
    expect(linkStatus(['pass', 'fail', 'unknown'])).toBe('fail');
    expect(linkStatus(['pass', 'skipped', 'manual'])).toBe('skipped');
    expect(linkStatus(['pass', 'pending'])).toBe('pending');
    expect(linkStatus(['pass', 'warn', 'done'])).toBe('warn');
  });

  test('is green only where every step is, and never from nothing', () => {
    expect(linkStatus(['pass', 'done'])).toBe('pass');
    expect(linkStatus(['done', 'done'])).toBe('done');
    expect(linkStatus([])).toBe('pending');
  });
});

describe('the chain', () => {
  test('is broken at the first link that failed, even behind one that is open', () => {
    expect(chainOf(['pass', 'unknown', 'fail', 'fail'])).toEqual({ is: 'broken', at: 2 });
  });

  test('is open at the first link that is not fulfilled', () => {
    expect(chainOf(['pass', 'warn', 'manual', 'unknown'])).toEqual({ is: 'open', at: 2 });
  });

  test('is whole only where every link is fulfilled', () => {
    expect(chainOf(['pass', 'warn', 'done'])).toEqual({ is: 'whole' });
  });

  test('waits as long as nothing was judged', () => {
    expect(chainOf(['pending', 'running', 'manual'])).toEqual({ is: 'waiting' });
  });
});

describe('the line of time', () => {
  test('has room for every moment, in true proportion', () => {
    expect(scale({ start: 0, today: 25, mark: 50, end: 100 })).toEqual({ start: 3, today: 26.5, mark: 50, end: 97 });
  });

  test('holds a day that lies outside the life of the secret', () => {
    const { start, end, mark } = scale({ start: 100, today: 110, end: 200, mark: 300 });
    expect([start, end, mark]).toEqual([3, 50, 97]);
  });

  test('survives moments that are all the same', () => {
    expect(scale({ start: 7, today: 7, end: 7, mark: 7 })).toEqual({ start: 3, today: 3, end: 3, mark: 3 });
  });
});
