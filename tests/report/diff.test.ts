import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { demos } from '../../src/emulator/tenants';
import type { Result } from '../../src/checks/result';
import { diffResults } from '../../src/report/diff-results';
import { diffSnapshots } from '../../src/report/diff';
import { pseudonymise } from '../../src/report/pseudonyms';
import type { Facts } from '../../src/tenant/facts';
import { gap } from '../../src/tenant/reading';
import type { Secret } from '../../src/tenant/shapes';
import type { Snapshot } from '../../src/tenant/snapshot';
import { settings } from '../properties/settings';
import { judged, reportOf, SALT, visited, visits } from './made';

const sentences = (before: Snapshot, after: Snapshot) => diffSnapshots(before, after).map(({ sentence }) => sentence);

const snapshotOf = async (name: string) => (await visited(name)).snapshot;

/** The same snapshot with one fact changed. */
const withFact = <N extends keyof Facts>(
  snapshot: Snapshot,
  name: N,
  change: (value: NonNullable<Facts[N]>) => unknown,
) => {
  const reading = snapshot.facts[name];
  if (!reading?.ok || reading.value === null) throw new Error(`no ${name}`);
  return {
    ...snapshot,
    facts: { ...snapshot.facts, [name]: { ...reading, value: change(reading.value) } },
  } as Snapshot;
};
const withSecrets = (snapshot: Snapshot, change: (secrets: readonly Secret[]) => readonly Secret[]) =>
  withFact(snapshot, 'application', (one) => ({ ...one, passwordCredentials: change(one.passwordCredentials ?? []) }));

const OLD = {
  keyId: 'c5e82f16-09ad-4b37-a0d4-7f6e1c93b528',
  displayName: 'BüroWARE',
  endDateTime: '2027-05-01T10:00:00Z',
};
const NEW = {
  keyId: 'd5e82f16-09ad-4b37-a0d4-7f6e1c93b528',
  displayName: 'BüroWARE neu',
  endDateTime: '2028-05-01T10:00:00Z',
};

