import { describe, expect, test } from 'vitest';
import { needsOf, scopesOf, searchOf } from '../../src/checks';
import { plain } from '../../src/checks/format';
import { exchangeOnline, microsoftGraph } from '../../src/emulator/apis';
import { applicationAdministrator, organization, user } from '../../src/emulator/company';
import type { Application, Given } from '../../src/emulator/entities';
import { application, assignment, enterpriseApp, secret } from '../../src/emulator/registrations';
import { tenant } from '../../src/emulator/tenant';
import type { Demo } from '../../src/emulator/tenants/demo';
import { judgedIn } from '../tenants/read-demo';
import { realGuide, TEST_ROOT } from './real-guide';

/*
 * The claim: a guide is content. This one is of another product with another registration, lives in the tests' content,
 * and nothing under src/ knows of it.
 */

const guide = realGuide('ticketsystem', TEST_ROOT);

const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
const GRAPH = '00000003-0000-0000-c000-000000000000';
const IMAP = '5e5addcd-3e8d-4e90-baf5-964efab2b20a';
const SMTP = '7146a1f0-8703-45b3-9eae-527a64c00995';
const POP = 'cb842b43-da6e-4506-86fe-bb12199c656d';
const URI = 'https://tickets.example.org/oauth/callback';
const CLIENT_ID = '5f0c2d18-93ab-4e67-8b14-60d9e2f7a3c5';
const SECRET_ID = '7c1e90ab-4d25-4f83-a6b0-92d8e3f517c4';

const asked = (api: string, ...permissions: readonly (readonly [id: string, type: string])[]) => [
  { resourceAppId: api, resourceAccess: permissions.map(([id, type]) => ({ id, type })) },
];

interface Difference {
  readonly registration?: Given<Application>;
  readonly granted?: readonly string[];
  readonly inputs?: Partial<Demo['inputs']>;
}

/** A directory with everything done as the guide says, but for the difference given. */
const firm = ({ registration = {}, granted = [IMAP, SMTP], inputs = {} }: Difference = {}): Demo => ({
  title: 'Ticketfirma',
  story: 'Erfunden.',
  tenant: () => {
    const company = organization();
    const own = application({
      appId: CLIENT_ID,
      displayName: 'Ticketsoftware Postfach',
      signInAudience: 'AzureADMyOrg',
      web: { redirectUris: [URI] },
      passwordCredentials: [
        secret({
          keyId: SECRET_ID,
          displayName: 'Tickets',
          startDateTime: '2026-10-01T08:00:00Z',
          endDateTime: '2027-09-30T08:00:00Z',
        }),
      ],
      requiredResourceAccess: asked(EXCHANGE, [IMAP, 'Role'], [SMTP, 'Role']),
      ...registration,
    });
    const exchange = exchangeOnline();
    const enterprise = enterpriseApp(own, company);
    return tenant({
      organization: company,
      user: user(),
      directoryRoles: [applicationAdministrator()],
      applications: [own],
      servicePrincipals: [exchange, microsoftGraph(), enterprise],
      appRoleAssignments: granted.map((id) => assignment(enterprise, exchange, id)),
    });
  },
  account: () => ({ username: 'admin@example.org', tenantId: 'e0b7c1f4-2a96-4d58-b3e7-18c5d90f6a24' }),
  inputs: { clientId: CLIENT_ID, domain: '', secretStart: 'k7~', ...inputs },
});

/** What is not green, with its number. */
const open = async (difference: Difference = {}) => {
  const results = await judgedIn(guide, firm(difference));
  return Object.fromEntries(
    results.flatMap(({ number, status }) => (status === 'pass' ? [] : [[number, status] as const])),
  );
};

const said = async (number: string, difference: Difference) => {
  const result = (await judgedIn(guide, firm(difference))).find((one) => one.number === number);
  return result && `${plain(result.ist)} ${plain(result.folge)}`;
};

describe('a guide of another product, by content alone', () => {
  test('asks for what its checks need and looks for what it declares', () => {
    expect(scopesOf(guide)).toEqual(['Application.Read.All', 'User.Read']);
    expect(searchOf(guide)).toEqual({
      name: 'Ticketsoftware Postfach',
      redirectUri: URI,
      platform: 'web',
      api: EXCHANGE,
    });
    expect(needsOf(guide)).not.toContain('domainDirectory');
  });

  test('is green where everything is done, and leaves the trial to the user', async () => {
    expect(await open()).toEqual({ '7.2': 'manual' });
  });

  test('finds the registration without its id', async () => {
    expect(await open({ inputs: { clientId: '' } })).toEqual({ '3.1': 'unknown', '7.1': 'unknown', '7.2': 'manual' });
  });

  test('never speaks of the other product', async () => {
    const nothing: Difference = {
      registration: { web: { redirectUris: [] }, requiredResourceAccess: [], passwordCredentials: [] },
      granted: [],
      inputs: { clientId: 'x' },
    };
    for (const difference of [{}, nothing]) {
      for (const { ist, soll, folge } of await judgedIn(guide, firm(difference))) {
        expect(`${plain(ist)} ${plain(soll)} ${plain(folge)}`).not.toMatch(/BüroWARE|WEBWARE|EWS|Abgleich|Synchron/);
      }
    }
  });
});

