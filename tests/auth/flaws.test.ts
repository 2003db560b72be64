import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { linesOf } from '../../src/auth/config-lines';
import { flawsOf, placeOf } from '../../src/auth/flaws';
import { notices } from '../../src/lookup/sign-in';

const ID = '11112222-3333-4444-5555-666677778888';

/** A file of these lines, as an editor would save it. */
const file = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const places = (text: string) => flawsOf(text).map((flaw) => `${flaw.what} ${placeOf(flaw)}`);

describe('nothing is wrong with', () => {
  test.each([
    ['the file as it is delivered', readFileSync('public/config.json', 'utf8')],
    ['an empty object', '{}'],
    [
      'everything',
      file(
        '{',
        `  "clientId": "${ID}",`,
        '  "cloud": "usgov",',
        '  "tenant": "firma.de",',
        '  "imprintUrl": "/impressum",',
        '  "supportMail": "a@example.org"',
        '}',
      ),
    ],
    ['line ends and a mark of Windows', `\ufeff{\r\n  "clientId": "${ID}"\r\n}\r\n`],
    [
      'remarks',
      file('{', '  "//": "Prüfseite",', '  "$schema": { "a": [1, true, null] },', `  "clientId": "${ID}"`, '}'),
    ],
    ['quotes, braces and commas in a value', `{ "supportName": "Die \\"{Firma}\\", [Muster]: ja" }`],
  ])('%s', (_, text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('named by its line is', () => {
  test.each([
    ['a comma that is missing, where it is missing', file('{', `  "clientId": "${ID}"`, '  "cloud": "global"', '}'), 2],
    ['a comma too many', file('{', `  "clientId": "${ID}",`, '}'), 3],
    ['a quotation mark that is missing behind', file('{', `  "clientId": "${ID},`, '  "cloud": "global"', '}'), 2],
    ['a quotation mark that is missing in front', file('{', `  "clientId": ${ID}",`, '  "cloud": "global"', '}'), 2],
    ['a key without quotation marks', file('{', '', `  clientId: "${ID}"`, '}'), 3],
    ['a value without quotation marks', file('{', '  "cloud": global', '}'), 2],
    ['typographic quotation marks', file('{', `  „clientId“: "${ID}"`, '}'), 2],
    ['single quotation marks', file('{', `  'clientId': '${ID}'`, '}'), 2],
    ['a colon that is missing', file('{', `  "clientId" "${ID}"`, '}'), 2],
    ['an equals sign', file('{', `  "clientId" = "${ID}"`, '}'), 2],
    ['a brace that is missing at the end', file('{', `  "clientId": "${ID}",`, '  "cloud": "global"'), 3],
    ['braces that are missing altogether', file(`"clientId": "${ID}",`, '"cloud": "global"'), 1],
    ['a comment', file('{', '  // Prüfseite', `  "clientId": "${ID}"`, '}'), 2],
    ['something behind the end', file('{', '}', 'x'), 3],
    ['a wrong bracket', file('{', '  "a": [1, 2}', '}'), 2],
    ['an empty file', '', 1],
    ['a list', file('[', ']'), 1],
    ['a backslash that stands for nothing', file('{', '  "supportName": "C:\\Prüfer"', '}'), 2],
    ['a tab in a value', file('{', '  "supportName": "a\tb"', '}'), 2],
    ['a number that is none', file('{', '  "a": 01', '}'), 2],
  ])('%s', (_, text, line) => {
    expect(places(text)).toEqual([`json config.json:${String(line)}`]);
  });
});

test.each([
  ['a page in the place of the file', '<!doctype html>\n<title>404</title>', ['page config.json:1']],
  [
    'another case',
    file('{', `  "clientID": "${ID}",`, '  "Support-Mail": "a@example.org"', '}'),
    ['unknown config.json:2 clientID → clientId', 'unknown config.json:3 Support-Mail → supportMail'],
  ],
  ['an unknown key', file('{', `  "clientId": "${ID}",`, '  "secret": "x"', '}'), ['unknown config.json:3 secret']],
  ['a name that every object knows', '{ "constructor": "x", "__proto__": "y" }', ['unknown config.json:1 constructor']],
  ['a key twice', file('{', `  "clientId": "${ID}",`, `  "clientId": "${ID}"`, '}'), ['twice config.json:3 clientId']],
  ['an id of another form', file('{', `  "clientId": "{${ID}}"`, '}'), ['value config.json:2 clientId']],
  [
    'a cloud nobody has',
    file('{', `  "clientId": "${ID}",`, '  "cloud": "germany"', '}'),
    ['value config.json:3 cloud'],
  ],
  ['a tenant that is none', file('{', '  "tenant": "https://firma.de"', '}'), ['value config.json:2 tenant']],
  ['a link that runs', file('{', '  "imprintUrl": "javascript:alert(1)"', '}'), ['value config.json:2 imprintUrl']],
  ['a number', file('{', '  "supportPhone": 49123', '}'), ['value config.json:2 supportPhone']],
])('%s is named with line and key', (_, text, expected) => {
  expect(places(text)).toEqual(expected);
});

test('the page has a sentence for every flaw', () => {
  for (const what of ['page', 'json', 'unknown', 'twice', 'value'] as const) {
    expect(notices[`config-${what}`]).toMatch(/^[A-ZÄÖÜ].*config\.json.*\.$/);
  }
});

test('of any damaged file, what is found broken is what no browser reads', () => {
  const whole = fc.constantFrom(
    '{ "a": "b", "c": [1, { "d": null }] }',
    `{\n  "clientId": "${ID}",\n  "cloud": "global"\n}\n`,
  );
  const place = fc.nat(80);
  const piece = fc.constantFrom(
    '',
    ',',
    ':',
    '"',
    '{',
    '}',
    '[',
    ']',
    '\\',
    '\\u00e',
    '0',
    '1e',
    '-',
    ' ',
    '\n',
    'true',
    '"x"',
    '„',
    '\u00a0',
    '\t',
  );
  const isRead = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(whole, fc.array(fc.tuple(place, fc.nat(3), piece), { maxLength: 3 }), (text, edits) => {
      const damaged = edits.reduce<string>((all, [at, cut, put]) => all.slice(0, at) + put + all.slice(at + cut), text);
      expect(linesOf(damaged).broken === undefined).toBe(isRead(damaged));
    }),
    { numRuns: 3000 },
  );
});
