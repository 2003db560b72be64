import { describe, expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { exampleGuide } from '../../src/guide/example';
import { rowOf } from '../../src/report/desk';
import { diffSnapshots } from '../../src/report/diff';
import { outgoing } from '../../src/report/outgoing';
import { pseudonymise } from '../../src/report/pseudonyms';
import { makeReport } from '../../src/report/report';
import { textsOf } from '../../src/report/rows';
import type { Certificate, Secret } from '../../src/tenant/shapes';
import type { Snapshot } from '../../src/tenant/snapshot';
import { emptyCase } from '../../src/ui/session/case';
import { reminderOf } from '../../src/ui/session/reminder';
import { viewOf } from '../../src/ui/session/view';
import { certificateTenants } from '../tenants/example';
import { NOW, readDemo } from '../tenants/read-demo';
import { reopened, SALT } from './made';

const guide = exampleGuide();

test.each(Object.entries(certificateTenants))(
  'a report of „%s“ judges the same with pseudonyms, and names neither certificate nor thumbprint',
  async (_, demo) => {
    const report = makeReport({ guide: guide.product, now: NOW, source: 'tenant', ...(await readDemo(guide, demo)) });
    const hidden = reopened(await pseudonymise(report, SALT));
    const statuses = (of: typeof report) =>
      judge(guide, { ...of, now: NOW }).map(({ number, status }) => [number, status]);
    expect(statuses(hidden)).toEqual(statuses(reopened(report)));
    expect(JSON.stringify(hidden)).not.toMatch(/7AB4DD92|CN=Helferlein/i);
  },
);

const reading = async (name: string) => {
  const demo = certificateTenants[name];
  if (!demo) throw new Error(`no demo ${name}`);
  return readDemo(guide, demo);
};
const snapshotOf = async (name: string) => (await reading(name)).snapshot;

/** The same with other credentials. */
const having = (snapshot: Snapshot, own: { keyCredentials?: Certificate[] | null; passwordCredentials?: Secret[] }) => {
  const { application } = snapshot.facts;
  if (!application?.ok || !application.value) throw new Error('no registration');
  const value = { ...application.value, ...own };
  return { ...snapshot, facts: { ...snapshot.facts, application: { ...application, value } } } as Snapshot;
};

const certificate = (keyId: string, endDateTime: string, more: Partial<Certificate> = {}): Certificate => ({
  keyId: `${keyId}1d0b7e9-3c58-4f2a-8e94-d7a6205bc183`,
  displayName: 'CN=Helferlein Ticket',
  startDateTime: '2026-01-01T00:00:00Z',
  endDateTime,
  type: 'AsymmetricX509Cert',
  usage: 'Verify',
  ...more,
});
const OLD = certificate('6', '2026-12-05T09:00:00Z');
const NEW = certificate('7', '2027-12-05T09:00:00Z');
const SAML = certificate('8', '2026-11-24T09:00:00Z', { usage: 'Encrypt' });
const SECRET: Secret = {
  keyId: '9d1b7c92-e0a4-4638-b2f5-c86d13f9e70a',
  displayName: 'Rest',
  startDateTime: '2026-01-01T00:00:00Z',
  endDateTime: '2026-11-25T09:00:00Z',
};

describe('on the desk', () => {
  const rowWith = async (own: Parameters<typeof having>[1]) => {
    const snapshot = having(await snapshotOf('zertifikat'), own);
    const inputs = { clientId: '', domain: '', ticks: [] };
    const report = makeReport({ guide: guide.product, snapshot, inputs, now: NOW });
    return rowOf({ report, results: judge(guide, { snapshot, inputs, now: NOW }), file: '' }, NOW);
  };

  test.each([
    ['das Zertifikat', { keyCredentials: [OLD] }, 'Zertifikat: 5. Dezember 2026'],
    ['das gültige, das zuerst endet', { keyCredentials: [NEW, OLD] }, 'Zertifikat: 5. Dezember 2026'],
    ['keines für SAML', { keyCredentials: [NEW, SAML] }, 'Zertifikat: 5. Dezember 2027'],
    [
      'kein Schlüssel, nach dem die Anleitung nicht fragt',
      { passwordCredentials: [SECRET], keyCredentials: [NEW] },
      'Zertifikat: 5. Dezember 2027',
    ],
    ['nichts, wo nichts ist', { keyCredentials: [] }, ''],
  ])('läuft ab: %s', async (_, own, text) => {
    expect(textsOf(await rowWith(own)).expiry).toBe(text);
  });

  test('ist über den Tag gesagt, bis zu dem etwas zu tun ist', async () => {
    expect((await rowWith({ keyCredentials: [OLD] })).actBy).toBe('2026-12-05');
  });
});

describe('a comparison tells of certificates', () => {
  const changes = async (before: Certificate[] | null, after: Certificate[] | null, readAt = NOW.toISOString()) => {
    const snapshot = await snapshotOf('zertifikat');
    const [was, is] = [before, after].map((keyCredentials) => having(snapshot, { keyCredentials }));
    if (!was || !is) throw new Error('nothing to compare');
    return diffSnapshots(was, { ...is, readAt }).map(({ sentence }) => sentence);
  };

  test.each([
    [
      'ein neues neben dem alten',
      [OLD],
      [OLD, NEW],
      'Neu: Zertifikat „CN=Helferlein Ticket“, gültig bis 5. Dezember 2027. Weiterhin vorhanden: „CN=Helferlein Ticket“ (gültig bis 5. Dezember 2026).',
    ],
    ['ein gelöschtes', [OLD, NEW], [NEW], 'Entfernt: Zertifikat „CN=Helferlein Ticket“, gültig bis 5. Dezember 2026.'],
    [
      'ein anderer Name',
      [OLD],
      [{ ...OLD, displayName: 'CN=Neu' }],
      'Geändert: Das Zertifikat „CN=Helferlein Ticket“ heißt jetzt „CN=Neu“.',
    ],
    [
      'eines, nach dem niemand gefragt hat',
      null,
      [OLD],
      'Nicht vergleichbar: Die Liste der Zertifikate war vorher nicht lesbar.',
    ],
  ])('%s', async (_, before, after, sentence) => {
    expect(await changes(before, after)).toEqual([sentence]);
  });

  test('that ended meanwhile, and says nothing where none is known on either side', async () => {
    expect(await changes([OLD], [OLD], '2026-12-06T09:00:00Z')).toEqual([
      'Abgelaufen: Zertifikat „CN=Helferlein Ticket“, am 5. Dezember 2026.',
    ]);
    expect(await changes(null, [])).toEqual([]);
    expect(await changes([SAML], [])).toEqual([]);
  });

  test('and of a secret that ended meanwhile', async () => {
    const was = having(await snapshotOf('zertifikat'), { passwordCredentials: [SECRET] });
    expect(diffSnapshots(was, { ...was, readAt: '2026-11-26T09:00:00Z' }).map(({ sentence }) => sentence)).toEqual([
      'Abgelaufen: geheimer Schlüssel „Rest“, am 25. November 2026.',
    ]);
  });
});

describe('the calendar', () => {
  const entriesOf = async (own: Parameters<typeof having>[1], about = guide) => {
    const { inputs } = await reading('zertifikat');
    const snapshot = having(await snapshotOf('zertifikat'), own);
    const report = makeReport({ guide: guide.product, snapshot, inputs, now: NOW });
    const leaving = await outgoing(report, { guide, now: NOW, salt: SALT, keepNames: true });
    const judged = { results: leaving.results, choices: [], letters: {}, isGuess: false, snapshot, inputs };
    const view = viewOf(about, emptyCase, judged);
    const file = reminderOf({ guide: about, view, leaving, guideUrl: 'https://pruefen.example/', now: NOW });
    const text = (await file?.text())?.replaceAll('\r\n ', '').replaceAll('\\,', ',') ?? '';
    return { name: file?.name, events: text.split('BEGIN:VEVENT').slice(1) };
  };

  test('has an entry for the certificate, with the step of the guide', async () => {
    const { name, events } = await entriesOf({ keyCredentials: [NEW], passwordCredentials: [SECRET] });
    expect(name).toBe('zertifikat-erneuern.ics');
    expect(events).toHaveLength(1);
    expect(events[0]).toMatch(
      /SUMMARY:.*Zertifikat „CN=Helferlein Ticket“ für .+ erneuern \(läuft am 5\. Dezember 2027 ab\)/,
    );
    expect(events[0]).toContain('verlängern lässt es sich nicht');
    expect(events[0]).toContain('2. Schritt 4 der Anleitung: seinen öffentlichen Teil hochladen.');
    expect(events[0]).not.toContain('Rest');
  });

  test('takes back the entry of the one that a newer one replaces', async () => {
    const uid = (event = '') => /UID:.+/.exec(event)?.[0];
    const { events: before } = await entriesOf({ keyCredentials: [OLD] });
    const { events } = await entriesOf({ keyCredentials: [OLD, NEW] });
    expect(events).toHaveLength(2);
    expect(uid(events[1])).toBe(uid(before[0]));
    expect(events[1]).toContain('STATUS:CANCELLED');
    expect(events[1]).toContain('SUMMARY:Erledigt: Zertifikat „CN=Helferlein Ticket“ ist durch ein neues ersetzt');
  });

  test('has one entry for each where a guide is about both', async () => {
    const secret = { number: '4.9', step: 'zertifikat', kind: 'secret-valid', params: {} };
    const { name, events } = await entriesOf(
      { keyCredentials: [NEW], passwordCredentials: [SECRET] },
      { ...guide, checks: [...guide.checks, secret] },
    );
    expect(name).toBe('schluessel-erneuern.ics');
    expect(events.map((event) => /SUMMARY:.*?(Geheimen Schlüssel|Zertifikat)/.exec(event)?.[1])).toEqual([
      'Geheimen Schlüssel',
      'Zertifikat',
    ]);
  });

  test('has none where no certificate is valid', async () => {
    expect(await entriesOf({ keyCredentials: [certificate('6', '2026-11-01T09:00:00Z'), SAML] })).toEqual({
      name: undefined,
      events: [],
    });
  });
});
