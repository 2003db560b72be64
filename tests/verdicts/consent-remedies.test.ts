import { describe } from 'vitest';
import type { Guide } from '../../src/checks';
import {
  APP,
  asks,
  check,
  ENTERPRISE,
  enterpriseApp,
  EXCHANGE,
  EXCHANGE_HERE,
  exchangeOnline,
  FULL_ACCESS,
  GRAPH,
  grant,
  GUIDE,
  NAME,
  REDIRECT_URI,
  STRANGER,
  USER_READ,
  type Change,
} from './judging';
import { ways } from './spoken-remedy';

const numbered = (...clicks: readonly string[]) => clicks.map((click, index) => `${String(index + 1)}. ${click}`);

const OPEN = 'Öffnen Sie in der Registrierung „API-Berechtigungen“.';
const ADD = [
  'Klicken Sie auf „Berechtigung hinzufügen“, und öffnen Sie die Registerkarte „Von meiner Organisation verwendete APIs“.',
  'Suchen Sie diesen Eintrag, und klicken Sie ihn an: [Office 365 Exchange Online]',
  'Wählen Sie „Anwendungsberechtigungen“, und setzen Sie den Haken bei: [full_access_as_app]',
  'Klicken Sie auf „Berechtigungen hinzufügen“.',
] as const;
const CONSENT = 'Klicken Sie über der Liste auf „Administratorzustimmung für … erteilen“ und bestätigen Sie mit „Ja“.';
const GRANTED = 'In der Zeile von „full_access_as_app“ steht dann „Gewährt für …“.';
const SOON =
  'Zeigt es sich hier nicht gleich, prüfen Sie in einer bis fünf Minuten erneut; eine Höchstdauer nennt Microsoft nicht.';
const DELAY = `Dauer: ${SOON}`;
const BY_CONSENT = `Dauer: Mit der Zustimmung entsteht auch die Unternehmens-App. ${SOON}`;
const OWN_APP = 'Öffnen Sie unter „Unternehmens-Apps“ die App, die wie die Registrierung heißt.';
const SWITCH = [
  'Klicken Sie in der Unternehmens-App unter „Verwalten“ auf „Eigenschaften“.',
  'Stellen Sie „Aktiviert für die Benutzeranmeldung?“ auf „Ja“ und klicken Sie auf „Speichern“.',
] as const;
const SWITCH_ON = [
  'Sehen Sie im Microsoft 365 Admin Center nach, ob die Lizenzen Ihrer Firma noch gelten. Sind sie abgelaufen, verlängern Sie sie zuerst.',
  'Öffnen Sie unter „Unternehmens-Apps“ diese App: [Office 365 Exchange Online]',
  ...SWITCH,
  'Lässt das Portal den Schalter nicht zu, öffnen Sie eine PowerShell mit dem Modul Microsoft.Graph.',
  'Melden Sie sich dort an: [Connect-MgGraph -Scopes Application.ReadWrite.All]',
  `Schalten Sie die App ein: [Update-MgServicePrincipal -ServicePrincipalId ${EXCHANGE_HERE} -AccountEnabled:$true]`,
] as const;
const EXCHANGE_APP = [
  `Seite: enterpriseProperties {"appId":"${EXCHANGE}","servicePrincipalId":"${EXCHANGE_HERE}"}`,
  'Wer: ein Globaler Administrator',
  DELAY,
];
const ENABLE = { change: 'enable servicePrincipal', appId: EXCHANGE } as const;
const restore = (id: string) => [
  'Das Portal kann eine gelöschte Unternehmens-App nicht wiederherstellen. Öffnen Sie eine PowerShell mit dem Modul Microsoft.Graph.',
  'Melden Sie sich dort an: [Connect-MgGraph -Scopes Application.ReadWrite.All]',
  `Stellen Sie sie wieder her: [Restore-MgDirectoryDeletedItem -DirectoryObjectId ${id}]`,
];
const RESTORED = [
  'Wer: ein Anwendungsadministrator, ein Cloudanwendungsadministrator oder ein Globaler Administrator',
  'Dauer: Möglich ist das bis 30 Tage nach dem Löschen.',
];
const REQUEST = { change: 'request', api: EXCHANGE, id: FULL_ACCESS, type: 'Role' } as const;
const GRANT = { change: 'grant' } as const;
const GONE = '2026-11-20T08:00:00Z';

