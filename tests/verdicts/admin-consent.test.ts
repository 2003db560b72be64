import { describe } from 'vitest';
import { enterpriseApp, EXCHANGE_HERE, exchangeOnline, FULL_ACCESS, grant, MANIFEST, STRANGER, table } from './judging';

const IMAP = '5e5addcd-3e8d-4e90-baf5-964efab2b20a';

const PASS = '„Office 365 Exchange Online – full_access_as_app – Anwendung“ ist gewährt, seit 26. Juli 2026.';
const CLOSED =
  'Microsoft stellt der BüroWARE/WEBWARE zwar ein Zugangstoken aus, es enthält aber diese Berechtigung nicht; „Office 365 Exchange Online“ weist den Zugriff ab.';
const ELSEWHERE =
  'Die Zustimmung gilt einer anderen Schnittstelle als „Office 365 Exchange Online“. Microsoft stellt der BüroWARE/WEBWARE zwar ein Zugangstoken aus, es enthält aber diese Berechtigung nicht; „Office 365 Exchange Online“ weist den Zugriff ab.';
const NOTHING = 'Die Administratorzustimmung für „full_access_as_app“ ist noch nicht erteilt.';
const NO_APP =
  'Zur Registrierung gibt es in diesem Verzeichnis noch keine Unternehmens-App; es ist also keine Zustimmung erteilt.';
const NO_TOKEN =
  'Ohne Unternehmens-App stellt Microsoft der BüroWARE/WEBWARE kein Zugangstoken aus (Fehler AADSTS7000229).';
const NO_EXCHANGE = '„Office 365 Exchange Online“ gibt es in diesem Verzeichnis nicht.';
const NO_LICENCE =
  'Die Zustimmung kann nicht erteilt werden. Vermutlich hat das Verzeichnis keine Lizenz dafür, oder Sie sind im falschen Verzeichnis angemeldet.';
const OFF =
  'Office 365 Exchange Online ist in diesem Verzeichnis abgeschaltet: Lizenz abgelaufen oder vom Administrator ausgeschaltet.';
const NOBODY =
  'Microsoft stellt für „Office 365 Exchange Online“ niemandem ein Zugangstoken aus (Fehler AADSTS500014); die Verbindung kommt nicht zustande.';
const UNSAID =
  'Erteilt ist die Zustimmung. Ob „Office 365 Exchange Online“ in diesem Verzeichnis eingeschaltet ist, steht aber nicht in der Antwort; lesen Sie es mit einer Anmeldung noch einmal.';
const FORBIDDEN =
  'Microsoft hat das Lesen verweigert: Dem angemeldeten Konto fehlt die Rolle oder dieser Prüfseite die Zustimmung. Melden Sie sich mit einem Konto an, das die App-Registrierungen lesen darf.';
const TIMEOUT = 'Microsoft hat nicht rechtzeitig geantwortet. Prüfen Sie erneut.';

