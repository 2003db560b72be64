import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { recogniseAll } from '../../src/import/recognise-all';
import type { Recognised } from '../../src/import/recognise';
import { fromLine, toLine } from '../../src/report/line';
import { parseReport, type Report } from '../../src/report/report';
import { pseudonymise } from '../../src/report/pseudonyms';
import { reportOf, SALT } from '../report/made';
import { EXCHANGE, registration } from '../verdicts/judging';
import { NOW } from './recorded';

let report: Report;
let [json, pretty, line] = ['', '', ''];
beforeAll(async () => {
  report = await pseudonymise(await reportOf('ohne-zustimmung'), SALT);
  [json, pretty, line] = [JSON.stringify(report), JSON.stringify(report, null, 2), await toLine(report)];
});

const all = (given: string | Uint8Array) => recogniseAll(given, { now: NOW, search: { api: EXCHANGE } });
const manifest = JSON.stringify(registration(), null, 2);
const bytes = (text: string) => strToU8(text);

/** The report that was found, through its own shapes. */
const opened = (found: readonly Recognised[]) => {
  const texts = found.flatMap((one) => (one.is === 'report' ? [one.text] : []));
  return texts.map((text) => parseReport(JSON.parse(text)));
};
const sorts = (found: readonly Recognised[]) => found.map((one) => (one.is === 'nothing' ? one.why : one.is));

const base64 = (text: string) =>
  Buffer.from(text)
    .toString('base64')
    .replace(/(.{76})/g, '$1\r\n');
const quotedPrintable = (text: string) =>
  Array.from(Buffer.from(text), (one) =>
    one === 10
      ? '\r\n'
      : one < 32 || one > 126 || one === 61
        ? `=${one.toString(16).toUpperCase().padStart(2, '0')}`
        : String.fromCharCode(one),
  )
    .join('')
    .replace(/([^\r\n=]{70})(?=[^\r\n])/g, '$1=\r\n');

const HEAD = [
  'Received: from mx.example by mx.example; Thu, 26 Nov 2026 10:00:00 +0100',
  'From: A. Muster <a.muster@musterbau.example>',
  'To: support@partner.example',
  'Subject: =?utf-8?Q?Pr=C3=BCfbericht?=',
  'Date: Thu, 26 Nov 2026 10:00:00 +0100',
  'Message-ID: <1@musterbau.example>',
  'MIME-Version: 1.0',
];
const mail = (...rest: readonly string[]) => [...HEAD, ...rest].join('\r\n');
const part = (head: readonly string[], body: string) => ['--x', ...head, '', body].join('\r\n');
const mixed = (...parts: readonly string[]) =>
  mail('Content-Type: multipart/mixed; boundary=x', '', ...parts, '--x--', '');
const text = (body: string) =>
  part(
    ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable'],
    quotedPrintable(body),
  );
const attached = (name: string, body: string, type = 'application/json') =>
  part(
    [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
    ],
    base64(body),
  );

