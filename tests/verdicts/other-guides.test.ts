import { describe, expect, test } from 'vitest';
import type { Guide } from '../../src/checks';
import { plain } from '../../src/checks/format';
import { check, NAME, resultOf, table, type Change } from './judging';
import { ways } from './spoken-remedy';

/*
 * Kinds that say something else where a guide declares something else than the twelve steps do.
 */

const URI = 'https://pruefen.example.org/auth/redirect.html';
const SPA = { id: 'spa', name: 'Single-Page-Anwendung (SPA)' };
const ALL = { id: 'AzureADMultipleOrgs', name: 'Konten in einem beliebigen Organisationsverzeichnis' };
const OWN = { id: 'AzureADMyOrg', name: 'Nur Konten in diesem Organisationsverzeichnis' };

const guideOf = (accountTypes: object): Guide => ({
  product: 'Prüfseite',
  checks: [
    check('1.1', 'anfang', 'registration-exists', { name: NAME }),
    check('2.1', 'plattform', 'account-types', accountTypes),
    check('2.2', 'plattform', 'redirect-uri', { uri: URI, platform: SPA }),
  ],
});
const both = guideOf({ accountType: ALL, alternative: OWN });
const multitenant = guideOf({ accountType: ALL });

const open = (guide: Guide, signInAudience: string): Change => ({ guide, registration: { signInAudience } });

describe('account-types, where two will do', () => {
  table(
    'account-types',
    '„Konten in einem beliebigen Organisationsverzeichnis“ oder „Nur Konten in diesem Organisationsverzeichnis“ (die Voreinstellung).',
    [
      {
        when: 'The declared one.',
        given: open(both, 'AzureADMultipleOrgs'),
        status: 'pass',
        ist: '„Konten in einem beliebigen Organisationsverzeichnis“.',
      },
      {
        when: 'Its alternative.',
        given: open(both, 'AzureADMyOrg'),
        status: 'pass',
        ist: '„Nur Konten in diesem Organisationsverzeichnis“.',
      },
      {
        when: 'One more than either.',
        given: open(both, 'AzureADandPersonalMicrosoftAccount'),
        status: 'warn',
        ist: 'Eingestellt ist „Konten in einem beliebigen Organisationsverzeichnis und persönliche Microsoft-Konten“.',
        folge:
          'Damit könnten sich auch andere Unternehmen und private Microsoft-Konten mit dieser Registrierung verbinden.',
      },
    ],
  );
});

describe('account-types, where other firms are meant to sign in', () => {
  table('account-types', '„Konten in einem beliebigen Organisationsverzeichnis“.', [
    {
      when: 'Only accounts of this directory: others are turned away.',
      given: open(multitenant, 'AzureADMyOrg'),
      status: 'warn',
      ist: 'Eingestellt ist „Nur Konten in diesem Organisationsverzeichnis“.',
      folge:
        'Damit können sich nur Konten des Verzeichnisses anmelden, in dem die Registrierung liegt; andere Unternehmen weist Microsoft ab (Fehler AADSTS50194 oder AADSTS700016).',
    },
  ]);
});

const at = (platform: 'publicClient' | 'web' | 'spa', ...redirectUris: string[]): Change => ({
  guide: both,
  registration: { publicClient: { redirectUris: [] }, [platform]: { redirectUris } },
});
const REJECTED = `Microsoft weist jede Anmeldung ab, die diese Adresse verwendet (Fehler AADSTS50011), solange „${URI}“ nicht genau so unter „Single-Page-Anwendung (SPA)“ steht.`;
const MISPLACED = `Die Adresse steht unter der falschen Plattform. Die Anmeldung bricht ab, sobald die Seite ihr Zugangstoken holt (Fehler AADSTS9002326), solange „${URI}“ nicht unter „Single-Page-Anwendung (SPA)“ steht.`;

describe('redirect-uri, for a page in the browser', () => {
  table('redirect-uri', `„${URI}“ steht unter „Single-Page-Anwendung (SPA)“.`, [
    {
      when: 'There it is.',
      given: at('spa', URI),
      status: 'pass',
      ist: `„${URI}“ steht unter „Single-Page-Anwendung (SPA)“.`,
    },
    {
      when: 'Under „Web“: the sign-in begins, and breaks.',
      given: at('web', URI),
      status: 'fail',
      ist: `„${URI}“ ist eingetragen, aber unter „Web“.`,
      folge: MISPLACED,
    },
    {
      when: 'Under the platform for desktops.',
      given: at('publicClient', URI),
      status: 'fail',
      ist: `„${URI}“ ist eingetragen, aber unter „Öffentlicher Client/nativ (mobil und Desktop)“.`,
      folge: MISPLACED,
    },
    {
      when: 'Without TLS.',
      given: at('spa', URI.replace('https', 'http')),
      status: 'fail',
      ist: 'Unter „Single-Page-Anwendung (SPA)“ steht „http‸://pruefen.example.org/auth/redirect.html“. Die markierten Stellen weichen ab.',
      folge: `Microsoft vergleicht Zeichen für Zeichen, auch Groß- und Kleinschreibung. ${REJECTED}`,
    },
    {
      when: 'Another address under „Web“: that it begins with https says nothing here.',
      given: at('web', 'https://example.com/'),
      status: 'fail',
      ist: 'Die Adresse fehlt. Eingetragen ist:\n• „https://example.com/“ unter „Web“',
      folge: REJECTED,
    },
  ]);
});

