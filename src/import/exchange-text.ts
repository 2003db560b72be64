import { GUID } from '../checks/guid';

/** A line of a paste, without what consoles and mail programs have put around it. */
export interface Line {
  readonly text: string;
  /** How often a mail program has quoted it. */
  readonly depth: number;
}

/** Nothing but ids and what stands between them. */
export const isIds = (text: string) =>
  text.length < 20_000 && /[0-9a-f]/i.test(text) && !/[^0-9a-f,;{}"'.…\s-]/i.test(text);

/** Whether an id, or the beginning of one, stands in a line. */
export const hasId = (text: string) => /(?<![\w-])[0-9a-f]{8}-[0-9a-f]{4}-/i.test(text.slice(0, 2000));

/** Colours of a console whose escape character a copy has lost or shown as an arrow; marks that nobody sees. */
// eslint-disable-next-line no-control-regex
const NOISE = /[\u001b\u2190]?\[\d{1,3}(?:;\d{1,3}){0,5}m|[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** Dots that lead to a value, and what chats and mail programs make of a domain. */
const LEADER = /(?<![.\s])[ \t]{0,9}\.{4,200}[ \t]{0,9}:/g;
const LINK = /\[([^\][\n]{1,200})\]\(https?:[^()\s]{1,300}\)/g;
const TARGET = /<(?:https?|mailto):[^<>\s]{1,300}>/g;

/** One blank, one hyphen, one quote and one apostrophe for all that word processors and browsers make of them. */
export const plain = (text: string) =>
  text
    .replace(NOISE, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'")
    .replaceAll('\uff1a', ':')
    .replace(LEADER, ' :')
    .replace(LINK, '$1')
    .replace(TARGET, '');

/** Names that stand at the beginning of a line of their own, wherever a program has lost the line ends. */
const NAMES =
  'Ews\\w{3,40}(?: count| ?\\[\\d{1,4}\\])?|(?:OWA|MAPI|Pop|Imap|ActiveSync|ECP)(?:Blocking)?\\w{0,20}Enabled|' +
  'Tenant display name|MOERA domain|Tenant ?ID|(?<!display )Name|DisplayName|Identity|DistinguishedName|ExchangeVersion|' +
  'PrimarySmtpAddress|Mailbox(?:Id|Sid)?|AccessCheckResult|AppId|OrganizationId';

const QUOTE = /^[ \t]{0,8}>[ \t]?/;

const ENTRY = `(?=(?:(?:${NAMES})\\s{0,60}:(?:\\s|$)|${GUID}))`;
/** Bars of a ticket, and who says it when in a chat, in front of a property or an id. */
const ORNAMENT = new RegExp(
  `^\\s{0,20}(?:\\|\\s{1,40}|\\[?\\d{1,2}[./]\\d{1,2}[./]\\d{2,4},? \\d{1,2}:\\d\\d(?::\\d\\d)?\\]?(?: -)? [^:]{1,60}: )${ENTRY}`,
  'i',
);
/** The number that an editor has put before a line. */
const NUMBER = new RegExp(`^\\s{0,8}(\\d{1,4})[.:)|]?\\s{1,8}${ENTRY}`, 'i');
const BULLET = new RegExp(`^\\s{0,40}[-*\\u2022]\\s{1,8}(?=${GUID}(?![^\\s,]))`, 'i');

/** A bullet in front of an id separates it from the one before. */
const listed = (text: string) => text.replace(BULLET, ',');

/** `> ` in front of a line, once or several times. */
const unquoted = (given: string): Line => {
  let [text, depth] = [given, 0];
  while (depth < 20 && QUOTE.test(text)) [text, depth] = [text.replace(QUOTE, ''), depth + 1];
  return { text: listed(text.replace(ORNAMENT, '').trimEnd()), depth };
};

const PROMPTS = 'PS(?: (?:[a-z]:\\\\|/|~)[^>\\n]{0,200})?>|\\[PS\\] ?[a-z]:\\\\[^>\\n]{0,200}>';
const NAMED = new RegExp(`(?:^|\\s)(?:${NAMES})\\s{0,60}:(?:\\s|$)`, 'gi');
const BREAK = new RegExp(`\\s(?=(?:(?:${NAMES})\\s{0,60}:(?:\\s|$)|${PROMPTS}))`, 'gi');

/** What stands in one line because the line ends were lost, in lines again. */
export const unrolled = (line: Line): readonly Line[] => {
  const { text, depth } = line;
  const found = text.match(NAMED) ?? [];
  // One name alone may stand in a sentence; behind ids or a command it is the rest of a line that somebody has broken.
  const start = text.slice(0, text.search(BREAK));
  const isRest = found.length === 1 && (isIds(start) || /^\s*[gs]et-[a-z]{4,40}\s/i.test(start));
  return found.length < 2 && !isRest ? [line] : text.split(BREAK).map((piece) => ({ text: piece.trim(), depth }));
};

/** No line begins with a colon: somebody has broken it behind the name of a property. */
const isTorn = (line: Line, before: Line | undefined): before is Line =>
  /^\s*:(?:\s|$)/.test(line.text) && before?.depth === line.depth && before.text !== '';

/** The lines without numbers, where they count up; one alone is the end of an id that somebody has broken. */
const unnumbered = (lines: readonly string[]): readonly string[] => {
  const numbers = lines.flatMap((line) => NUMBER.exec(line)?.[1] ?? []).map(Number);
  const isCounted = numbers.length > 1 && numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return isCounted ? lines.map((line) => line.replace(NUMBER, '')) : lines;
};

/** Without the fences that Markdown puts around code. */
const linesIn = (text: string) =>
  plain(text)
    .split('\n')
    .filter((line) => !/^[>\s]{0,20}```\w{0,20}\s*$/.test(line));

/** The lines of a paste as they stand there. */
export const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  for (const line of unnumbered(linesIn(text)).map(unquoted)) {
    const before = lines.at(-1);
    if (isTorn(line, before)) lines.splice(-1, 1, { ...before, text: `${before.text} ${line.text.trim()}` });
    else lines.push(line);
  }
  return lines;
};
