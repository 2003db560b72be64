import { InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { problemOf } from '../../src/auth/problem';
import { signIn } from '../../src/lookup/sign-in';

const NOW = new Date('2026-11-23T09:00:00Z');
const ID = 'f00d';

/** The sentence the page finds for an error: by the first of its codes that has one. */
const sentenceFor = (error: unknown) => {
  const { codes } = problemOf(error, NOW);
  return codes.flatMap((code) => signIn.problems.find((one) => one.codes.includes(code)) ?? [])[0];
};

/** As msal-common 16.16 makes them of an answer of the authorize endpoint (`validateAuthorizationResponse`). */
const refused = (description?: string, number?: string) =>
  new ServerError('access_denied', ID, description, undefined, number);

describe('what a refusal means', () => {
  test('a bare one: cancelled, or an administrator must consent first', () => {
    const sentence = sentenceFor(refused());
    expect(sentence?.what).toBe(
      'Die Anmeldung wurde abgebrochen, oder ein Administrator muss dieser Prüfseite erst zustimmen.',
    );
    expect(sentence?.forward).toBe(true);
    expect(problemOf(refused(), NOW)).toEqual({ codes: ['access_denied'], correlationId: ID, at: NOW.toISOString() });
  });

  test.each([
    ['65004', 'Sie haben nicht zugestimmt.', undefined],
    ['90094', 'In Ihrem Verzeichnis muss ein Administrator dieser Prüfseite erst zustimmen.', true],
    ['90095', 'In Ihrem Verzeichnis lässt sich die Zustimmung eines Administrators anfordern.', true],
    ['53003', 'Eine Richtlinie Ihres Unternehmens lässt die Anmeldung von diesem Gerät oder Ort nicht zu.', undefined],
  ])('with AADSTS%s: %s', (number, what, forward) => {
    for (const error of [refused(undefined, number), refused(`AADSTS${number}: Words.`)]) {
      expect([sentenceFor(error)?.what, sentenceFor(error)?.forward]).toEqual([what, forward]);
      expect(problemOf(error, NOW).codes).toEqual([`AADSTS${number}`]);
    }
  });

  test('with a number that nobody knows: nothing of consent', () => {
    expect(sentenceFor(refused('AADSTS99999: Words.'))).toBeUndefined();
  });

  test('consent that is missing at a renewal', () => {
    const error = new InteractionRequiredAuthError('invalid_grant', ID, 'AADSTS65001: Words.', 'consent_required');
    expect(sentenceFor(error)?.forward).toBe(true);
    expect(problemOf(error, NOW).codes).toEqual(['AADSTS65001', 'consent_required', 'invalid_grant']);
  });
});

test('only where an administrator’s consent helps is there a link to forward', () => {
  const forwarded = signIn.problems.filter(({ forward }) => forward).flatMap(({ codes }) => codes);
  expect(forwarded).toEqual([
    'access_denied',
    'AADSTS65001',
    'AADSTS90094',
    'AADSTS90093',
    'consent_required',
    'AADSTS90095',
  ]);
});

test('MSAL still reads `suberror` and knows nothing of `error_subcode`', () => {
  const source = readFileSync('node_modules/@azure/msal-common/src/protocol/Authorize.ts', 'utf8');
  expect(source).toContain('serverResponse.suberror');
  expect(source).not.toContain('error_subcode');
});
