import { describe, expect, test } from 'vitest';
import type { DeclaredCheck, Guide } from '../../src/checks/guide';
import { check, EXCHANGE, FULL_ACCESS, GRAPH, judged, NAME, resultOf, table, type Change } from './judging';

const GLOBAL = '62e90394-69f5-4237-9190-012177145e10';
const APPLICATION = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3';
const CLOUD = '158c047a-c907-4556-b7ef-446551a6b5f7';
const PRIVILEGED = 'e8611ab8-c189-46e8-94e1-60213ab1f814';
const EXCHANGE_ADMIN = '29232cdf-9323-42fd-ade2-1d097af3e4de';

const roles = (...ids: readonly string[]) => ids.map((roleTemplateId) => ({ displayName: 'Role', roleTemplateId }));

const UNSEEN =
  'Eigene (benutzerdefinierte) Rollen, auf einen Bereich eingeschränkte Rollen und solche, die Sie erst noch aktivieren müssen (PIM), sind hier nicht zu sehen.';

const NONE_SEEN = {
  status: 'warn',
  ist: 'Bei Ihrem Konto ist keine dieser Rollen als aktiv zu sehen.',
  folge: `Möglicherweise scheitern Sie beim Anlegen oder spätestens bei der Zustimmung. ${UNSEEN}`,
} as const;

const CONSENT_ONLY = {
  status: 'warn',
  ist: 'Ihr Konto hat die Rolle Administrator für privilegierte Rollen.',
  folge: `Damit können Sie die Zustimmung erteilen, aber voraussichtlich nicht die App registrieren. ${UNSEEN}`,
} as const;

const PARTNER = {
  status: 'warn',
  ist: 'Ihr Konto hat in diesem Verzeichnis keinen eigenen Benutzer (etwa als Partner mit delegiertem Zugriff, GDAP). Seine Rollen sind deshalb nicht zu lesen.',
  folge:
    'Ob Ihre Rollen reichen, zeigt sich erst beim Anlegen und bei der Zustimmung. Alles Übrige wird wie sonst geprüft.',
} as const;

