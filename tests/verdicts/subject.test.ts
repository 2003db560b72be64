import { describe, expect, test } from 'vitest';
import { fulfilled } from '../../src/checks/fulfilled';
import type { Inputs } from '../../src/checks/inputs';
import { findSubject } from '../../src/checks/find-subject';
import type { Facts } from '../../src/tenant/facts';
import type { Reading } from '../../src/tenant/reading';
import type { Application } from '../../src/tenant/shapes';
import type { Snapshot } from '../../src/tenant/snapshot';
import {
  APP,
  asks,
  EXCHANGE,
  enterpriseApp,
  exchangeOnline,
  FULL_ACCESS,
  grant,
  GUIDE,
  judged,
  NAME,
  NOW,
  OTHER,
  otherRegistration,
  registration,
  secret,
  STRANGER,
  type Change,
} from './judging';

const now = new Date(NOW);

describe('how near to complete a registration is', () => {
  const titles = (application: Application, more?: object) =>
    fulfilled(GUIDE, application, now, more).map(({ title }) => title);
  const ALL = ['Unterstützte Kontotypen', 'Umleitungs-URI', 'Geheimer Clientschlüssel vorhanden'];

  test('Everything that the registration proves by itself counts, and nothing that needs more.', () => {
    expect(titles(registration())).toEqual([...ALL, 'Gültigkeit des Schlüssels', 'API-Berechtigung']);
  });

  test('What is read around it does not count, even where it is known.', () => {
    const more = { servicePrincipal: enterpriseApp(), resource: exchangeOnline(), appRoleAssignments: [grant()] };
    expect(titles(registration(), more)).toEqual(titles(registration()));
  });

  test('A hint counts as fulfilled, as everywhere.', () => {
    const passwordCredentials = [secret({ endDateTime: '2026-12-01T08:00:00Z' })];
    const given = { signInAudience: 'AzureADMultipleOrgs', passwordCredentials };
    expect(titles(registration(given))).toEqual(titles(registration()));
  });

  test('What is open or not in the answer does not count.', () => {
    const given = { publicClient: null, requiredResourceAccess: [], passwordCredentials: [] };
    expect(titles(registration(given))).toEqual(['Unterstützte Kontotypen']);
  });
});

const snapshot = (
  given: { [N in keyof Facts]?: Facts[N] | Reading<never> },
  more: Partial<Snapshot> = {},
): Snapshot => ({
  version: 1,
  source: 'tenant',
  readAt: NOW,
  account: null,
  ask: { clientId: APP },
  facts: Object.fromEntries(
    Object.entries(given).map(([name, value]) => [
      name,
      value !== null && 'ok' in value ? value : { ok: true, value, proof: 'graph' },
    ]),
  ),
  requests: [],
  ...more,
});

const subject = (read: Snapshot, inputs: Partial<Inputs> = {}) =>
  findSubject(GUIDE, read, { clientId: '', domain: '', ticks: [], ...inputs }, now);

describe('the order of the candidates', () => {
  const A = 'aaaaaaaa-2222-4222-8222-222222222222';
  const B = 'BBBBBBBB-2222-4222-8222-222222222222';
  const C = 'cccccccc-2222-4222-8222-222222222222';
  const ids = (...applications: readonly Application[]) =>
    subject(snapshot({ candidatesByName: [...applications] })).candidates.map(({ appId }) => appId);
  const one = (appId: string, given: Partial<Application> = {}) => registration({ appId, ...given });

  test('Of equals made in the same second the id decides, in whatever order they were listed.', () => {
    expect([ids(one(A), one(B), one(C)), ids(one(C), one(B), one(A))]).toEqual([
      [A, B, C],
      [A, B, C],
    ]);
  });

  test('The nearest to complete comes before the newest.', () => {
    const begun = one(A, { passwordCredentials: [], createdDateTime: '2026-11-22T08:00:00Z' });
    expect([ids(begun, one(B)), ids(one(B), begun)]).toEqual([
      [B, A],
      [B, A],
    ]);
  });

  test('Of equals the newest comes first; what has no date comes last.', () => {
    const [early, late, undated] = ['2026-01-01T08:00:00Z', '2026-11-01T08:00:00Z', null].map(
      (createdDateTime, index) => one([A, B, C][index] ?? '', { createdDateTime }),
    );
    if (!early || !late || !undated) throw new Error('Three were made.');
    expect(ids(undated, early, late)).toEqual([B, A, C]);
  });

  test('One that both searches find is one candidate, whatever the case of its id.', () => {
    const read = snapshot({ candidatesByRedirectUri: [one(A)], candidatesByName: [one(A.toUpperCase()), one(B)] });
    expect(subject(read).candidates.map(({ appId }) => appId.toLowerCase())).toEqual([A, B.toLowerCase()]);
  });

  test('A search that found nothing at all and one that failed leave the other’s.', () => {
    const failed = { ok: false, reason: 'timeout' } as const;
    const expected = { by: 'found', appId: A, candidates: [one(A)], askers: [] };
    expect(subject(snapshot({ candidatesByRedirectUri: null, candidatesByName: [one(A)] }))).toEqual(expected);
    expect(subject(snapshot({ candidatesByRedirectUri: failed, candidatesByName: [one(A)] }))).toEqual(expected);
  });
});

