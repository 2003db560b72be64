import { describe } from 'vitest';
import {
  APP,
  DIRECTORY,
  ENTERPRISE,
  enterpriseApp,
  MANIFEST,
  registration,
  OBJECT,
  OTHER,
  otherRegistration,
  secret,
  SECRET,
  STRANGER,
  table,
} from './judging';

/** What follows, with the right id where another registration was found for certain. */
const FOLGE =
  'Die BüroWARE/WEBWARE kann sich damit nicht anmelden (Fehler AADSTS700016). Richtig ist die Anwendungs-ID 22222222-2222-4222-8222-222222222222.';
const FOLGE_NOT_FOUND =
  'Die BüroWARE/WEBWARE kann sich damit nicht anmelden (Fehler AADSTS700016). Die richtige Anwendungs-ID steht auf der Übersichtsseite der Registrierung.';
const NO_ID =
  'Eine Anwendungs-ID besteht aus 32 Ziffern und Buchstaben von a bis f, mit Bindestrichen in fünf Gruppen.';

describe('client-id-matches', () => {
  table('client-id-matches', 'Die eingegebene Anwendungs-ID (Client-ID) ist die der Registrierung.', [
    {
      when: 'The typed id is the application id of the registration.',
      status: 'pass',
      ist: '22222222-2222-4222-8222-222222222222 ist die Anwendungs-ID von „SoftENGINE Mailserver“.',
    },
    {
      when: 'Case does not matter.',
      given: {
        registration: { appId: 'abcdefab-2222-4222-8222-222222222222' },
        inputs: { clientId: 'ABCDEFAB-2222-4222-8222-222222222222' },
      },
      status: 'pass',
      ist: 'ABCDEFAB-2222-4222-8222-222222222222 ist die Anwendungs-ID von „SoftENGINE Mailserver“.',
    },
    {
      when: 'A registration under another name fits as well.',
      given: { registration: { displayName: 'BüroWARE Exchange' } },
      status: 'pass',
      ist: '22222222-2222-4222-8222-222222222222 ist die Anwendungs-ID von „BüroWARE Exchange“.',
    },
    {
      when: 'An imported registration says so by its proof.',
      given: { pasted: true },
      status: 'pass',
      proof: 'paste',
      ist: '22222222-2222-4222-8222-222222222222 ist die Anwendungs-ID von „SoftENGINE Mailserver“.',
    },
    {
      when: 'The id of an imported manifest is another one: its own id is named.',
      given: { ...MANIFEST, inputs: { clientId: STRANGER }, facts: { ...MANIFEST.facts, application: registration() } },
      status: 'fail',
      proof: 'paste',
      ist: 'Hier eingegeben ist 99999999-9999-4999-8999-999999999999; die eingefügte Registrierung „SoftENGINE Mailserver“ hat die Anwendungs-ID 22222222-2222-4222-8222-222222222222.',
      folge: FOLGE_NOT_FOUND,
    },
    {
      when: 'It is a registration that fits in nothing, and whether another fits could not be listed.',
      given: {
        registration: null,
        inputs: { clientId: OTHER },
        others: [otherRegistration()],
        facts: { candidatesByRedirectUri: 'timeout' },
      },
      status: 'unknown',
      reason: 'timeout',
      ist: 'Microsoft hat nicht rechtzeitig geantwortet. Prüfen Sie erneut.',
    },
    {
      when: 'A name is not a GUID.',
      given: { inputs: { clientId: 'SoftENGINE Mailserver' } },
      status: 'fail',
      ist: 'Hier eingegeben ist „SoftENGINE Mailserver“; das ist keine Anwendungs-ID.',
      folge: `${NO_ID} ${FOLGE}`,
    },
    {
      when: 'An id with a character missing is not a GUID.',
      given: { inputs: { clientId: '22222222-2222-4222-8222-22222222222' } },
      status: 'fail',
      ist: 'Hier eingegeben ist „22222222-2222-4222-8222-22222222222“; das ist keine Anwendungs-ID.',
      folge: `${NO_ID} ${FOLGE}`,
    },
    {
      when: 'No GUID, and nothing found here: the page of the portal with the right one is named.',
      given: { registration: null, inputs: { clientId: 'muster.de' } },
      status: 'fail',
      ist: 'Hier eingegeben ist „muster.de“; das ist keine Anwendungs-ID.',
      folge: `${NO_ID} ${FOLGE_NOT_FOUND}`,
    },
    {
      when: 'Of something endless, only the beginning is shown.',
      given: { inputs: { clientId: 'x'.repeat(5000) } },
      status: 'fail',
      ist: `Hier eingegeben ist „${'x'.repeat(100)}“; das ist keine Anwendungs-ID.`,
      folge: `${NO_ID} ${FOLGE}`,
    },
    {
      when: 'It is the object id of the registration.',
      given: { inputs: { clientId: OBJECT } },
      status: 'fail',
      ist: 'Hier eingegeben ist 33333333-3333-4333-8333-333333333333; das ist die Objekt-ID der Registrierung „SoftENGINE Mailserver“, nicht die Anwendungs-ID.',
      folge: FOLGE,
    },
    {
      when: 'It is the object id of another registration that fits.',
      given: {
        inputs: { clientId: '88888888-8888-4888-8888-888888888888' },
        others: [otherRegistration({ displayName: 'SoftENGINE Mailserver alt' })],
      },
      status: 'fail',
      ist: 'Hier eingegeben ist 88888888-8888-4888-8888-888888888888; das ist die Objekt-ID der Registrierung „SoftENGINE Mailserver alt“, nicht die Anwendungs-ID.',
      folge: FOLGE,
    },
    {
      when: 'It is the object id of the enterprise app.',
      given: { inputs: { clientId: ENTERPRISE } },
      status: 'fail',
      ist: 'Hier eingegeben ist 44444444-4444-4444-8444-444444444444; das ist die Objekt-ID der Unternehmens-App, nicht die Anwendungs-ID.',
      folge: FOLGE,
    },
    {
      when: 'It is the directory id, which stands below it on the same page.',
      given: { inputs: { clientId: DIRECTORY } },
      status: 'fail',
      ist: 'Hier eingegeben ist 11111111-1111-4111-8111-111111111111; das ist die Verzeichnis-ID (Mandant), nicht die Anwendungs-ID.',
      folge: FOLGE,
    },
    {
      when: 'It is the directory id, and nothing was found.',
      given: { registration: null, inputs: { clientId: DIRECTORY } },
      status: 'fail',
      ist: 'Hier eingegeben ist 11111111-1111-4111-8111-111111111111; das ist die Verzeichnis-ID (Mandant), nicht die Anwendungs-ID.',
      folge: FOLGE_NOT_FOUND,
    },
    {
      when: "It is a secret's id.",
      given: { inputs: { clientId: SECRET } },
      status: 'fail',
      ist: 'Hier eingegeben ist 55555555-5555-4555-8555-555555555555; das ist die ID eines geheimen Schlüssels der Registrierung „SoftENGINE Mailserver“, nicht die Anwendungs-ID.',
      folge: FOLGE,
    },
    {
      when: 'It is another registration, which fits in nothing, while one fits: that one is named and offered.',
      given: { inputs: { clientId: OTHER }, others: [otherRegistration()] },
      status: 'fail',
      ist: 'Hier eingegeben ist 77777777-7777-4777-8777-777777777777; das ist die Registrierung „Zeiterfassung“, die weder die Umleitungs-URI noch die Berechtigung dieser Anleitung hat. Passend ist „SoftENGINE Mailserver“ mit der Anwendungs-ID 22222222-2222-4222-8222-222222222222.',
      folge:
        'Prüfen Sie, welche der beiden in der BüroWARE/WEBWARE stehen soll. Mit der falschen bleiben alle Einstellungen der richtigen wirkungslos.',
    },
    {
      when: 'It is another registration than the one chosen for judging.',
      given: { inputs: { clientId: OTHER, chosen: APP }, others: [otherRegistration()] },
      status: 'fail',
      ist: 'Hier eingegeben ist 77777777-7777-4777-8777-777777777777; das ist die Registrierung „Zeiterfassung“, nicht die hier geprüfte.',
      folge: FOLGE,
    },
    {
      when: 'It is a registration that has only begun, and none fits better: that one is judged.',
      given: { registration: null, inputs: { clientId: OTHER }, others: [otherRegistration()] },
      status: 'pass',
      ist: '77777777-7777-4777-8777-777777777777 ist die Anwendungs-ID von „Zeiterfassung“.',
    },
    {
      when: 'It is an enterprise app of another directory.',
      given: {
        inputs: { clientId: STRANGER },
        facts: { typedServicePrincipal: enterpriseApp({ appId: STRANGER, appOwnerOrganizationId: STRANGER }) },
      },
      status: 'fail',
      ist: 'Hier eingegeben ist 99999999-9999-4999-8999-999999999999; das ist eine Unternehmens-App aus einem anderen Verzeichnis, keine Registrierung dieses Verzeichnisses.',
      folge: FOLGE,
    },
    {
      when: 'It is unknown to this directory, and the right one was found.',
      given: { inputs: { clientId: STRANGER } },
      status: 'fail',
      ist: 'Hier eingegeben ist 99999999-9999-4999-8999-999999999999; diese ID ist im angemeldeten Verzeichnis unbekannt.',
      folge: FOLGE,
    },
    {
      when: 'It is unknown to this directory, and nothing was found: the typed id is still judged.',
      given: { registration: null },
      status: 'fail',
      ist: 'Hier eingegeben ist 22222222-2222-4222-8222-222222222222; diese ID ist im angemeldeten Verzeichnis unbekannt.',
      folge: FOLGE_NOT_FOUND,
    },
    {
      when: 'It is the object id of a registration without a name.',
      given: { inputs: { clientId: OBJECT }, registration: { displayName: null } },
      status: 'fail',
      ist: `Hier eingegeben ist ${OBJECT}; das ist die Objekt-ID der Registrierung „ohne Namen“, nicht die Anwendungs-ID.`,
      folge: FOLGE,
    },
    {
      when: 'It is the object id of an imported manifest.',
      given: { ...MANIFEST, inputs: { clientId: OBJECT }, facts: { ...MANIFEST.facts, application: registration() } },
      status: 'fail',
      proof: 'paste',
      ist: `Hier eingegeben ist ${OBJECT}; das ist die Objekt-ID der Registrierung „SoftENGINE Mailserver“, nicht die Anwendungs-ID.`,
      folge: FOLGE_NOT_FOUND,
    },
    {
      when: "It is the second secret's id.",
      given: {
        inputs: { clientId: SECRET },
        registration: { passwordCredentials: [secret({ keyId: STRANGER }), secret()] },
      },
      status: 'fail',
      ist: `Hier eingegeben ist ${SECRET}; das ist die ID eines geheimen Schlüssels der Registrierung „SoftENGINE Mailserver“, nicht die Anwendungs-ID.`,
      folge: FOLGE,
    },
    {
      when: 'It is unknown to a directory that is not in the answer.',
      given: { inputs: { clientId: STRANGER }, facts: { organization: [] } },
      status: 'fail',
      ist: `Hier eingegeben ist ${STRANGER}; diese ID ist im angemeldeten Verzeichnis unbekannt.`,
      folge: FOLGE,
    },
    {
      when: 'It was a registration a moment ago and is none now: nothing is proved.',
      given: { facts: { application: null } },
      status: 'unknown',
      reason: 'not-in-source',
      ist: 'In den eingelesenen Angaben steht das nicht. Melden Sie sich mit Microsoft an, um es zu prüfen.',
    },
    {
      when: 'Nothing is typed.',
      given: { inputs: { clientId: '' } },
      status: 'unknown',
      reason: 'not-typed',
      ist: 'Noch nichts eingegeben. Tragen Sie den Wert oben so ein, wie er in Ihrem Programm steht.',
    },
    {
      when: 'The registration of the typed id could not be read, and neither could its enterprise app.',
      given: { facts: { typedApplication: 'timeout', application: 'timeout', typedServicePrincipal: 'timeout' } },
      status: 'unknown',
      reason: 'timeout',
      ist: 'Microsoft hat nicht rechtzeitig geantwortet. Prüfen Sie erneut.',
    },
    {
      when: 'The registration could not be read, its enterprise app could: that does not make it another directory’s.',
      given: { facts: { typedApplication: 'throttled', application: 'throttled' } },
      status: 'unknown',
      reason: 'throttled',
      ist: 'Microsoft nimmt gerade zu viele Anfragen entgegen. Prüfen Sie in einigen Minuten erneut.',
    },
    {
      when: 'What was read about one id proves nothing about another typed later.',
      given: { inputs: { clientId: STRANGER }, facts: { typedApplication: 'not-in-source' } },
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
  ]);
});
