import { describe } from 'vitest';
import { secret, STRANGER, table, type Change } from './judging';

type Secret = ReturnType<typeof secret>;

const secrets = (...passwordCredentials: readonly Secret[]): Change => ({
  registration: { passwordCredentials: [...passwordCredentials] },
});
const expired = (given: Partial<Secret> = {}) =>
  secret({
    keyId: STRANGER,
    hint: 'x~9',
    displayName: 'alt',
    startDateTime: '2024-01-01T00:00:00Z',
    endDateTime: '2026-01-01T00:00:00Z',
    ...given,
  });
const early = secret({ startDateTime: '2027-01-01T00:00:00Z', endDateTime: '2028-01-01T00:00:00Z' });

const VALID = '• „BüroWARE“ (beginnt mit aB3): gültig bis 25. Juli 2028, noch 609 Tage';
const EXPIRED = '• „alt“ (beginnt mit x~9): abgelaufen am 1. Januar 2026, vor 326 Tagen';
const UNDATED = '• „BüroWARE“ (beginnt mit aB3): ohne lesbare Gültigkeit';

const RENEW =
  'Microsoft weist die Anmeldung der BüroWARE/WEBWARE ab (Fehler AADSTS7000222). Ein abgelaufener Schlüssel lässt sich nicht verlängern.';
const WAIT = 'Bis ein Schlüssel gültig wird, weist Microsoft die Anmeldung der BüroWARE/WEBWARE ab.';
const LONG =
  'Die Laufzeit ist länger als die 24 Monate, die das Portal zulässt; der Schlüssel wurde wohl auf anderem Weg angelegt. Je länger ein Schlüssel gilt, desto länger nützt er auch dem, der ihn unbefugt kennt.';
const clock = (off: string) =>
  `Die Uhr des Computers, an dem gelesen wurde, geht ${off}. Auf die Gültigkeit wirkt sich das hier nicht aus; andere Uhrzeiten auf dieser Seite sind aber um so viel falsch.`;

