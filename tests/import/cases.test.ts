import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/checks';
import { recognise, type Recognised } from '../../src/import/recognise';
import { matchSecretStart } from '../../src/checks/secrets';
import { EXCHANGE, GUIDE } from '../verdicts/judging';
import { NOW } from './recorded';

/** The registration of every file in `tests/cases/`. */
const APP = 'b41c7d90-2f5e-4c08-9e6d-73a18b52f0c4';

const fileOf = (name: string) => readFileSync(new URL(`../cases/${name}`, import.meta.url));
const manifest = fileOf('R12.json')
  .toString('utf8')
  .replace(/ \/\/ .*/, '')
  .replace(/,\s*\}$/, '\n}');

const given = (text: string | Uint8Array) => recognise(text, { now: NOW, search: { api: EXCHANGE } });

const statusesOf = (found: Recognised, secretStart = 'kT7') => {
  if (found.is !== 'registration') return found;
  const { snapshot } = found;
  const application = snapshot.facts.application;
  const secrets = application?.ok ? (application.value?.passwordCredentials ?? []) : [];
  const secret = matchSecretStart(secretStart, secrets);
  const inputs = { clientId: APP, domain: 'musterwerk.de', ticks: [], secret, exchange: undefined };
  const results = judge(GUIDE, { snapshot, inputs, now: NOW });
  return Object.fromEntries(
    results.flatMap(({ number, status }) => (/^([3-9]\.|5\.1)/.test(number) ? [[number, status]] : [])),
  );
};

const WHOLE = {
  '3.1': 'pass',
  '4.1': 'pass',
  '4.2': 'pass',
  '5.1': 'pass',
  '5.2': 'unknown',
  '6.1': 'pass',
  '7.1': 'pass',
  '8.1': 'pass',
  '9.1': 'pass',
};

describe('what real people have pasted', () => {
  test.each([
    ['R01.txt', 'yaml'],
    ['R03.txt', 'powershell-list'],
    ['R09.txt', 'portal-text'],
    ['R11.txt', 'secret'],
  ])('%s is refused by its name: %s', (file, why) => {
    const bytes = new Uint8Array(fileOf(file));
    expect(given(bytes)).toEqual({ is: 'nothing', why, size: bytes.length });
    expect(given(fileOf(file).toString('utf8'))).toMatchObject({ is: 'nothing', why });
  });

  test('R05.json, as the old Azure AD Graph wrote it, is read; what it does not say stays unknown', () => {
    const found = given(new Uint8Array(fileOf('R05.json')));
    expect(found).toMatchObject({ is: 'registration', remarks: [] });
    expect(statusesOf(found)).toEqual({
      ...WHOLE,
      '4.1': 'unknown',
      '4.2': 'unknown',
      '8.1': 'unknown',
    });
  });

  test('R12.json, with a comment and a comma too many, is read', () => {
    const found = given(new Uint8Array(fileOf('R12.json')));
    expect(found).toMatchObject({ is: 'registration', remarks: [] });
    expect(statusesOf(found)).toEqual(WHOLE);
  });
});

const parsed = JSON.parse(manifest) as Record<string, unknown>;
const flat = JSON.stringify(parsed);
const line = JSON.stringify(parsed, null, 1).replace(/\n\s*/g, ' ');
const quoted = manifest.replace(/^/gm, '> ');
const numbered = (gap: string) =>
  manifest
    .split('\n')
    .map((text, at) => `${String(at + 1)}${gap}${text}`)
    .join('\n');
/** As a mail program breaks lines: at the last blank before the 76th column, which goes. */
const flowed = (text: string, keep = '') =>
  text
    .split('\n')
    .map((line) =>
      line.replace(/(.{1,75}) (?=\S)/g, (found, start: string) => (found.length > 60 ? `${start}${keep}\n` : found)),
    )
    .join('\n');
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

