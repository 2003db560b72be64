import { describe, expect, test } from 'vitest';
import type { Application } from '../../src/tenant/shapes';
import { marked, table } from './judging';

const URI = 'bw-link://o365/oauth2';

/** Redirect URIs of the three platforms. */
const at = (platforms: { publicClient?: string[]; web?: string[]; spa?: string[] }): Partial<Application> => ({
  publicClient: { redirectUris: platforms.publicClient ?? [] },
  web: { redirectUris: platforms.web ?? [] },
  spa: { redirectUris: platforms.spa ?? [] },
});

const REJECTED =
  'Microsoft weist jede Anmeldung ab, die diese Adresse verwendet (Fehler AADSTS50011), solange „bw-link://o365/oauth2“ nicht genau so unter „Öffentlicher Client/nativ (mobil und Desktop)“ steht.';
const EVERY_CHARACTER = `Microsoft vergleicht Zeichen für Zeichen, auch Groß- und Kleinschreibung. ${REJECTED}`;
const WRONG_PLATFORM = `Die Adresse steht unter der falschen Plattform. ${REJECTED}`;
const HTTPS_WANTED = `Das ist die falsche Plattform: Verlangt das Feld eine Adresse mit „https“, ist nicht „Öffentlicher Client/nativ (mobil und Desktop)“ gewählt. ${REJECTED}`;
const ABSENT = 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.';

