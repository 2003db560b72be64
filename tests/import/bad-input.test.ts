import { describe, expect, test } from 'vitest';
import { LARGEST_EVIDENCE } from '../../src/import/decode';
import { recognise } from '../../src/import/recognise';
import { remarks, remarkSentences, whys, sizeText, whySentences, type Why } from '../../src/import/why';
import { APP, enterpriseApp, OTHER, registration, SECRET } from '../verdicts/judging';
import { insteads } from '../../src/checks/exchange-instead';
import { insteadTexts } from './instead-texts';
import { expectQuick } from '../project/quick';
import { NOW, textsOf } from './recorded';

const bytes = (...start: readonly number[]) => new Uint8Array([...start, ...new Array<number>(60).fill(7)]);
const json = (value: unknown) => JSON.stringify(value, null, 2);
const whole = json(registration());
const SECRET_VALUE = `aB38Q~${'x'.repeat(34)}`;
const TOKEN = `eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJhIjoxfQ.${'x'.repeat(40)}`;
/** A file with this beginning and this name inside. */
const holding = (start: readonly number[], name: string, encoding: 'latin1' | 'utf16le' = 'latin1') =>
  new Uint8Array([...start, ...new Array<number>(60).fill(0), ...Buffer.from(name, encoding)]);
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const har = json({ log: { version: '1.2', creator: { name: 'x' }, entries: [{ request: { url: 'https://x' } }] } });