const consented = [...numbered(OPEN, CONSENT, GRANTED), 'Seite: permissions', DELAY];

describe('what helps where the consent does not hold', () => {
  ways('admin-consent', [
    {
      when: 'nobody has consented yet',
      given: { facts: { appRoleAssignments: [] } },
      lack: 'absent',
      says: consented,
      changes: [GRANT],
    },
    {
      when: 'nor is it requested: consent covers only what is',
      given: {
        registration: { requiredResourceAccess: [asks(GRAPH, [USER_READ, 'Scope'])] },
        facts: { appRoleAssignments: [] },
      },
      lack: 'absent',
      says: [...numbered(OPEN, ...ADD, CONSENT, GRANTED), 'Seite: permissions', DELAY],
      changes: [REQUEST, GRANT],
    },
    {
      when: 'it was taken back',
      given: { facts: { appRoleAssignments: [grant({ deletedDateTime: GONE })] } },
      lack: 'wrong',
      says: consented,
      changes: [GRANT],
    },
    {
      when: 'it was given for another API, which alone is requested',
      given: {
        registration: { requiredResourceAccess: [asks(STRANGER, [FULL_ACCESS, 'Role'])] },
        facts: { appRoleAssignments: [grant({ resourceId: STRANGER, resourceDisplayName: 'Fremde API' })] },
      },
      lack: 'wrong',
      says: [
        ...numbered(
          OPEN,
          ...ADD,
          `Wird „${STRANGER} – full_access_as_app – Anwendung“ sonst nicht gebraucht, klicken Sie am Ende der Zeile auf die drei Punkte, dann auf „Berechtigung entfernen“ und „Ja, entfernen“.`,
          CONSENT,
          GRANTED,
        ),
        'Seite: permissions',
        DELAY,
      ],
      changes: [REQUEST, { change: 'stop requesting', api: STRANGER, id: FULL_ACCESS, type: 'Role' }, GRANT],
    },
    {
      when: 'there is no enterprise app: consent makes it',
      given: { facts: { servicePrincipal: null, appRoleAssignments: null } },
      lack: 'absent',
      says: [...numbered(OPEN, CONSENT, GRANTED), 'Seite: permissions', BY_CONSENT],
      changes: [GRANT],
    },
    {
      when: 'the enterprise app is deleted',
      given: { facts: { servicePrincipal: enterpriseApp({ deletedDateTime: GONE }) } },
      lack: 'wrong',
      says: [...numbered(...restore(ENTERPRISE)), ...RESTORED],
      changes: [{ change: 'restore servicePrincipal', appId: APP }],
    },
    {
      when: 'Exchange Online is switched off',
      given: { facts: { resource: exchangeOnline({ accountEnabled: false }) } },
      lack: 'wrong',
      says: [...numbered(...SWITCH_ON), ...EXCHANGE_APP],
      changes: [ENABLE],
    },
    {
      when: 'Exchange Online is switched off, and nobody has consented: both in one go',
      given: { facts: { resource: exchangeOnline({ accountEnabled: false }), appRoleAssignments: [] } },
      lack: 'wrong',
      says: [...numbered(...SWITCH_ON, OPEN, CONSENT, GRANTED), ...EXCHANGE_APP],
      changes: [ENABLE, GRANT],
    },
    {
      when: 'the enterprise app is deleted, and nobody had consented: that comes after it',
      given: { facts: { servicePrincipal: enterpriseApp({ deletedDateTime: GONE }), appRoleAssignments: [] } },
      lack: 'wrong',
      says: [...numbered(...restore(ENTERPRISE), OPEN, CONSENT, GRANTED), ...RESTORED],
      changes: [{ change: 'restore servicePrincipal', appId: APP }, GRANT],
    },
    {
      when: 'Exchange Online is deleted',
      given: { facts: { resource: exchangeOnline({ deletedDateTime: GONE }) } },
      lack: 'wrong',
      says: [...numbered(...restore(EXCHANGE_HERE)), ...RESTORED],
      changes: [{ change: 'restore servicePrincipal', appId: EXCHANGE }],
    },
    {
      when: 'Exchange Online is deleted and switched off: both in one go',
      given: { facts: { resource: exchangeOnline({ deletedDateTime: GONE, accountEnabled: false }) } },
      lack: 'wrong',
      says: [...numbered(...restore(EXCHANGE_HERE), ...SWITCH_ON), ...RESTORED],
      changes: [{ change: 'restore servicePrincipal', appId: EXCHANGE }, ENABLE],
    },
    {
      when: 'Exchange Online is switched off, and the enterprise app is deleted: consent only once that is back',
      given: {
        facts: {
          resource: exchangeOnline({ accountEnabled: false }),
          servicePrincipal: enterpriseApp({ deletedDateTime: GONE }),
          appRoleAssignments: [],
        },
      },
      lack: 'wrong',
      says: [...numbered(...SWITCH_ON, ...restore(ENTERPRISE), OPEN, CONSENT, GRANTED), ...EXCHANGE_APP],
      changes: [ENABLE, { change: 'restore servicePrincipal', appId: APP }, GRANT],
    },
    {
      when: 'Exchange Online is switched off, and only personal accounts may sign in: nobody can consent',
      given: {
        registration: { signInAudience: 'PersonalMicrosoftAccount' },
        facts: {
          resource: exchangeOnline({ accountEnabled: false }),
          servicePrincipal: null,
          appRoleAssignments: null,
        },
      },
      lack: 'wrong',
      says: [...numbered(...SWITCH_ON), ...EXCHANGE_APP],
      changes: [ENABLE],
    },
    {
      when: 'Exchange Online is not in the directory',
      given: { facts: { resource: null, appRoleAssignments: [] } },
      lack: 'wrong',
      says: [
        ...numbered(
          'Sehen Sie oben im Portal nach, ob Sie im Verzeichnis Ihrer Firma sind. Sind Sie in einem anderen, melden Sie sich hier mit dem richtigen Konto an.',
          'Sonst fehlt eine Lizenz, zu der „Office 365 Exchange Online“ gehört. Vergeben Sie sie im Microsoft 365 Admin Center an mindestens ein Konto.',
          OPEN,
          CONSENT,
          GRANTED,
        ),
        'Wer: ein Globaler Administrator',
        'Dauer: Bis „Office 365 Exchange Online“ danach im Verzeichnis erscheint, kann es dauern; wie lange, sagt Microsoft nicht.',
      ],
      changes: [{ change: 'provide resource', appId: EXCHANGE }, GRANT],
    },
    {
      when: 'Microsoft itself has disabled Exchange Online: nobody here can lift it',
      given: { facts: { resource: exchangeOnline({ disabledByMicrosoftStatus: 'Disabled' }) } },
      lack: 'wrong',
      says: [
        '1. Fragen Sie den Support von Microsoft, warum gesperrt wurde und was er dafür braucht.',
        'Wer: ein Globaler Administrator',
      ],
      changes: [],
    },
  ]);
});