describe('redirect-uri', () => {
  table('redirect-uri', '„bw-link://o365/oauth2“ steht unter „Öffentlicher Client/nativ (mobil und Desktop)“.', [
    {
      when: 'The exact URI stands on the right platform.',
      status: 'pass',
      ist: '„bw-link://o365/oauth2“ steht unter „Öffentlicher Client/nativ (mobil und Desktop)“.',
    },
    {
      when: 'An imported registration says so by its proof.',
      given: { pasted: true },
      status: 'pass',
      proof: 'paste',
      ist: '„bw-link://o365/oauth2“ steht unter „Öffentlicher Client/nativ (mobil und Desktop)“.',
    },
    {
      when: 'More redirect URIs beside it do no harm, not even similar ones.',
      given: {
        registration: at({ publicClient: ['bw-link://o365/OAuth2', URI], web: ['https://erp.muster.de'], spa: [URI] }),
      },
      status: 'pass',
      ist: '„bw-link://o365/oauth2“ steht unter „Öffentlicher Client/nativ (mobil und Desktop)“.',
    },
    {
      when: 'There is no redirect URI at all.',
      given: { registration: at({}) },
      status: 'fail',
      ist: 'Es ist keine einzige Umleitungs-URI eingetragen.',
      folge: REJECTED,
    },
    {
      when: 'There is no redirect URI at all, and other platforms are not even in the answer.',
      given: { registration: { publicClient: { redirectUris: [] }, web: null, spa: undefined } },
      status: 'fail',
      ist: 'Es ist keine einzige Umleitungs-URI eingetragen.',
      folge: REJECTED,
    },
    {
      when: 'It is missing, and something else stands on the right platform.',
      given: { registration: at({ publicClient: ['msal22222222-2222-4222-8222-222222222222://auth'] }) },
      status: 'fail',
      ist: 'Die Adresse fehlt. Eingetragen ist:\n• „msal22222222-2222-4222-8222-222222222222://auth“ unter „Öffentlicher Client/nativ (mobil und Desktop)“',
      folge: REJECTED,
    },
    {
      when: 'It is missing, and the https address that the portal suggests stands on the right platform.',
      given: { registration: at({ publicClient: ['https://login.microsoftonline.com/common/oauth2/nativeclient'] }) },
      status: 'fail',
      ist: 'Die Adresse fehlt. Eingetragen ist:\n• „https://login.microsoftonline.com/common/oauth2/nativeclient“ unter „Öffentlicher Client/nativ (mobil und Desktop)“',
      folge: REJECTED,
    },
    {
      when: 'It is missing, and https addresses stand on the right and on the wrong platform.',
      given: { registration: at({ publicClient: ['https://erp.muster.de/app'], web: ['https://erp.muster.de'] }) },
      status: 'fail',
      ist: 'Die Adresse fehlt. Eingetragen ist:\n• „https://erp.muster.de/app“ unter „Öffentlicher Client/nativ (mobil und Desktop)“\n• „https://erp.muster.de“ unter „Web“',
      folge: REJECTED,
    },
    {
      when: 'An imported manifest may show the exact URI under Web.',
      given: { pasted: true, registration: at({ web: [URI] }) },
      status: 'fail',
      proof: 'paste',
      ist: '„bw-link://o365/oauth2“ ist eingetragen, aber unter „Web“.',
      folge: WRONG_PLATFORM,
    },
    {
      when: 'The exact URI stands under single-page application.',
      given: { registration: at({ spa: [URI] }) },
      status: 'fail',
      ist: '„bw-link://o365/oauth2“ ist eingetragen, aber unter „Single-Page-Anwendung (SPA)“.',
      folge: WRONG_PLATFORM,
    },
    {
      when: 'The exact URI on the wrong platform is told before a similar one on the right platform.',
      given: { registration: at({ publicClient: ['bw-link://o365/oauth'], web: [URI] }) },
      status: 'fail',
      ist: '„bw-link://o365/oauth2“ ist eingetragen, aber unter „Web“.',
      folge: WRONG_PLATFORM,
    },
    {
      when: 'Only an https address stands under Web: the field asked for https, so the platform is wrong.',
      given: { registration: at({ web: ['https://erp.muster.de/oauth'] }) },
      status: 'fail',
      ist: 'Eingetragen ist nur:\n• „https://erp.muster.de/oauth“ unter „Web“',
      folge: HTTPS_WANTED,
    },
    {
      when: 'Only https addresses stand under single-page application and Web.',
      given: { registration: at({ web: ['http://localhost'], spa: ['https://erp.muster.de'] }) },
      status: 'fail',
      ist: 'Eingetragen ist nur:\n• „http://localhost“ unter „Web“\n• „https://erp.muster.de“ unter „Single-Page-Anwendung (SPA)“',
      folge: HTTPS_WANTED,
    },
    {
      when: 'The case differs.',
      given: { registration: at({ publicClient: ['bw-link://O365/oauth2'] }) },
      status: 'fail',
      ist: 'Unter „Öffentlicher Client/nativ (mobil und Desktop)“ steht „bw-link://O365/oauth2“. Die markierten Stellen weichen ab.',
      folge: EVERY_CHARACTER,
    },
    {
      when: 'A slash stands at the end.',
      given: { registration: at({ publicClient: ['bw-link://o365/oauth2/'] }) },
      status: 'fail',
      ist: 'Unter „Öffentlicher Client/nativ (mobil und Desktop)“ steht „bw-link://o365/oauth2/“. Die markierten Stellen weichen ab.',
      folge: EVERY_CHARACTER,
    },
    {
      when: 'A blank stands at the end, and is made visible.',
      given: { registration: at({ publicClient: ['bw-link://o365/oauth2 '] }) },
      status: 'fail',
      ist: 'Unter „Öffentlicher Client/nativ (mobil und Desktop)“ steht „bw-link://o365/oauth2␣“. Die markierten Stellen weichen ab.',
      folge: EVERY_CHARACTER,
    },
    {
      when: 'A character is missing.',
      given: { registration: at({ publicClient: ['bw-link://o365/oauth'] }) },
      status: 'fail',
      ist: 'Unter „Öffentlicher Client/nativ (mobil und Desktop)“ steht „bw-link://o365/oauth‸“. Die markierten Stellen weichen ab.',
      folge: EVERY_CHARACTER,
    },
    {
      when: 'A letter o was typed instead of the digit.',
      given: { registration: at({ publicClient: ['bw-link://o365/oautho'] }) },
      status: 'fail',
      ist: 'Unter „Öffentlicher Client/nativ (mobil und Desktop)“ steht „bw-link://o365/oautho“. Die markierten Stellen weichen ab.',
      folge: EVERY_CHARACTER,
    },
    {
      when: 'Somebody wrote http:// in front.',
      given: { registration: at({ publicClient: ['http://bw-link://o365/oauth2'] }) },
      status: 'fail',
      ist: 'Unter „Öffentlicher Client/nativ (mobil und Desktop)“ steht „http://bw-link://o365/oauth2“. Die markierten Stellen weichen ab.',
      folge: EVERY_CHARACTER,
    },
    {
      when: 'Somebody wrote https:// in front, because the platform Web asked for it.',
      given: { registration: at({ web: ['https://bw-link://o365/oauth2'] }) },
      status: 'fail',
      ist: 'Unter „Web“ steht „https://bw-link://o365/oauth2“. Die markierten Stellen weichen ab.',
      folge: EVERY_CHARACTER,
    },
    {
      when: 'A similar one stands under single-page application.',
      given: { registration: at({ spa: ['bw-link://o365/oauth'] }) },
      status: 'fail',
      ist: 'Unter „Single-Page-Anwendung (SPA)“ steht „bw-link://o365/oauth‸“. Die markierten Stellen weichen ab.',
      folge: EVERY_CHARACTER,
    },
    {
      when: 'An address under Web that only carries https somewhere does not mean that the field asked for https.',
      given: { registration: at({ web: ['bw-link://login?back=https://erp.muster.de'] }) },
      status: 'fail',
      ist: 'Die Adresse fehlt. Eingetragen ist:\n• „bw-link://login?back=https://erp.muster.de“ unter „Web“',
      folge: REJECTED,
    },
    {
      when: 'Of something endless only as much is shown as an address may be long.',
      given: { registration: at({ publicClient: [`app://${'x'.repeat(300)}`] }) },
      status: 'fail',
      ist: `Die Adresse fehlt. Eingetragen ist:\n• „app://${'x'.repeat(250)}“ unter „Öffentlicher Client/nativ (mobil und Desktop)“`,
      folge: REJECTED,
    },
    {
      when: 'A platform that is not in the answer is not „no redirect URI“.',
      given: { registration: { publicClient: null } },
      status: 'unknown',
      reason: 'field-absent',
      ist: ABSENT,
    },
    {
      when: 'A platform without its list is not „no redirect URI“.',
      given: { registration: { publicClient: {} } },
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
      when: 'Without a registration there is nothing to judge.',
      given: { registration: null },
      status: 'skipped',
      reason: 'step-open',
      ist: 'Nicht geprüft, weil Schritt 3 offen ist.',
    },
  ]);

  const publicly = (uri: string) => marked('redirect-uri', { registration: at({ publicClient: [uri] }) });
  const shown = (uri: string) =>
    `Unter „Öffentlicher Client/nativ (mobil und Desktop)“ steht „${uri}“. Die markierten Stellen weichen ab.`;

  test.each([
    { what: 'a capital letter', uri: 'bw-link://O365/oauth2', marks: 'bw-link://[O]365/oauth2' },
    { what: 'all capitals', uri: 'BW-LINK://o365/oauth2', marks: '[B][W]-[L][I][N][K]://o365/oauth2' },
    { what: 'a slash at the end', uri: 'bw-link://o365/oauth2/', marks: 'bw-link://o365/oauth2[/]' },
    { what: 'a blank at the end', uri: 'bw-link://o365/oauth2 ', marks: 'bw-link://o365/oauth2[␣]' },
    { what: 'a blank in front', uri: ' bw-link://o365/oauth2', marks: '[␣]bw-link://o365/oauth2' },
    { what: 'a missing digit', uri: 'bw-link://o365/oauth', marks: 'bw-link://o365/oauth[‸]' },
    { what: 'a missing hyphen', uri: 'bwlink://o365/oauth2', marks: 'bw[‸]link://o365/oauth2' },
    { what: 'a digit for a letter', uri: 'bw-link://0365/oauth2', marks: 'bw-link://[0]365/oauth2' },
    {
      what: 'https:// in front',
      uri: 'https://bw-link://o365/oauth2',
      marks: '[h][t][t][p][s][:][/][/]bw-link://o365/oauth2',
    },
  ])('Of $what, exactly what differs is marked.', ({ uri, marks }) => {
    expect(publicly(uri)).toBe(shown(marks));
  });

  test.each([
    ['five of its 21 characters are others', 'bw-link://o365/abcde2', true],
    ['six of its 21 characters are others', 'bw-link://o365/abcdef', false],
    ['there are many blanks around it', `   ${URI}       `, true],
    ['there are many slashes at its end', `${URI}////////`, true],
    ['https:// stands in its middle', 'bw-link://https://o365/oauth2', false],
    ['it is in capitals', URI.toUpperCase(), true],
  ])('Where %s („%s“), being similar is %s.', (_, uri, isSimilar) => {
    expect(publicly(uri).startsWith('Unter ')).toBe(isSimilar);
    expect(publicly(uri).startsWith('Die Adresse fehlt.')).toBe(!isSimilar);
  });
});