/** What people drop or paste, and why it is nothing. */
const rows: readonly (readonly [when: string, given: string | Uint8Array, why: Why])[] = [
  ['nothing', '', 'empty'],
  ['blanks', ' \r\n\u00a0\ufeff', 'empty'],
  ['an empty file', new Uint8Array(), 'empty'],
  ['only a byte order mark', new Uint8Array([0xff, 0xfe]), 'empty'],
  ['100 MB', new Uint8Array(100_000_000), 'too-large'],
  ['a text a little too long', 'x'.repeat(LARGEST_EVIDENCE + 1), 'too-large'],
  ['a screenshot', bytes(0x89, 0x50, 0x4e, 0x47), 'image'],
  ['a photo', bytes(0xff, 0xd8, 0xff, 0xe0), 'image'],
  ['a PDF', bytes(0x25, 0x50, 0x44, 0x46), 'pdf'],
  ['an archive', bytes(0x50, 0x4b, 0x03, 0x04), 'archive'],
  ['an archive of another kind', bytes(0x37, 0x7a, 0xbc, 0xaf), 'archive'],
  ['a Word document', holding([0x50, 0x4b, 0x03, 0x04], '[Content_Types].xml'), 'office'],
  ['an old Word document', holding(OLE, 'WordDocument', 'utf16le'), 'office'],
  ["Outlook's own mail file", holding(OLE, '__substg1.0_0037001F', 'utf16le'), 'outlook'],
  ['a program', bytes(0x4d, 0x5a, 0x90), 'binary'],
  ['zeros', new Uint8Array(64), 'binary'],
  ['a saved page of the portal', '<!DOCTYPE html><html><body>Manifest</body></html>', 'web-page'],
  ['a secret', SECRET_VALUE, 'secret'],
  ['a new secret as Graph answers it', json({ keyId: SECRET, hint: 'aB3', secretText: SECRET_VALUE }), 'secret'],
  [
    'a new secret as Azure CLI prints it',
    json({ appId: APP, displayName: 'x', password: 'x', tenant: OTHER }),
    'secret',
  ],
  ['a token', TOKEN, 'token'],
  ['a token in a letter', `Guten Tag, das Token lautet ${TOKEN} und gilt eine Stunde.`, 'token'],
  ['a secret in a letter', `Guten Tag, der Schlüssel ist ${SECRET_VALUE}. Viele Grüße`, 'secret'],
  [
    'a secret beside a manifest that is broken',
    `${whole.slice(0, -40)}
${SECRET_VALUE}`,
    'secret',
  ],
  ['a recording of a browser', har, 'har'],
  ['a recording with a token in it', har.replace('https://x', `https://x#access_token=${TOKEN}`), 'har'],
  ['a GUID', ` ${APP}\n`, 'only-an-id'],
  ['a letter', 'Guten Tag, anbei die Ausgabe. Mit freundlichen Grüßen', 'not-json'],
  ['a list of PowerShell', 'AppId : x\nDisplayName : SoftENGINE Mailserver\n', 'powershell-list'],
  ['a list of something else', 'Name : x\nWert : y\n', 'not-json'],
  ['YAML', `appId: ${APP}\nidentifierUris: []\n`, 'yaml'],
  ['a list in YAML', `- appId: ${APP}\n  displayName: x\n`, 'yaml'],
  ['a table of Azure CLI', `DisplayName    AppId\n-------------  -----\nx  ${APP}\n`, 'text-table'],
  [
    'a table of PowerShell',
    `DisplayName Id   AppId SignInAudience\n----------- --   ----- --------------\nx y z`,
    'text-table',
  ],
  ['a CSV file', `"AppId","DisplayName"\n"${APP}","x"\n`, 'csv'],
  ['a CSV file of the portal', `displayName;appId;createdDateTime\nx;${APP};2026\n`, 'csv'],
  ['a page of the portal', `Anwendungs-ID (Client)\n${APP}\nObjekt-ID\n${OTHER}\n`, 'portal-text'],
  ['a page of the English portal', `Application (client) ID : ${APP}\nDirectory (tenant) ID : ${OTHER}`, 'portal-text'],
  ['an id with dashes', APP.replaceAll('-', '\u2013'), 'odd-characters'],
  ['an id with an invisible character', `${APP.slice(0, 10)}\u200b${APP.slice(10)}`, 'odd-characters'],
  ['a manifest without its end', whole.slice(0, -40), 'truncated-json'],
  ['a manifest without its last bracket', whole.slice(0, -1), 'truncated-json'],
  ['a manifest without its beginning', whole.slice(whole.indexOf('"displayName"')), 'broken-json'],
  ['a manifest with two commas', whole.replace(/\n\}$/, ',,\n}'), 'broken-json'],
  ['a manifest with the quotes of a word processor', whole.replaceAll('"', '“'), 'typographic-quotes'],
  ['a manifest with German quotes', whole.replace(/"([^"]*)"/g, '„$1“'), 'typographic-quotes'],
  ['package.json', json({ name: 'x', version: '1.0.0', dependencies: {} }), 'other-json'],
  ['a number', '42', 'not-json'],
  ['a list of texts', '["a","b"]', 'not-json'],
  ['an empty list', '[]\n', 'nothing-found'],
  [
    'an empty list of Graph',
    '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#applications","value":[]}',
    'nothing-found',
  ],
  ['an object without anything', '[{}]', 'nothing-found'],
  ['an error of Graph', json({ error: { code: 'Authorization_RequestDenied', message: 'x' } }), 'refused'],
  ['an error „not found“', json({ error: { code: 'Request_ResourceNotFound', message: 'x' } }), 'nothing-found'],
  ['an enterprise app alone', json(enterpriseApp()), 'no-registration'],
  [
    'a deleted registration',
    json({ ...registration(), deletedDateTime: '2026-11-20T08:00:00Z' }),
    'deleted-registration',
  ],
  ['several registrations', json([registration(), registration({ appId: OTHER })]), 'several-registrations'],
  ['deeply nested JSON', `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'other-json'],
  ['brackets without end', '{"a":'.repeat(100_000), 'truncated-json'],
  ['objects without a value', '{"a":}'.repeat(170_000), 'broken-json'],
  ['lines that each begin an object', '\n{"a":'.repeat(100_000), 'truncated-json'],
  ...insteads.map((what): (typeof rows)[number] => [`about Exchange: ${what}`, insteadTexts[what], what]),
  ['blanks and hyphens', `${' \n'.repeat(200_000)}---${' '.repeat(200_000)}x`, 'not-json'],
  ['a very long word', 'eyJ'.repeat(300_000), 'not-json'],
];

test.each(rows)('%s', async (_, given, why) => {
  const judged = () => {
    const about = insteads.find((one) => one === why);
    const exchange = about && { exchange: { instead: about, pastedAt: NOW.toISOString() } };
    expect(recognise(given, { now: NOW })).toEqual({ is: 'nothing', why, size: given.length, ...exchange });
  };
  await expectQuick(judged, 2000);
});

test('every malformed manifest that was published gets a sentence', () => {
  const said = textsOf('manifests-malformed').map((text) => recognise(text, { now: NOW }));
  expect(said).toMatchObject([
    { is: 'nothing', why: 'broken-json' },
    { is: 'nothing', why: 'other-json' },
  ]);
});

test('a report is handed on as its own text', () => {
  const text = json({ format: 'entra-guide-report', version: 2, snapshot: {} });
  const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  expect(recognise(wide, { now: NOW })).toEqual({ is: 'report', text: JSON.stringify(JSON.parse(text)), remarks: [] });
});

describe('the sentences', () => {
  test('each reason is reached by one of the inputs above', () => {
    // What is in a mail or on one line is opened first: contents.test.ts.
    const reached = new Set<Why>([...rows.map(([, , why]) => why), 'mail', 'damaged-line']);
    expect(whys.filter((why) => !reached.has(why))).toEqual([]);
  });

  test.each(whys)('%s says what it is and what is wanted', (why) => {
    const text = whySentences[why];
    expect(text).toMatch(/^[A-ZÄÖÜ].*\.$/s);
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text.length).toBeLessThan(320);
  });

  test.each(remarks)('the remark %s has its sentence', (remark) => {
    expect(remarkSentences[remark]).toMatch(/^[A-ZÄÖÜ].*\.$/s);
  });

  test('the size is said as Germans write it', () => {
    expect(sizeText(104_857_600)).toBe('104,9 MB');
    expect(Object.keys(whySentences)).toEqual([...whys]);
  });
});
