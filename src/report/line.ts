import type { Report } from './report';

/** What a report on one line begins with; the digit is its version. */
const MARK = 'entra-bericht:1:';
/** Chats and mail programs break long words and put blanks, quotation marks and invisible characters between. */
const FOLDS = '\\s>\u00ad\u200b-\u200d\u2060\ufeff';
const LINE = new RegExp(`${MARK}([\\w${FOLDS}-]*):([\\w${FOLDS}-]{0,40})`);
/** More characters than a report has, so that nothing packed can fill the memory. */
const LARGEST = 5_000_000;
/** Characters of the checksum: 48 bits of SHA-256. */
const CHECK = 8;

const base64url = (bytes: Uint8Array) =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const bytesOf = (text: string) =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));

const checkOf = async (bytes: Uint8Array<ArrayBuffer>) =>
  base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))).slice(0, CHECK);

/** Packs or unpacks; refuses what becomes larger than any report. */
const through = async (bytes: Uint8Array<ArrayBuffer>, transform: CompressionStream | DecompressionStream) => {
  const reader = new Blob([bytes]).stream().pipeThrough(transform).getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > LARGEST) throw new RangeError('larger than a report');
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};

/** A report as one long word for chats that take no files: packed, with a checksum. It says no more than the file. */
export const toLine = async (report: Report): Promise<string> => {
  const packed = await through(new TextEncoder().encode(JSON.stringify(report)), new CompressionStream('deflate-raw'));
  return `${MARK}${base64url(packed)}:${await checkOf(packed)}`;
};

/**
 * The text of the report that stands in a message on one line, to be read as that of a file; `damaged` where a part of
 * the line is missing or changed, and nothing where there is none.
 */
export const fromLine = async (text: string): Promise<{ readonly text: string } | 'damaged' | undefined> => {
  if (!text.includes(MARK)) return undefined;
  const [word = '', check = ''] = (LINE.exec(text) ?? []).slice(1).map((one) => one.replace(/[^\w-]/g, ''));
  try {
    const packed = bytesOf(word);
    if (packed.length === 0 || (await checkOf(packed)) !== check.slice(0, CHECK)) return 'damaged';
    return { text: new TextDecoder().decode(await through(packed, new DecompressionStream('deflate-raw'))) };
  } catch {
    return 'damaged';
  }
};

/** Every report in a message that holds some on a line each; one that is there twice, as in a quoted answer, counts once. What is damaged is called so. */
export const fromLines = async (text: string, most: number): Promise<readonly string[]> => {
  const lines = text.split(MARK).slice(1, most + 1);
  const found = await Promise.all(lines.map((line) => fromLine(MARK + line)));
  return [...new Set(found.flatMap((one) => (typeof one === 'object' ? one.text : (one ?? []))))];
};
