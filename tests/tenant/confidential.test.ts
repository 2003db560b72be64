import fc from 'fast-check';
import { expect, test } from 'vitest';
import { confided, discreet } from '../../src/tenant/confidential';
import { recorded } from '../import/recorded';
import { settings } from '../properties/settings';

/** Secrets as Entra makes and has made them, and tokens; put together here so that nobody's scanner takes them for real. */
const SECRET = ['kT7', '8Q~', 'Zq3vNfB2mXo7LrYp9sWcDt1uHg4eAkVa'].join('');
const LONG = ['aB3', '7Q~', 'x'.repeat(34)].join('');
const OF_2020 = ['aB3.~x_-1234567890', 'abcdefGHIJKLmnop'].join('');
const OF_2018 = ['aB3[x_-1234567890', 'abcdefGHIJKLmno'].join('');
const OF_2016 = ['aB3xC4dE5fG6hI7jK8lM9n', 'O0pQ1rS2tU3vW4xY5zA6b='].join('');
const TOKEN = ['eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9', 'eyJhdWQiOiJodHRwcyJ9', 'c2lnbmF0dXJl'].join('.');
const REFRESH = ['1.AXoA', 'b'.repeat(60), '.AgABAAIAAAD', 'c'.repeat(60)].join('');
const ID = '9ce0a4d2-1b7f-46c3-8d5e-f03a62b7e918';
const har = (name: string, value: string) => JSON.stringify({ request: { headers: [{ name, value }] } }, null, 2);

type Row = readonly [where: string, text: string, value?: string];
const whole = (rows: readonly Row[], usual: string) =>
  rows.map(([where, text, value = usual]) => [where, text, value] as const);

const secrets: readonly Row[] = [
  ['alone', SECRET],
  ['with 34 characters behind the mark', LONG, LONG],
  ['in quotes', `„${SECRET}“`],
  ['in its row of the portal', `BueroWARE\t26.11.2028\t${SECRET}\t${ID}\n`],
  ['said so', `Der Schlüssel lautet ${SECRET}. Viele Grüße`],
  ['called so', `Secret:${SECRET}`],
  ['as JSON', JSON.stringify({ hint: 'kT7', keyId: ID, secretText: SECRET })],
  ['in an address', `https://x.example/?client_id=${ID}&client_secret=${SECRET}&scope=x`],
  ['encoded in an address', `client_secret=${SECRET.replace('~', '%7E')}&scope=x`],
  ['with a soft hyphen', `${SECRET.slice(0, 9)}\u00ad${SECRET.slice(9)}`],
  ['with invisible characters everywhere', Array.from(SECRET).join('\u200b')],
  ['broken by a narrow window', `Wert\r\n${SECRET.slice(0, 20)}\r\n${SECRET.slice(20)}\r\n`],
  ['broken in its first characters', `${SECRET.slice(0, 5)}\n${SECRET.slice(5)}`],
  ['broken and quoted in a mail', `> ${SECRET.slice(0, 15)}\n> ${SECRET.slice(15)}\n> Gruß`],
  ['broken by quoted-printable', `Wert: ${SECRET.slice(0, 30)}=\r\n${SECRET.slice(30)} (neu)`],
  ['a part of one', `${SECRET.slice(2, 16)}…`, SECRET.slice(2, 16)],
  ['of 2020, alone', ` ${OF_2020}\n`, OF_2020],
  ['of 2018, alone', OF_2018, OF_2018],
  ['of 2016, alone', `"${OF_2016}"`, OF_2016],
  ['of 2020, called so', `Geheimer Clientschlüssel: ${OF_2020}`, OF_2020],
  ['of 2016, in its row of the portal', `BueroWARE\t26.11.2018\t${OF_2016}\t${ID}`, OF_2016],
  ['of 2020, as Azure CLI prints it', `{\n  "appId": "${ID}",\n  "password": "${OF_2020}"\n}`, OF_2020],
  ['as JSON within JSON', JSON.stringify({ text: JSON.stringify({ client_secret: OF_2016 }) }), OF_2016],
  ['in a form of an HTTP archive', har('client_secret', 'ganz-anders'), 'ganz-anders'],
  ['of a certificate', `-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----`, 'MIIEvQ'],
  ['beside a token', `${TOKEN} ${SECRET}`],
];

test.each(whole(secrets, SECRET))('a secret %s is known and masked', (_, text, value) => {
  expect(confided(text)).toBe('secret');
  const left = discreet(text);
  expect(left).toContain('(geheim, entfernt)');
  expect(left).not.toContain(value.slice(0, 12));
  expect(left).not.toContain(value.slice(-12));
  expect(confided(left)).toBeUndefined();
});