describe('before and after', () => {
  test.each(Object.keys(demos))('are the same where nothing changed: „%s“', async (name) => {
    const [before, after] = [await snapshotOf(name), await snapshotOf(name)];
    expect(diffSnapshots(before, { ...after, readAt: '2027-01-01T00:00:00Z', requests: [] })).toEqual([]);
  });

  test('tell the consent that was missing', async () => {
    expect(diffSnapshots(await snapshotOf('ohne-zustimmung'), await snapshotOf('fertig'))).toEqual([
      {
        step: 'consent',
        kind: 'added',
        sentence:
          'Neu erteilt: Administratorzustimmung für Office 365 Exchange Online – full_access_as_app – Anwendung.',
      },
    ]);
    expect(sentences(await snapshotOf('fertig'), await snapshotOf('ohne-zustimmung'))).toEqual([
      'Zurückgenommen: Administratorzustimmung für Office 365 Exchange Online – full_access_as_app – Anwendung.',
    ]);
  });

  test('tell a whole registration and what it came with', async () => {
    expect(diffSnapshots(await snapshotOf('leer'), await snapshotOf('fertig'))).toEqual([
      {
        step: 'registration',
        kind: 'added',
        sentence:
          'Neu: App-Registrierung „SoftENGINE Mailserver“ (Anwendungs-ID 8a1d4f70-52b3-4c96-8e1f-d37b60a9c215).',
      },
      {
        step: 'redirect-uris',
        kind: 'added',
        sentence: 'Neu: Umleitungs-URI „bw-link://o365/oauth2“ unter „Öffentlicher Client/nativ (mobil und Desktop)“.',
      },
      { step: 'secrets', kind: 'added', sentence: 'Neu: geheimer Schlüssel „BüroWARE“, gültig bis 15. Juli 2028.' },
      {
        step: 'permissions',
        kind: 'added',
        sentence: 'Neu angefordert: Office 365 Exchange Online – full_access_as_app – Anwendung.',
      },
      { step: 'permissions', kind: 'added', sentence: 'Neu angefordert: Microsoft Graph – User.Read – Delegiert.' },
      {
        step: 'consent',
        kind: 'added',
        sentence:
          'Neu erteilt: Administratorzustimmung für Office 365 Exchange Online – full_access_as_app – Anwendung.',
      },
      { step: 'enterprise-app', kind: 'added', sentence: 'Neu: Die Unternehmens-App zur Registrierung ist angelegt.' },
    ]);
    expect(sentences(await snapshotOf('fertig'), await snapshotOf('leer'))[0]).toBe(
      'Entfernt: App-Registrierung „SoftENGINE Mailserver“ (Anwendungs-ID 8a1d4f70-52b3-4c96-8e1f-d37b60a9c215).',
    );
  });

  test('tell the other platform', async () => {
    const changes = sentences(await snapshotOf('falsche-plattform'), await snapshotOf('fertig'));
    expect(changes).toContain(
      'Neu: Umleitungs-URI „bw-link://o365/oauth2“ unter „Öffentlicher Client/nativ (mobil und Desktop)“.',
    );
    expect(changes.some((one) => /^Entfernt: Umleitungs-URI „.+“ unter „Web“\.$/.test(one))).toBe(true);
  });

  test('tell a renewal: the new secret, and that the old one is still there', async () => {
    const snapshot = await snapshotOf('fertig');
    const [before, after] = [withSecrets(snapshot, () => [OLD]), withSecrets(snapshot, () => [NEW, OLD])];
    expect(sentences(before, after)).toEqual([
      'Neu: geheimer Schlüssel „BüroWARE neu“, gültig bis 1. Mai 2028. Weiterhin vorhanden: „BüroWARE“ (gültig bis 1. Mai 2027).',
    ]);
    expect(
      sentences(
        after,
        withSecrets(snapshot, () => [NEW]),
      ),
    ).toEqual(['Entfernt: geheimer Schlüssel „BüroWARE“, gültig bis 1. Mai 2027.']);
  });

  test('tell what is otherwise at the same secret', async () => {
    const snapshot = await snapshotOf('fertig');
    const edited = { ...OLD, displayName: 'alt', endDateTime: null, keyId: OLD.keyId.toUpperCase() };
    expect(
      sentences(
        withSecrets(snapshot, () => [OLD]),
        withSecrets(snapshot, () => [edited]),
      ),
    ).toEqual([
      'Geändert: Der geheime Schlüssel „BüroWARE“ heißt jetzt „alt“.',
      'Geändert: geheimer Schlüssel „alt“, jetzt ohne Ablaufdatum, vorher gültig bis 1. Mai 2027.',
    ]);
  });

  const edits: readonly (readonly [string, (snapshot: Snapshot) => Snapshot, readonly string[]])[] = [
    [
      'a name',
      (s) => withFact(s, 'application', (one) => ({ ...one, displayName: 'Postfach' })),
      ['Geändert: Die Registrierung „SoftENGINE Mailserver“ heißt jetzt „Postfach“.'],
    ],
    [
      'an audience',
      (s) => withFact(s, 'application', (one) => ({ ...one, signInAudience: 'AzureADMultipleOrgs' })),
      [
        'Geändert: Unterstützte Kontotypen, jetzt „Konten in einem beliebigen Organisationsverzeichnis“, vorher „Nur Konten in diesem Organisationsverzeichnis“.',
      ],
    ],
    [
      'an audience nobody knows',
      (s) => withFact(s, 'application', (one) => ({ ...one, signInAudience: 'constructor' })),
      [
        'Geändert: Unterstützte Kontotypen, jetzt „constructor“, vorher „Nur Konten in diesem Organisationsverzeichnis“.',
      ],
    ],
    [
      'a permission less',
      (s) =>
        withFact(s, 'application', (one) => ({
          ...one,
          requiredResourceAccess: one.requiredResourceAccess?.slice(0, 1),
        })),
      ['Nicht mehr angefordert: Microsoft Graph – User.Read – Delegiert.'],
    ],
    [
      'an enterprise app switched off',
      (s) => withFact(s, 'servicePrincipal', (one) => ({ ...one, accountEnabled: false })),
      ['Geändert: Die Unternehmens-App ist jetzt ausgeschaltet.'],
    ],
    [
      'an enterprise app blocked',
      (s) =>
        withFact(s, 'servicePrincipal', (one) => ({
          ...one,
          disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement',
        })),
      ['Geändert: Microsoft hat die Unternehmens-App gesperrt.'],
    ],
    [
      'a registration deactivated',
      (s) => withFact(s, 'applicationState', () => ({ isDisabled: true })),
      ['Geändert: Die App-Registrierung ist jetzt deaktiviert.'],
    ],
    [
      'a domain more',
      (s) =>
        withFact(s, 'organization', (all) =>
          all.map((one) => ({ ...one, verifiedDomains: [{ name: 'Neu.de' }, ...(one.verifiedDomains ?? [])] })),
        ),
      ['Neu: bestätigte Domain „neu.de“.'],
    ],
    [
      'another registration',
      (s) =>
        withFact(s, 'application', (one) => ({
          ...one,
          appId: 'b94e6a03-2f7d-4c15-8d6a-e05c719f3b82',
          displayName: 'Andere',
          requiredResourceAccess: [],
        })),
      [
        'Geprüft wird eine andere Registrierung: jetzt „Andere“ (Anwendungs-ID b94e6a03-2f7d-4c15-8d6a-e05c719f3b82), vorher „SoftENGINE Mailserver“ (Anwendungs-ID 8a1d4f70-52b3-4c96-8e1f-d37b60a9c215).',
      ],
    ],
    [
      'another directory',
      (s) =>
        withFact(s, 'organization', (all) =>
          all.map((one) => ({ ...one, id: 'f8cdef31-a31e-4b4a-93e4-5f571e91255a' })),
        ),
      [
        'Nicht vergleichbar: Die beiden Stände gehören zu verschiedenen Verzeichnissen, oder nur einer von ihnen ist pseudonymisiert.',
      ],
    ],
    [
      'an order',
      (s) =>
        withFact(s, 'application', (one) => ({
          ...one,
          appId: one.appId.toUpperCase(),
          requiredResourceAccess: one.requiredResourceAccess?.toReversed(),
        })),
      [],
    ],
  ];
  test.each(edits)('tell %s', async (_, edit, expected) => {
    const snapshot = await snapshotOf('fertig');
    expect(sentences(snapshot, edit(snapshot))).toEqual(expected);
  });

  const unread: readonly (readonly [keyof Facts, string])[] = [
    ['application', 'Nicht vergleichbar: Die App-Registrierung war nachher nicht lesbar.'],
    ['appRoleAssignments', 'Nicht vergleichbar: Die Administratorzustimmung war nachher nicht lesbar.'],
    ['organization', 'Nicht vergleichbar: Die Liste der bestätigten Domains war nachher nicht lesbar.'],
  ];
  test.each(unread)('never take %s for removed because it could not be read', async (name, sentence) => {
    const snapshot = await snapshotOf('fertig');
    for (const reading of [gap('forbidden'), undefined]) {
      const after = { ...snapshot, facts: { ...snapshot.facts, [name]: reading } } as Snapshot;
      expect(diffSnapshots(snapshot, after)).toEqual([expect.objectContaining({ kind: 'incomparable', sentence })]);
      expect(sentences(after, snapshot)).toEqual([sentence.replace('nachher', 'vorher')]);
      expect(diffSnapshots(after, after)).toEqual([]);
    }
  });

  test('say which list of a registration one side does not have', async () => {
    const snapshot = await snapshotOf('fertig');
    const after = withFact(snapshot, 'application', (one) => ({ ...one, passwordCredentials: undefined, spa: null }));
    expect(sentences(snapshot, after)).toEqual([
      'Nicht vergleichbar: Die Liste der Umleitungs-URIs unter „Single-Page-Anwendung (SPA)“ war nachher nicht lesbar.',
      'Nicht vergleichbar: Die Liste der geheimen Schlüssel war nachher nicht lesbar.',
    ]);
  });

  test('of one salt can be compared though they name nobody', async () => {
    const [before, after] = [await reportOf('ohne-zustimmung'), await reportOf('fertig')];
    const hidden = await Promise.all([before, after].map((report) => pseudonymise(report, SALT)));
    const [was, is] = hidden.map(({ snapshot }) => snapshot);
    expect(was && is && sentences(was, is)).toEqual(sentences(before.snapshot, after.snapshot));
    expect(was && sentences(was, after.snapshot)).toEqual([
      'Nicht vergleichbar: Die beiden Stände gehören zu verschiedenen Verzeichnissen, oder nur einer von ihnen ist pseudonymisiert.',
    ]);
  });

  test('of any directory: nothing with itself, and turned round as many', async () => {
    await fc.assert(
      fc.asyncProperty(visits, visits, async (one, other) => {
        const [{ snapshot: a }, { snapshot: b }] = [await one(), await other()];
        expect(diffSnapshots(a, a)).toEqual([]);
        const [there, back] = [diffSnapshots(a, b), diffSnapshots(b, a)];
        const turned = {
          added: 'removed',
          removed: 'added',
          changed: 'changed',
          incomparable: 'incomparable',
        } as const;
        const key = ({ step, kind }: { step: string; kind: string }) => `${step} ${kind}`;
        expect(back.map(key).toSorted()).toEqual(
          there.map((one) => key({ ...one, kind: turned[one.kind] })).toSorted(),
        );
      }),
      settings(20),
    );
  });
});

