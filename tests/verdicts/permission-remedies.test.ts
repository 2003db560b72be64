import { describe, expect, test } from 'vitest';
import type { Guide } from '../../src/checks';
import {
  asks,
  check,
  enterpriseApp,
  EXCHANGE,
  exchangeOnline,
  FULL_ACCESS,
  GRAPH,
  NAME,
  resultOf,
  STRANGER,
  USER_READ,
  type Change,
} from './judging';
import { ways } from './spoken-remedy';

const WANTED = [FULL_ACCESS, 'Role'] as const;
const EWS_DELEGATED = '3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5';
const IMAP = '5e5addcd-3e8d-4e90-baf5-964efab2b20a';
const SMTP = '7146a1f0-8703-45b3-9eae-527a64c00995';
/** Mail.ReadWrite has this id on Exchange Online and on Microsoft Graph. */
const MAIL = 'e2a3a72e-5f79-4c64-b1b1-878b674786c9';
const READ_ALL = 'c79f8feb-a9db-4090-85f9-90d820caa0eb';

const requested = (...requiredResourceAccess: readonly ReturnType<typeof asks>[]): Change => ({
  registration: { requiredResourceAccess: [...requiredResourceAccess] },
});
const only = (...asked: readonly ReturnType<typeof asks>[]): Change => ({
  ...requested(...asked),
  facts: { appRoleAssignments: [] },
});

const OPEN = 'Öffnen Sie in der Registrierung „API-Berechtigungen“.';
const ADD = (api = 'Office 365 Exchange Online') => [
  'Klicken Sie auf „Berechtigung hinzufügen“, und öffnen Sie die Registerkarte „Von meiner Organisation verwendete APIs“.',
  `Suchen Sie diesen Eintrag, und klicken Sie ihn an: [${api}]`,
];
const CHOOSE = (permission = 'full_access_as_app', type = 'Anwendungsberechtigungen') => [
  `Wählen Sie „${type}“, und setzen Sie den Haken bei: [${permission}]`,
  'Klicken Sie auf „Berechtigungen hinzufügen“.',
];
const remove = (row: string) =>
  `Wird „${row}“ sonst nicht gebraucht, klicken Sie am Ende der Zeile auf die drei Punkte, dann auf „Berechtigung entfernen“ und „Ja, entfernen“.`;
const GRANT = 'Klicken Sie über der Liste auf „Administratorzustimmung für … erteilen“ und bestätigen Sie mit „Ja“.';
const GRANTED = 'In der Zeile von „full_access_as_app“ steht dann „Gewährt für …“.';
const DELAY =
  'Dauer: Zeigt es sich hier nicht gleich, prüfen Sie in einer bis fünf Minuten erneut; eine Höchstdauer nennt Microsoft nicht.';
const at = (...clicks: readonly string[]) => [
  ...clicks.map((click, index) => `${String(index + 1)}. ${click}`),
  'Seite: permissions',
  DELAY,
];

const REQUEST = { change: 'request', api: EXCHANGE, id: FULL_ACCESS, type: 'Role' } as const;
const stop = (api: string, id: string, type: 'Role' | 'Scope') =>
  ({ change: 'stop requesting', api, id, type }) as const;