const tokens: readonly Row[] = [
  ['alone', TOKEN],
  ['in a text', `mit dem Token ${TOKEN} ging es nicht`],
  ['broken by a mail program', `${TOKEN.slice(0, 50)}\n${TOKEN.slice(50)}\n`],
  ['in a header', 'Authorization: Bearer abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnop'],
  ['with a password in a header', 'Authorization: Basic YW5uYTpnZWhlaW0xMjM0NTY=', 'YW5uYTpnZWhlaW0x'],
  ['to refresh with', `{"refresh_token":"${REFRESH}"}`, REFRESH],
  ['to refresh with, alone', REFRESH, REFRESH],
  ['in an address', `https://x.example/#access_token=${'q'.repeat(40)}&state=1`, 'q'.repeat(40)],
  ['as cookies', 'Cookie: ESTSAUTH=abcdefghijk; x=y', 'abcdefghijk'],
  ['as a cookie of the sign-in', 'etwas ESTSAUTHPERSISTENT=abcdefghijk; path=/', 'abcdefghijk'],
  ['as cookies of an HTTP archive', har('Cookie', 'a=b; sitzung=12345'), 'sitzung=12345'],
  ['as a code of an HTTP archive', har('code', '0.AXoAkurz'), '0.AXoAkurz'],
];

test.each(whole(tokens, TOKEN))('a token %s is known and masked', (_, text, value) => {
  expect(confided(text)).toBe('token');
  const left = discreet(text);
  expect(left).not.toContain(value.slice(0, 20));
  expect(left).not.toContain(value.slice(-10));
  expect(confided(left)).toBeUndefined();
});

test.each([
  ['an id', ID],
  ['an id in brackets', `{${ID}}`],
  ['a redirect URI', 'bw-link://o365/oauth2'],
  ['a long redirect URI', 'https://login.microsoftonline.com/common/oauth2/nativeclient'],
  ['a fingerprint', '0C28CDA64C59C5907471CF6370B29E84B5F27BA3'],
  ['a hash', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
  ['a domain of 34 characters', 'Mail.Musterbau-Handels-GmbH2026.de'],
  ['an address of 32 characters', 'sabine.krause1@Musterbau-GmbH.de'],
  ['the id of a secret, called so', `Secret ID: ${ID}`],
  ['the id of a secret, called a secret', `Geheimnis: ${ID}`],
  ['first characters', 'kT7'],
  ['a hidden value', 'kT7******************'],
  ['what stands for one', '{"secretText": null, "password": "REDACTED"}'],
  ['a challenge', 'WWW-Authenticate: Bearer authorization_uri="https://login.windows.net/common/oauth2/authorize"'],
  ['a sentence on cookies', 'Cookies: Bitte erlauben Sie sie. Cookie: erlaubt'],
  ['options of a manifest', '"optionalClaims": {"idToken": [], "accessToken": [{"name": "groups"}], "saml2Token": []}'],
  ['a short text', '8Q~'],
  ['nothing', ''],
])('%s is none', (_, text) => {
  expect(confided(text)).toBeUndefined();
  expect(discreet(text)).toBe(text);
});

test('nothing that was published is taken for one', () => {
  const files = ['manifests-graph', 'manifests-legacy', 'aadgraph-applications', 'applications-list', 'errors'];
  const more = ['powershell-exports', 'service-principals-list', 'application-request-bodies', 'organization'];
  const texts = [...files, ...more].flatMap(recorded).map(({ body }) => JSON.stringify(body, null, 2));
  expect(texts.length).toBeGreaterThan(300);
  expect(texts.filter((text) => confided(text) !== undefined)).toEqual([]);
});

const unreserved = fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~'));
const characters = (length: number) => fc.array(unreserved, { minLength: length, maxLength: length });
const folds = fc.constantFrom('\u00ad', '\u200b', '\ufeff', '\r\n', '\n> ', '=\r\n');

test('any secret in any text leaves no trace, wherever it is broken', () => {
  const secret = fc.tuple(characters(3), fc.constantFrom('7', '8'), fc.integer({ min: 31, max: 34 }).chain(characters));
  fc.assert(
    fc.property(
      secret,
      fc.string(),
      fc.string(),
      folds,
      fc.nat(36),
      ([start, digit, rest], before, after, fold, at) => {
        const value = `${start.join('')}${digit}Q~${rest.join('')}`;
        const text = `${before} ${value.slice(0, at)}${fold}${value.slice(at)}\n${after}`;
        expect(confided(text)).toBe('secret');
        const left = discreet(text).replace(/[^\w.~-]/g, '');
        expect(left).not.toContain(value.slice(0, 12));
        expect(left).not.toContain(value.slice(-12));
      },
    ),
    settings(10),
  );
});
