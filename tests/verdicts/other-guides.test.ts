import { describe } from 'vitest';
import type { Guide } from '../../src/checks';
import { check, NAME, table, type Change } from './judging';

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
});
