import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostOf } from '../../src/checks/domain';
import { isGuid } from '../../src/checks/guid';
import { demos } from '../../src/emulator/tenants';
import { caseNumberOf, withCase } from '../../src/report/case';
import { besideFormer } from '../../src/report/comparison';
import { rowOf } from '../../src/report/desk';
import { outgoing } from '../../src/report/outgoing';
import { newSalt, pseudonymise } from '../../src/report/pseudonyms';
import { makeReport, type Report } from '../../src/report/report';
import { replyText } from '../../src/report/reply';
import { toCsv } from '../../src/report/rows';
import { scriptText } from '../../src/report/script';
import { spokenLines, ticketText } from '../../src/report/speech';
import { settings } from '../properties/settings';
import { guide, judged, NOW, reopened, reportOf, SALT, statuses, visits } from './made';

const hidden = async (report: Report, salt = SALT) => reopened(await pseudonymise(report, salt));

/** The report of „fertig“ with another domain typed, or with other changes. */
const typed = async (domain: string) => ({ before: await reportOf('fertig', { domain }), domain });

const valueOf = (report: Report, name: 'organization' | 'application') => {
  const reading = report.snapshot.facts[name];
  return reading?.ok ? reading.value : undefined;
};

const domainsOf = (report: Report) => {
  const reading = report.snapshot.facts.organization;
  return (reading?.ok ? (reading.value?.[0]?.verifiedDomains ?? []) : []).map(({ name }) => name);
};

/** Everything that tells who Musterbau is. */
const PERSONAL = [
  'musterbau',
  'sabine',
  'krause',
  'zeiterfassung',
  'bürow', // the description of the secret
  '3f0c6a52-7d41-4b8e-9a63-51c0e7d2b894',
  '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215',
  'f6b2907c-1e58-4d0a-b7c9-2a84d5e1f036',
  'c5e82f16-09ad-4b37-a0d4-7f6e1c93b528',
  '72e1d9b4-6c08-4f3a-8b25-90d4a7c6e153',
  'e8c4b1d7-3a95-4260-bf0e-14d7a6c2983b',
  '2c6f84ab-d013-4e79-a5b8-f91e3d07c645',
  '5d1b7c92-e0a4-4638-b2f5-c86d13f9e70a',
  'Wq3',
];

