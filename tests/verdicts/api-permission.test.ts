import { describe } from 'vitest';
import { asks, EXCHANGE, FULL_ACCESS, GRAPH, grant, STRANGER, table, USER_READ, type Change } from './judging';

const WANTED = [FULL_ACCESS, 'Role'] as const;
const BESIDE = asks(GRAPH, [USER_READ, 'Scope']);
const EWS_DELEGATED = '3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5';
const MANAGE = 'dc50a0fb-09a3-484d-be87-e023b12c6440';
const IMAP = '5e5addcd-3e8d-4e90-baf5-964efab2b20a';
/** Mail.ReadWrite has this id on Exchange Online and on Microsoft Graph. */
const MAIL = 'e2a3a72e-5f79-4c64-b1b1-878b674786c9';

/** What is requested, and granted as the guide says. */
const requested = (...requiredResourceAccess: readonly ReturnType<typeof asks>[]): Change => ({
  registration: { requiredResourceAccess: [...requiredResourceAccess] },
});
/** What is requested, with nothing granted. */
const only = (...asked: readonly ReturnType<typeof asks>[]): Change => ({
  ...requested(...asked),
  facts: { appRoleAssignments: [] },
});

const PASS = 'Angefordert ist „Office 365 Exchange Online – full_access_as_app – Anwendung“.';
const NOT_CONFIGURED =
  '„Office 365 Exchange Online – full_access_as_app – Anwendung“ ist erteilt, aber nicht als konfigurierte Berechtigung eingetragen.';
const MAY_VANISH = 'Der Zugang besteht, kann aber beim nächsten Erteilen der Zustimmung verschwinden.';
const TOO_MANY =
  'Die Anleitung braucht diese weiteren Anwendungsberechtigungen nicht; jede öffnet der App mehr, als sie soll.';
const CLOSED =
  'Ohne „Office 365 Exchange Online – full_access_as_app – Anwendung“ erhält die BüroWARE/WEBWARE dort keinen Zugang.';
const OTHER_ROLE =
  'Das ist eine andere Berechtigung derselben Schnittstelle; gebraucht wird „full_access_as_app“. Ohne „Office 365 Exchange Online – full_access_as_app – Anwendung“ erhält die BüroWARE/WEBWARE dort keinen Zugang.';
const OTHER_API =
  'Das sind Berechtigungen einer anderen Schnittstelle; gebraucht wird eine von „Office 365 Exchange Online“. Ohne „Office 365 Exchange Online – full_access_as_app – Anwendung“ erhält die BüroWARE/WEBWARE dort keinen Zugang.';
const NO_ROLE = `Der Eintrag dieser Schnittstelle ist keine Anwendungsberechtigung. ${CLOSED}`;
const ABSENT = 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.';