describe('secret-valid', () => {
  table('secret-valid', 'Mindestens ein geheimer Clientschlüssel ist heute gültig, noch 30 Tage oder länger.', [
    {
      when: 'A secret valid for long is shown with the days left.',
      status: 'pass',
      ist: VALID,
    },
    {
      when: 'An imported registration says so by its proof.',
      given: { pasted: true },
      status: 'pass',
      proof: 'paste',
      ist: VALID,
    },
    {
      when: 'Without description and hint it is still one line.',
      given: secrets(secret({ displayName: null, hint: null })),
      status: 'pass',
      ist: '• „ohne Beschreibung“: gültig bis 25. Juli 2028, noch 609 Tage',
    },
    {
      when: 'Every secret has a line, the one that lasts longest first; one that is valid is enough.',
      given: secrets(expired(), secret()),
      status: 'pass',
      ist: `${VALID}\n${EXPIRED}`,
    },
    {
      when: 'After a renewal the old secret may end soon.',
      given: secrets(expired({ endDateTime: '2026-11-24T09:00:00Z' }), secret()),
      status: 'pass',
      ist: `${VALID}\n• „alt“ (beginnt mit x~9): gültig bis 24. November 2026, noch 1 Tag`,
    },
    {
      when: 'One without dates beside a valid one does no harm.',
      given: secrets(secret({ keyId: STRANGER, hint: null, endDateTime: null }), secret()),
      status: 'pass',
      ist: `${VALID}\n• „BüroWARE“: ohne lesbare Gültigkeit`,
    },
    {
      when: 'A secret is valid from the very moment it starts.',
      given: secrets(secret({ startDateTime: '2026-11-23T09:00:00Z' })),
      status: 'pass',
      ist: VALID,
    },
    {
      when: 'Exactly 30 days left are enough.',
      given: secrets(secret({ endDateTime: '2026-12-23T09:00:00Z' })),
      status: 'pass',
      ist: '• „BüroWARE“ (beginnt mit aB3): gültig bis 23. Dezember 2026, noch 30 Tage',
    },
    {
      when: 'One minute less than 30 days is a warning.',
      given: secrets(secret({ endDateTime: '2026-12-23T08:59:00Z' })),
      status: 'warn',
      ist: '• „BüroWARE“ (beginnt mit aB3): gültig bis 23. Dezember 2026, noch 29 Tage',
      folge: 'Wird der Schlüssel nicht vorher erneuert, endet die Verbindung am 23. Dezember 2026.',
    },
    {
      when: 'Of two that end soon the later one is the last.',
      given: secrets(expired({ endDateTime: '2026-11-30T09:00:00Z' }), secret({ endDateTime: '2026-12-10T09:00:00Z' })),
      status: 'warn',
      ist: '• „BüroWARE“ (beginnt mit aB3): gültig bis 10. Dezember 2026, noch 17 Tage\n• „alt“ (beginnt mit x~9): gültig bis 30. November 2026, noch 7 Tage',
      folge: 'Wird der Schlüssel nicht vorher erneuert, endet die Verbindung am 10. Dezember 2026.',
    },
    {
      when: 'Five hours left are less than a day.',
      given: secrets(secret({ endDateTime: '2026-11-23T14:00:00Z' })),
      status: 'warn',
      ist: '• „BüroWARE“ (beginnt mit aB3): gültig bis 23. November 2026, noch weniger als einen Tag',
      folge: 'Wird der Schlüssel nicht vorher erneuert, endet die Verbindung am 23. November 2026.',
    },
    {
      when: '24 months and a day are what the portal allows at most.',
      given: secrets(secret({ startDateTime: '2026-07-26T08:00:00Z', endDateTime: '2028-07-27T08:00:00Z' })),
      status: 'pass',
      ist: '• „BüroWARE“ (beginnt mit aB3): gültig bis 27. Juli 2028, noch 611 Tage',
    },
    {
      when: 'A minute more than 24 months and a day is a warning.',
      given: secrets(secret({ startDateTime: '2026-07-26T08:00:00Z', endDateTime: '2028-07-27T08:01:00Z' })),
      status: 'warn',
      ist: '• „BüroWARE“ (beginnt mit aB3): gültig bis 27. Juli 2028, noch 611 Tage',
      folge: LONG,
    },
    {
      when: 'A lifetime of a century, as a script may set it.',
      given: secrets(secret({ endDateTime: '2126-07-26T08:00:00Z' })),
      status: 'warn',
      ist: '• „BüroWARE“ (beginnt mit aB3): gültig bis 26. Juli 2126, noch 36403 Tage',
      folge: LONG,
    },
    {
      when: 'A clock that is off by exactly ten minutes is not worth a word.',
      given: { account: { clockSkew: 600 } },
      status: 'pass',
      ist: VALID,
    },
    {
      when: 'A clock that is slow by more is.',
      given: { account: { clockSkew: 601 } },
      status: 'warn',
      ist: VALID,
      folge: clock('10 Minuten nach'),
    },
    {
      when: 'A clock that is fast by more is.',
      given: { account: { clockSkew: -601 } },
      status: 'warn',
      ist: VALID,
      folge: clock('10 Minuten vor'),
    },
    ...(
      [
        [2 * 3600 - 30, '120 Minuten nach', 609],
        [2 * 3600, '2 Stunden nach', 609],
        [-47 * 3600, '47 Stunden vor', 611],
        [2 * 86_400, '2 Tage nach', 607],
      ] as const
    ).map(([clockSkew, off, days]) => ({
      when: `A clock that is off: ${off}.`,
      given: { account: { clockSkew } },
      status: 'warn' as const,
      ist: VALID.replace('609', String(days)),
      folge: clock(off),
    })),
    {
      when: 'Valid by the clock of this computer, expired by the clock of Microsoft, which counts.',
      given: {
        ...secrets(expired({ endDateTime: '2026-11-23T09:10:00Z' })),
        account: { clockSkew: 11 * 60 },
      },
      status: 'fail',
      ist: '• „alt“ (beginnt mit x~9): abgelaufen am 23. November 2026, vor weniger als einem Tag',
      folge: RENEW,
    },
    {
      when: 'Expired by the clock of this computer, which is two days fast; by the clock of Microsoft the last day has begun.',
      given: {
        ...secrets(expired({ endDateTime: '2026-11-22T09:00:00Z' })),
        account: { clockSkew: -2 * 86_400 },
      },
      status: 'warn',
      ist: '• „alt“ (beginnt mit x~9): gültig bis 22. November 2026, noch 1 Tag',
      folge: 'Wird der Schlüssel nicht vorher erneuert, endet die Verbindung am 22. November 2026.',
    },
    {
      when: 'Not yet valid by the clock of this computer, valid by the clock of Microsoft.',
      given: {
        ...secrets(secret({ startDateTime: '2026-11-23T09:20:00Z' })),
        account: { clockSkew: 30 * 60 },
      },
      status: 'warn',
      ist: VALID,
      folge: clock('30 Minuten nach'),
    },
    {
      when: 'A saved report was read at another computer: its clock is told, but this computer’s is not moved.',
      given: { pasted: true, account: { clockSkew: -1000 * 86_400 } },
      status: 'warn',
      proof: 'paste',
      ist: VALID,
      folge: clock('1000 Tage vor'),
    },
    {
      when: 'All expired: since when, the last one first.',
      given: secrets(expired(), secret({ startDateTime: '2024-11-22T08:00:00Z', endDateTime: '2026-11-22T08:00:00Z' })),
      status: 'fail',
      ist: `• „BüroWARE“ (beginnt mit aB3): abgelaufen am 22. November 2026, vor 1 Tag\n${EXPIRED}`,
      folge: RENEW,
    },
    {
      when: 'A secret is expired at the very moment it ends.',
      given: secrets(expired({ endDateTime: '2026-11-23T09:00:00Z' })),
      status: 'fail',
      ist: '• „alt“ (beginnt mit x~9): abgelaufen am 23. November 2026, vor weniger als einem Tag',
      folge: RENEW,
    },
    {
      when: 'An expired secret is expired whatever its start.',
      given: secrets(expired({ startDateTime: null })),
      status: 'fail',
      ist: EXPIRED,
      folge: RENEW,
    },
    {
      when: 'A day ends in Germany when it does there, not in Greenwich.',
      given: secrets(expired({ endDateTime: '2026-10-31T23:30:00Z' })),
      status: 'fail',
      ist: '• „alt“ (beginnt mit x~9): abgelaufen am 1. November 2026, vor 22 Tagen',
      folge: RENEW,
    },
    {
      when: 'Not yet valid.',
      given: secrets(early),
      status: 'fail',
      ist: '• „BüroWARE“ (beginnt mit aB3): noch nicht gültig, erst ab 1. Januar 2027',
      folge: WAIT,
    },
    {
      when: 'One expired, the next not yet valid.',
      given: secrets(expired(), early),
      status: 'fail',
      ist: `• „BüroWARE“ (beginnt mit aB3): noch nicht gültig, erst ab 1. Januar 2027\n${EXPIRED}`,
      folge: WAIT,
    },
    {
      when: 'No end date, no verdict.',
      given: secrets(secret({ endDateTime: null })),
      status: 'unknown',
      reason: 'field-absent',
      ist: UNDATED,
    },
    {
      when: 'No start date, no verdict.',
      given: secrets(secret({ startDateTime: null })),
      status: 'unknown',
      reason: 'field-absent',
      ist: UNDATED,
    },
    {
      when: 'A date that is none, no verdict.',
      given: secrets(secret({ endDateTime: 'irgendwann' })),
      status: 'unknown',
      reason: 'field-absent',
      ist: UNDATED,
    },
    {
      when: 'One without dates may be the valid one among the expired.',
      given: secrets(expired(), secret({ endDateTime: null })),
      status: 'unknown',
      reason: 'field-absent',
      ist: `${EXPIRED}\n${UNDATED}`,
    },
    {
      when: 'Secrets that are not in the answer leave nothing to judge.',
      given: { registration: { passwordCredentials: null } },
      status: 'unknown',
      reason: 'field-absent',
      ist: 'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
    },
    {
      when: 'A registration that could not be read proves nothing.',
      given: { facts: { typedApplication: 'throttled', application: 'throttled' } },
      status: 'unknown',
      reason: 'throttled',
      ist: 'Microsoft nimmt gerade zu viele Anfragen entgegen. Prüfen Sie in einigen Minuten erneut.',
    },
    {
      when: 'Without a secret step 6 is open.',
      given: secrets(),
      status: 'skipped',
      reason: 'step-open',
      ist: 'Nicht geprüft, weil Schritt 6 offen ist.',
    },
    {
      when: 'Without a registration step 3 is open.',
      given: { registration: null },
      status: 'skipped',
      reason: 'step-open',
      ist: 'Nicht geprüft, weil Schritt 3 offen ist.',
    },
  ]);
});