describe('a pseudonymised report', () => {
  test.each(Object.keys(demos))('of the demo „%s“ gives the same statuses and reasons', async (name) => {
    const report = await reportOf(name);
    expect(statuses(judged(await hidden(report)))).toEqual(statuses(judged(report)));
  });

  test.each(Object.keys(demos))('of the demo „%s“ names nobody', async (name) => {
    const report = await reportOf(name);
    const accepted = [
      {
        number: '4.1',
        kind: 'account-types',
        reason: 'Mit Frau Krause (sabine.krause@musterbau.de) und der MUSTERBAU GmbH besprochen, siehe musterbau.de.',
        until: '2027-01-31',
      },
    ];
    const json = JSON.stringify(await pseudonymise({ ...report, accepted }, SALT)).toLowerCase();
    expect(PERSONAL.filter((text) => json.includes(text.toLowerCase()))).toEqual([]);
    expect(json).toContain('besprochen, siehe');
    expect(json).not.toContain(SALT);
  });

  test('repeats no text of the original but what is the same everywhere', async () => {
    const texts = (value: unknown): string[] => {
      if (typeof value === 'string') return [value];
      return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [];
    };
    const report = await reportOf('fertig');
    const before = new Set(texts(report));
    const same = new Set(texts(await pseudonymise(report, SALT)).filter((text) => before.has(text)));
    const times = [...same].filter((text) => /^\d{4}-\d\d-\d\dT/.test(text));
    const paths = [...same].filter((text) => text.startsWith('/'));
    expect(paths.some((text) => /[0-9a-f]{8}-/.test(text.replaceAll('00000002-0000-0ff1-ce00-000000000000', '')))).toBe(
      false,
    );
    const { resource } = report.snapshot.facts;
    const everywhere = new Set(texts(resource).filter((text) => text !== 'e8c4b1d7-3a95-4260-bf0e-14d7a6c2983b'));
    const rest = [...same].filter((text) => !times.includes(text) && !paths.includes(text) && !everywhere.has(text));
    expect(rest.toSorted()).toEqual([
      '00000003-0000-0000-c000-000000000000',
      '12.2',
      '2026-11-26',
      '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3',
      'Application Administrator',
      'AzureADMyOrg',
      'Member',
      'Role',
      'Scope',
      'SoftENGINE Mailserver',
      'bw-link://o365/oauth2',
      'demo',
      'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
      'entra-guide-report',
      'exchange-oauth',
      'publicClient',
      '••• (verdeckt)',
    ]);
  });

  test('calls the same by the same name, and another salt by another', async () => {
    const report = await reportOf('fertig');
    const [once, again, other] = [await hidden(report), await hidden(report), await hidden(report, newSalt())];
    expect(again).toEqual(once);
    expect(valueOf(other, 'application')).not.toEqual(valueOf(once, 'application'));
    const elsewhere = await hidden(await reportOf('abgelaufen'));
    expect(elsewhere.snapshot.account).toEqual(once.snapshot.account);
    expect(elsewhere.inputs.clientId).toBe(once.inputs.clientId);
  });

  test('keeps what belongs together together', async () => {
    const { snapshot, inputs, pseudonymised } = await hidden(await reportOf('fertig'));
    const { application, organization } = snapshot.facts;
    const own = application?.ok ? application.value : undefined;
    const firm = organization?.ok ? organization.value?.[0] : undefined;
    expect(pseudonymised).toBe(true);
    expect(inputs.clientId).toBe(own?.appId);
    expect(isGuid(inputs.clientId)).toBe(true);
    expect(inputs.secret?.byHint).toEqual(own?.passwordCredentials?.map(({ keyId }) => keyId));
    expect(inputs.exchange).toMatchObject({ allowedAppIds: [expect.any(String), own?.appId] });
    expect(snapshot.account?.tenantId).toBe(firm?.id);
    expect(own?.displayName).toBe('SoftENGINE Mailserver');
    expect(firm?.displayName).toMatch(/^Name-[0-9a-f]{6}$/);
    expect(snapshot.account?.username).toMatch(/^Name-[0-9a-f]{6}@d-[0-9a-f]{6}\.de$/);
    expect(snapshot.requests.some(({ path }) => path.includes(`appId='${inputs.clientId}'`))).toBe(true);
  });

  test('keeps how domains relate, label by label', async () => {
    const after = await hidden(await reportOf('fertig', { domain: 'www.mail.musterbau.de' }));
    const [initial, own] = domainsOf(after);
    expect(own).toMatch(/^d-[0-9a-f]{6}\.de$/);
    expect(initial).toBe(own?.replace('.de', '.onmicrosoft.com'));
    expect(after.inputs.domain).toMatch(new RegExp(`^www\\.d-[0-9a-f]{6}\\.${own ?? ''}$`));
  });

  test.each([
    ['musterbau.co.uk', /^d-[0-9a-f]{6}\.co\.uk$/],
    ['musterbau', /^d-[0-9a-f]{6}$/],
    ['musterbau.de.', /^d-[0-9a-f]{6}\.de\.$/],
    ['1.2.3.4', /^(d-[0-9a-f]{6}\.){3}d-[0-9a-f]{6}$/],
    [' Musterbau.DE ', /^ d-[0-9a-f]{6}\.de $/],
    ['https://musterbau.de/', /^https:\/\/d-[0-9a-f]{6}\.de\/$/],
    ['sabine.krause@musterbau.de', /^d-[0-9a-f]{6}@d-[0-9a-f]{6}\.de$/],
    ['musterbau,de', /^d-[0-9a-f]{6},d-[0-9a-f]{6}$/],
    ['Krause.Sabine & Co', /^d-[0-9a-f]{6}\.d-[0-9a-f]{6} & d-[0-9a-f]{6}$/],
    ['1.2.3.4.5', /^d-[0-9a-f]{6}\^$/],
    ['3F0C6A52-7D41-4B8E-9A63-51C0E7D2B894', /^[0-9a-f]{8}-[0-9a-f]{4}-8dec-a[0-9a-f]{3}-[0-9a-f]{12}$/],
    ['', /^$/],
  ])('writes the typed domain „%s“ as %s', async (domain, form) => {
    const { before } = await typed(domain);
    const after = await hidden(before);
    expect(after.inputs.domain).toMatch(form);
    expect(statuses(judged(after))).toEqual(statuses(judged(before)));
    expect(hostOf(after.inputs.domain) === undefined).toBe(hostOf(domain) === undefined);
  });

  test('judges a typo as unknown here, but can no longer tell what was meant', async () => {
    const before = await reportOf('fertig', { domain: 'mustrebau.de' });
    const sentence = (report: Report) =>
      JSON.stringify(judged(report).find(({ kind }) => kind === 'domain-verified')?.ist);
    expect(sentence(before)).toContain('Gemeint ist wohl');
    const after = await hidden(before);
    expect(sentence(after)).not.toContain('Gemeint ist wohl');
    expect(statuses(judged(after))).toEqual(statuses(judged(before)));
  });

  const uris: readonly (readonly [string, RegExp])[] = [
    ['bw-link://o365/oauth2', /^bw-link:\/\/o365\/oauth2$/],
    ...[
      'BW-Link://o365/oauth/',
      'o365/oauth2',
      'https://o365/oauth2',
      'https://bw-link://o365/oauth2',
      'bw-link:o365/oauth2',
      'bwlink://o365/oauth2/',
      'ms-app://o365/oauth2',
      'bw-link://',
      'bw\u2011link://o365/oauth2',
      'bw-link://o365/\u200boauth2',
    ].map((uri) => [uri, new RegExp(`^${uri.replace(/[./]/g, '\\$&')}$`)] as const),
    ['https://o365.musterbau.de/oauth2', /^https:\/\/d-[0-9a-f]{6}\.d-[0-9a-f]{6}\.de\/d-[0-9a-f]{6}$/],
    ['https://zeit.musterbau.de', /^https:\/\/d-[0-9a-f]{6}\.d-[0-9a-f]{6}\.de$/],
    ['https://zeit.musterbau.de:8443/sabine?x=1', /^https:\/\/d-[0-9a-f]{6}\.d-[0-9a-f]{6}\.de:8443\/d-[0-9a-f]{6}$/],
    ['http://localhost:4321/', /^http:\/\/localhost:4321\/$/],
    [
      'https://login.microsoftonline.com/common/oauth2/nativeclient',
      /^https:\/\/login\.microsoftonline\.com\/common\/oauth2\/nativeclient$/,
    ],
    ['msauth.de.musterbau.app://auth', /^d-[0-9a-f]{6}:$/],
  ];
  test.each(uris)('writes the redirect URI „%s“ as %s', async (uri, form) => {
    const report = await reportOf('fertig');
    const json = JSON.stringify(report.snapshot.facts).replaceAll('bw-link://o365/oauth2', uri);
    const before = {
      ...report,
      snapshot: { ...report.snapshot, facts: JSON.parse(json) as Report['snapshot']['facts'] },
    };
    const after = await hidden(before);
    const { application } = after.snapshot.facts;
    expect(application?.ok && application.value?.publicClient?.redirectUris?.[0]).toMatch(form);
    expect(statuses(judged(after))).toEqual(statuses(judged(before)));
  });

  test.each([
    ['Tel. 0711 123456-78 fragen', /^Tel\. Name-[0-9a-f]{6} fragen$/],
    ['unter +49 (0)711/1234567', /^unter Name-[0-9a-f]{6}$/],
    ['(0711) 123 45 67.', /^Name-[0-9a-f]{6}\.$/],
    ['Herr Dr. Meier und Frau Anna Schulz', /^Herr Dr\. Name-[0-9a-f]{6} und Frau Name-[0-9a-f]{6}$/],
    ['laut kundenportal.fremd.de, z.B. dort', /^laut d-[0-9a-f]{6}\.d-[0-9a-f]{6}\.de, z\.B\. dort$/],
    ['an max@fremd.de', /^an Name-[0-9a-f]{6}@d-[0-9a-f]{6}\.de$/],
    ['mit SABINE besprochen', /^mit Name-[0-9a-f]{6} besprochen$/],
    [
      'bis 01.12.2026 (2026-12-01), Ticket 4711-0815, 10.0.0.1',
      /^bis 01\.12\.2026 \(2026-12-01\), Ticket 4711-0815, 10\.0\.0\.1$/,
    ],
  ])('hides in the reason of a deviation „%s“ whoever is named', async (reason, form) => {
    const accepted = [{ number: '4.1', kind: 'account-types', reason, until: '2027-01-31' }];
    expect((await hidden({ ...(await reportOf('fertig')), accepted })).accepted[0]?.reason).toMatch(form);
  });

  test('hides what a request names, and what Microsoft packs into a next page', async () => {
    const report = await reportOf('fertig');
    const paths = [
      "/applications?$filter=startswith(displayName,'x')&$skiptoken=Sabine&$top=25",
      'https://login.microsoftonline.com/musterbau.de/v2.0/.well-known/openid-configuration',
      'etwas von Sabine',
    ];
    const requests = paths.map((path) => ({ path, milliseconds: 1 }));
    const after = await hidden({ ...report, snapshot: { ...report.snapshot, requests } });
    const [page, discovery, other] = after.snapshot.requests.map(({ path }) => path);
    expect(page).toBe("/applications?$filter=startswith(displayName,'x')&$skiptoken=…&$top=25");
    expect(discovery).toMatch(
      /^https:\/\/login\.microsoftonline\.com\/d-[0-9a-f]{6}\.de\/v2\.0\/\.well-known\/openid-configuration$/,
    );
    expect(other).toMatch(/^Name-[0-9a-f]{6}$/);
  });

  test('hides an own id even where it stands as that of an API', async () => {
    const report = await reportOf('fertig');
    const json = JSON.stringify(report.snapshot.facts).replaceAll(
      '"resourceAppId":"00000003-0000-0000-c000-000000000000"',
      '"resourceAppId":"8a1d4f70-52b3-4c96-8e1f-d37b60a9c215"',
    );
    const facts = JSON.parse(json) as Report['snapshot']['facts'];
    const after = JSON.stringify(await pseudonymise({ ...report, snapshot: { ...report.snapshot, facts } }, SALT));
    expect(after).not.toContain('8a1d4f70');
    expect(after).toContain('00000002-0000-0ff1-ce00-000000000000');
  });

  test('of any directory gives the same statuses and reasons', async () => {
    await fc.assert(
      fc.asyncProperty(visits, async (visit) => {
        const { snapshot, inputs, now } = await visit();
        // What is no host name to the eye must not be one to the judge either.
        fc.pre(/^[\p{L}\p{M}\p{N}.-]*$/u.test(inputs.domain) || hostOf(inputs.domain) === undefined);
        const report = makeReport({ guide: guide.name, snapshot, inputs, now: NOW });
        expect(statuses(judged(await hidden(report), now))).toEqual(statuses(judged(reopened(report), now)));
      }),
      settings(20),
    );
  });

  /** What tells one of the worlds, whoever is in it. */
  const OWN = [
    'a105d4f7',
    'b205d4f7',
    'c305d4f7',
    'd0e0a2f1',
    '3f0c6a52',
    'musterbau',
    'm\u00fcller',
    'krause',
    'sabine',
  ];
  const HINTS = ['ab3', 'xy9'];

  /** The directory without a domain of its own. */
  const bare = ({ facts: { organization } }: Report['snapshot']) =>
    organization?.ok && organization.value
      ? { organization: { ...organization, value: organization.value.map((one) => ({ ...one, verifiedDomains: [] })) } }
      : {};

  // 5 000 directories: `PROPERTY_RUNS=100000`.
  test('of any directory shows nothing of its own, in whatever leaves the page', async () => {
    const accepted = [
      {
        number: '4.1',
        kind: 'account-types',
        reason: 'Mit Frau Sabine Krause, 0711 1234567, musterbau.de',
        until: '2026-01-31',
      },
    ];
    await fc.assert(
      fc.asyncProperty(visits, async (visit) => {
        const { snapshot, inputs, now } = await visit();
        const named = await withCase(makeReport({ guide: guide.name, snapshot, inputs, now, accepted }), newSalt());
        const made = await outgoing(named, { guide, now, salt: SALT });
        // Before, nothing was registered and no domain was there: everything is new, and named.
        const facts = { ...snapshot.facts, application: { ok: true, value: null, proof: 'graph' } } as const;
        const former: Report = { ...named, snapshot: { ...snapshot, facts: { ...facts, ...bare(snapshot) } } };
        const beside = await besideFormer(former, named, { guide, now, salt: SALT, hides: true });
        const sent = { ...made, beside };
        const number = await caseNumberOf(sent.report);
        const head = {
          title: 'x',
          number,
          when: now,
          source: 'tenant',
          accepted: sent.report.accepted,
          beside,
          now,
        } as const;
        const label = (name: string) => name;
        const told = { ...sent, guide, number, label, now, address: 'https://pruefen.example/' };
        const texts = [
          JSON.stringify(sent.report),
          ticketText(sent.results, { ...head, label }),
          spokenLines(sent.results, head),
          replyText(told),
          scriptText(told),
          toCsv([await rowOf({ ...sent, file: 'bericht.json' }, now)]),
        ].map((text) => text.toLowerCase());
        for (const own of [...OWN, '1234567']) for (const text of texts) expect(text).not.toContain(own);
        for (const hint of HINTS) for (const text of texts) expect(text).not.toContain(`„${hint}`);
        expect(texts[1]).toContain(String(number).toLowerCase());
      }),
      settings(20),
    );
  });
});

describe('a salt', () => {
  test('has 128 random bits', () => {
    expect(newSalt()).toMatch(/^[0-9a-f]{32}$/);
    expect(newSalt()).not.toBe(newSalt());
    expect(newSalt((bytes) => bytes.fill(255))).toBe('f'.repeat(32));
  });

  test('may be empty and still gives pseudonyms', async () => {
    expect((await pseudonymise(await reportOf('leer'), '')).snapshot.account?.name).toMatch(/^Name-[0-9a-f]{6}$/);
  });
});