describe('api-permission', () => {
  table('api-permission', 'Angefordert ist „Office 365 Exchange Online – full_access_as_app – Anwendung“.', [
    {
      when: 'Requested, beside the User.Read that the portal adds by itself.',
      given: requested(asks(EXCHANGE, WANTED), BESIDE),
      status: 'pass',
      ist: PASS,
    },
    { when: 'Requested, and nothing else.', given: requested(asks(EXCHANGE, WANTED)), status: 'pass', ist: PASS },
    {
      when: 'Further delegated permissions are no matter of this guide.',
      given: requested(asks(EXCHANGE, WANTED, [EWS_DELEGATED, 'Scope']), BESIDE),
      status: 'pass',
      ist: PASS,
    },
    {
      when: 'GUIDs in capitals are the same GUIDs.',
      given: requested(asks(EXCHANGE.toUpperCase(), [FULL_ACCESS.toUpperCase(), 'Role'])),
      status: 'pass',
      ist: PASS,
    },
    {
      when: 'Requested is requested, whether it is granted or not.',
      given: only(asks(EXCHANGE, WANTED)),
      status: 'pass',
      ist: PASS,
    },
    {
      when: 'Requested is requested even where Exchange Online and the grants are not readable.',
      given: { facts: { resource: 'timeout', appRoleAssignments: 'timeout' } },
      status: 'pass',
      ist: PASS,
    },
    {
      when: 'An imported registration says so by its proof.',
      given: { pasted: true },
      status: 'pass',
      proof: 'paste',
      ist: PASS,
    },
    {
      when: 'A missing secret does not hide the permission.',
      given: { registration: { passwordCredentials: [] } },
      status: 'pass',
      ist: PASS,
    },
    {
      when: 'Granted without being requested.',
      given: requested(BESIDE),
      status: 'warn',
      ist: NOT_CONFIGURED,
      folge: MAY_VANISH,
    },
    {
      when: 'Granted while nothing at all is requested.',
      given: requested(),
      status: 'warn',
      ist: NOT_CONFIGURED,
      folge: MAY_VANISH,
    },
    {
      when: 'Further application permissions are listed with API, name and type.',
      given: requested(asks(EXCHANGE, WANTED, [IMAP, 'Role']), asks(GRAPH, [MAIL, 'Role'], [USER_READ, 'Scope'])),
      status: 'warn',
      ist: 'Angefordert ist „Office 365 Exchange Online – full_access_as_app – Anwendung“, außerdem:\n• Office 365 Exchange Online – IMAP.AccessAsApp – Anwendung\n• Microsoft Graph – Mail.ReadWrite – Anwendung',
      folge: TOO_MANY,
    },
    {
      when: 'The permission of the same id on another API is a further one.',
      given: requested(asks(EXCHANGE, WANTED), asks(STRANGER, WANTED)),
      status: 'warn',
      ist: 'Angefordert ist „Office 365 Exchange Online – full_access_as_app – Anwendung“, außerdem:\n• 99999999-9999-4999-8999-999999999999 – full_access_as_app – Anwendung',
      folge: TOO_MANY,
    },
    {
      when: 'The delegated EWS.AccessAsUser.All instead.',
      given: only(asks(EXCHANGE, [EWS_DELEGATED, 'Scope']), BESIDE),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Office 365 Exchange Online – EWS.AccessAsUser.All – Delegiert\n• Microsoft Graph – User.Read – Delegiert',
      folge:
        'Das ist eine delegierte Berechtigung; sie gilt nur für einen angemeldeten Benutzer. Gebraucht wird eine Anwendungsberechtigung. Ohne „Office 365 Exchange Online – full_access_as_app – Anwendung“ erhält die BüroWARE/WEBWARE dort keinen Zugang.',
    },
    {
      when: 'The right id, but of the delegated type.',
      given: only(asks(EXCHANGE, [FULL_ACCESS, 'Scope'])),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Office 365 Exchange Online – full_access_as_app – Delegiert',
      folge:
        'Die Berechtigung ist als delegierte eingetragen; gebraucht wird sie als Anwendungsberechtigung. Ohne „Office 365 Exchange Online – full_access_as_app – Anwendung“ erhält die BüroWARE/WEBWARE dort keinen Zugang.',
    },
    {
      when: 'Exchange.ManageAsApp instead.',
      given: only(asks(EXCHANGE, [MANAGE, 'Role'])),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Office 365 Exchange Online – Exchange.ManageAsApp – Anwendung',
      folge: OTHER_ROLE,
    },
    {
      when: 'IMAP.AccessAsApp instead.',
      given: only(asks(EXCHANGE, [IMAP, 'Role'])),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Office 365 Exchange Online – IMAP.AccessAsApp – Anwendung',
      folge: OTHER_ROLE,
    },
    {
      when: 'Another role of Exchange Online beside a delegated one: the role is the nearer miss.',
      given: only(asks(EXCHANGE, [EWS_DELEGATED, 'Scope'], [IMAP, 'Role'])),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Office 365 Exchange Online – EWS.AccessAsUser.All – Delegiert\n• Office 365 Exchange Online – IMAP.AccessAsApp – Anwendung',
      folge: OTHER_ROLE,
    },
    {
      when: 'Mail.ReadWrite of Exchange Online instead.',
      given: only(asks(EXCHANGE, [MAIL, 'Role'])),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Office 365 Exchange Online – Mail.ReadWrite – Anwendung',
      folge: OTHER_ROLE,
    },
    {
      when: 'Mail.ReadWrite of Microsoft Graph, with the same id, instead.',
      given: only(asks(GRAPH, [MAIL, 'Role'])),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Microsoft Graph – Mail.ReadWrite – Anwendung',
      folge: OTHER_API,
    },
    {
      when: 'The right id and type, but of another API.',
      given: only(asks(GRAPH, WANTED)),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Microsoft Graph – full_access_as_app – Anwendung',
      folge: OTHER_API,
    },
    {
      when: 'What no source names is shown by its ids.',
      given: only(asks(STRANGER, ['bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb', 'Role'])),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• 99999999-9999-4999-8999-999999999999 – bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb – Anwendung',
      folge: OTHER_API,
    },
    {
      when: 'A type that nobody knows is shown as it is, and is not the right one.',
      given: only(asks(EXCHANGE, [FULL_ACCESS, 'role'], [IMAP, ''])),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Office 365 Exchange Online – full_access_as_app – role\n• Office 365 Exchange Online – IMAP.AccessAsApp – ohne Typ',
      folge: NO_ROLE,
    },
    {
      when: 'The right id without a type is not the right one.',
      given: {
        registration: {
          requiredResourceAccess: [{ resourceAppId: EXCHANGE, resourceAccess: [{ id: FULL_ACCESS, type: null }] }],
        },
        facts: { appRoleAssignments: [] },
      },
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Office 365 Exchange Online – full_access_as_app – ohne Typ',
      folge: NO_ROLE,
    },
    {
      when: 'Only the User.Read that the portal adds by itself.',
      given: only(BESIDE),
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Microsoft Graph – User.Read – Delegiert',
      folge: CLOSED,
    },
    {
      when: 'None.',
      given: only(),
      status: 'fail',
      ist: 'Es ist keine Berechtigung angefordert.',
      folge: CLOSED,
    },
    {
      when: 'Granted on another API is not granted without being requested.',
      given: { ...requested(), facts: { appRoleAssignments: [grant({ resourceId: STRANGER })] } },
      status: 'fail',
      ist: 'Es ist keine Berechtigung angefordert.',
      folge: CLOSED,
    },
    {
      when: 'A grant that was deleted is not granted without being requested.',
      given: { ...requested(), facts: { appRoleAssignments: [grant({ deletedDateTime: '2026-11-01T08:00:00Z' })] } },
      status: 'fail',
      ist: 'Es ist keine Berechtigung angefordert.',
      folge: CLOSED,
    },
    {
      when: 'Granted for another role is not granted without being requested.',
      given: { ...requested(), facts: { appRoleAssignments: [grant({ appRoleId: IMAP })] } },
      status: 'fail',
      ist: 'Es ist keine Berechtigung angefordert.',
      folge: CLOSED,
    },
    {
      when: 'Grants that could not be read are no grants; names come from the table then.',
      given: {
        ...requested(asks(EXCHANGE, [IMAP, 'Role'])),
        facts: { appRoleAssignments: 'forbidden', resource: 'forbidden' },
      },
      status: 'fail',
      ist: 'Angefordert ist nur:\n• Office 365 Exchange Online – IMAP.AccessAsApp – Anwendung',
      folge: OTHER_ROLE,
    },
    {
      when: 'A list that is null is not „none“.',
      given: { registration: { requiredResourceAccess: null } },
      status: 'unknown',
      reason: 'field-absent',
      ist: ABSENT,
    },
    {
      when: 'A list that is not in the answer is not „none“.',
      given: { registration: { requiredResourceAccess: undefined } },
      status: 'unknown',
      reason: 'field-absent',
      ist: ABSENT,
    },
    {
      when: 'A registration that could not be read proves nothing.',
      given: { facts: { typedApplication: 'malformed', application: 'malformed' } },
      status: 'unknown',
      reason: 'malformed',
      ist: 'Microsoft hat etwas geantwortet, das diese Prüfung nicht versteht.',
    },
    {
      when: 'Without a registration step 3 is open.',
      given: { registration: null },
      status: 'skipped',
      reason: 'step-open',
      ist: 'Nicht geprüft, weil Schritt 3 offen ist.',
    },
  ]);
});
