import { describe, expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { recognise, type Recognised } from '../../src/import/recognise';
import type { Snapshot } from '../../src/tenant/snapshot';
import {
  APP,
  asks,
  DIRECTORY,
  ENTERPRISE,
  enterpriseApp,
  EXCHANGE,
  EXCHANGE_HERE,
  exchangeOnline,
  firm,
  FULL_ACCESS,
  grant,
  GUIDE,
  OBJECT,
  OTHER,
  otherRegistration,
  REDIRECT_URI,
  registration,
  SECRET,
  secret,
  STRANGER,
} from '../verdicts/judging';
import { matchSecretStart } from '../../src/checks/secrets';
import { NOW } from './recorded';

const search = { api: EXCHANGE };
const given = (value: unknown, clientId?: string) =>
  recognise(typeof value === 'string' ? value : JSON.stringify(value, null, 2), {
    now: NOW,
    search,
    ...(clientId !== undefined && { clientId }),
  });

const snapshotOf = (found: Recognised): Snapshot => {
  if (found.is !== 'registration') throw new Error(`recognised as ${found.is}`);
  return found.snapshot;
};

const factOf = (found: Recognised, name: keyof Snapshot['facts']): unknown => {
  const reading = snapshotOf(found).facts[name];
  return reading?.ok ? reading.value : reading?.reason;
};

/** Every check with its status, with all that is typed being right. */
const judged = (found: Recognised) => {
  const snapshot = snapshotOf(found);
  const application = snapshot.facts.application;
  const secrets = application?.ok ? (application.value?.passwordCredentials ?? []) : [];
  const inputs = {
    clientId: APP,
    domain: 'muster.de',
    ticks: [],
    secret: matchSecretStart('aB3', secrets),
    exchange: undefined,
  };
  const results = judge(GUIDE, { snapshot, inputs, now: NOW });
  return Object.fromEntries(results.map(({ number, status }) => [number, status]));
};

/** What a manifest proves, and what it must never prove (checks.md). */
const MANIFEST = {
  '1.1': 'unknown',
  '1.2': 'unknown',
  '2.1': 'unknown',
  '3.1': 'pass',
  '4.1': 'pass',
  '4.2': 'pass',
  '5.1': 'pass',
  '5.2': 'unknown',
  '6.1': 'pass',
  '7.1': 'pass',
  '8.1': 'pass',
  '9.1': 'pass',
  '10.1': 'unknown',
  '10.2': 'unknown',
  '11.1': 'unknown',
  '12.1': 'unknown',
  '12.2': 'manual',
};

const legacy = (change: object = {}) => ({
  id: OBJECT,
  acceptMappedClaims: null,
  accessTokenAcceptedVersion: null,
  allowPublicClient: null,
  appId: APP,
  createdDateTime: '2026-07-26T08:00:00Z',
  disabledByMicrosoftStatus: null,
  keyCredentials: [],
  name: 'SoftENGINE Mailserver',
  oauth2AllowIdTokenImplicitFlow: false,
  passwordCredentials: [
    {
      customKeyIdentifier: null,
      endDate: '2028-07-25T08:00:00Z',
      keyId: SECRET,
      startDate: '2026-07-26T08:00:00Z',
      value: null,
      createdOn: '2026-07-26T08:00:01Z',
      hint: 'aB3',
      displayName: 'BüroWARE',
    },
  ],
  replyUrlsWithType: [{ url: REDIRECT_URI, type: 'InstalledClient' }],
  requiredResourceAccess: [asks(EXCHANGE, [FULL_ACCESS, 'Role'])],
  signInAudience: 'AzureADMyOrg',
  ...change,
});

/** As PowerShell writes names, and Windows PowerShell dates. */
const pascal = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(pascal);
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return `/Date(${Date.parse(value)})/`;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key.charAt(0).toUpperCase() + key.slice(1), pascal(one)]),
  );
};

const context = (set: string) => `https://graph.microsoft.com/v1.0/$metadata#${set}`;
const one = { ...(pascal(registration()) as Record<string, unknown>) };

