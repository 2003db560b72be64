import { describe, expect, test } from 'vitest';
import { marked, OTHER, otherRegistration, secret, STRANGER, table, type Change } from './judging';

type Secret = ReturnType<typeof secret>;

const secrets = (secretStart: string, ...passwordCredentials: readonly Secret[]): Change => ({
  registration: { passwordCredentials: [...passwordCredentials] },
  inputs: { secretStart },
});
const typed = (secretStart: string): Change => secrets(secretStart, secret());
const ticked = (change: Change): Change => ({ ...change, inputs: { ...change.inputs, ticks: ['8.1'] } });
const expired = secret({
  keyId: STRANGER,
  hint: 'x~9',
  displayName: 'alt',
  startDateTime: '2024-01-01T00:00:00Z',
  endDateTime: '2026-01-01T00:00:00Z',
});
/** Made by an old tool: Microsoft names no beginning. */
const silent = secret({ keyId: STRANGER, hint: null, displayName: 'Skript' });
const sibling = otherRegistration({
  displayName: 'SoftENGINE Mailserver alt',
  passwordCredentials: [secret({ keyId: STRANGER, hint: 'Sb1' })],
});
const beside = (change: Change): Change => ({ ...change, others: [sibling] });

const PASS = 'Die hier eingegebenen drei Zeichen sind der Anfang eines gültigen Schlüssels.';
const IS_ID = 'Steht dort eine lange Kennung mit Bindestrichen, ist es die ID des Schlüssels, nicht sein Wert.';
const BY_EYE = `Der Schlüssel in der BüroWARE/WEBWARE muss mit „aB3“ beginnen. ${IS_ID}`;
const SILENT =
  'Der Schlüssel in der BüroWARE/WEBWARE ist ein gültiger dieser Registrierung. Zu „Skript“ nennt Microsoft keinen Anfang; dort kann niemand etwas vergleichen.';
const NOTHING_TYPED = 'Hier ist noch nichts eingegeben.';
const NOWHERE = 'Die hier eingegebenen Zeichen passen zu keinem Anfang, den Microsoft nennt.';
const REFUSED =
  'Steht der Schlüssel so in der BüroWARE/WEBWARE, weist Microsoft ihre Anmeldung ab (Fehler AADSTS7000215).';
const ID =
  'Die hier eingegebenen Zeichen sind der Anfang einer Geheimnis-ID: Sie haben die Geheimnis-ID kopiert, nicht den Wert.';
const UNLIKE =
  'Die hier eingegebenen Zeichen passen zu keinem Schlüssel dieser Registrierung. Deren Schlüssel beginnen mit „aB3“.';
const ALIKE =
  'Die hier eingegebenen Zeichen gleichen dem Anfang eines gültigen Schlüssels, aber nicht genau. Er beginnt mit „aB3“; an den markierten Stellen ist etwas anderes eingegeben.';
const LOOK = `Große und kleine Buchstaben sind verschieden, ebenso O und 0 oder l, I und 1. ${REFUSED}`;
const WHICH = 'Welcher davon in der BüroWARE/WEBWARE steht, lässt sich so nicht unterscheiden.';
const ABSENT = 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.';
const NONE_VALID =
  'Zurzeit ist kein Schlüssel gültig; deshalb gibt es nichts zu vergleichen. Legen Sie zuerst einen neuen an.';

