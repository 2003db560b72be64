import { describe, expect, test } from 'vitest';
import { insteadAnchors, insteadSentences } from '../../src/checks/exchange-instead';
import { recognise } from '../../src/import/recognise';
import { whySentences } from '../../src/import/why';
import { APP, NOW, OBJECT, said, textOf } from './firm';

const NAMELESS = '(die Ausgabe nennt keine Organisation, eingefügt am 26. November 2026, 10:00 Uhr)';
const FREE = `EWS ist eingeschaltet und für ${APP} freigegeben ${NAMELESS}. Eine Änderung der Liste wirkt nach bis zu 24 Stunden; prüfen Sie ab 27. November 2026, 10:00 Uhr.`;
const MISSING = `EWS ist eingeschaltet, aber ${APP} steht nicht in der Liste der freigegebenen Anwendungen ${NAMELESS}.`;

/** Each case with its answer: the status, the reason, and every word of the Ist. */
const rows: readonly (readonly [name: string, status: string, reason: string | undefined, ist: string])[] = [
  ['E08', 'unknown', 'not-understood', insteadSentences['ps-parameter']],
  ['E10', 'unknown', 'not-understood', insteadSentences['ps-scripts']],
  ['E11', 'unknown', 'not-understood', insteadSentences.mailbox],
  ['E13', 'unknown', 'not-understood', insteadSentences['own-server']],
  [
    'E14',
    'fail',
    undefined,
    `${MISSING}\nDort steht „${OBJECT}“: Das ist die Objekt-ID dieser Registrierung, nicht die Anwendungs-ID.`,
  ],
  [
    'E16',
    'fail',
    undefined,
    `${MISSING}\nDer Eintrag „${APP.slice(0, -1)}‸“ ist keine Anwendungs-ID, es fehlen Zeichen.`,
  ],
  ['E18', 'unknown', 'not-understood', insteadSentences.command],
  ['E25', 'unknown', 'not-understood', insteadSentences['http-policy']],
  ['G01', 'unknown', 'not-understood', insteadSentences.mailbox],
  ['G04', 'unknown', 'not-understood', insteadSentences['mailbox-plan']],
  [
    'G05',
    'unknown',
    'other-directory',
    'Die Ausgabe stammt aus einer anderen Organisation: Sie nennt „systemhaus-nord.onmicrosoft.com“, geprüft wird „musterwerk.onmicrosoft.com“ und „musterwerk.de“. Melden Sie PowerShell in der richtigen an (für einen Kunden mit „-DelegatedOrganization“), und führen Sie die Zeilen noch einmal aus.',
  ],
  ['G12', 'warn', undefined, `${FREE}\nFür das Postfach „Lager“ ist EWS ausgeschaltet.`],
  ['G32', 'warn', undefined, FREE],
  ['G33', 'warn', undefined, FREE],
  [
    'H01',
    'pass',
    undefined,
    FREE.replace('die Ausgabe nennt keine Organisation', 'Organisation musterwerk.onmicrosoft.com'),
  ],
  ['H08', 'unknown', 'not-understood', insteadSentences['policy-denied']],
];

test.each(rows)('%s is judged as it must be', (name, status, reason, ist) => {
  const result = said(textOf(name));
  expect([result.status, result.reason, result.ist]).toEqual([status, reason, ist]);
});

describe('what is no answer of the organisation is refused by its name', () => {
  test.each([
    ['E08', 'ps-parameter', /Rolle Exchange-Administrator.*zu alt/],
    ['E10', 'ps-scripts', /Set-ExecutionPolicy RemoteSigned -Scope CurrentUser/],
    ['E11', 'mailbox', /Postfach/],
    ['E13', 'own-server', /eigenen Exchange-Servers/],
    ['E18', 'command', /Befehl, nicht seine Ausgabe/],
    ['E25', 'http-policy', /Richtlinie hat ihn abgewiesen/],
    ['H08', 'policy-denied', /„Denied“ heißt: Das Postfach fehlt in der Gruppe der Richtlinie/],
  ] as const)('%s', (name, why, sentence) => {
    expect(recognise(textOf(name), { now: NOW })).toMatchObject({ is: 'nothing', why, exchange: { instead: why } });
    expect(whySentences[why]).toMatch(sentence);
  });

  test('the answer to an access leads to its row of troubleshooting', () => {
    expect(insteadAnchors['http-policy']).toBe('ews-403-richtlinie');
  });
});

test.each(rows)('%s never claims that the line EwsEnabled is missing where it is there', (name) => {
  expect(said(textOf(name)).ist).not.toContain('fehlt die Zeile');
});
