/** What nobody must see: a client secret's value, or a token that stands for somebody signed in. */
export type Confidence = 'secret' | 'token';

/**
 * What is looked for where one of the marks stands in the text in lower case; a first group stands before it and may
 * stay, `fits` says whether what is left is one.
 */
type Shape = readonly [kind: Confidence, marks: string, pattern: RegExp, fits?: (value: string) => boolean];

const ID = '[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}';
const GUID = new RegExp(`^[({]?${ID}[)}]?$`, 'i');
const ADDRESS = /:\/\/|^[^@\s]{1,64}@[\w.-]{1,253}\.[a-z]{2,24}$|^([a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/i;

const isNoId = (value: string) => !GUID.test(value);

/** No word, no hash, no id, no address: letters of both cases and a digit. */
const isRandom = (value: string) =>
  /[a-z]/.test(value) && /[A-Z]/.test(value) && /\d/.test(value) && isNoId(value) && !ADDRESS.test(value);

/** 34 or 32 characters with a sign among them, or 44 of Base64. */
const OLDER = /^(?:[\w~.-]{34}|[\w.=:[\]@/*+?-]{32}|[A-Za-z0-9+/]{43}=)$/;

/** A secret as Entra made them until 2021, by itself; nothing in it marks it (Microsoft's security-utilities, SEC101/101). */
export const isOlderSecret = (word: string) => OLDER.test(word) && /[^A-Za-z0-9]/.test(word) && isRandom(word);

const QUOTE = '(?:\\\\?["\'“”„])?';
const SAYS = `${QUOTE}[ \\t]{0,8}(?::|=>|=|%3D)\\s{0,8}${QUOTE}`;
const VALUE = '[^\\s"\'“”„,;&<>{}()\\\\]';

/** Something said by its name: `client_secret=…`, „Secret: …“, `"secretText": "…"`. */
const said = (names: string, from: number, to = '') =>
  new RegExp(`((?:${names})${SAYS})(${VALUE}{${String(from)},${to}})`, 'gi');

/** An entry of an HTTP archive: `{ "name": "Cookie", "value": "…" }`. */
const entry = (names: string) =>
  new RegExp(`("name"\\s{0,9}:\\s{0,9}"(?:${names})"\\s{0,9},\\s{0,99}"value"\\s{0,9}:\\s{0,9}")([^"(][^"]*)`, 'gi');

/** Names under which a secret is handed on; `password` is what Azure CLI calls a new one. */
const SECRETS =
  'client[_ -]?secret|secret[_ ]?(?:text|value)|secret|(?:client-?)?geheimnis(?:wert)?|' +
  'geheimer? (?:client-?)?schlüssel|schlüsselwert|kennwort|passwor[dt]';

/**
 * Shapes of secrets and tokens anywhere in a text; Microsoft publishes none. Secrets: three characters, a digit, `Q~` and
 * 31 to 34 more (rules of Gitleaks and of Microsoft's security-utilities, SEC101/156), fewer are a part of one. Tokens:
 * JWT (RFC 7519); Entra's opaque codes and refresh tokens (TruffleHog, azure_entra); cookies of its sign-in.
 */
export const shapes: readonly Shape[] = [
  ['secret', 'q~ q%7e', /[\w~.-]{0,3}\dQ(?:~|%7[Ee])[\w~.-]{6,80}/g],
  ['secret', 'private', /-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]{0,20000}(?:-----END [A-Z ]{0,20}KEY-----)?/g],
  ['secret', 'secret', said('client[_-]?secret', 12, '200'), isNoId],
  ['secret', 'secret geheim schlüssel kennwort passwor', said(SECRETS, 16, '200'), isRandom],
  // A row of the portal's table: the value, then the id of the secret.
  ['secret', '\t', new RegExp(`(\\t)([^\\s]{32,44})(?=\\t${ID})`, 'gi'), isOlderSecret],
  ['secret', 'client_secret client_assertion', entry('client_secret|client_assertion')],
  ['token', 'eyj', /(?<![\w-])eyJ[\w-]{10,}(?:\.[\w-]*)+/g],
  ['token', '0.a 1.a', /(?<![\w.-])[01]\.A[\w-]{40,}(?:\.[\w-]*)*/g],
  ['token', 'token', said('(?:access|refresh|id)_?token', 20)],
  [
    'token',
    'bearer basic',
    new RegExp(`(authorization${SAYS}(?:basic|bearer)\\s{1,8}|\\bbearer\\s{1,8})([\\w.~+/-]{20,}={0,2})`, 'gi'),
  ],
  ['token', 'ests', /(\bESTS\w{2,30}=)([^;\s"'(]{8,})/g],
  ['token', 'cookie', /(^[ \t>]{0,8}(?:set-)?cookie:[ \t]{0,8})([\w.-]{1,80}=[^\n]{8,})/gim],
  ['token', 'authorization cookie code token', entry('authorization|(?:set-)?cookie|code|(?:access|refresh|id)_token')],
];