describe('admin-role', () => {
  table(
    'admin-role',
    'Ihr Konto hat die Rolle Anwendungsadministrator, Cloudanwendungsadministrator oder Globaler Administrator.',
    [
      {
        when: 'An Application Administrator can do it.',
        given: { facts: { directoryRoles: roles(APPLICATION) } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Anwendungsadministrator.',
      },
      {
        when: 'A Cloud Application Administrator can do it.',
        given: { facts: { directoryRoles: roles(CLOUD) } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Cloudanwendungsadministrator.',
      },
      {
        when: 'A Global Administrator can do it, whatever the case of the id.',
        given: { facts: { directoryRoles: roles(GLOBAL.toUpperCase()) } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Globaler Administrator.',
      },
      {
        when: 'Roles that do not help beside one that does are not mentioned.',
        given: { facts: { directoryRoles: roles(EXCHANGE_ADMIN, PRIVILEGED, GLOBAL) } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Globaler Administrator.',
      },
      {
        when: 'The role in the ID token is enough where the roles cannot be read.',
        given: { account: { wids: [GLOBAL] }, facts: { directoryRoles: 'forbidden' } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Globaler Administrator.',
      },
      {
        when: 'The same role in the ID token and in the directory is said once.',
        given: { account: { wids: [CLOUD] }, facts: { directoryRoles: roles(CLOUD) } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Cloudanwendungsadministrator.',
      },
      {
        when: 'A Privileged Role Administrator alone can only consent.',
        given: { facts: { directoryRoles: roles(PRIVILEGED) } },
        ...CONSENT_ONLY,
      },
      {
        when: 'A Privileged Role Administrator by the ID token alone can only consent.',
        given: { account: { wids: [PRIVILEGED] }, facts: { directoryRoles: 'timeout' } },
        ...CONSENT_ONLY,
      },
      {
        when: 'No role seen is a warning, never „kann nicht“.',
        given: { facts: { directoryRoles: [] } },
        ...NONE_SEEN,
      },
      {
        when: 'An Exchange Administrator is none of these roles.',
        given: { facts: { directoryRoles: roles(EXCHANGE_ADMIN) } },
        ...NONE_SEEN,
      },
      {
        when: 'A role id that is no role but a property every object has is no role.',
        given: { account: { wids: ['__proto__', 'constructor'] }, facts: { directoryRoles: [] } },
        ...NONE_SEEN,
      },
      {
        when: 'A token that names other roles only says the same.',
        given: { account: { wids: [EXCHANGE_ADMIN] }, facts: { directoryRoles: 'forbidden' } },
        ...NONE_SEEN,
      },
      {
        when: 'A partner with delegated access has no user object here: nothing he can do lifts that, so it is a hint.',
        given: { facts: { me: null, directoryRoles: null } },
        ...PARTNER,
      },
      {
        when: 'A partner whose token names a role needs no user object.',
        given: { account: { wids: [APPLICATION] }, facts: { me: null, directoryRoles: null } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Anwendungsadministrator.',
      },
      {
        when: 'A partner whose token names other roles is told about roles.',
        given: { account: { wids: [EXCHANGE_ADMIN] }, facts: { me: null, directoryRoles: null } },
        ...NONE_SEEN,
      },
      {
        when: 'A role that Microsoft does not name is known by its template.',
        given: { facts: { directoryRoles: [{ displayName: null, roleTemplateId: CLOUD }] } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rolle Cloudanwendungsadministrator.',
      },
      {
        when: 'Two roles that each suffice are both named.',
        given: { facts: { directoryRoles: roles(GLOBAL, APPLICATION) } },
        status: 'pass',
        ist: 'Ihr Konto hat die Rollen Anwendungsadministrator und Globaler Administrator.',
      },
      {
        when: 'Roles that may not be read are not „no roles“.',
        given: { facts: { directoryRoles: 'forbidden' } },
        status: 'unknown',
        reason: 'forbidden',
        ist: 'Microsoft hat das Lesen Ihrer Rollen verweigert. Melden Sie sich erneut an, und stimmen Sie der Berechtigung „User.Read“ zu.',
      },
      {
        when: 'Roles that were not read in time are not „no roles“.',
        given: { facts: { directoryRoles: 'timeout' } },
        status: 'unknown',
        reason: 'timeout',
        ist: 'Microsoft hat nicht rechtzeitig geantwortet. Prüfen Sie erneut.',
      },
      {
        when: 'A role without its template id settles nothing.',
        given: { facts: { directoryRoles: [{ displayName: 'Global Administrator', roleTemplateId: null }] } },
        status: 'unknown',
        reason: 'field-absent',
        ist: 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
      },
      {
        when: 'An imported manifest has no account.',
        given: { pasted: true },
        status: 'unknown',
        reason: 'not-in-source',
        ist: 'In den eingelesenen Angaben steht das nicht. Melden Sie sich mit Microsoft an, um es zu prüfen.',
      },
      {
        when: 'Nothing has been read yet.',
        given: { unread: true },
        status: 'unknown',
        reason: 'not-signed-in',
        ist: 'Noch nicht gelesen. Melden Sie sich mit Microsoft an, auch wenn Sie es früher schon getan haben.',
      },
    ],
  );
});

/** A guide whose app is to have application permissions of Microsoft Graph. */
const graphGuide = (...more: readonly DeclaredCheck[]): Guide => {
  const mail = {
    api: { id: GRAPH, name: 'Microsoft Graph' },
    permission: { id: 'e2a3a72e-5f79-4c64-b1b1-878b674786c9', name: 'Mail.ReadWrite' },
  };
  return {
    product: 'Probe',
    checks: [
      check('1.1', 'anfang', 'admin-role'),
      check('2.1', 'app', 'registration-exists', { name: NAME }),
      check('3.1', 'recht', 'api-permission', mail),
      check('4.1', 'zustimmung', 'admin-consent', mail),
      ...more,
    ],
  };
};

const holding = (...ids: readonly string[]): Change => ({
  guide: graphGuide(),
  facts: { directoryRoles: roles(...ids) },
});
const GRAPH_SOLL = 'Ihr Konto hat die Rolle Globaler Administrator, oder mehrere Rollen, die zusammen dafür reichen.';
const REGISTERS =
  'Damit können Sie die App registrieren, aber voraussichtlich nicht den Anwendungsberechtigungen von Microsoft Graph zustimmen.';

describe('admin-role, where the guide wants application permissions of Microsoft Graph', () => {
  table('admin-role', GRAPH_SOLL, [
    {
      when: 'An Application Administrator may not grant them.',
      given: holding(APPLICATION),
      status: 'warn',
      ist: 'Ihr Konto hat die Rolle Anwendungsadministrator.',
      folge: `${REGISTERS} ${UNSEEN}`,
    },
    {
      when: 'Nor may a Cloud Application Administrator, whatever the token says beside it.',
      given: { ...holding(CLOUD), account: { wids: [CLOUD, EXCHANGE_ADMIN] } },
      status: 'warn',
      ist: 'Ihr Konto hat die Rolle Cloudanwendungsadministrator.',
      folge: `${REGISTERS} ${UNSEEN}`,
    },
    {
      when: 'A Privileged Role Administrator may grant them, but perhaps not register.',
      given: holding(PRIVILEGED),
      status: 'warn',
      ist: 'Ihr Konto hat die Rolle Administrator für privilegierte Rollen.',
      folge: `Damit können Sie den Anwendungsberechtigungen von Microsoft Graph zustimmen, aber voraussichtlich nicht die App registrieren. ${UNSEEN}`,
    },
    {
      when: 'Two roles may do together what neither may do alone.',
      given: holding(PRIVILEGED, CLOUD),
      status: 'pass',
      ist: 'Ihr Konto hat die Rollen Cloudanwendungsadministrator und Administrator für privilegierte Rollen.',
    },
    {
      when: 'A Global Administrator may do it all.',
      given: holding(GLOBAL, CLOUD),
      status: 'pass',
      ist: 'Ihr Konto hat die Rolle Globaler Administrator.',
    },
  ]);

  test.each([
    ['Nothing can be done yet: the one whom the fewest may do is asked for.', [], 'graphConsent'],
    ['Only the consent is open: it is asked for.', [APPLICATION], 'graphConsent'],
    ['Only the registration is open: it is asked for.', [PRIVILEGED], 'registration'],
  ] as const)('%s', (_, held, doer) => {
    const { remedy } = resultOf('admin-role', holding(...held));
    expect(remedy).toMatchObject({ doer, changes: [{ change: 'sign in', role: GLOBAL }] });
    expect(JSON.stringify(remedy?.clicks)).not.toContain('Exchange');
  });

  test('Application permissions of several APIs take whoever may grant all of them.', () => {
    const exchange = check('5.1', 'mehr', 'admin-consent', {
      api: { id: EXCHANGE, name: 'Office 365 Exchange Online' },
      permission: { id: FULL_ACCESS, name: 'full_access_as_app' },
    });
    const guide = graphGuide(exchange);
    expect(judged('admin-role', { ...holding(APPLICATION), guide })).toMatchObject({
      status: 'warn',
      soll: GRAPH_SOLL,
      folge: `Damit können Sie die App registrieren und die Zustimmung erteilen, aber voraussichtlich nicht den Anwendungsberechtigungen von Microsoft Graph zustimmen. ${UNSEEN}`,
    });
    expect(judged('admin-role', { ...holding(GLOBAL), guide }).status).toBe('pass');
  });

  test('A guide that names nobody takes somebody who may register at least.', () => {
    const guide = { product: 'Probe', checks: [check('1.1', 'anfang', 'signed-in')] };
    const alone = { ...guide, checks: [...guide.checks, check('1.2', 'anfang', 'admin-role')] };
    expect(judged('admin-role', { guide: alone, facts: { directoryRoles: [] } }).status).toBe('warn');
    expect(judged('admin-role', { guide: alone, facts: { directoryRoles: roles(CLOUD) } }).status).toBe('pass');
  });
});