test.each<readonly [string, string | Uint8Array]>([
  ['as it is', manifest],
  ['with comments of both kinds', manifest.replace('{', '{ // Manifest\n /* von "Hand": { [ */')],
  ['with a comment that quotes a bracket', manifest.replace('[\n', '[ // das "hier" ] }\n')],
  ['with a comment behind a hash', manifest.replace('"AzureADMyOrg",', '"AzureADMyOrg", # nur "unser" Verzeichnis')],
  ['with an arrow that somebody has drawn', manifest.replace('"AzureADMyOrg",', '"AzureADMyOrg",  <-- hier [')],
  ['with an arrow of a word processor', manifest.replace('"AzureADMyOrg",', '"AzureADMyOrg",  ← stimmt das?')],
  ['with the numbers of an editor', numbered(' ')],
  ['with the numbers of an editor, glued', numbered('')],
  ['with commas too many everywhere', manifest.replace(/([^,[{\s])\n(\s*[}\]])/g, '$1,\n$2')],
  ['with a comma, a comment and a bracket', manifest.replace(/\n\}$/, ', // Ende\n}')],
  ['in a fence of Markdown', `Hier:\n\`\`\`json\n${manifest}\n\`\`\`\nGruß`],
  [
    'in a mail with greeting',
    `Guten Tag,\n\nanbei das Manifest.\n\n${manifest}\n\nMit freundlichen Grüßen\n-- \nA. Muster`,
  ],
  ['quoted in a mail', `Am 26.11.2026 schrieb A. Muster:\n${quoted}\n`],
  ['quoted twice', quoted.replace(/^/gm, '> ')],
  ['quoted and wrapped on one line', flat.replace(/(.{70})/g, '$1\n').replace(/^/gm, '> ')],
  ['with no-break blanks', manifest.replaceAll('  ', '\u00a0 ')],
  ['broken by a mail program', flowed(line)],
  ['broken by a mail program that keeps blanks', flowed(line, ' ')],
  ['escaped by a web page', escaped(manifest)],
  ['with a byte order mark', `\ufeff${manifest}`],
  ['in UTF-16', wide(manifest.replaceAll('\n', '\r\n'))],
  ['in UTF-16, quoted', wide(quoted)],
])('a manifest %s is read', (_, text) => {
  const found = given(text);
  expect(found).toMatchObject({ is: 'registration', remarks: [] });
  expect(statusesOf(found)).toEqual(WHOLE);
  if (found.is === 'registration' && found.snapshot.facts.application?.ok)
    expect(found.snapshot.facts.application.value?.displayName).toBe('SoftENGINE Mailserver');
});

test.each<readonly [string, string, string]>([
  [
    'with PowerShell types in place of its parts',
    manifest.replace(
      /"publicClient": \{[^}]*\}/,
      '"publicClient": "Microsoft.Graph.PowerShell.Models.MicrosoftGraphPublicClientApplication"',
    ),
    'partly-unreadable',
  ],
  ['with an id in dashes', manifest.replaceAll(APP, APP.replaceAll('-', '–')), 'odd-characters'],
  ['with an invisible character in an id', manifest.replace('dc890d15-', 'dc890d15-\u200b'), 'odd-characters'],
  ['without its application id', manifest.replace(`"${APP}"`, '"${{AAD_APP_CLIENT_ID}}"'), 'no-application-id'],
  [
    'with a secret somewhere',
    manifest.replace('"BueroWARE"', `"kT78Q~Zq3vNfB2mXo7LrYp9sWcDt1uHg4eAkVa"`),
    'secret-inside',
  ],
  ['with a token before it', `Authorization: Bearer ${'x1'.repeat(30)}\n${manifest}`, 'token-inside'],
])('a manifest %s is read with the remark what is odd', (_, text, remark) => {
  const found = given(text);
  expect('remarks' in found && found.remarks[0]).toBe(remark);
  expect(JSON.stringify(found)).not.toContain('Q~');
});

test('an id that only the eye can read proves nothing', () => {
  expect(statusesOf(given(manifest.replaceAll(APP, APP.replaceAll('-', '–'))))).toMatchObject({ '3.1': 'unknown' });
  expect(statusesOf(given(manifest.replace('dc890d15-', 'dc890d15-\u200b')))).toMatchObject({ '9.1': 'unknown' });
});