const OTHER = 'https://pruefen.example.org/zweite';
const twoAddresses: Guide = {
  product: 'Prüfseite',
  checks: [
    check('1.1', 'anfang', 'registration-exists', { name: NAME }),
    check('2.1', 'plattform', 'redirect-uri', { uri: URI, platform: SPA }),
    check('2.2', 'plattform', 'redirect-uri', { uri: OTHER, platform: SPA }),
  ],
};

describe('redirect-uri, where a guide wants two addresses', () => {
  table('redirect-uri', `„${URI}“ steht unter „Single-Page-Anwendung (SPA)“.`, [
    {
      when: 'Both stand there.',
      given: { guide: twoAddresses, registration: { spa: { redirectUris: [OTHER, URI] } } },
      status: 'pass',
      ist: `„${URI}“ steht unter „Single-Page-Anwendung (SPA)“.`,
    },
    {
      when: 'Only the other one: it is no mistake, and this one is not done yet.',
      given: {
        guide: twoAddresses,
        registration: { publicClient: { redirectUris: [] }, spa: { redirectUris: [OTHER] } },
      },
      status: 'fail',
      ist: `Die Adresse fehlt. Eingetragen ist:\n• „${OTHER}“ unter „Single-Page-Anwendung (SPA)“`,
      folge: `Microsoft weist jede Anmeldung ab, die diese Adresse verwendet (Fehler AADSTS50011), solange „${URI}“ nicht genau so unter „Single-Page-Anwendung (SPA)“ steht.`,
    },
  ]);

  const WEB = { id: 'web', name: 'Webserver' };
  const alike = (...given: readonly string[]): Change => ({
    guide: {
      product: 'Hilfe',
      checks: [
        check('1.1', 'anfang', 'registration-exists', { name: NAME }),
        check('2.1', 'plattform', 'redirect-uri', { uri: 'https://hilfe.example/a', platform: WEB }),
        check('2.2', 'plattform', 'redirect-uri', { uri: 'https://hilfe.example/b', platform: WEB }),
      ],
    },
    number: '2.2',
    registration: { publicClient: { redirectUris: [] }, web: { redirectUris: [...given] } },
  });
  const ADD = [
    'Wählen Sie auf der Registerkarte „Umleitungs-URI-Konfiguration“ den Punkt „Umleitungs-URI hinzufügen“ und dort „Web“. In älteren Ansichten: „Plattform hinzufügen“.',
    'Fügen Sie ein: [https://hilfe.example/b]',
    'Klicken Sie auf „Konfigurieren“.',
  ];
  const OPEN = 'Klicken Sie in der Registrierung unter „Verwalten“ auf „Authentifizierung“.';
  const inOrder = (...clicks: readonly string[]) => [
    ...clicks.map((click, index) => `${String(index + 1)}. ${click}`),
    'Seite: authentication',
    'Dauer: Hier ist die Änderung meist sofort zu sehen, manchmal erst nach einigen Minuten.',
  ];
  const added = { change: 'add redirectUri', platform: 'web', uri: 'https://hilfe.example/b' } as const;

  ways('redirect-uri', [
    {
      when: 'what another check wants is no mistake, however alike',
      given: alike('https://hilfe.example/a'),
      lack: 'absent',
      says: inOrder(
        OPEN,
        ...ADD,
        'Lassen Sie die übrigen Adressen stehen, wenn Sie nicht sicher sind, dass nichts sie verwendet.',
      ),
      changes: [added],
    },
    {
      when: 'what is alike and nobody wants is corrected, on the platform as the guide calls it',
      given: alike('https://hilfe.example/c', 'https://hilfe.example/a'),
      lack: 'wrong',
      says: inOrder(
        OPEN,
        'Öffnen Sie unter „Webserver“ den Eintrag „https://hilfe.example/c“.',
        'Ersetzen Sie ihn ganz durch: [https://hilfe.example/b]',
        'Klicken Sie auf „Speichern“.',
      ),
      changes: [{ change: 'remove redirectUri', platform: 'web', uri: 'https://hilfe.example/c' }, added],
    },
  ]);

  test('The platform is called as the guide calls it.', () => {
    const { ist } = resultOf('redirect-uri', alike('https://ganz-anders.example'));
    expect(plain(ist)).toBe('Die Adresse fehlt. Eingetragen ist:\n• „https://ganz-anders.example“ unter „Webserver“');
  });
});
