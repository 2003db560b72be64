import { describe, expect, test } from 'vitest';
import { adminConsentUrl } from '../../src/auth/admin-consent';
import type { Settings } from '../../src/auth/settings';

const ID = '11112222-3333-4444-5555-666677778888';
const DIRECTORY = '3f0c6a52-7d41-4b8e-9a63-51c0e7d2b894';
const base = 'https://pruefen.example.org/';
const settings: Settings = { clientId: ID, cloud: 'global' };
const BACK = 'https%3A%2F%2Fpruefen.example.org%2Fauth%2Fredirect.html';
const AT = 'https://login.microsoftonline.com';

const url = (more: Partial<Settings> = {}, tenant?: string, at = base) =>
  adminConsentUrl({ settings: { ...settings, ...more }, tenant, base: at });

describe('the link with which an administrator consents for everybody', () => {
  test.each<[string, string | undefined, string]>([
    [
      'leads to the administrator’s own directory',
      url(),
      `${AT}/organizations/adminconsent?client_id=${ID}&redirect_uri=${BACK}`,
    ],
    [
      'to the directory typed',
      url({}, DIRECTORY),
      `${AT}/${DIRECTORY}/adminconsent?client_id=${ID}&redirect_uri=${BACK}`,
    ],
    [
      'or to its domain',
      url({}, 'musterbau.de'),
      `${AT}/musterbau.de/adminconsent?client_id=${ID}&redirect_uri=${BACK}`,
    ],
    [
      'to the operator’s, where that is the only one',
      url({ tenant: 'firma.example' }),
      `${AT}/firma.example/adminconsent?client_id=${ID}&redirect_uri=${BACK}`,
    ],
    [
      'the directory typed goes first',
      url({ tenant: 'firma.example' }, DIRECTORY),
      `${AT}/${DIRECTORY}/adminconsent?client_id=${ID}&redirect_uri=${BACK}`,
    ],
    [
      'back below a base',
      url({}, undefined, `${base}pfad/`),
      `${AT}/organizations/adminconsent?client_id=${ID}&redirect_uri=https%3A%2F%2Fpruefen.example.org%2Fpfad%2Fauth%2Fredirect.html`,
    ],
    [
      'in China',
      url({ cloud: 'china' }),
      `https://login.partner.microsoftonline.cn/organizations/adminconsent?client_id=${ID}&redirect_uri=${BACK}`,
    ],
    [
      'in the clouds of the United States',
      url({ cloud: 'usgov-dod' }),
      `https://login.microsoftonline.us/organizations/adminconsent?client_id=${ID}&redirect_uri=${BACK}`,
    ],
  ])('%s', (_what, got, expected) => {
    expect(got).toBe(expected);
  });

  test.each([
    '',
    'x',
    '../evil',
    'evil.example/a',
    'a b.de',
    'organizations?x=1#',
    '@evil.example',
    'musterbau.de:8443',
  ])('takes nothing that is no directory: %j', (tenant) => {
    expect(url({}, tenant)).toBe(url());
    expect(url({ tenant })).toBe(url());
  });

  test.each(['', 'abc', `${ID}&scope=x`, `${ID} `])('is not there without an application: %j', (clientId) => {
    expect(url({ clientId })).toBeUndefined();
  });
});