const missing: Change['facts'] = { servicePrincipal: null, servicePrincipalState: null, appRoleAssignments: null };
const REACTIVATE = [
  'Öffnen Sie „App-Registrierungen“ und dort die Registerkarte „Deaktivierte Anwendungen“.',
  'Öffnen Sie die App, klicken Sie auf „Reaktivieren“ und bestätigen Sie mit „Reaktivieren“.',
] as const;
const REGISTER = [
  'Legen Sie in „App-Registrierungen“ eine neue Registrierung an, und gehen Sie alle Schritte mit ihr noch einmal durch.',
  'Tragen Sie ihre Anwendungs-ID überall dort ein, wo die alte steht, auch hier.',
] as const;

describe('what helps where the enterprise app does not work', () => {
  ways('enterprise-app-enabled', [
    {
      when: 'there is none',
      given: { facts: missing },
      lack: 'absent',
      says: [...numbered(OPEN, CONSENT), 'Seite: permissions', BY_CONSENT],
      changes: [GRANT],
    },
    {
      when: 'there is none, and nobody can consent before Exchange Online is in the directory',
      given: { facts: { ...missing, resource: null } },
      lack: 'absent',
      says: numbered('Beheben Sie zuerst Prüfung 10.1. Mit der Zustimmung dort entsteht auch die Unternehmens-App.'),
      changes: [{ change: 'other remedy', number: '10.1' }],
    },
    {
      when: 'there is none, and only Microsoft can make a consent possible',
      given: { facts: { ...missing, resource: exchangeOnline({ disabledByMicrosoftStatus: 'Disabled' }) } },
      lack: 'absent',
      says: numbered('Beheben Sie zuerst Prüfung 10.1. Mit der Zustimmung dort entsteht auch die Unternehmens-App.'),
      changes: [{ change: 'other remedy', number: '10.1' }],
    },
    {
      when: 'there is none, and more is wrong that keeps nobody from consenting',
      given: {
        registration: { publicClient: { redirectUris: [] }, web: { redirectUris: [REDIRECT_URI] } },
        facts: missing,
      },
      lack: 'absent',
      says: [...numbered(OPEN, CONSENT), 'Seite: permissions', BY_CONSENT],
      changes: [GRANT],
    },
    {
      when: 'there is none, and Exchange Online must come back and be switched on before anybody can consent',
      given: {
        facts: { ...missing, resource: exchangeOnline({ accountEnabled: false, deletedDateTime: GONE }) },
      },
      lack: 'absent',
      says: numbered('Beheben Sie zuerst Prüfung 10.1. Mit der Zustimmung dort entsteht auch die Unternehmens-App.'),
      changes: [{ change: 'other remedy', number: '10.1' }],
    },
    {
      when: 'it is switched off',
      given: { facts: { servicePrincipal: enterpriseApp({ accountEnabled: false }) } },
      lack: 'wrong',
      says: [...numbered(OWN_APP, ...SWITCH), 'Seite: enterpriseProperties', DELAY],
      changes: [{ change: 'enable servicePrincipal', appId: APP }],
    },
    {
      when: 'it follows its deactivated registration',
      given: { facts: { servicePrincipalState: { isDisabled: true } } },
      lack: 'wrong',
      says: [...numbered(...REACTIVATE), 'Seite: list', 'Dauer: Es wirkt sofort.'],
      changes: [{ change: 'reactivate', appId: APP }],
    },
    {
      when: 'deleted, deactivated and switched off: all in one go',
      given: {
        facts: {
          servicePrincipal: enterpriseApp({ accountEnabled: false, deletedDateTime: GONE }),
          applicationState: { isDisabled: true },
        },
      },
      lack: 'wrong',
      says: [...numbered(...restore(ENTERPRISE), ...REACTIVATE, OWN_APP, ...SWITCH), ...RESTORED],
      changes: [
        { change: 'restore servicePrincipal', appId: APP },
        { change: 'reactivate', appId: APP },
        { change: 'enable servicePrincipal', appId: APP },
      ],
    },
    {
      when: 'Microsoft has disabled it',
      given: { registration: { disabledByMicrosoftStatus: 'DisabledDueToViolationOfServicesAgreement' } },
      lack: 'wrong',
      says: [
        ...numbered(
          'Fragen Sie den Support von Microsoft, warum die App gesperrt ist. Hebt er die Sperre nicht auf, bleibt nur eine neue:',
          ...REGISTER,
        ),
        'Seite: list',
      ],
      changes: [{ change: 'register' }, { change: 'type', input: 'clientId' }],
    },
  ]);
});

