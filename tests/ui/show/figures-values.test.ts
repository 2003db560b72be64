import { expect, test } from 'vitest';
import type { Application } from '../../../src/tenant/shapes';
import { figureValues } from '../../../src/ui/show/figures-values';

const wanted = { uri: 'app://callback', platform: 'publicClient' };
const values = (application: Partial<Application>) =>
  figureValues(
    { account: null, facts: { application: { ok: true, proof: 'graph', value: { appId: 'the-id', ...application } } } },
    wanted,
  );

test('without a registration nothing is known', () => {
  expect(figureValues({ account: null, facts: {} }, wanted)).toBeUndefined();
  expect(
    figureValues({ account: null, facts: { application: { ok: true, proof: 'graph', value: null } } }, wanted),
  ).toBeUndefined();
});

test('what the registration does not have is left out', () => {
  expect(values({})).toEqual({ appId: { text: 'the-id' } });
});

test('the wanted address is shown on the platform it really stands on', () => {
  const shown = values({ publicClient: { redirectUris: ['app://other'] }, web: { redirectUris: [wanted.uri] } });
  expect(shown?.redirectUri).toEqual({ text: wanted.uri });
  expect(shown?.platform).toEqual({ id: 'web', text: 'Web' });
});

test('another address is shown from the wanted platform first', () => {
  const shown = values({ web: { redirectUris: ['https://a'] }, publicClient: { redirectUris: ['app://other'] } });
  expect(shown?.redirectUri).toEqual({ text: 'app://other' });
  expect(shown?.platform?.id).toBe('publicClient');
});

test('of several secrets the one that is valid longest is shown, only by its first characters', () => {
  const shown = values({
    passwordCredentials: [
      { displayName: 'old', hint: 'abc', endDateTime: '2026-01-02T12:00:00Z' },
      {
        displayName: 'new',
        hint: 'xyz',
        keyId: 'c5e82f16-09ad-4b37-a0d4-7f6e1c93b528',
        endDateTime: '2028-07-15T12:00:00Z',
      },
      { displayName: 'broken', hint: 'nnn', endDateTime: 'never' },
    ],
  });
  expect(shown?.secretName).toEqual({ text: 'new' });
  expect(shown?.secretStart).toEqual({ text: 'xyz…' });
  expect(shown?.secretEnd).toEqual({ text: '15. Juli 2028' });
  expect(shown?.secretId).toEqual({ text: 'c5e82f16…' });
});

test('a hint that a report hides stays hidden', () => {
  expect(values({ passwordCredentials: [{ hint: '••• (verdeckt)' }] })?.secretStart).toEqual({
    text: '••• (verdeckt)',
  });
});