describe('what helps where the permission is not requested', () => {
  ways('api-permission', [
    {
      when: 'nothing is requested yet',
      given: only(),
      lack: 'absent',
      says: at(OPEN, ...ADD(), ...CHOOSE()),
      changes: [REQUEST],
    },
    {
      when: 'only what the portal adds by itself',
      given: only(asks(GRAPH, [USER_READ, 'Scope'])),
      lack: 'absent',
      says: at(OPEN, ...ADD(), ...CHOOSE()),
      changes: [REQUEST],
    },
    {
      when: 'the delegated one instead',
      given: only(asks(EXCHANGE, [EWS_DELEGATED, 'Scope']), asks(GRAPH, [USER_READ, 'Scope'])),
      lack: 'wrong',
      says: at(
        OPEN,
        ...ADD(),
        ...CHOOSE(),
        remove('Office 365 Exchange Online – EWS.AccessAsUser.All – Delegiert'),
        GRANT,
        GRANTED,
      ),
      changes: [REQUEST, stop(EXCHANGE, EWS_DELEGATED, 'Scope'), { change: 'grant' }],
    },
    {
      when: 'the id as a delegated one',
      given: only(asks(EXCHANGE, [FULL_ACCESS, 'Scope'])),
      lack: 'wrong',
      says: at(
        OPEN,
        ...ADD(),
        ...CHOOSE(),
        remove('Office 365 Exchange Online – full_access_as_app – Delegiert'),
        GRANT,
        GRANTED,
      ),
      changes: [REQUEST, stop(EXCHANGE, FULL_ACCESS, 'Scope'), { change: 'grant' }],
    },
    {
      when: 'another role of Exchange, and mail permissions of Graph',
      given: only(asks(EXCHANGE, [IMAP, 'Role']), asks(GRAPH, [MAIL, 'Role'], [USER_READ, 'Scope'])),
      lack: 'wrong',
      says: at(
        OPEN,
        ...ADD(),
        ...CHOOSE(),
        remove('Office 365 Exchange Online – IMAP.AccessAsApp – Anwendung'),
        remove('Microsoft Graph – Mail.ReadWrite – Anwendung'),
        GRANT,
        GRANTED,
      ),
      changes: [REQUEST, stop(EXCHANGE, IMAP, 'Role'), stop(GRAPH, MAIL, 'Role'), { change: 'grant' }],
    },
    {
      when: 'the id as something that is neither an application’s nor a delegated one',
      given: only(asks(EXCHANGE, [FULL_ACCESS, 'Delegated'])),
      lack: 'wrong',
      says: at(
        OPEN,
        ...ADD(),
        ...CHOOSE(),
        remove('Office 365 Exchange Online – full_access_as_app – Delegated'),
        GRANT,
        GRANTED,
      ),
      changes: [REQUEST, { change: 'grant' }],
    },
    {
      when: 'granted without being requested',
      given: requested(asks(GRAPH, [USER_READ, 'Scope'])),
      says: at(OPEN, ...ADD(), ...CHOOSE()),
      changes: [REQUEST],
    },
    {
      when: 'more than the guide needs',
      given: requested(asks(EXCHANGE, WANTED, [IMAP, 'Role']), asks(STRANGER, WANTED)),
      says: at(
        OPEN,
        remove('Office 365 Exchange Online – IMAP.AccessAsApp – Anwendung'),
        remove('99999999-9999-4999-8999-999999999999 – full_access_as_app – Anwendung'),
      ),
      changes: [stop(EXCHANGE, IMAP, 'Role'), stop(STRANGER, FULL_ACCESS, 'Role')],
    },
  ]);
});