describe('a registration alone proves 3, 4, 5 (the id), 6 to 9, whatever its format', () => {
  test.each<readonly [string, unknown]>([
    ['the manifest in Graph format', registration()],
    [
      'a manifest with tabs and other keys',
      JSON.stringify({ ...registration(), isDisabled: null, notes: null }, null, '\t'),
    ],
    ['the older manifest', legacy()],
    [
      'the older manifest, platforms in other case',
      legacy({ replyUrlsWithType: [{ url: REDIRECT_URI, type: 'installedClient' }] }),
    ],
    ['az ad app show', { '@odata.context': context('applications/$entity'), ...registration() }],
    ['az ad app list', [registration()]],
    ['a list of Graph', { '@odata.context': context('applications'), value: [registration()] }],
    ['Get-MgApplication | ConvertTo-Json -Depth 10', one],
    ['PowerShell with value and Count', { value: [one], Count: 1 }],
    [
      'PowerShell with one entry in place of a list',
      {
        ...one,
        PasswordCredentials: pascal(secret()),
        RequiredResourceAccess: pascal(asks(EXCHANGE, [FULL_ACCESS, 'Role'])),
      },
    ],
    [
      'PowerShell with lists in value and Count',
      { ...one, PasswordCredentials: { value: [pascal(secret())], Count: 1 } },
    ],
    [
      'with prompts around it',
      `user@host:~$ az ad app show --id ${APP}\n${JSON.stringify(registration(), null, 2)}\nuser@host:~$ `,
    ],
    ['with a prompt in brackets', `[admin@host ~]$ az rest\n${JSON.stringify(registration())}`],
    ['on one line that a console has wrapped', JSON.stringify(registration()).replace(/(.{120})/g, '$1\r\n')],
    ['between no-break blanks', JSON.stringify(registration(), null, 2).replace(/\n +/g, '\n\u00a0\u00a0')],
  ])('%s', (_, value) => {
    expect(judged(given(value))).toEqual(MANIFEST);
  });

  test.each<readonly [string, Uint8Array]>([
    ['UTF-8 with mark', Buffer.from(`\ufeff${JSON.stringify(registration())}`)],
    [
      'UTF-16 of PowerShell',
      Buffer.from(`\ufeff${JSON.stringify(registration(), null, 4).replaceAll('\n', '\r\n')}`, 'utf16le'),
    ],
    ['UTF-16 without mark', Buffer.from(JSON.stringify(registration()), 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${JSON.stringify(registration())}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(JSON.stringify(registration()), 'latin1')],
    ['old Macintosh line ends', Buffer.from(JSON.stringify(registration(), null, 2).replaceAll('\n', '\r'))],
  ])('%s', (_, bytes) => {
    const found = given('x');
    expect(found.is).toBe('nothing');
    const read = recognise(new Uint8Array(bytes), { now: NOW, search });
    expect(judged(read)).toEqual(MANIFEST);
    expect(factOf(read, 'application')).toMatchObject({ passwordCredentials: [{ displayName: 'BüroWARE' }] });
  });
});

describe('what the source does not say stays absent', () => {
  const status = (value: unknown, number: string) => judged(given(value))[number];

  test.each<readonly [string, unknown, string, string]>([
    ['no list of secrets', { ...registration(), passwordCredentials: undefined }, '6.1', 'unknown'],
    [
      'no hints',
      legacy({
        passwordCredentials: [{ keyId: SECRET, endDate: '2028-07-25T08:00:00Z', startDate: '2026-07-26T08:00:00Z' }],
      }),
      '8.1',
      'unknown',
    ],
    [
      'permissions that ConvertTo-Json cut',
      {
        ...one,
        RequiredResourceAccess: [
          { ResourceAppId: EXCHANGE, ResourceAccess: 'Microsoft.Graph.PowerShell.Models.MicrosoftGraphResourceAccess' },
        ],
      },
      '9.1',
      'unknown',
    ],
    [
      'secrets that ConvertTo-Json cut',
      { ...one, PasswordCredentials: ['Microsoft.Graph.PowerShell.Models.MicrosoftGraphPasswordCredential'] },
      '6.1',
      'unknown',
    ],
    [
      'addresses that ConvertTo-Json joined',
      { ...one, PublicClient: { RedirectUris: `${REDIRECT_URI} https://x` } },
      '4.2',
      'unknown',
    ],
    [
      'addresses without platform',
      {
        objectId: OBJECT,
        appId: APP,
        displayName: 'x',
        replyUrls: [REDIRECT_URI],
        publicClient: true,
        'odata.type': 'Microsoft.DirectoryServices.Application',
      },
      '4.2',
      'unknown',
    ],
    [
      'no address at all in the oldest format',
      {
        objectId: OBJECT,
        appId: APP,
        displayName: 'x',
        replyUrls: [],
        'odata.type': 'Microsoft.DirectoryServices.Application',
      },
      '4.2',
      'fail',
    ],
    ['a platform nobody knows', legacy({ replyUrlsWithType: [{ url: REDIRECT_URI, type: 'Fax' }] }), '4.2', 'unknown'],
    [
      'the address on another platform',
      legacy({ replyUrlsWithType: [{ url: REDIRECT_URI, type: 'Web' }] }),
      '4.2',
      'fail',
    ],
    [
      'an end in German order',
      { ...registration(), passwordCredentials: [{ ...secret(), endDateTime: '03.12.2027 08:00:00' }] },
      '7.1',
      'unknown',
    ],
    [
      'an end without time zone',
      { ...registration(), passwordCredentials: [{ ...secret(), endDateTime: '2027-12-03T08:00:00' }] },
      '7.1',
      'unknown',
    ],
    [
      'a hint longer than three characters',
      { ...registration(), passwordCredentials: [secret({ hint: 'aB3x' })] },
      '8.1',
      'unknown',
    ],
    [
      'one permission that is none',
      { ...registration(), requiredResourceAccess: [asks(EXCHANGE, [FULL_ACCESS, 'Role']), { resourceAppId: 1 }] },
      '9.1',
      'unknown',
    ],
    [
      'an address with an invisible character',
      registration({ publicClient: { redirectUris: [`${REDIRECT_URI}\u200b`] } }),
      '4.2',
      'fail',
    ],
    [
      'an address with a no-break blank',
      registration({ publicClient: { redirectUris: [`${REDIRECT_URI}\u00a0`] } }),
      '4.2',
      'fail',
    ],
  ])('%s', (_, value, number, expected) => {
    expect(status(value, number)).toBe(expected);
  });

  test('an unreadable part is told', () => {
    expect(given({ ...one, PasswordCredentials: ['x'] })).toMatchObject({ remarks: ['partly-unreadable'] });
  });

  test('a registration without application id proves nothing, and says so', () => {
    const found = given({ ...registration(), appId: '${{ENTRA_APP_CLIENT_ID}}' });
    expect(found).toMatchObject({ is: 'registration', remarks: ['no-application-id'], snapshot: { facts: {} } });
    expect(Object.values(judged(found)).filter((one) => one !== 'unknown' && one !== 'manual')).toEqual([]);
  });
});

const assignments = (id = ENTERPRISE, ...rows: readonly object[]) => ({
  '@odata.context': context(`servicePrincipals('${id}')/appRoleAssignments`),
  value: rows,
});
const granted = { ...grant(), principalId: ENTERPRISE, principalType: 'ServicePrincipal' };
const api = { ...exchangeOnline(), servicePrincipalType: 'Application' };
const all = [registration(), enterpriseApp(), assignments(ENTERPRISE, granted), api, { value: [firm('muster.de')] }];
const pasted = (...documents: readonly unknown[]) =>
  given(documents.map((one) => JSON.stringify(one, null, 2)).join('\nPS C:\\>\n'));

describe('several documents', () => {
  test('all that belongs together proves 3 to 10', () => {
    expect(judged(pasted(...all))).toEqual({ ...MANIFEST, '5.2': 'pass', '10.1': 'pass', '10.2': 'pass' });
    expect(judged(pasted(...all.toReversed()))).toEqual(judged(pasted(...all)));
  });

  test('PowerShell writes the same', () => {
    expect(judged(pasted(registration(), enterpriseApp(), api, firm('muster.de'), [granted].map(pascal)))).toEqual(
      judged(pasted(...all)),
    );
    expect(judged(pasted(registration(), enterpriseApp(), api, firm('muster.de'), pascal(granted)))).toEqual(
      judged(pasted(...all)),
    );
  });

  test.each<readonly [string, readonly unknown[], string]>([
    [
      'the enterprise app of another registration',
      [registration(), enterpriseApp({ appId: OTHER }), assignments(ENTERPRISE, granted), api],
      '10.1',
    ],
    [
      "another enterprise app's grants",
      [registration(), enterpriseApp(), assignments(STRANGER, { ...granted, principalId: STRANGER }), api],
      '10.1',
    ],
    [
      'grants of several enterprise apps',
      [registration(), enterpriseApp(), { value: [granted, { ...granted, principalId: STRANGER }] }, api],
      '10.1',
    ],
    ['grants that belong to nobody', [registration(), enterpriseApp(), { value: [grant()] }, api], '10.1'],
    [
      'the first page of the grants',
      [registration(), enterpriseApp(), { ...assignments(ENTERPRISE, granted), '@odata.nextLink': 'https://x' }, api],
      '10.1',
    ],
    ['Exchange Online missing', [registration(), enterpriseApp(), assignments(ENTERPRISE, granted)], '10.1'],
    [
      'two enterprise apps with the same application id',
      [registration(), enterpriseApp(), enterpriseApp({ id: STRANGER }), assignments(ENTERPRISE, granted), api],
      '10.2',
    ],
    ['another directory', [registration(), enterpriseApp(), { ...firm('muster.de'), id: STRANGER }], '5.2'],
    ['two directories', [registration(), firm('muster.de'), { ...firm('muster.de'), id: STRANGER }], '5.2'],
  ])('never green: %s', (_, documents, number) => {
    expect(judged(pasted(...documents))[number]).toBe('unknown');
  });

  test('Exchange Online of another directory grants nothing', () => {
    expect(
      judged(pasted(registration(), enterpriseApp(), assignments(ENTERPRISE, granted), { ...api, id: STRANGER }))[
        '10.1'
      ],
    ).toBe('fail');
    expect(EXCHANGE_HERE).not.toBe(STRANGER);
  });

  test('nothing granted is an answer', () => {
    expect(judged(pasted(registration(), enterpriseApp(), assignments(), api))['10.1']).toBe('fail');
  });

  test('the domains of the directory stand for it', () => {
    const domain = (id: string, isInitial = false, isVerified = true) => ({
      id,
      isInitial,
      isVerified,
      isDefault: false,
      authenticationType: 'Managed',
    });
    const found = pasted(registration(), {
      value: [domain('muster.onmicrosoft.com', true), domain('muster.de'), domain('neu.de', false, false)],
    });
    expect(judged(found)['5.2']).toBe('pass');
    expect(factOf(found, 'organization')).toMatchObject([
      { verifiedDomains: [{ name: 'muster.onmicrosoft.com' }, { name: 'muster.de' }] },
    ]);
    expect(DIRECTORY).toBeTruthy();
  });

  test('a deactivated registration in a manifest is seen', () => {
    expect(judged(pasted({ ...registration(), isDisabled: true }, enterpriseApp()))['10.2']).toBe('fail');
  });

  test('several registrations: the one typed, or the question which', () => {
    const list = { value: [registration(), otherRegistration()] };
    expect(given(list)).toMatchObject({ is: 'nothing', why: 'several-registrations' });
    expect(snapshotOf(given(list, OTHER)).ask.appId).toBe(OTHER);
    expect(factOf(given(list, OTHER), 'application')).toMatchObject({
      displayName: 'Zeiterfassung',
      passwordCredentials: [],
    });
  });

  test('a registration and Exchange output give both', () => {
    const found = given(`${JSON.stringify(registration())}\n\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n`);
    expect(found).toMatchObject({
      is: 'registration',
      exchange: { ewsEnabled: true, allowedAppIds: [APP] },
      remarks: [],
    });
  });

  test('a damaged part beside a whole one is told', () => {
    expect(given(`${JSON.stringify(registration())}\n{ "id": "x", "appRoles": [`)).toMatchObject({
      is: 'registration',
      remarks: ['partly-broken'],
    });
  });
});

test('a secret pasted by accident is kept nowhere', () => {
  const value = `aB38Q~${'x'.repeat(34)}`;
  const found = given({
    ...registration({ displayName: `Mail ${value}` }),
    passwordCredentials: [{ ...secret({ hint: value, displayName: value }), secretText: value, value }],
    web: { redirectUris: [value] },
  });
  expect(JSON.stringify(found)).not.toContain(value.slice(3));
  expect(found.is).toBe('registration');
});

test('hostile names reach nothing', () => {
  const text = `{"__proto__":{"appId":"${APP}","signInAudience":"x"},"constructor":{"prototype":{"polluted":1}},${JSON.stringify(registration()).slice(1)}`;
  expect(judged(given(text))).toEqual(MANIFEST);
  expect(Reflect.get({}, 'polluted')).toBeUndefined();
  expect(JSON.stringify(given(text))).not.toContain('polluted');
});