type Row = readonly [when: string, difference: Difference, open: Record<string, string>, at: string, says: RegExp];

const rows: readonly Row[] = [
  [
    'the address under the platform for browsers',
    { registration: { web: { redirectUris: [] }, spa: { redirectUris: [URI] } } },
    { '2.3': 'fail' },
    '2.3',
    /ist eingetragen, aber unter „Single-Page-Anwendung \(SPA\)“\..*falschen Plattform.*AADSTS50011/,
  ],
  [
    'the address under the platform for desktops',
    { registration: { web: { redirectUris: [] }, publicClient: { redirectUris: [URI] } } },
    { '2.3': 'fail' },
    '2.3',
    /aber unter „Öffentlicher Client\/nativ \(mobil und Desktop\)“/,
  ],
  [
    'a slash at the end',
    { registration: { web: { redirectUris: [`${URI}/`] } } },
    { '2.3': 'fail' },
    '2.3',
    /Unter „Web“ steht .* Die markierten Stellen weichen ab/,
  ],
  [
    'quite another address, on another platform that takes https as well',
    { registration: { web: { redirectUris: [] }, spa: { redirectUris: ['https://example.com/'] } } },
    { '2.3': 'fail' },
    '2.3',
    /^Die Adresse fehlt\. Eingetragen ist:\n• „https:\/\/example\.com\/“ unter „Single-Page-Anwendung \(SPA\)“(?!.*Verlangt das Feld)/s,
  ],
  [
    'open to other firms',
    { registration: { signInAudience: 'AzureADMultipleOrgs' } },
    { '2.2': 'warn' },
    '2.2',
    /andere Unternehmen/,
  ],
  [
    'an id nobody knows here',
    { inputs: { clientId: SECRET_ID } },
    { '3.1': 'fail' },
    '3.1',
    /die ID eines geheimen Schlüssels.*Die Ticketsoftware kann sich damit nicht anmelden/s,
  ],
  [
    'no secret',
    { registration: { passwordCredentials: [] } },
    { '4.1': 'fail', '4.2': 'skipped', '4.3': 'skipped' },
    '4.1',
    /./,
  ],
  ['the beginning of the secret’s id', { inputs: { secretStart: '7c1' } }, { '4.3': 'fail' }, '4.3', /ID/],
  [
    'only one of the two permissions asked for and granted',
    { registration: { requiredResourceAccess: asked(EXCHANGE, [IMAP, 'Role']) }, granted: [IMAP] },
    { '5.2': 'fail', '6.2': 'fail' },
    '5.2',
    /gebraucht wird „SMTP\.SendAsApp“\. Ohne „Office 365 Exchange Online – SMTP\.SendAsApp – Anwendung“ erhält die Ticketsoftware dort keinen Zugang\./,
  ],
  [
    'one more than the guide needs is told once',
    { registration: { requiredResourceAccess: asked(EXCHANGE, [IMAP, 'Role'], [SMTP, 'Role'], [POP, 'Role']) } },
    { '5.1': 'warn' },
    '5.1',
    /außerdem:\n• Office 365 Exchange Online – POP\.AccessAsApp – Anwendung/,
  ],
  [
    'both as delegated permissions',
    { registration: { requiredResourceAccess: asked(EXCHANGE, [IMAP, 'Scope'], [SMTP, 'Scope']) }, granted: [] },
    { '5.1': 'fail', '5.2': 'fail', '6.1': 'fail', '6.2': 'fail' },
    '5.1',
    /als delegierte eingetragen/,
  ],
  [
    'the same ids on Microsoft Graph',
    { registration: { requiredResourceAccess: asked(GRAPH, [IMAP, 'Role'], [SMTP, 'Role']) }, granted: [] },
    { '5.1': 'fail', '5.2': 'fail', '6.1': 'fail', '6.2': 'fail' },
    '5.1',
    /einer anderen Schnittstelle; gebraucht wird eine von „Office 365 Exchange Online“/,
  ],
  [
    'consent to one of the two',
    { granted: [SMTP] },
    { '6.1': 'fail' },
    '6.1',
    /Erteilt ist nur:\n• Office 365 Exchange Online – SMTP\.SendAsApp – Anwendung.*„Office 365 Exchange Online“ weist den Zugriff ab/s,
  ],
];

describe('each near miss of it', () => {
  test.each(rows)('%s', async (_, difference, expected, at, says) => {
    const failed = Object.values(expected).some((status) => status === 'fail');
    expect(await open(difference)).toEqual({ ...expected, ...(failed && { '7.1': 'fail' }), '7.2': 'manual' });
    expect(await said(at, difference)).toMatch(says);
  });
});
