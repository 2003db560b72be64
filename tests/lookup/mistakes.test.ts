import { describe, expect, test } from 'vitest';
import { composeTroubles, type OwnProblem } from '../../src/lookup/compose-troubles';
import { composeTerms } from '../../src/lookup/term';
import { guides } from './rows';

const SOURCES = [{ title: 'Quelle', url: 'https://example.org/' }];
const ROW = {
  title: 'Etwas ist geschehen',
  guide: 'exchange-oauth',
  place: 'exchange',
  kinds: ['ews-allowed'],
  sources: SOURCES,
  checked: '2026-11-26',
};
const BODY = '<Ursache>\nDarum.\n</Ursache>\n\n<Abhilfe>\nSo, mit <Label name="value" />.\n</Abhilfe>\n';
const OWN: OwnProblem = { codes: ['AADSTS1'], title: 'Nicht angemeldet', remedy: 'Noch einmal.', sources: SOURCES };

const file = (data: object, body = BODY, name = 'probe') => ({
  file: `troubles/${name}.mdx`,
  data: { ...ROW, ...data },
  body,
});
const composed = (...files: ReturnType<typeof file>[]) => composeTroubles(files, [OWN], guides);
const without = (key: keyof typeof ROW) => ({ [key]: undefined });

test('a row in order is taken', () => {
  expect(composed(file({}))).toMatchObject([{ id: 'probe', codes: [], messages: [] }, { id: 'aadsts1' }]);
});

describe('a row out of order fails the build with file, place and remedy', () => {
  test.each([
    [
      'an unknown key',
      { codex: ['1'] },
      /^content\/troubles\/probe\.mdx, Kopf der Datei: „codex“ gibt es hier nicht\. Möglich sind: title, guide, place, codes/,
    ],
    [
      'an unknown key of a source',
      { sources: [{ ...SOURCES[0], link: 'x' }] },
      /probe\.mdx, sources\[0\]: „link“ gibt es hier nicht|probe\.mdx, sources: Das passt hier nicht\..*„unproved“/,
    ],
    ['no title', without('title'), /probe\.mdx, title: Diese Angabe fehlt\. Hierher gehört: was geschehen ist/],
    [
      'no source',
      without('sources'),
      /probe\.mdx, sources: .*mindestens eine Quelle mit „title“ und „url“ \(https\), oder „unproved“/,
    ],
    ['an empty list of sources', { sources: [] }, /probe\.mdx, sources: .*mindestens eine Quelle/],
    ['a source without https', { sources: [{ title: 'Quelle', url: 'http://example.org/' }] }, /probe\.mdx, sources/],
    ['no day', { checked: '26.11.2026' }, /probe\.mdx, checked: .*der Tag, an dem jemand/],
    ['a place there is not', { place: 'keller' }, /probe\.mdx, place: .*sign-in, exchange, powershell, portal, page/],
    [
      'a message without its language',
      { messages: [{ text: 'Something failed' }] },
      /probe\.mdx, messages\[0\]\.lang: .*„lang: de“ oder „lang: en“/,
    ],
    ['a kind there is not', { kinds: ['ews-forbidden'] }, /probe\.mdx, kinds\[0\]: .*Prüfarten, die es finden/],
    [
      'a kind the guide does not use',
      { kinds: ['delegated-consent'] },
      /probe\.mdx, kinds: Keine Prüfung der Anleitung ist „delegated-consent“\./,
    ],
    [
      'a step that does not exist',
      { kinds: [], steps: ['ende'] },
      /probe\.mdx, steps: Den Schritt „ende“ gibt es nicht\. Es gibt: anmelden, /,
    ],
    ['neither kind nor step', { kinds: [] }, /probe\.mdx, kinds: Nennen Sie eine Prüfart/],
    [
      'a guide there is not',
      { guide: 'exchange' },
      /probe\.mdx, guide: Die Anleitung „exchange“ gibt es nicht\. Es gibt: exchange-oauth, pruefseite\./,
    ],
  ])('%s', (_, data, message) => {
    expect(() => composed(file(data))).toThrow(message);
  });

  test.each([
    [
      'no remedy',
      '<Ursache>\nDarum.\n</Ursache>\n',
      /probe\.mdx, Text: Er besteht aus <Ursache>…<\/Ursache> \(kann fehlen\) und <Abhilfe>/,
    ],
    ['two remedies', `${BODY}<Abhilfe>\nOder so.\n</Abhilfe>\n`, /probe\.mdx, Text:/],
    ['text beside them', `${BODY}\nUnd noch etwas.\n`, /probe\.mdx, Text:/],
    [
      'a component there is not',
      BODY.replace('So, mit', '<Wert name="x" />'),
      /probe\.mdx, <Wert name="x" \/>: „Wert“ gibt es hier nicht\. Möglich sind: Ursache, Abhilfe, Label\./,
    ],
    [
      'a label there is not',
      BODY.replace('"value"', '"wert"'),
      /probe\.mdx, <Label name="wert" \/>: Diese Beschriftung gibt es nicht\./,
    ],
  ])('%s', (_, body, message) => {
    expect(() => composed(file({}, body))).toThrow(message);
  });

  test('a code twice', () => {
    expect(() => composed(file({ codes: ['AADSTS2'] }), file({ codes: ['AADSTS2'] }, BODY, 'zweite'))).toThrow(
      /^content\/troubles\/probe\.mdx, codes: „AADSTS2“ steht schon in troubles\/zweite\.mdx\. Gehört es zu beiden, schreiben Sie es in beiden unter „shared“\./,
    );
  });

  test('the same code is one thing at the product’s sign-in and another at this page’s', () => {
    const rows = composed(
      file({ place: 'sign-in', codes: ['AADSTS2'] }),
      file({ place: 'page', guide: undefined, codes: ['AADSTS2'], kinds: ['signed-in'] }, BODY, 'hier'),
    );
    expect(rows.map(({ id }) => id)).toEqual(['probe', 'hier', 'aadsts1']);
  });

  test('a problem of our own sign-in whose codes a file explains is told by the file', () => {
    const rows = composed(
      file({ place: 'page', guide: undefined, codes: ['AADSTS1'], kinds: ['signed-in'] }, BODY, 'aadsts1'),
    );
    expect(rows.map(({ id }) => id)).toEqual(['aadsts1']);
  });

  test('an anchor twice', () => {
    const rows = [
      file({ place: 'sign-in', codes: ['AADSTS2', 'AADSTS3'] }),
      file({ place: 'portal' }, BODY, 'aadsts3'),
    ];
    expect(() => composed(...rows)).toThrow(/troubles\/aadsts3\.mdx, Dateiname: Der Anker „aadsts3“ steht zweimal/);
  });

  test('a name that is no anchor', () => {
    expect(() => composed(file({}, BODY, 'Fehler 1'))).toThrow(/Fehler 1\.mdx, Dateiname: Er ist der Anker/);
  });
});