describe('a report comes through a mail', () => {
  test.each<readonly [string, () => string | Uint8Array]>([
    ['as it is', () => pretty],
    [
      'with a greeting before and a name after it',
      () => `Guten Tag,\n\nhier der Bericht:\n\n${pretty}\n\nGruß\nA. Muster`,
    ],
    ['quoted', () => `Am 26.11. schrieb A. Muster:\n${pretty.replace(/^/gm, '> ')}\n`],
    ['quoted and broken in the 76th column', () => json.replace(/(.{74})/g, '$1\n').replace(/^/gm, '> ')],
    ['with no-break blanks', () => pretty.replaceAll('  ', '\u00a0\u00a0')],
    ['attached', () => mixed(text('Anbei der Bericht.'), attached('pruefbericht.json', pretty))],
    ['attached, as bytes', () => bytes(mixed(text('Anbei.'), attached('pruefbericht.json', pretty)))],
    ['attached as text', () => mixed(text('Anbei.'), attached('bericht.txt', pretty, 'text/plain'))],
    [
      'in the text of a mail file',
      () =>
        mail(
          'Content-Type: text/plain; charset=utf-8',
          'Content-Transfer-Encoding: quoted-printable',
          '',
          quotedPrintable(`Hallo,\n\n${pretty}\n\nGruß`),
        ),
    ],
    [
      'in a mail file of HTML alone',
      () =>
        mail(
          'Content-Type: text/html; charset=utf-8',
          '',
          `<html><body><p>Hallo,</p><pre>${pretty.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</pre></body></html>`,
        ),
    ],
    [
      'in a mail that was forwarded as a whole',
      () =>
        mixed(
          text('Siehe unten.'),
          part(['Content-Type: message/rfc822'], mixed(text('Anbei.'), attached('b.json', pretty))),
        ),
    ],
    ['in an archive', () => zipSync({ 'pruefbericht.json': bytes(pretty) })],
    [
      'in an archive in a mail',
      () =>
        mixed(
          text('Anbei.'),
          part(
            [
              'Content-Type: application/zip; name=b.zip',
              'Content-Disposition: attachment; filename=b.zip',
              'Content-Transfer-Encoding: base64',
            ],
            Buffer.from(zipSync({ 'b/b.json': bytes(pretty) })).toString('base64'),
          ),
        ),
    ],
    ['on one line', () => line],
    ['on one line in a message', () => `[10:15] A. Muster: hier der Bericht ${line} und danke`],
    ['on one line that a mail program broke', () => `Hallo,\n${line.replace(/(.{72})/g, '$1\n')}\nGruß`],
    ['on one line that was quoted', () => `> ${line.replace(/(.{72})/g, '$1\n> ')}\n`],
    ['on one line with invisible characters', () => line.replace(/(.{100})/g, '$1\u200b')],
    ['on one line in a mail file', () => mail('Content-Type: text/plain', '', line)],
  ])('%s', async (_, given) => {
    expect(opened(await all(given()))).toEqual([parseReport(report)]);
  });

  test('two reports in one text are two', async () => {
    const other = JSON.stringify(await reportOf('leer'), null, 2);
    const found = await all(`Hallo,\n${pretty}\nund der von gestern:\n${other}\nGruß`);
    expect(opened(found)).toEqual([parseReport(report), parseReport(JSON.parse(other))]);
  });

  test('two reports in an archive are two', async () => {
    const other = await reportOf('leer');
    const found = await all(zipSync({ 'a.json': bytes(json), 'b.json': bytes(JSON.stringify(other)) }));
    expect(opened(found)).toEqual([parseReport(report), parseReport(JSON.parse(JSON.stringify(other)))]);
  });
});

const SECRET = ['kT7', '8Q~', 'Zq3vNfB2mXo7LrYp9sWcDt1uHg4eAkVa'].join('');
const PNG = '\x89PNG';
const image = () =>
  part(
    ['Content-Type: image/png; name=bild.png', 'Content-Transfer-Encoding: base64'],
    Buffer.from(PNG, 'latin1').toString('base64'),
  );

