import { FORMAT } from '../report/format';
import { fromLines } from '../report/line';
import { decode, LARGEST_EVIDENCE } from './decode';
import { isReport } from './documents';
import { documentsIn } from './documents-in';
import type { Why } from './why';

/** What was given, one thing at a time, or why it is none. */
export type Content = string | Uint8Array | { readonly why: Why };

/** Whether it is there, and not only the reason why it is not. */
export const isThere = (content: Content): content is string | Uint8Array =>
  typeof content === 'string' || content instanceof Uint8Array;

/** A mail in a mail in an archive, and not deeper; more parts than anybody sends with a report. */
const [DEEPEST, MOST_PARTS] = [4, 30];

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const isZip = (given: string | Uint8Array): given is Uint8Array =>
  typeof given !== 'string' && ZIP.every((byte, at) => given[at] === byte);

/** The files of an archive that are small enough to be evidence; nothing where it cannot be unpacked. */
const filesOf = async (bytes: Uint8Array): Promise<Uint8Array[]> => {
  const { unzipSync } = await import('fflate');
  let [left, room] = [MOST_PARTS, 2 * LARGEST_EVIDENCE];
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = !name.endsWith('/') && originalSize <= LARGEST_EVIDENCE && originalSize <= room && left > 0;
        if (isWanted) [left, room] = [left - 1, room - originalSize];
        return isWanted;
      },
    });
    return Object.values(files);
  } catch {
    return []; // Encrypted or damaged; the caller says that it is an archive.
  }
};

const FIELD = /^(received|return-path|mime-version|content-type|message-id|from|subject|date|to|delivered-to): /gim;
const MIME = /^(mime-version|content-type|message-id|received): /im;

/** Whether a text is a whole mail as it travels (RFC 5322): it begins with its header. */
const isMail = (text: string) => {
  const start = text.slice(0, 20_000);
  return /^(From |[\w-]{2,40}: ?\S)/.test(start) && MIME.test(start) && (start.match(FIELD)?.length ?? 0) > 2;
};

/** The text of a page of HTML, as far as evidence is in it. */
const textOf = (html: string) =>
  html
    .replace(/<(style|script)\b[^<>]*>[^<]*<\/\1>/gi, '')
    .replace(/<(br|\/p|\/div|\/tr|\/li)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(nbsp|quot|lt|gt|#39|amp);/g, (_, name: string) => ENTITIES[name] ?? ' ');
const ENTITIES: Readonly<Record<string, string>> = { quot: '"', lt: '<', gt: '>', '#39': "'", amp: '&' };

/** The text of a mail and what is attached to it. */
const partsOf = async (mail: string | Uint8Array): Promise<Content[]> => {
  const { default: PostalMime } = await import('postal-mime');
  try {
    const { text, html, attachments } = await PostalMime.parse(mail, { maxNestingDepth: 20 });
    const body = text ?? (html === undefined ? '' : textOf(html));
    const files = attachments
      .slice(0, MOST_PARTS)
      .map(({ content }) => (typeof content === 'string' ? content : new Uint8Array(content)));
    return [...files, body].filter(({ length }) => length > 0);
  } catch {
    return []; // Nested too deeply; the caller says that nothing was in it.
  }
};

/** Several reports one after the other in one text, each by itself; none of them is lost. */
const reportsIn = (text: string): string[] =>
  text.split(FORMAT).length < 3
    ? []
    : [...new Set(documentsIn(text).documents.flatMap((one) => (isReport(one) ? [JSON.stringify(one.report)] : [])))];

/** The parts of what holds others, each opened again, and in the end why there was none. */
const opened = async (parts: readonly Content[], why: Why, depth: number): Promise<readonly Content[]> => {
  const all: Content[] = [];
  for (const part of parts) all.push(...(isThere(part) ? await contentsOf(part, depth + 1) : [part]));
  return [...all, { why }];
};

/**
 * What a file or a pasted text holds: the text and the attachments of a mail (`.eml`), the files of an archive (`.zip`),
 * the reports of lines made for chats; everything else is itself. What is needed for it is loaded only then.
 */
export const contentsOf = async (given: string | Uint8Array, depth = 0): Promise<readonly Content[]> => {
  if (given.length > LARGEST_EVIDENCE || depth > DEEPEST) return [given];
  const decoded = decode(given);
  if ('why' in decoded) {
    return decoded.why === 'archive' && isZip(given) ? opened(await filesOf(given), 'archive', depth) : [given];
  }
  const { text } = decoded;
  const lines = await fromLines(text, MOST_PARTS);
  if (lines.length > 0) return lines.map((line) => (line === 'damaged' ? { why: 'damaged-line' } : line));
  if (isMail(text)) return opened(await partsOf(given), 'mail', depth);
  const reports = reportsIn(text);
  return reports.length > 1 ? reports : [given];
};
