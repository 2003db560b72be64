import { describe } from 'vitest';
import { enterpriseApp, OTHER, otherRegistration, SECRET, secret, STRANGER, type Change } from './judging';
import { ways } from './spoken-remedy';

type Secret = ReturnType<typeof secret>;

const certificate = { keyId: 'cccccccc-cccc-4ccc-8ccc-cccccccccccc' };
const secrets = (secretStart: string, ...passwordCredentials: readonly Secret[]): Change => ({
  registration: { passwordCredentials: [...passwordCredentials] },
  inputs: { secretStart },
});
const expired = secret({
  keyId: STRANGER,
  hint: 'x~9',
  displayName: 'alt',
  startDateTime: '2024-01-01T00:00:00Z',
  endDateTime: '2026-01-01T00:00:00Z',
});
const lasting = (keyId: string, displayName: string, endDateTime: string) =>
  secret({ keyId, hint: `${displayName}12`.slice(0, 3), displayName, endDateTime });

const OPEN =
  'Öffnen Sie in der Registrierung „Zertifikate & Geheimnisse“ und dort die Registerkarte „Geheime Clientschlüssel“.';
const RENEW = [
  OPEN,
  'Klicken Sie auf „Neuer geheimer Clientschlüssel“, wählen Sie unter „Gültig bis“, wie lange er gelten soll, und klicken Sie auf „Hinzufügen“.',
  'Kopieren Sie sofort den Eintrag der Spalte „Wert“, nicht den der Spalte „Geheimnis-ID“. Microsoft zeigt ihn nur jetzt.',
  'Fügen Sie ihn in der BüroWARE/WEBWARE in das Feld für den geheimen Schlüssel ein, und speichern Sie dort.',
  'Lesen Sie in der BüroWARE/WEBWARE seine ersten drei Zeichen ab, und tragen Sie sie auf dieser Seite in das Feld „Erste drei Zeichen des Schlüssels“ ein.',
] as const;
const DELAY =
  'Dauer: Zeigt es sich hier nicht gleich, prüfen Sie in einer bis fünf Minuten erneut; eine Höchstdauer nennt Microsoft nicht.';
const AT = [
  'Seite: credentials',
  'Wer: ein Anwendungsadministrator, ein Cloudanwendungsadministrator oder ein Globaler Administrator',
  DELAY,
];
const numbered = (...clicks: readonly string[]) => clicks.map((click, index) => `${String(index + 1)}. ${click}`);

const NEW = [{ change: 'add secret' }, { change: 'type', input: 'secretStart' }] as const;
const newSecret = (...first: readonly string[]) => [...numbered(...first, ...RENEW), ...AT];
const replacing = (gone: string) => [
  ...numbered(...RENEW, `Läuft die Verbindung mit dem neuen, löschen Sie in derselben Liste ${gone}.`),
  ...AT,
];