describe('where only personal accounts may sign in', () => {
  const personal: Change = { registration: { signInAudience: 'PersonalMicrosoftAccount' }, facts: missing };

  const elsewhere = {
    when: 'asks for no consent, but for what the check of the account types says',
    given: personal,
    lack: 'wrong',
    says: numbered('Beheben Sie zuerst Prüfung 4.1. Hier lässt sich an dieser Registrierung nichts ändern.'),
    changes: [{ change: 'other remedy', number: '4.1' }],
  } as const;
  ways('admin-consent', [elsewhere]);
  ways('enterprise-app-enabled', [elsewhere]);

  const guide: Guide = {
    product: 'BüroWARE/WEBWARE',
    checks: [
      check('1.1', 'anfang', 'registration-exists', { name: NAME }),
      check('2.1', 'app', 'enterprise-app-enabled'),
    ],
  };
  ways('enterprise-app-enabled', [
    {
      when: 'where no other check has said so, another registration is the way',
      given: { ...personal, guide },
      lack: 'wrong',
      says: [...numbered(...REGISTER), 'Seite: list'],
      changes: [{ change: 'register' }, { change: 'type', input: 'clientId' }],
    },
    {
      when: 'where something else is wrong as well, it names the check that found the account types',
      given: {
        facts: missing,
        registration: { ...personal.registration, publicClient: { redirectUris: ['https://falsch.example'] } },
        guide: {
          ...GUIDE,
          checks: ['registration-exists', 'redirect-uri', 'account-types', 'enterprise-app-enabled'].flatMap((kind) =>
            GUIDE.checks.filter((one) => one.kind === kind),
          ),
        },
      },
      lack: 'wrong',
      says: numbered('Beheben Sie zuerst Prüfung 4.1. Hier lässt sich an dieser Registrierung nichts ändern.'),
      changes: [{ change: 'other remedy', number: '4.1' }],
    },
  ]);
});