describe('what is judged', () => {
  const own = registration();
  const asker = otherRegistration({ requiredResourceAccess: [asks(EXCHANGE, [FULL_ACCESS, 'Role'])] });

  test('A pasted registration is the only one there is.', () => {
    const read = snapshot({ application: own, candidatesByName: [asker] }, { source: 'import' });
    expect(subject(read, { chosen: OTHER })).toEqual({ by: 'imported', appId: APP, candidates: [], askers: [] });
  });

  test('Nothing read and nothing found is nothing.', () => {
    expect(subject(snapshot({}))).toEqual({ by: 'nothing', candidates: [], askers: [] });
  });

  test('Of several candidates the best one is a guess until somebody clicks or types.', () => {
    const other = otherRegistration({ displayName: `${NAME} alt` });
    const read = snapshot({ candidatesByName: [own, other], typedApplication: null });
    expect(subject(read)).toMatchObject({ by: 'found', appId: APP, guess: true });
    expect(subject(read, { clientId: APP })).toMatchObject({ by: 'found', appId: APP, guess: true });
    expect(subject(read, { chosen: OTHER })).toStrictEqual({
      by: 'found',
      appId: OTHER,
      candidates: [own, other],
      askers: [],
    });
    expect(subject(snapshot({ candidatesByName: [own] })).guess).toBeUndefined();
  });

  test('A typed id is judged, whether it is the best candidate, another one or none at all.', () => {
    const other = otherRegistration({ displayName: `${NAME} alt` });
    const strange = otherRegistration({ appId: STRANGER, displayName: 'Anderes' });
    for (const typed of [own, other, strange]) {
      const read = snapshot(
        { candidatesByName: [own, other], typedApplication: typed },
        { ask: { clientId: typed.appId } },
      );
      const { by, appId, guess } = subject(read, { clientId: typed.appId });
      expect({ by, appId, guess }).toEqual({ by: 'typed', appId: typed.appId, guess: undefined });
    }
  });

  test('What is deleted, and what is no app registration, is no candidate and is not asked about.', () => {
    const deleted = registration({ deletedDateTime: '2026-11-20T08:00:00Z' });
    const agent = registration({ appId: OTHER, '@odata.type': '#microsoft.graph.agentIdentityBlueprint' });
    const plainly = registration({ appId: STRANGER, '@odata.type': '#microsoft.graph.application' });
    const all = [deleted, agent, plainly];
    expect(subject(snapshot({ candidatesByName: all, candidatesByApi: all }))).toStrictEqual({
      by: 'found',
      appId: STRANGER,
      candidates: [plainly],
      askers: [],
    });
  });

  test('What can never become right is judged last, and is nobody’s rival.', () => {
    const personal = registration({ signInAudience: 'PersonalMicrosoftAccount' });
    const begun = otherRegistration({ displayName: `${NAME} neu` });
    expect(subject(snapshot({ candidatesByName: [personal, begun] })).appId).toBe(OTHER);
    const read = snapshot(
      { candidatesByName: [personal, begun], typedApplication: begun },
      { ask: { clientId: OTHER } },
    );
    expect(subject(read, { clientId: OTHER })).toMatchObject({ by: 'typed', appId: OTHER, doubtful: true });
    expect(subject(read, { clientId: OTHER }).rival).toBeUndefined();
  });

  test('Who only asks for the same API is no candidate; a candidate is not asked about a second time.', () => {
    const read = snapshot({ candidatesByName: [own], candidatesByApi: [own, asker] });
    expect(subject(read)).toEqual({ by: 'found', appId: APP, candidates: [own], askers: [asker] });
  });

  test('A typed id that could not be read is kept, without doubts.', () => {
    const read = snapshot({ typedApplication: { ok: false, reason: 'timeout' }, candidatesByName: [asker] });
    const expected = { by: 'typed', appId: APP, candidates: [asker], askers: [] };
    expect(subject(read, { clientId: APP })).toStrictEqual(expected);
  });

  test('Before the grants are read, a typed registration that fits in nothing is doubtful; nothing breaks.', () => {
    const bare = registration({ publicClient: null, requiredResourceAccess: [] });
    expect(subject(snapshot({ typedApplication: bare }), { clientId: APP })).toStrictEqual({
      by: 'typed',
      appId: APP,
      candidates: [],
      askers: [],
      doubtful: true,
    });
  });
});

