import { GUIDS } from '../microsoft/guid';

/** What a pasted error message says, apart from what changes from case to case. */
export interface PastedMessage {
  /** Numbers and code words that name an error by their form, whether known or not: `AADSTS50011`, `403`. */
  readonly codes: readonly string[];
  /** Other words that may be the name of an error, as written. */
  readonly names: readonly string[];
  /** Words in their order, in small letters without accents. */
  readonly words: readonly string[];
}

const ENTITY = /&(?:#\w+|\w{2,6});/g;
const ESCAPE = /\\(?:u[0-9a-f]{4}|[rnt"'/])/gi;
const ENCODED = /(?:%[0-9a-f]{2})+/gi;
/** Invisible within words: soft hyphens, zero-width characters, byte order marks. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

const decoded = (bytes: string) => {
  try {
    return decodeURIComponent(bytes);
  } catch {
    return ' ';
  }
};

/** How a mail begins each line of what it answers. */
const QUOTED = /\n[\s>|]*/g;

/** The message in one line, as it was before an address, a page, a mail or a program wrapped it. */
const unwrapped = (text: string) =>
  text
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(ENCODED, decoded)
    .replace(ENTITY, ' ')
    .replace(ESCAPE, ' ')
    .replace(QUOTED, ' ')
    .replace(/[\s+]+/g, ' ');

const VARYING = [
  // What an address asks for is kept: it may carry the message.
  /https?:\/\/[^\s"'<>)\]?#]+/gi,
  GUIDS,
  /\d{4}-\d\d-\d\d[T ]?\d\d:\d\d(?::\d\d)?(?:\.\d+)?Z?/g,
  /(?<![\w.-])[\w.-]+@[\w.-]+/g,
];

const STATUS_WORD =
  'forbidden|unauthorized|unzul(?:ä|ae)ssig|verboten|nicht autorisiert|too many requests|service unavailable|server nicht verf(?:ü|ue)gbar';
/** Where a number or a name is an error's: what stands before it, or after it; and what is missing in front of it. */
const NAMED_CODES: readonly (readonly [RegExp, string])[] = [
  [/AADSTS\W{0,3}(\d{5,9})/gi, 'AADSTS'],
  [/\b(?:error[_ ]?codes?|errno|sts|fehler(?:code|nummer)?|error|code)\W{1,6}(\d{5,8})(?!\d)/gi, 'AADSTS'],
  [/\b(\d{7});\s*(?:reason|error_category)=/gi, ''],
  [/ResponseCode\W{1,4}(Error[A-Za-z]{4,60})/g, ''],
  [/FullyQualifiedErrorId\s*:\s*([A-Za-z_]\w{5,60})/g, ''],
  [/\b(?:HTTP(?:\/[\d.]+)?|status(?:[ -]?code)?|fehler(?:code)?|error|code)\W{1,6}([45]\d\d)(?!\d|\.\d)/gi, ''],
  [/\(([45]\d\d)\)/g, ''],
  [new RegExp(`\\b([45]\\d\\d)[\\s:(-]{1,3}(?:${STATUS_WORD})`, 'gi'), ''],
];

/** What WCF says in place of a number, and whoever remembers the word alone. */
const IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    /HTTP request (?:was|is) forbidden|HTTP-Anforderung\b[^.]{0,120}\bunzul(?:ä|ae)ssig|^\W*(?:forbidden|verboten|unzulässig)\W*$/i,
    '403',
  ],
  [
    /HTTP request (?:was|is) unauthorized|HTTP-Anforderung\b[^.]{0,120}\bnicht autorisiert|^\W*(?:unauthorized|nicht autorisiert)\W*$/i,
    '401',
  ],
];

/** A number and nothing else: a status, a diagnosis of Exchange, else one of Microsoft's sign-in. */
const ALONE = /^\s*#?([45]\d\d|\d{5,8})\s*$/;
const named = (alone: string) => (/^([45]\d\d|200\d{4})$/.test(alone) ? alone : `AADSTS${alone}`);

const codesIn = (text: string): string[] => {
  const [, alone] = ALONE.exec(text) ?? [];
  const found = NAMED_CODES.flatMap(([pattern, before]) =>
    [...text.matchAll(pattern)].map(({ 1: number = '', index }) => ({ code: before + number, index })),
  ).toSorted((a, b) => a.index - b.index);
  const said = IN_WORDS.flatMap(([pattern, code]) => (pattern.test(text) ? [code] : []));
  return [...new Set([...found.map(({ code }) => code), ...said, ...(alone === undefined ? [] : [named(alone)])])];
};

/** Reads a message of any length; what cannot be read is left out. */
export const readMessage = (typed: string): PastedMessage => {
  const text = unwrapped(typed);
  const rest = VARYING.reduce((left, pattern) => left.replace(pattern, ' '), text);
  return {
    codes: codesIn(text),
    names: [...new Set(rest.match(/[A-Za-z](?:[\w.-]*\w)?/g) ?? [])],
    words: wordsOf(rest),
  };
};

/** Words of a text in small letters, without accents; numbers are none, and what underscores join is one. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .match(/\p{L}[\p{L}\d_]+/gu) ?? [];