describe('what helps where a secret is not there', () => {
  ways('secret-exists', [
    {
      when: 'nothing was made yet',
      given: { registration: { passwordCredentials: [] } },
      lack: 'absent',
      says: newSecret(),
      changes: NEW,
    },
    {
      when: 'only a certificate',
      given: { registration: { passwordCredentials: [], keyCredentials: [certificate] } },
      lack: 'wrong',
      says: newSecret('Lassen Sie das Zertifikat stehen; der Schlüssel kommt daneben.'),
      changes: NEW,
    },
    {
      when: 'it sits on the enterprise app',
      given: {
        registration: { passwordCredentials: [] },
        facts: { servicePrincipal: enterpriseApp({ passwordCredentials: [secret()] }) },
      },
      lack: 'wrong',
      says: newSecret(),
      changes: NEW,
    },
    {
      when: 'four, and one is over: three valid ones may stay, whatever is in use',
      given: secrets(
        'aB3',
        secret(),
        lasting('1', 'A', '2027-01-01T00:00:00Z'),
        lasting('2', 'B', '2027-02-01T00:00:00Z'),
        expired,
      ),
      says: [
        ...numbered(OPEN, 'Löschen Sie, was abgelaufen ist: „alt“ (beginnt mit x~9).'),
        'Seite: credentials',
        DELAY,
      ],
      changes: [{ change: 'remove secret', keyId: STRANGER }],
    },
    {
      when: 'four, and two are over: no valid one goes',
      given: secrets('aB3', secret(), lasting('1', 'A', '2027-01-01T00:00:00Z'), expired, {
        ...expired,
        keyId: OTHER,
        displayName: 'älter',
      }),
      says: [
        ...numbered(OPEN, 'Löschen Sie, was abgelaufen ist: „alt“ (beginnt mit x~9) und „älter“ (beginnt mit x~9).'),
        'Seite: credentials',
        DELAY,
      ],
      changes: [
        { change: 'remove secret', keyId: STRANGER },
        { change: 'remove secret', keyId: OTHER },
      ],
    },
    {
      when: 'five valid ones: what stands in the product stays, and of the others what lasts longest',
      given: secrets(
        'aB3',
        lasting('1', 'A', '2027-01-01T00:00:00Z'),
        lasting('2', 'B', '2027-02-01T00:00:00Z'),
        secret({ endDateTime: '2026-12-31T00:00:00Z' }),
        lasting('3', 'C', '2027-03-01T00:00:00Z'),
        lasting('4', 'D', '2027-04-01T00:00:00Z'),
      ),
      says: [
        ...numbered(
          OPEN,
          'Löschen Sie von den übrigen, was niemand mehr verwendet, bis höchstens drei bleiben. Fragen Sie im Zweifel, wer sie angelegt hat.',
        ),
        'Seite: credentials',
        DELAY,
      ],
      changes: [
        { change: 'remove secret', keyId: '2' },
        { change: 'remove secret', keyId: '1' },
      ],
    },
  ]);
});

describe('what helps where a secret is not valid', () => {
  ways('secret-valid', [
    { when: 'all are over', given: secrets('', expired), lack: 'wrong', says: newSecret(), changes: NEW },
    {
      when: 'none is valid yet',
      given: secrets('', secret({ startDateTime: '2027-01-01T00:00:00Z' })),
      lack: 'wrong',
      says: newSecret(),
      changes: NEW,
    },
    {
      when: 'the last one ends soon',
      given: secrets('', secret({ endDateTime: '2026-12-10T09:00:00Z' })),
      says: newSecret(),
      changes: NEW,
    },
    {
      when: 'it lasts too long',
      given: secrets('', secret({ endDateTime: '2036-01-01T00:00:00Z' })),
      says: replacing('„BüroWARE“ (beginnt mit aB3)'),
      changes: [...NEW, { change: 'remove secret', keyId: SECRET }],
    },
    {
      when: 'two last too long: both go at once',
      given: secrets(
        '',
        secret({ endDateTime: '2036-01-01T00:00:00Z' }),
        lasting(OTHER, 'A', '2040-01-01T00:00:00Z'),
        lasting(STRANGER, 'B', '2027-01-01T00:00:00Z'),
      ),
      says: replacing('„A“ (beginnt mit A12) und „BüroWARE“ (beginnt mit aB3)'),
      changes: [...NEW, { change: 'remove secret', keyId: OTHER }, { change: 'remove secret', keyId: SECRET }],
    },
    {
      when: 'the clock is wrong',
      given: { account: { clockSkew: 3600 } },
      says: [
        '1. Lassen Sie an diesem Computer Datum, Uhrzeit und Zeitzone automatisch festlegen.',
        '2. Melden Sie sich hier ab und wieder an. Verglichen wird die Uhr bei der Anmeldung.',
        'Wer: jeder',
      ],
      changes: [{ change: 'set clock' }, { change: 'sign in' }],
    },
  ]);
});