describe('a word out of order fails the build with file, place and remedy', () => {
  const TERM = { term: 'Mein Wort', sources: SOURCES, checked: '2026-11-26' };
  const words = (data: object, body = 'Eine Sache.', name = 'mein-wort') =>
    composeTerms([{ file: `terms/${name}.mdx`, data: { ...TERM, ...data }, body }], guides);

  test('one in order is taken', () => {
    expect(words({})).toMatchObject([{ id: 'mein-wort', older: [] }]);
  });

  test.each([
    [
      'an unknown key',
      { de: 'Wort' },
      undefined,
      undefined,
      /^content\/terms\/mein-wort\.mdx, Kopf der Datei: „de“ gibt es hier nicht\. Möglich sind: term, /,
    ],
    ['no source', { sources: undefined }, undefined, undefined, /mein-wort\.mdx, sources: .*mindestens eine Quelle/],
    [
      'a label there is not',
      { label: 'wort' },
      undefined,
      undefined,
      /mein-wort\.mdx, label: .*der Name der Beschriftung im Portal/,
    ],
    [
      'a guide there is not',
      { guide: 'keine' },
      undefined,
      undefined,
      /mein-wort\.mdx, guide: Die Anleitung „keine“ gibt es nicht\./,
    ],
    ['no meaning', {}, ' \n', undefined, /mein-wort\.mdx, Text: Schreiben Sie, was das Wort bedeutet\./],
    [
      'another name',
      {},
      undefined,
      'wort',
      /terms\/wort\.mdx, Dateiname: Er ist der Anker des Wortes: mein-wort\.mdx\./,
    ],
  ] as const)('%s', (_, data, body, name, message) => {
    expect(() => words(data, body, name)).toThrow(message);
  });
});