describe('where nobody can consent yet, the permission is put right, and the consent is left to its own check', () => {
  const since = '2026-11-20T08:00:00Z';
  const resource = (given: Parameters<typeof exchangeOnline>[0]): Change => ({
    facts: { resource: exchangeOnline(given) },
  });
  const blocked = { disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement' };
  const states: readonly { readonly when: string; readonly given: Change; readonly first: string }[] = [
    {
      when: 'the registration is only for personal accounts',
      given: { registration: { signInAudience: 'PersonalMicrosoftAccount' } },
      first: 'request',
    },
    { when: 'the API is not in the directory', given: { facts: { resource: null } }, first: 'provide resource' },
    { when: 'the API is deleted', given: resource({ deletedDateTime: since }), first: 'restore servicePrincipal' },
    { when: 'the API is switched off', given: resource({ accountEnabled: false }), first: 'request' },
    { when: 'the API is blocked by Microsoft', given: resource(blocked), first: 'request' },
    {
      when: 'the enterprise app is deleted',
      given: { facts: { servicePrincipal: enterpriseApp({ deletedDateTime: since }) } },
      first: 'request',
    },
  ];
  test.each(states)('$when', ({ given, first }) => {
    const delegated = only(asks(EXCHANGE, [EWS_DELEGATED, 'Scope']));
    const { remedy } = resultOf('api-permission', {
      registration: { ...delegated.registration, ...given.registration },
      facts: { ...delegated.facts, ...given.facts },
    });
    const changes = remedy?.changes.map(({ change }) => change);
    expect(changes?.[0]).toBe(first);
    expect(changes).toContain('stop requesting');
    expect(changes).not.toContain('grant');
  });
});

const permission = (
  number: string,
  kind: 'api-permission' | 'delegated-permission',
  id: string,
  name: string,
  api = GRAPH,
) =>
  check(number, 'rechte', kind, {
    api: { id: api, name: api === GRAPH ? 'Microsoft Graph' : 'Office 365 Exchange Online' },
    permission: { id, name },
  });
const exists = check('1.1', 'anfang', 'registration-exists', { name: NAME });

describe('where a guide wants two of one API', () => {
  const guide: Guide = {
    product: 'Ticketsoftware',
    checks: [
      exists,
      permission('2.1', 'api-permission', IMAP, 'IMAP.AccessAsApp', EXCHANGE),
      permission('2.2', 'api-permission', SMTP, 'SMTP.SendAsApp', EXCHANGE),
    ],
  };
  ways('api-permission', [
    {
      when: 'the other one is no mistake: this one is only missing',
      given: { ...only(asks(EXCHANGE, [IMAP, 'Role'])), guide, number: '2.2' },
      lack: 'absent',
      says: at(OPEN, ...ADD(), ...CHOOSE('SMTP.SendAsApp')),
      changes: [{ change: 'request', api: EXCHANGE, id: SMTP, type: 'Role' }],
    },
  ]);
});

describe('where a guide wants an application permission of Microsoft Graph', () => {
  const guide: Guide = {
    product: 'Ticketsoftware',
    checks: [exists, permission('2.1', 'api-permission', MAIL, 'Mail.ReadWrite')],
  };
  ways('api-permission', [
    {
      when: 'who may consent to it need not be allowed to add it, and the other way round',
      given: { ...only(asks(EXCHANGE, [MAIL, 'Role'])), guide },
      lack: 'wrong',
      says: [
        ...at(
          OPEN,
          ...ADD('Microsoft Graph'),
          ...CHOOSE('Mail.ReadWrite'),
          remove('Office 365 Exchange Online – Mail.ReadWrite – Anwendung'),
          GRANT,
          GRANTED.replace('full_access_as_app', 'Mail.ReadWrite'),
        ).slice(0, -1),
        'Wer: ein Globaler Administrator',
        DELAY,
      ],
      changes: [
        { change: 'request', api: GRAPH, id: MAIL, type: 'Role' },
        stop(EXCHANGE, MAIL, 'Role'),
        { change: 'grant' },
      ],
    },
  ]);
});

describe('what helps where a delegated permission is not requested', () => {
  const guide: Guide = {
    product: 'Prüfseite',
    checks: [
      exists,
      permission('2.1', 'delegated-permission', READ_ALL, 'Application.Read.All'),
      permission('2.2', 'delegated-permission', USER_READ, 'User.Read'),
    ],
  };
  const asking = (...asked: readonly ReturnType<typeof asks>[]): Change => ({ ...requested(...asked), guide });
  const add = [OPEN, ...ADD('Microsoft Graph'), ...CHOOSE('Application.Read.All', 'Delegierte Berechtigungen')];
  const REQUEST_READ = { change: 'request', api: GRAPH, id: READ_ALL, type: 'Scope' } as const;
  const granted = GRANTED.replace('full_access_as_app', 'Application.Read.All');

  ways('delegated-permission', [
    {
      when: 'only what the portal adds by itself',
      given: asking(asks(GRAPH, [USER_READ, 'Scope'])),
      lack: 'absent',
      says: at(...add),
      changes: [REQUEST_READ],
    },
    {
      when: 'the application permission instead',
      given: asking(asks(GRAPH, [READ_ALL, 'Role'], [USER_READ, 'Scope'])),
      lack: 'wrong',
      says: at(...add, remove('Microsoft Graph – Application.Read.All – Anwendung'), GRANT, granted),
      changes: [REQUEST_READ, stop(GRAPH, READ_ALL, 'Role'), { change: 'grant' }],
    },
    {
      when: 'beside it, a permission of another API is left alone',
      given: asking(asks(GRAPH, [READ_ALL, 'Role']), asks(EXCHANGE, WANTED)),
      lack: 'wrong',
      says: at(...add, remove('Microsoft Graph – Application.Read.All – Anwendung'), GRANT, granted),
      changes: [REQUEST_READ, stop(GRAPH, READ_ALL, 'Role'), { change: 'grant' }],
    },
    {
      when: 'more than the guide needs',
      given: asking(asks(GRAPH, [READ_ALL, 'Scope'], [USER_READ, 'Scope']), asks(EXCHANGE, WANTED)),
      says: at(OPEN, remove('Office 365 Exchange Online – full_access_as_app – Anwendung')),
      changes: [stop(EXCHANGE, FULL_ACCESS, 'Role')],
    },
  ]);
});