describe('admin-consent', () => {
  table(
    'admin-consent',
    'Für „Office 365 Exchange Online – full_access_as_app – Anwendung“ ist die Administratorzustimmung erteilt.',
    [
      { when: "Granted on this directory's Exchange Online, and since when.", status: 'pass', ist: PASS },
      {
        when: 'Granted, with the time not in the answer.',
        given: { facts: { appRoleAssignments: [grant({ createdDateTime: null })] } },
        status: 'pass',
        ist: '„Office 365 Exchange Online – full_access_as_app – Anwendung“ ist gewährt.',
      },
      {
        when: 'GUIDs in capitals are the same GUIDs.',
        given: {
          facts: {
            appRoleAssignments: [
              grant({ appRoleId: FULL_ACCESS.toUpperCase(), resourceId: EXCHANGE_HERE.toUpperCase() }),
            ],
          },
        },
        status: 'pass',
        ist: PASS,
      },
      {
        when: 'One grant among others is a grant.',
        given: {
          facts: {
            appRoleAssignments: [grant({ appRoleId: IMAP }), grant({ resourceId: STRANGER }), grant()],
          },
        },
        status: 'pass',
        ist: PASS,
      },
      {
        when: 'Granted is granted, whether it is requested or not.',
        given: { registration: { requiredResourceAccess: [] } },
        status: 'pass',
        ist: PASS,
      },
      {
        when: "A command's output says so by its proof.",
        given: { pasted: true },
        status: 'pass',
        proof: 'paste',
        ist: PASS,
      },
      {
        when: 'Requested but not granted.',
        given: { facts: { appRoleAssignments: [] } },
        status: 'fail',
        ist: NOTHING,
        folge: CLOSED,
      },
      {
        when: 'Neither requested nor granted: step 9 open does not hide step 10.',
        given: { registration: { requiredResourceAccess: [] }, facts: { appRoleAssignments: [] } },
        status: 'fail',
        ist: NOTHING,
        folge: CLOSED,
      },
      {
        when: 'Granted for another role.',
        given: { facts: { appRoleAssignments: [grant({ appRoleId: IMAP })] } },
        status: 'fail',
        ist: 'Die Administratorzustimmung für „full_access_as_app“ ist noch nicht erteilt. Erteilt ist nur:\n• Office 365 Exchange Online – IMAP.AccessAsApp – Anwendung',
        folge: CLOSED,
      },
      {
        when: 'Granted on another resource, which is named.',
        given: {
          facts: { appRoleAssignments: [grant({ resourceId: STRANGER, resourceDisplayName: 'Fremde API' })] },
        },
        status: 'fail',
        ist: 'Die Administratorzustimmung für „full_access_as_app“ ist noch nicht erteilt. Erteilt ist nur:\n• Fremde API – full_access_as_app – Anwendung',
        folge: ELSEWHERE,
      },
      {
        when: 'Granted on another resource that has the same name.',
        given: { facts: { appRoleAssignments: [grant({ resourceId: STRANGER })] } },
        status: 'fail',
        ist: 'Die Administratorzustimmung für „full_access_as_app“ ist noch nicht erteilt. Erteilt ist nur:\n• Office 365 Exchange Online – full_access_as_app – Anwendung',
        folge: ELSEWHERE,
      },
      {
        when: 'Granted on another resource without a name.',
        given: { facts: { appRoleAssignments: [grant({ resourceId: STRANGER, resourceDisplayName: null })] } },
        status: 'fail',
        ist: 'Die Administratorzustimmung für „full_access_as_app“ ist noch nicht erteilt. Erteilt ist nur:\n• 99999999-9999-4999-8999-999999999999 – full_access_as_app – Anwendung',
        folge: ELSEWHERE,
      },
      {
        when: 'A grant that names no resource proves none, nor does Exchange Online without an id.',
        given: {
          facts: { appRoleAssignments: [grant({ resourceId: null })], resource: exchangeOnline({ id: '' }) },
        },
        status: 'fail',
        ist: 'Die Administratorzustimmung für „full_access_as_app“ ist noch nicht erteilt. Erteilt ist nur:\n• Office 365 Exchange Online – full_access_as_app – Anwendung',
        folge: ELSEWHERE,
      },
      {
        when: 'The enterprise app is missing: 404 is an answer.',
        given: { facts: { servicePrincipal: null, appRoleAssignments: null } },
        status: 'fail',
        ist: NO_APP,
        folge: NO_TOKEN,
      },
      {
        when: 'Exchange Online itself is missing in the directory.',
        given: { facts: { resource: null } },
        status: 'fail',
        ist: NO_EXCHANGE,
        folge: NO_LICENCE,
      },
      {
        when: 'Without Exchange Online the missing enterprise app is not the first thing to say.',
        given: { facts: { resource: null, servicePrincipal: null, appRoleAssignments: null } },
        status: 'fail',
        ist: NO_EXCHANGE,
        folge: NO_LICENCE,
      },
      {
        when: 'Exchange Online is switched off: nobody gets a token for it, whatever is granted.',
        given: { facts: { resource: exchangeOnline({ accountEnabled: false }) } },
        status: 'fail',
        ist: OFF,
        folge: NOBODY,
      },
      {
        when: 'Exchange Online is switched off, and nothing is granted either.',
        given: { facts: { resource: exchangeOnline({ accountEnabled: false }), appRoleAssignments: [] } },
        status: 'fail',
        ist: OFF,
        folge: NOBODY,
      },
      {
        when: 'Exchange Online is switched off, and there is no enterprise app either.',
        given: {
          facts: {
            resource: exchangeOnline({ accountEnabled: false }),
            servicePrincipal: null,
            appRoleAssignments: null,
          },
        },
        status: 'fail',
        ist: OFF,
        folge: NOBODY,
      },
      {
        when: 'Exchange Online is deleted.',
        given: { facts: { resource: exchangeOnline({ deletedDateTime: '2026-11-20T08:00:00Z' }) } },
        status: 'fail',
        ist: '„Office 365 Exchange Online“ wurde in diesem Verzeichnis am 20. November 2026 gelöscht.',
        folge:
          'Microsoft stellt für „Office 365 Exchange Online“ niemandem ein Zugangstoken aus; die Verbindung kommt nicht zustande.',
      },
      {
        when: 'Exchange Online is disabled by Microsoft itself.',
        given: { facts: { resource: exchangeOnline({ disabledByMicrosoftStatus: 'Disabled' }) } },
        status: 'fail',
        ist: 'Microsoft hat „Office 365 Exchange Online“ in diesem Verzeichnis gesperrt (Disabled).',
        folge:
          'Microsoft stellt für „Office 365 Exchange Online“ niemandem ein Zugangstoken aus; aufheben kann das nur Microsoft.',
      },
      {
        when: 'Whether Exchange Online is switched on is not in the answer: never green.',
        given: { facts: { resource: exchangeOnline({ accountEnabled: null }) } },
        status: 'unknown',
        reason: 'field-absent',
        ist: UNSAID,
      },
      {
        when: 'An older report does not know whether Exchange Online is switched on.',
        given: {
          facts: { resource: exchangeOnline({ accountEnabled: undefined, disabledByMicrosoftStatus: undefined }) },
        },
        status: 'unknown',
        reason: 'field-absent',
        ist: UNSAID,
      },
      {
        when: 'That nothing is deleted need not be said.',
        given: {
          facts: {
            resource: exchangeOnline({ deletedDateTime: undefined }),
            appRoleAssignments: [grant({ deletedDateTime: null })],
          },
        },
        status: 'pass',
        ist: PASS,
      },
      {
        when: 'The grant itself is deleted.',
        given: { facts: { appRoleAssignments: [grant({ deletedDateTime: '2026-11-20T08:00:00Z' })] } },
        status: 'fail',
        ist: 'Die Administratorzustimmung für „full_access_as_app“ wurde am 20. November 2026 zurückgenommen.',
        folge: CLOSED,
      },
      {
        when: 'What was taken back of another role is not shown as granted.',
        given: { facts: { appRoleAssignments: [grant({ appRoleId: IMAP, deletedDateTime: '2026-11-20T08:00:00Z' })] } },
        status: 'fail',
        ist: NOTHING,
        folge: CLOSED,
      },
      {
        when: 'Deleted, and granted once more.',
        given: { facts: { appRoleAssignments: [grant({ deletedDateTime: '2026-11-20T08:00:00Z' }), grant()] } },
        status: 'pass',
        ist: PASS,
      },
      {
        when: 'The enterprise app is deleted.',
        given: { facts: { servicePrincipal: enterpriseApp({ deletedDateTime: '2026-11-20T08:00:00Z' }) } },
        status: 'fail',
        ist: 'Die Unternehmens-App zur Registrierung wurde am 20. November 2026 gelöscht.',
        folge: 'Ohne Unternehmens-App stellt Microsoft der BüroWARE/WEBWARE kein Zugangstoken aus.',
      },
      {
        when: 'For personal accounts only: no consent makes an enterprise app.',
        given: {
          registration: { signInAudience: 'PersonalMicrosoftAccount' },
          facts: { servicePrincipal: null, appRoleAssignments: null },
        },
        status: 'fail',
        ist: 'Zur Registrierung gibt es keine Unternehmens-App, und so kann es auch keine geben.',
        folge:
          'Für eine Registrierung nur für persönliche Microsoft-Konten legt Microsoft keine Unternehmens-App an; auch eine Zustimmung ändert daran nichts.',
      },
      {
        when: 'Granted on another resource, and another role here: both are shown, the API is named.',
        given: {
          facts: {
            appRoleAssignments: [
              grant({ appRoleId: IMAP }),
              grant({ resourceId: STRANGER, resourceDisplayName: 'Fremde API' }),
            ],
          },
        },
        status: 'fail',
        ist: 'Die Administratorzustimmung für „full_access_as_app“ ist noch nicht erteilt. Erteilt ist nur:\n• Office 365 Exchange Online – IMAP.AccessAsApp – Anwendung\n• Fremde API – full_access_as_app – Anwendung',
        folge: ELSEWHERE,
      },
      {
        when: 'Microsoft answered that there are no grants at all.',
        given: { facts: { appRoleAssignments: null } },
        status: 'fail',
        ist: NOTHING,
        folge: CLOSED,
      },
      {
        when: 'Grants that may not be read prove nothing.',
        given: { facts: { appRoleAssignments: 'forbidden' } },
        status: 'unknown',
        reason: 'forbidden',
        ist: 'Microsoft hat das Lesen der erteilten Berechtigungen verweigert; die Registrierung selbst war lesbar. Sicher lesen dürfen sie die Rollen Verzeichnisleseberechtigte, Anwendungsadministrator, Cloudanwendungsadministrator und Administrator für privilegierte Rollen. Melden Sie sich mit einem solchen Konto an.',
      },
      {
        when: 'An enterprise app that could not be read proves nothing.',
        given: { facts: { servicePrincipal: 'timeout' } },
        status: 'unknown',
        reason: 'timeout',
        ist: TIMEOUT,
      },
      {
        when: 'Exchange Online that could not be read proves nothing.',
        given: { facts: { resource: 'timeout' } },
        status: 'unknown',
        reason: 'timeout',
        ist: TIMEOUT,
      },
      {
        when: 'A manifest alone says nothing of consent.',
        given: MANIFEST,
        status: 'unknown',
        reason: 'not-in-source',
        ist: 'In den eingelesenen Angaben steht das nicht. Melden Sie sich mit Microsoft an, um es zu prüfen.',
      },
      {
        when: 'A registration that may not be read leaves the same gap.',
        given: { facts: { typedApplication: 'forbidden', application: 'forbidden' } },
        status: 'unknown',
        reason: 'forbidden',
        ist: FORBIDDEN,
      },
      {
        when: 'Without a registration step 3 is open.',
        given: { registration: null },
        status: 'skipped',
        reason: 'step-open',
        ist: 'Nicht geprüft, weil Schritt 3 offen ist.',
      },
    ],
  );
});