describe('the results before and after', () => {
  test('are the same where nothing changed', async () => {
    const results = judged(await visited('fertig'));
    expect(diffResults(results, results)).toEqual([]);
  });

  test('tell each check that has another status', async () => {
    const [before, after] = [judged(await visited('ohne-zustimmung')), judged(await visited('fertig'))];
    expect(diffResults(before, after)).toContainEqual({
      number: '10.1',
      kind: 'admin-consent',
      step: 'administratorzustimmung',
      from: 'fail',
      to: 'pass',
      sentence: '10.1, Administratorzustimmung: jetzt erfüllt, vorher nicht erfüllt.',
    });
  });

  test('say what is left to the customer, and a hint, as words that stand beside others', async () => {
    const [one] = judged(await visited('fertig'));
    if (!one) throw new Error('Nothing is judged.');
    const sentence = (from: Result['status'], to: Result['status']) =>
      diffResults([{ ...one, status: from }], [{ ...one, status: to }])[0]?.sentence;
    expect(sentence('skipped', 'manual')).toBe('1.1, Anmeldung: jetzt selbst zu prüfen, vorher nicht geprüft.');
    expect(sentence('warn', 'pass')).toBe('1.1, Anmeldung: jetzt erfüllt, vorher mit Hinweis.');
  });

  test('tell a check that exists on one side only', async () => {
    const results = judged(await visited('fertig'));
    const [first] = results;
    expect(diffResults(results, results.slice(1))).toEqual([
      {
        number: '1.1',
        kind: 'signed-in',
        step: 'anmelden',
        from: first?.status,
        sentence: '1.1, Anmeldung: vorher erfüllt (diese Prüfung gibt es nur vorher).',
      },
    ]);
    expect(diffResults(results.slice(1), results).map(({ sentence }) => sentence)).toEqual([
      '1.1, Anmeldung: jetzt erfüllt (diese Prüfung gibt es nur jetzt).',
    ]);
  });
});
