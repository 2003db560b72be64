import { expect, test } from 'vitest';
import { applicationOf } from '../../src/import/application';

const APP = '2f8a6c14-7d39-4be5-a0c2-9b51e84d73f6';
const KEY = '61d0b7e9-3c58-4f2a-8e94-d7a6205bc183';
const PRINT = '7AB4DD9219E5E03ECC025136572DFAA262EC85CB';

test.each([
  ['today’s manifest', { startdatetime: '2026-01-01T00:00:00Z', enddatetime: '2028-01-01T00:00:00Z' }],
  ['the older manifest', { startdate: '2026-01-01T00:00:00Z', enddate: '2028-01-01T00:00:00Z' }],
])('a certificate of %s keeps its dates and its thumbprint, and never its key', (_, dates) => {
  const certificate = {
    keyid: KEY,
    customkeyidentifier: PRINT,
    displayname: 'CN=Helferlein',
    key: 'MIID',
    value: 'MIID',
  };
  const { keyCredentials } = applicationOf(
    { keycredentials: [{ ...certificate, ...dates, type: 'AsymmetricX509Cert', usage: 'Verify' }] },
    APP,
  );
  expect(keyCredentials).toEqual([
    {
      keyId: KEY,
      customKeyIdentifier: PRINT,
      displayName: 'CN=Helferlein',
      startDateTime: '2026-01-01T00:00:00Z',
      endDateTime: '2028-01-01T00:00:00Z',
      type: 'AsymmetricX509Cert',
      usage: 'Verify',
    },
  ]);
});