describe('whether the registration typed is the one meant', () => {
  const BARE = { publicClient: { redirectUris: [] }, requiredResourceAccess: [] };
  const fitting = registration({ appId: OTHER, displayName: 'BüroWARE Exchange' });
  const fifth = (change: Change) => judged('client-id-matches', change);
  const RIGHT = { status: 'pass', ist: `Die hier eingegebene ID ${APP} ist die Anwendungs-ID von „${NAME}“.` };

  test('It fits in nothing, another fits: red, and the other is named.', () => {
    const { status, ist } = fifth({ registration: BARE, others: [fitting], facts: { appRoleAssignments: [] } });
    expect({ status, ist }).toEqual({
      status: 'fail',
      ist: `Hier eingegeben ist ${APP}; das ist die Registrierung „${NAME}“, die weder die Umleitungs-URI noch die Berechtigung dieser Anleitung hat. Passend ist „BüroWARE Exchange“ mit der Anwendungs-ID ${OTHER}.`,
    });
  });

  test('It was granted the permission without asking for it: no other is suspected.', () => {
    expect(fifth({ registration: BARE, others: [fitting] })).toMatchObject(RIGHT);
  });

  test.each<[what: string, facts: NonNullable<Change['facts']>]>([
    ['another API', { appRoleAssignments: [grant({ resourceId: STRANGER })] }],
    ['another permission', { appRoleAssignments: [grant({ appRoleId: STRANGER })] }],
    ['an API that this directory does not know', { resource: null }],
  ])('It was granted something of %s: the other one is suspected.', (_, facts) => {
    expect(fifth({ registration: BARE, others: [fitting], facts }).status).toBe('fail');
  });

  test.each(['appRoleAssignments', 'resource'] as const)(
    'It fits in nothing, and %s could not be read: red.',
    (name) => {
      expect(fifth({ registration: BARE, others: [fitting], facts: { [name]: 'timeout' } }).status).toBe('fail');
    },
  );

  test('One that fits in nothing either is no rival.', () => {
    const begun = otherRegistration({ appId: STRANGER, displayName: `${NAME} alt` });
    const facts = { appRoleAssignments: [] };
    expect(fifth({ registration: BARE, others: [begun], facts })).toMatchObject(RIGHT);
    expect(fifth({ registration: BARE, others: [begun, fitting], facts }).ist).toContain(OTHER);
  });

  test('Its own older copy in a list, still with the redirect URI, is no rival of itself.', () => {
    const facts = { appRoleAssignments: [], candidatesByRedirectUri: [registration()] };
    expect(fifth({ registration: BARE, facts })).toMatchObject(RIGHT);
  });

  test.each(['candidatesByRedirectUri', 'candidatesByName'] as const)(
    'It fits in nothing, and %s was not answered with a list: not proved.',
    (name) => {
      const facts = { appRoleAssignments: [], [name]: null };
      expect(fifth({ registration: BARE, facts })).toMatchObject({ status: 'unknown', reason: 'not-in-source' });
    },
  );
});