describe('secret-start-matches', () => {
  table(
    'secret-start-matches',
    'Die ersten drei Zeichen stimmen mit einem gültigen geheimen Schlüssel der Registrierung überein.',
    [
      { when: 'The three characters are the hint of a valid secret.', given: typed('aB3'), status: 'pass', ist: PASS },
      {
        when: 'More than three were typed: the first three count.',
        given: typed('aB3kd'),
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
        when: 'The hint settles it even where the id of a secret begins alike.',
        given: secrets('555', secret({ hint: '555' })),
        status: 'pass',
        ist: PASS,
      },
      {
        when: 'The hint settles it beside a secret that Microsoft is silent about.',
        given: secrets('aB3', secret(), silent),
        status: 'pass',
        ist: PASS,
      },
      {
        when: 'Another registration has a secret that begins alike: that of this one counts.',
        given: {
          ...typed('aB3'),
          others: [otherRegistration({ passwordCredentials: [secret({ keyId: STRANGER })] })],
        },
        status: 'pass',
        ist: PASS,
      },
      {
        when: 'Several valid secrets share the hint.',
        given: secrets('aB3', secret(), secret({ keyId: STRANGER })),
        status: 'warn',
        ist: '2 gültige Schlüssel beginnen mit denselben drei Zeichen.',
        folge: WHICH,
      },
      {
        when: 'An expired secret shares the hint with a valid one.',
        given: secrets('aB3', secret(), { ...expired, hint: 'aB3' }),
        status: 'warn',
        ist: 'Mit denselben drei Zeichen beginnen mehrere Schlüssel, und nicht alle sind gültig: „BüroWARE“ (beginnt mit aB3) und „alt“ (beginnt mit aB3).',
        folge: WHICH,
      },
      {
        when: 'The hint of an expired secret, though a valid one exists.',
        given: secrets('x~9', secret(), expired),
        status: 'fail',
        ist: 'Die hier eingegebenen Zeichen gehören zu einem Schlüssel, der am 1. Januar 2026 abgelaufen ist.',
        folge: REFUSED.replace('7000215', '7000222'),
      },
      {
        when: 'The hint of several expired secrets: the last to end is told.',
        given: secrets('x~9', { ...expired, keyId: OTHER, endDateTime: '2025-01-01T00:00:00Z' }, expired),
        status: 'fail',
        ist: 'Die hier eingegebenen Zeichen gehören zu einem Schlüssel, der am 1. Januar 2026 abgelaufen ist.',
        folge: REFUSED.replace('7000215', '7000222'),
      },
      {
        when: 'The hint of a secret that is not yet valid.',
        given: secrets(
          'n0t',
          secret(),
          secret({ keyId: STRANGER, hint: 'n0t', startDateTime: '2027-01-01T00:00:00Z' }),
        ),
        status: 'fail',
        ist: 'Die hier eingegebenen Zeichen gehören zu einem Schlüssel, der noch nicht gültig ist.',
        folge: REFUSED.replace(' (Fehler AADSTS7000215)', ''),
      },
      {
        when: 'The hint of a sibling’s secret, which is named.',
        given: beside(typed('Sb1')),
        status: 'fail',
        ist: 'Die hier eingegebenen Zeichen sind der Anfang eines Schlüssels der Registrierung „SoftENGINE Mailserver alt“ (Anwendungs-ID 77777777-7777-4777-8777-777777777777), nicht der geprüften.',
        folge: REFUSED,
      },
      {
        when: 'The hint of a sibling’s secret is exact, the likeness to one of this registration is not.',
        given: beside(secrets('Sb1', secret({ hint: 'sbl' }))),
        status: 'fail',
        ist: 'Die hier eingegebenen Zeichen sind der Anfang eines Schlüssels der Registrierung „SoftENGINE Mailserver alt“ (Anwendungs-ID 77777777-7777-4777-8777-777777777777), nicht der geprüften.',
        folge: REFUSED,
      },
      { when: 'Case matters in a secret.', given: typed('Ab3'), status: 'fail', ist: ALIKE, folge: LOOK },
      {
        when: 'A likeness is no likeness to an expired secret.',
        given: secrets('X~9', secret(), expired),
        status: 'fail',
        ist: UNLIKE.replace('„aB3“', '„aB3“ und „x~9“'),
        folge: REFUSED,
      },
      { when: 'The beginning of a secret id.', given: typed('555'), status: 'fail', ist: ID, folge: REFUSED },
      {
        when: 'The beginning of a secret id in capitals.',
        given: secrets('ABC', secret({ keyId: 'abcdef01-5555-4555-8555-555555555555' })),
        status: 'fail',
        ist: ID,
        folge: REFUSED,
      },
      {
        when: 'The beginning of a secret id, though Microsoft is silent about another secret.',
        given: secrets('555', secret(), silent),
        status: 'fail',
        ist: ID,
        folge: REFUSED,
      },
      {
        when: 'Nothing that is here: the secrets are named by their beginnings.',
        given: secrets('zzz', secret(), expired),
        status: 'fail',
        ist: 'Die hier eingegebenen Zeichen passen zu keinem Schlüssel dieser Registrierung. Deren Schlüssel beginnen mit „aB3“ und „x~9“.',
        folge: REFUSED,
      },
      {
        when: 'Microsoft is silent about an expired secret only: of the valid ones it is none.',
        given: secrets('zzz', secret(), { ...expired, hint: null }),
        status: 'fail',
        ist: UNLIKE,
        folge: REFUSED,
      },
      {
        when: 'A tick does not outweigh characters that do not match.',
        given: ticked(typed('zzz')),
        status: 'fail',
        ist: UNLIKE,
        folge: REFUSED,
      },
      {
        when: 'Too few characters to compare are not nothing.',
        given: typed('aB'),
        status: 'unknown',
        reason: 'not-typed',
        ist: 'Eingegeben sind erst zwei Zeichen; verglichen werden die ersten drei.',
      },
      {
        when: 'One character, and a blank that is none.',
        given: typed('a '),
        status: 'unknown',
        reason: 'not-typed',
        ist: 'Eingegeben ist erst ein Zeichen; verglichen werden die ersten drei.',
      },
      {
        when: 'A tick does not outweigh what was begun.',
        given: ticked(typed('aB')),
        status: 'unknown',
        reason: 'not-typed',
        ist: 'Eingegeben sind erst zwei Zeichen; verglichen werden die ersten drei.',
      },
      {
        when: 'A report hides how its secrets begin: what is typed cannot be compared.',
        given: { inputs: { secret: { byHint: [], byId: [], hidden: true } } },
        status: 'unknown',
        reason: 'pseudonym',
        ist: 'Der Bericht verdeckt, wie die Schlüssel beginnen; die eingegebenen Zeichen lassen sich deshalb mit nichts vergleichen. Prüfen Sie es dort, wo der Bericht herkommt.',
      },
      {
        when: 'Microsoft is silent about a valid secret: it may be the one, and no other is called right.',
        given: secrets('zzz', secret(), silent),
        status: 'manual',
        soll: `${SILENT} Jeder andere gültige beginnt mit „aB3“. ${IS_ID}`,
        ist: NOWHERE,
      },
      {
        when: 'Microsoft is silent about the only secret: the tick is accepted, whatever is typed.',
        given: ticked(secrets('zzz', silent)),
        status: 'done',
        proof: 'self',
        soll: `${SILENT} ${IS_ID}`,
        ist: NOWHERE,
      },
      {
        when: 'A likeness to another secret proves nothing where Microsoft is silent about one.',
        given: secrets('AB3', secret(), silent),
        status: 'manual',
        soll: `${SILENT} Jeder andere gültige beginnt mit „aB3“. ${IS_ID}`,
        ist: NOWHERE,
      },
      {
        when: 'A sibling’s beginning is told where Microsoft is silent, and decides nothing.',
        given: beside(secrets('Sb1', { ...silent, keyId: OTHER })),
        status: 'manual',
        soll: `${SILENT} ${IS_ID}`,
        ist: `${NOWHERE} So beginnt allerdings ein Schlüssel der Registrierung 77777777-7777-4777-8777-777777777777.`,
      },
      {
        when: 'A hint that is not in the answer is not silence: that secret may be the one.',
        given: secrets('zzz', secret(), secret({ keyId: STRANGER, hint: undefined })),
        status: 'unknown',
        reason: 'field-absent',
        ist: ABSENT,
      },
      {
        when: 'A secret without id may be the one that was typed.',
        given: secrets('zzz', secret({ keyId: null })),
        status: 'unknown',
        reason: 'field-absent',
        ist: ABSENT,
      },
      {
        when: 'The hint of a secret without dates settles nothing.',
        given: secrets('aB3', secret({ endDateTime: null })),
        status: 'unknown',
        reason: 'field-absent',
        ist: ABSENT,
      },
      {
        when: 'A secret without hint and without dates settles nothing.',
        given: secrets('zzz', secret({ endDateTime: null, hint: null })),
        status: 'unknown',
        reason: 'field-absent',
        ist: ABSENT,
      },
      {
        when: 'Nothing typed: the user compares, and is told with what.',
        given: typed(''),
        status: 'manual',
        soll: BY_EYE,
        ist: NOTHING_TYPED,
      },
      {
        when: 'Blanks are nothing.',
        given: typed('   '),
        status: 'manual',
        soll: BY_EYE,
        ist: NOTHING_TYPED,
      },
      {
        when: 'Nothing typed: of several valid secrets each beginning is good, of expired ones none.',
        given: secrets('', secret(), secret({ keyId: null, hint: 'Qq0' }), expired),
        status: 'manual',
        soll: `Der Schlüssel in der BüroWARE/WEBWARE muss mit „aB3“ oder „Qq0“ beginnen. ${IS_ID}`,
        ist: NOTHING_TYPED,
      },
      {
        when: 'Nothing typed, and ticked: done, declared by the user.',
        given: ticked(typed('')),
        status: 'done',
        proof: 'self',
        soll: BY_EYE,
        ist: NOTHING_TYPED,
      },
      {
        when: 'Nothing typed, and Microsoft is silent: nobody can compare, and a tick is accepted.',
        given: ticked(secrets('', silent)),
        status: 'done',
        proof: 'self',
        soll: `${SILENT} ${IS_ID}`,
        ist: NOTHING_TYPED,
      },
      {
        when: 'Nothing typed, and Microsoft is silent about one of two: the other is not called right.',
        given: secrets('', secret(), silent),
        status: 'manual',
        soll: `${SILENT} Jeder andere gültige beginnt mit „aB3“. ${IS_ID}`,
        ist: NOTHING_TYPED,
      },
      {
        when: 'Nothing typed, and no hint in the answer.',
        given: ticked(secrets('', secret({ hint: undefined }))),
        status: 'unknown',
        reason: 'field-absent',
        ist: ABSENT,
      },
      {
        when: 'Nothing typed, and no valid secret to compare with; a tick changes nothing.',
        given: ticked(secrets('', expired)),
        status: 'unknown',
        reason: 'field-absent',
        ist: NONE_VALID,
      },
      {
        when: 'Nothing typed, and what is there is only valid later: nothing to compare with either.',
        given: secrets('', secret({ startDateTime: '2027-01-01T00:00:00Z' }), expired),
        status: 'unknown',
        reason: 'field-absent',
        ist: NONE_VALID,
      },
      {
        when: 'Secrets that are not in the answer leave nothing to judge.',
        given: { registration: { passwordCredentials: null } },
        status: 'unknown',
        reason: 'field-absent',
        ist: ABSENT,
      },
      {
        when: 'A registration that could not be read proves nothing.',
        given: { facts: { typedApplication: 'offline', application: 'offline' } },
        status: 'unknown',
        reason: 'offline',
        ist: 'Microsoft war nicht erreichbar. Prüfen Sie die Internetverbindung, dann prüfen Sie erneut.',
      },
      {
        when: 'Without a secret step 6 is open.',
        given: secrets('aB3'),
        status: 'skipped',
        reason: 'step-open',
        ist: 'Nicht geprüft, weil Schritt 6 offen ist.',
      },
      {
        when: 'Without a registration step 3 is open, whatever is ticked.',
        given: { registration: null, inputs: { secretStart: '', ticks: ['8.1'] } },
        status: 'skipped',
        reason: 'step-open',
        ist: 'Nicht geprüft, weil Schritt 3 offen ist.',
      },
    ],
  );

  test.each([
    ['AB3', 'aB3', '[a]B3'],
    ['ab3', 'aB3', 'a[B]3'],
    ['O1~', '0l~', '[0][l]~'],
    ['oI~', '0l~', '[0][l]~'],
    ['0i~', 'OL~', '[O][L]~'],
    ['1i~', 'lI~', '[l][I]~'],
  ])('%s instead of %s is marked where it differs.', (start, hint, shown) => {
    expect(marked('secret-start-matches', secrets(start, secret({ hint })))).toContain(`„${shown}“`);
  });

  test.each([
    ['aB4', 'aB3'],
    ['5B3', 'SB3'],
    ['Ba3', 'aB3'],
    ['a~3', 'a-3'],
  ])('%s is not taken for %s.', (start, hint) => {
    expect(marked('secret-start-matches', secrets(start, secret({ hint })))).toContain('passen zu keinem Schlüssel');
  });
});
