import { LARGEST_EVIDENCE } from './largest';
import type { Why } from './why';

export { LARGEST_EVIDENCE } from './largest';

/** The first bytes of what people drop by mistake; sources: the formats' own specifications. */
const SIGNATURES: readonly (readonly [bytes: readonly number[], why: Why])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'image'],
  [[0xff, 0xd8, 0xff], 'image'],
  [[0x47, 0x49, 0x46, 0x38], 'image'],
  [[0x52, 0x49, 0x46, 0x46], 'image'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x50, 0x4b, 0x03, 0x04], 'archive'],
  [[0x1f, 0x8b], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'office'],
];

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);

/** Names inside of a container that tell what it is: of an Office file (ECMA-376), of Outlook's mail ([MS-OXMSG]). */
const INSIDE: readonly (readonly [container: Why, name: string, why: Why])[] = [
  ['archive', '[Content_Types].xml', 'office'],
  ['office', '__substg1.0_'.split('').join('\0'), 'outlook'],
];

/** What a file is by its first bytes, and by what it contains. */
const signatureOf = (bytes: Uint8Array): Why | undefined => {
  const [, found] = SIGNATURES.find(([start]) => startsWith(bytes, start)) ?? [];
  const inside = INSIDE.filter(([container]) => container === found);
  if (inside.length === 0) return found;
  const latin = new TextDecoder('latin1').decode(bytes);
  return inside.find(([, name]) => latin.includes(name))?.[2] ?? found;
};

/** PowerShell 5.1 writes UTF-16 with a mark by `>`; without a mark every second byte of plain output is zero. */
const encodingOf = (bytes: Uint8Array): string | undefined => {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  if (bytes.length < 4) return undefined;
  if (bytes[1] === 0 && bytes[3] === 0 && bytes[0] !== 0) return 'utf-16le';
  return bytes[0] === 0 && bytes[2] === 0 && bytes[1] !== 0 ? 'utf-16be' : undefined;
};

/** UTF-8; else what PowerShell 5.1 calls „Default“ on a German Windows. */
const decoded = (bytes: Uint8Array): string => {
  const wide = encodingOf(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
};

/** Characters that no text has; tab, line ends, form feed and the escape of coloured consoles are none of them. */
// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a]/;
/** Colours of a console, and marks that a terminal puts around prompts. */
// eslint-disable-next-line no-control-regex
const COLOUR = /\u001b(?:\[[0-9;?]*[A-Za-z]|\][^\u0007\u001b]{0,500}(?:\u0007|\u001b\\)|[=>])/g;

/** One line end, no byte order mark, no colours; everything else stays as it is. */
const plain = (text: string) =>
  text
    .replace(/^\ufeff+/, '')
    .replace(COLOUR, '')
    .replace(/\r\n?/g, '\n');

/** The text of a file or of what was pasted, or why it is none. Too large is said before anything is read. */
export const decode = (given: string | Uint8Array): { readonly text: string } | { readonly why: Why } => {
  if (given.length > LARGEST_EVIDENCE) return { why: 'too-large' };
  if (typeof given !== 'string') {
    const known = signatureOf(given);
    if (known) return { why: known };
  }
  const text = plain(typeof given === 'string' ? given : decoded(given));
  if (text.trim() === '') return { why: 'empty' };
  return CONTROL.test(text) ? { why: 'binary' } : { text };
};