describe('what helps where the sign-in carries too little', () => {
  const guide: Guide = {
    product: 'Prüfseite',
    checks: [
      check('1.1', 'anfang', 'registration-exists', { name: NAME }),
      check('2.1', 'zustimmung', 'delegated-consent', {
        api: { id: GRAPH, name: 'Microsoft Graph' },
        permission: { id: 'c79f8feb-a9db-4090-85f9-90d820caa0eb', name: 'Application.Read.All' },
      }),
      check('3.1', 'rollen', 'role-claims'),
    ],
  };
  const given: Change = { guide, account: { appId: APP, scopes: ['User.Read'] } };
  ways('delegated-consent', [
    {
      when: 'nobody has consented to it',
      given,
      lack: 'absent',
      says: [
        ...numbered(
          OPEN,
          CONSENT,
          'Melden Sie sich hier ab und wieder an: Erst ein neues Zugangstoken enthält, wozu zugestimmt ist.',
        ),
        'Seite: permissions',
        DELAY,
      ],
      changes: [GRANT, { change: 'sign in' }],
    },
  ]);
  ways('role-claims', [
    {
      when: 'the ID token names no roles',
      given,
      says: [
        ...numbered(
          'Klicken Sie im Menü der App unter „Verwalten“ auf „Manifest“.',
          'Setzen Sie „groupMembershipClaims“ auf: ["DirectoryRole"]',
          'Klicken Sie auf „Speichern“.',
          'Melden Sie sich hier ab und wieder an.',
        ),
        'Seite: manifest',
        'Wer: ein Anwendungsadministrator, ein Cloudanwendungsadministrator oder ein Globaler Administrator',
      ],
      changes: [{ change: 'set groupMembershipClaims', to: 'DirectoryRole' }, { change: 'sign in' }],
    },
  ]);
});

describe('what helps at the end', () => {
  ways('registration-complete', [
    {
      when: 'all that is open is only not there yet',
      given: { registration: { passwordCredentials: [] }, facts: { appRoleAssignments: [] } },
      lack: 'absent',
      says: ['1. Beheben Sie zuerst, was in Schritt 6 offen ist, dann alle weiteren.'],
      changes: [{ change: 'other remedy', number: '6.1' }],
    },
    {
      when: 'something is wrong as well',
      given: {
        registration: { passwordCredentials: [] },
        facts: { servicePrincipal: enterpriseApp({ accountEnabled: false }) },
      },
      lack: 'wrong',
      says: ['1. Beheben Sie zuerst, was in Schritt 6 offen ist, dann alle weiteren.'],
      changes: [{ change: 'other remedy', number: '6.1' }],
    },
  ]);
});