describe('what helps where another secret stands in the product', () => {
  ways('secret-start-matches', [
    {
      when: 'it is over, and a valid one is there',
      given: secrets('x~9', secret(), expired),
      lack: 'wrong',
      says: newSecret(
        'Haben Sie noch den Wert eines gültigen Schlüssels, also von „BüroWARE“ (beginnt mit aB3), tragen Sie ihn in der BüroWARE/WEBWARE ein und hier seine ersten drei Zeichen. Sonst brauchen Sie einen neuen:',
      ),
      changes: NEW,
    },
    { when: 'it is over, as all are', given: secrets('x~9', expired), lack: 'wrong', says: newSecret(), changes: NEW },
    {
      when: 'it is of another registration',
      given: {
        ...secrets('Sb1', secret()),
        others: [
          otherRegistration({
            displayName: 'SoftENGINE Mailserver alt',
            passwordCredentials: [secret({ keyId: STRANGER, hint: 'Sb1' })],
          }),
        ],
      },
      lack: 'wrong',
      says: newSecret(
        'Soll die BüroWARE/WEBWARE die Registrierung „SoftENGINE Mailserver alt“ (Anwendungs-ID 77777777-7777-4777-8777-777777777777) verwenden, tragen Sie deren Anwendungs-ID in der BüroWARE/WEBWARE und hier ein; dann passt der Schlüssel. Sonst braucht sie einen der geprüften Registrierung:',
      ),
      changes: NEW,
    },
    {
      when: 'it was read or typed wrong: a new one is the last advice',
      given: secrets('AB3', secret()),
      lack: 'wrong',
      says: [
        '1. Sehen Sie in der BüroWARE/WEBWARE noch einmal nach, wie der Schlüssel beginnt, und tragen Sie hier genau das ein.',
        '2. Steht er dort wirklich anders, wurde er abgeschrieben statt kopiert. Wird er im Portal unter „Geheime Clientschlüssel“ in der Spalte „Wert“ noch ganz angezeigt, kopieren Sie ihn neu.',
        '3. Erst wenn beides nicht hilft, legen Sie einen neuen Schlüssel an und tragen ihn an beiden Stellen ein.',
        'Seite: credentials',
        'Wer: jeder',
      ],
      changes: [{ change: 'type', input: 'secretStart', value: 'aB3' }],
    },
    {
      when: 'its id was copied',
      given: secrets('555', secret()),
      lack: 'wrong',
      says: newSecret(
        'Ist die Seite mit dem neuen Schlüssel im Portal noch offen, kopieren Sie dort die Spalte „Wert“. Tragen Sie den Wert in der BüroWARE/WEBWARE ein und hier seine ersten drei Zeichen. Wird er nicht mehr angezeigt, brauchen Sie einen neuen:',
      ),
      changes: NEW,
    },
    {
      when: 'it is none of these',
      given: secrets('zzz', secret()),
      lack: 'wrong',
      says: newSecret(
        'Sehen Sie in der BüroWARE/WEBWARE nach, ob der Schlüssel vollständig und ohne Leerzeichen davor eingefügt ist. Steht er dort so, brauchen Sie einen neuen:',
      ),
      changes: NEW,
    },
    {
      when: 'an expired one begins alike',
      given: secrets('aB3', secret(), { ...expired, hint: 'aB3' }),
      says: replacing('„BüroWARE“ (beginnt mit aB3) und „alt“ (beginnt mit aB3)'),
      changes: [...NEW, { change: 'remove secret', keyId: SECRET }, { change: 'remove secret', keyId: STRANGER }],
    },
    ...[
      ['nobody can compare it', [secret({ hint: null })]] as const,
      ['nobody can compare one of them', [secret(), secret({ keyId: OTHER, hint: null })]] as const,
    ].map(([when, all]) => ({
      when,
      given: secrets('', ...all),
      says: [
        '1. Wissen Sie, dass in der BüroWARE/WEBWARE dieser Schlüssel steht, setzen Sie hier den Haken.',
        '2. Sonst legen Sie im Portal einen neuen an: Zu dem nennt Microsoft den Anfang, und er lässt sich vergleichen.',
        'Seite: credentials',
        'Wer: jeder',
      ],
      changes: [{ change: 'tick' } as const],
    })),
    { when: 'nothing is typed yet: nothing helps but comparing', given: secrets('', secret()), says: [] },
  ]);
});
