import { describe } from 'vitest';
import { secret, STRANGER, table, type Change } from './judging';

type Secret = ReturnType<typeof secret>;

const secrets = (secretStart: string, ...passwordCredentials: readonly Secret[]): Change => ({
  registration: { passwordCredentials: [...passwordCredentials] },
  inputs: { secretStart },
});
const typed = (secretStart: string): Change => secrets(secretStart, secret());
const expired = secret({
  keyId: STRANGER,
  hint: 'x~9',
  displayName: 'alt',
  startDateTime: '2024-01-01T00:00:00Z',
  endDateTime: '2026-01-01T00:00:00Z',
});

const PASS = 'Die hier eingegebenen drei Zeichen sind der Anfang eines gültigen Schlüssels.';
const BY_EYE =
  'Der Schlüssel in der BüroWARE/WEBWARE muss mit „aB3“ beginnen. Steht dort eine lange Kennung mit Bindestrichen, ist es die ID des Schlüssels, nicht sein Wert.';
const NOTHING_TYPED = 'Hier ist noch nichts eingegeben.';
const OTHER_KEY =
  'Microsoft weist die Anmeldung der BüroWARE/WEBWARE damit ab (Fehler AADSTS7000222). Tragen Sie den gültigen Schlüssel ein; haben Sie seinen Wert nicht mehr, legen Sie einen neuen an.';
const ID =
  'Die hier eingegebenen Zeichen sind der Anfang einer Geheimnis-ID: Sie haben die Geheimnis-ID kopiert, nicht den Wert.';
const NEW_KEY =
  'Microsoft weist die Anmeldung der BüroWARE/WEBWARE ab (Fehler AADSTS7000215). Der Wert ist nicht mehr abrufbar: Legen Sie einen neuen geheimen Schlüssel an und kopieren Sie die Spalte „Wert“.';
const NO_MATCH =
  'Vielleicht stammt der Schlüssel aus einer anderen Registrierung oder wurde unvollständig kopiert. Microsoft weist die Anmeldung der BüroWARE/WEBWARE ab (Fehler AADSTS7000215). Der Wert ist nicht mehr abrufbar: Legen Sie einen neuen geheimen Schlüssel an und kopieren Sie die Spalte „Wert“.';
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
        when: 'An imported registration says so by its proof.',
        given: { pasted: true },
        status: 'pass',
        proof: 'paste',
        ist: PASS,
      },
      {
        when: 'An expired secret with the same hint does not matter beside a valid one.',
        given: secrets('aB3', secret(), { ...expired, hint: 'aB3' }),
        status: 'pass',
        ist: PASS,
      },
      {
        when: 'The hint settles it even where the id of a secret begins alike.',
        given: secrets('555', secret({ hint: '555' })),
        status: 'pass',
        ist: PASS,
      },
      {
        when: 'Several valid secrets share the hint.',
        given: secrets('aB3', secret(), secret({ keyId: STRANGER })),
        status: 'warn',
        ist: '2 gültige Schlüssel beginnen mit denselben drei Zeichen.',
        folge:
          'Welcher davon in der BüroWARE/WEBWARE steht, lässt sich so nicht unterscheiden. Löschen Sie Schlüssel, die niemand mehr verwendet.',
      },
      {
        when: 'The hint of an expired secret, though a valid one exists.',
        given: secrets('x~9', secret(), expired),
        status: 'fail',
        ist: 'Die hier eingegebenen Zeichen gehören zu einem Schlüssel, der am 1. Januar 2026 abgelaufen ist.',
        folge: OTHER_KEY,
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
        folge: OTHER_KEY.replace(' (Fehler AADSTS7000222)', ''),
      },
      { when: 'The beginning of a secret id.', given: typed('555'), status: 'fail', ist: ID, folge: NEW_KEY },
      {
        when: 'The beginning of a secret id in capitals.',
        given: secrets('ABC', secret({ keyId: 'abcdef01-5555-4555-8555-555555555555' })),
        status: 'fail',
        ist: ID,
        folge: NEW_KEY,
      },
      {
        when: 'Nothing that is here: the secrets are named by their beginnings.',
        given: secrets('zzz', secret(), expired),
        status: 'fail',
        ist: 'Die hier eingegebenen Zeichen passen zu keinem Schlüssel dieser Registrierung. Deren Schlüssel beginnen mit „aB3“ und „x~9“.',
        folge: NO_MATCH,
      },
      {
        when: 'Case matters in a secret.',
        given: typed('Ab3'),
        status: 'fail',
        ist: 'Die hier eingegebenen Zeichen passen zu keinem Schlüssel dieser Registrierung. Deren Schlüssel beginnen mit „aB3“.',
        folge: NO_MATCH,
      },
      {
        when: 'A tick does not outweigh characters that do not match.',
        given: { inputs: { secretStart: 'zzz', ticks: ['8.1'] } },
        status: 'fail',
        ist: 'Die hier eingegebenen Zeichen passen zu keinem Schlüssel dieser Registrierung. Deren Schlüssel beginnen mit „aB3“.',
        folge: NO_MATCH,
      },
      {
        when: 'A secret without hint may be the one that was typed.',
        given: secrets('zzz', secret(), secret({ keyId: STRANGER, hint: null })),
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
        when: 'Nothing typed: the user compares, and is told with what.',
        given: typed(''),
        status: 'manual',
        soll: BY_EYE,
        ist: NOTHING_TYPED,
      },
      {
        when: 'Nothing typed: of several valid secrets each beginning is good, of expired ones none.',
        given: secrets('', secret(), secret({ keyId: null, hint: 'Qq0' }), expired),
        status: 'manual',
        soll: 'Der Schlüssel in der BüroWARE/WEBWARE muss mit „aB3“ oder „Qq0“ beginnen. Steht dort eine lange Kennung mit Bindestrichen, ist es die ID des Schlüssels, nicht sein Wert.',
        ist: NOTHING_TYPED,
      },
      {
        when: 'Nothing typed, and ticked: done, declared by the user.',
        given: { inputs: { secretStart: '', ticks: ['8.1'] } },
        status: 'done',
        proof: 'self',
        soll: BY_EYE,
        ist: NOTHING_TYPED,
      },
      {
        when: 'Nothing typed, and no hint to compare with.',
        given: secrets('', secret({ hint: null })),
        status: 'unknown',
        reason: 'field-absent',
        ist: ABSENT,
      },
      {
        when: 'Nothing typed, and no valid secret to compare with; a tick changes nothing.',
        given: {
          registration: { passwordCredentials: [expired] },
          inputs: { secretStart: '', ticks: ['8.1'] },
        },
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
});
