import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../src/import/contents';
import { recognise } from '../../src/import/recognise';
import { confided, discreet } from '../../src/tenant/confidential';
import { shownPath } from '../../src/tenant/shown-path';
import { fromLine } from '../../src/report/line';
import { expectQuick } from '../project/quick';
import { APP, registration } from '../verdicts/judging';
import { NOW } from './recorded';

const filled = (piece: string, length = 500_000) => piece.repeat(Math.ceil(length / piece.length));
const manifest = JSON.stringify(registration());

const lines: readonly (readonly [string, string])[] = [
  ...[' ', 'a', '0', '-', '.', '"', ':', '{', '[', '>', '@', '=', '%', '\\', '/', '\u00ad', '\u2013', '\u00a0'].map(
    (piece) => [`nothing but ${JSON.stringify(piece)}`, filled(piece)] as const,
  ),
  ['hexadecimal digits behind a list', `EwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n${filled('0a')}x`],
  ['hexadecimal digits behind a command', `(Get-OrganizationConfig).EwsAllowedAppIDs\n${filled('0a-')}x`],
  ['objects without a value', filled('{"a":}', 1_000_000)],
  ['objects that never end', filled('{"a":', 1_000_000)],
  ['comments', `{${filled('// x\n')}"a": 1}`],
  ['comments that never end', filled('{/*')],
  ['a text with many line ends', `{"a": "${filled('ab\n')}"}`],
  ['commas', `{"a": [1${filled(', ')}]}`],
  ['quoted lines', filled('> {"a": 1\n')],
  ['entities', filled('&quot;')],
  ['the beginnings of secrets', filled('8Q~')],
  ['secrets', filled('aB38Q~abcdefghijklmnopqrstuvwxyz0123456789 ')],
  ['secrets in pieces', filled('aB38Q~abcde\nfghijklmnopqrstuvwxyz0123456789\n')],
  ['the beginnings of tokens in lines', filled('eyJaaaaaaaaaaaaaaa\n')],
  ['names of secrets', filled('client_secret = ')],
  ['names of secrets in JSON', filled('"secretText": "')],
  ['headers', filled('Cookie: a=b; Authorization: Bearer x\n')],
  ['invisible characters between letters', filled('a\u200b')],
  ['ids with dashes', filled(`${APP.replaceAll('-', '\u2013')} `)],
  ['the head of a mail', filled('From: a\nMIME-Version: 1.0\n')],
  ['the beginnings of a report on one line', filled('entra-bericht:1:')],
  ['a report on one line that never ends', `entra-bericht:1:${filled('a ')}`],
  ['tags', `MIME-Version: 1.0\nFrom: a\nTo: b\nContent-Type: text/html\n\n${filled('<a ')}`],
  ['lines like YAML', filled('appId: x\n')],
  ['lines like a list', filled('AppId : x\n')],
  ['a rule like that of a table', `AppId\n${filled('--- ')}`],
];

describe('half a megabyte is answered within a second', () => {
  test.each(lines)('%s', async (_, text) => {
    await expectQuick(() => recognise(text, { now: NOW }), 1000);
    await expectQuick(() => discreet(text), 1000);
    expect(['nothing', 'exchange', 'registration']).toContain(recognise(text, { now: NOW }).is);
  });

  test.each(lines)('%s, as a mail, an archive or a line', async (_, text) => {
    await expectQuick(async () => [await contentsOf(text), await fromLine(text)], 2000);
  });

  test('beside a manifest it takes nothing away', () => {
    const found = recognise(`${manifest}\n${filled('x')}`, { now: NOW });
    expect(found.is).toBe('registration');
  });
});

test.each([
  ['/applications?$filter=displayName%20eq%20%27x%27', "/applications?$filter=displayName eq 'x'"],
  ['/applications?$skiptoken=%E0%A4%A', '/applications?$skiptoken=%E0%A4%A'],
  ['/me?%', '/me?%'],
  ['/me?a=%zz&b=%20c', '/me?a=%zz&b= c'],
  ['/m%C3%BCller/%', '/müller/%'],
  ['', ''],
])('the address of a request is shown as far as it can be read: %s', (path, shown) => {
  expect(shownPath(path)).toBe(shown);
});

test('a long address is shown at once', async () => {
  await expectQuick(() => shownPath(filled('%20')), 1000);
  await expectQuick(() => shownPath(filled('%E0')), 1000);
});

test('what is typed into a field is looked at in the same way', () => {
  const secret = ['kT7', '8Q~', 'Zq3vNfB2mXo7LrYp9sWcDt1uHg4eAkVa'].join('');
  expect(confided(` ${secret}`)).toBe('secret');
  expect(confided(APP)).toBeUndefined();
});
