import { expect, test } from 'vitest';
import { withheld } from '../../src/lookup/withheld';
import { expectQuick } from '../project/quick';
import { find } from './rows';

const MEGABYTE = 1_000_000;
const filled = (piece: string) => piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE);
const LINE =
  '2026-11-25T08:12:44.123Z INFO BwMailSync[4711] Der Abgleich läuft, 403 Nachrichten, Server antwortet in 12 ms, client-request-id 2323088f-8838-4f97-a88d-559bfcf92866\n';

/** Texts as long as a log file, and such as a careless pattern would never come back from. */
const long: readonly (readonly [string, string])[] = [
  ['a log', filled(LINE)],
  ['one word', filled('a')],
  ['blanks', filled(' ')],
  ['line ends', filled('\n')],
  ['line ends quoted', filled('\n> ')],
  ['hyphens', filled('a-')],
  ['percent signs', filled('%C3')],
  ['entities', filled('&amp;')],
  ['backslashes', filled('\\')],
  ['the beginning of a token', `eyJ${filled('a')}`],
  ['beginnings of tokens', filled('eyJhbGciOi ')],
  ['named secrets', filled('client_secret=')],
  ['addresses', filled('https://example.org/a?b=')],
  ['mail addresses without an end', filled('a@')],
  ['numbers', filled('AADSTS')],
  [
    'every sentence there is',
    filled('The request body must contain the following parameter and is disabled for this user or tenant '),
  ],
];

test.each(long)('a megabyte of %s is answered at once', async (_, text) => {
  await expectQuick(() => find(withheld(text).text), 1500);
});

test.each([
  ['aadsts7000215', 'AADSTS7000215: Invalid client secret provided.'],
  ['ews-403-richtlinie', 'X-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant'],
  [
    'powershell-skripte-gesperrt',
    'kann nicht geladen werden, da die Ausführung von Skripts auf diesem System deaktiviert ist',
  ],
])('%s is found in the middle of a megabyte', (anchor, message) => {
  const log = filled(LINE);
  expect(find(`${log.slice(0, MEGABYTE / 2)}\n${message}\n${log.slice(MEGABYTE / 2)}`).ids[0]).toBe(anchor);
});

test('the words of a sentence strewn over a megabyte are no sentence', () => {
  const words = 'Ausführung Skripts System deaktiviert geladen Datei Weitere Informationen'.split(' ');
  expect(
    find(words.map((word) => filled('Lager Artikel Bestand Kunde ').slice(0, 10_000) + word).join(' ')).ids,
  ).toEqual([]);
});