describe('what else is in a mail or an archive', () => {
  test.each<readonly [string, () => string | Uint8Array, readonly string[]]>([
    ['a manifest', () => mixed(text('Anbei.'), attached('manifest.json', manifest)), ['registration']],
    [
      'a report and a manifest',
      () => mixed(text('Anbei.'), attached('b.json', json), attached('m.json', manifest)),
      ['report', 'registration'],
    ],
    [
      'a report and a secret in the text',
      () => mixed(text(`Der Schlüssel ist ${SECRET}.`), attached('b.json', json)),
      ['report', 'secret'],
    ],
    ['a secret in the text', () => mixed(text(`Der Schlüssel ist ${SECRET}.`), image()), ['secret']],
    ['a picture', () => mixed(text('Siehe Bild.'), image()), ['image']],
    ['YAML', () => mixed(text('Anbei.'), attached('m.yaml', 'appId: x\nidentifierUris: []\n')), ['yaml']],
    ['nothing', () => mixed(text('Guten Tag, wie besprochen.')), ['mail']],
    ['nothing but a name', () => mail('', ''), ['mail']],
    ['a letter in an archive', () => zipSync({ 'brief.txt': bytes('Guten Tag') }), ['archive']],
    ['an archive that is broken', () => zipSync({ 'b.json': bytes(json) }).slice(0, -60), ['archive']],
    ['a folder', () => zipSync({ 'ordner/': new Uint8Array() }), ['archive']],
    [
      'a Word document',
      () => zipSync({ '[Content_Types].xml': bytes('<x/>'), 'word/document.xml': bytes(json) }),
      ['office'],
    ],
    ['a recording in an archive', () => zipSync({ 'x.har': bytes('{"log":{"version":"1.2","entries":[]}}') }), ['har']],
    ['something far too large in an archive', () => zipSync({ 'x.json': new Uint8Array(20_000_000) }), ['archive']],
    [
      'a hundred files',
      () =>
        zipSync(Object.fromEntries(Array.from({ length: 100 }, (_, at) => [`${String(at)}.json`, bytes(manifest)]))),
      Array.from({ length: 30 }, () => 'registration'),
    ],
    [
      'the head of a mail that was forwarded as text',
      () => `From: a@b.example\nSent: today\nTo: c@d.example\nSubject: x\n\n${manifest}`,
      ['registration'],
    ],
    ['a letter', () => 'Guten Tag', ['not-json']],
  ])('%s', async (_, given, expected) => {
    expect(sorts(await all(given()))).toEqual(expected);
  });
});

describe('a report on one line', () => {
  test('is the same report', async () => {
    const found = await fromLine(`Hallo ${line}`);
    expect(found).toEqual({ text: json });
    expect(line).toMatch(/^entra-bericht:1:[\w-]+:[\w-]{8}$/);
    expect(line.length).toBeLessThan(json.length / 2);
  });

  test('is none of several: each is taken, the one that is quoted once, and a damaged one is said to be so', async () => {
    const other = await toLine({ ...report, guide: 'anders' });
    expect(sorts(await all(`Hallo,\n${line}\nund\n${other}\n> ${line}\nGruß`))).toEqual(['report', 'report']);
    expect(sorts(await all(`${line}\n${other.slice(0, -300)}`))).toEqual(['report', 'damaged-line']);
  });

  test('is as strict as a file', async () => {
    const evil = await toLine({ ...report, version: 7 } as unknown as Report);
    const [found] = await all(evil);
    expect(found.is === 'report' && parseReport(JSON.parse(found.text))).toBeUndefined();
  });

  test.each<readonly [string, () => string]>([
    ['cut off', () => line.slice(0, -300)],
    ['cut off in its checksum', () => line.slice(0, -3)],
    ['cut off, with something behind it', () => `${line.slice(0, 400)} … mehr anzeigen: hier`],
    [
      'with a letter changed',
      () => line.replace(/(.{60})./, (found, start: string) => `${start}${found.endsWith('A') ? 'B' : 'A'}`),
    ],
    ['with a piece missing', () => line.slice(0, 100) + line.slice(110)],
    ['of nothing', () => 'entra-bericht:1::'],
    ['only begun', () => 'Das Format heißt entra-bericht:1: und so weiter'],
  ])('%s is damaged, and said to be so', async (_, given) => {
    expect(await fromLine(given())).toBe('damaged');
    expect(sorts(await all(given()))).toEqual(['damaged-line']);
  });

  test('that unpacks to more than any report is refused', async () => {
    const bomb = await toLine({ ...report, guide: ' '.repeat(20_000_000) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await fromLine(bomb)).toBe('damaged');
  });

  test('elsewhere there is none', async () => {
    expect(await fromLine(json)).toBeUndefined();
  });
});
