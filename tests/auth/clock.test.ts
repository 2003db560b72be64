import type { AuthenticationResult } from '@azure/msal-browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** What time it really is; Entra dates its tokens five minutes back. */
const MICROSOFT = Date.parse('2026-11-26T12:00:00Z');
const issuedAt = (microsoft: number) => microsoft / 1000 - 300;

/** A tab's storage, which outlives a reload. */
const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
};

/** The page as it is loaded: nothing in memory. */
const load = async () => {
  vi.resetModules();
  const [{ accountOf }, { forgetClock }] = await Promise.all([
    import('../../src/auth/account'),
    import('../../src/auth/clock'),
  ]);
  const skew = (iat: number | undefined, fromCache: boolean) =>
    accountOf({
      account: { username: 'a@muster.de', tenantId: 't', idTokenClaims: { ...(iat !== undefined && { iat }) } },
      fromCache,
      scopes: [],
    } as unknown as AuthenticationResult).clockSkew;
  return { skew, forgetClock };
};

/** This computer's clock is ahead of Microsoft's by so many seconds. */
const fast = (seconds: number, microsoft = MICROSOFT) => vi.setSystemTime(microsoft + seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('sessionStorage', storage());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test.each([
  ['right', 0, 0],
  ['right, after a while on the way', 59, 0],
  ['an hour fast', 3600, -3600],
  ['a day slow', -86_400, 86_400],
])('A token that has just arrived tells of a clock that is %s.', async (_, seconds, ahead) => {
  const { skew } = await load();
  fast(seconds);
  expect(skew(issuedAt(MICROSOFT), false)).toBe(ahead);
});

test('The same token taken from the cache later still tells the same, even after a reload.', async () => {
  const { skew } = await load();
  fast(3600);
  skew(issuedAt(MICROSOFT), false);
  fast(3600, MICROSOFT + 40 * 60_000);
  expect(skew(issuedAt(MICROSOFT), true)).toBe(-3600);
  const reloaded = await load();
  expect(reloaded.skew(issuedAt(MICROSOFT), true)).toBe(-3600);
});

test('A token of which nobody knows when it arrived tells nothing: it is not taken for „now“.', async () => {
  const { skew } = await load();
  fast(0, MICROSOFT + 50 * 60_000);
  expect(skew(issuedAt(MICROSOFT), true)).toBeUndefined();
});

test('An ID token that was only handed on beside a fresh access token is not taken for a new one.', async () => {
  const { skew } = await load();
  fast(0);
  skew(issuedAt(MICROSOFT), false);
  fast(0, MICROSOFT + 50 * 60_000);
  expect(skew(issuedAt(MICROSOFT), false)).toBe(0);
});

test('A new sign-in measures anew: the clock may have been set.', async () => {
  const { skew } = await load();
  fast(3600);
  skew(issuedAt(MICROSOFT), false);
  const later = MICROSOFT + 60_000;
  fast(0, later);
  expect(skew(issuedAt(later), false)).toBe(0);
});

test('Signing out forgets it.', async () => {
  const { skew, forgetClock } = await load();
  fast(3600);
  skew(issuedAt(MICROSOFT), false);
  forgetClock();
  expect([skew(issuedAt(MICROSOFT), true), sessionStorage.getItem('guide-clock')]).toEqual([undefined, null]);
});

test('An ID token without a time tells nothing.', async () => {
  const { skew } = await load();
  expect(skew(undefined, false)).toBeUndefined();
});

test.each([
  ['is switched off', () => vi.stubGlobal('sessionStorage', undefined)],
  ['holds something else', () => sessionStorage.setItem('guide-clock', 'x')],
])('Where the storage %s, it is known until the page is left.', async (_, spoil) => {
  spoil();
  const { skew } = await load();
  fast(60);
  expect([skew(issuedAt(MICROSOFT), false), skew(issuedAt(MICROSOFT), true)]).toEqual([-60, -60]);
});
