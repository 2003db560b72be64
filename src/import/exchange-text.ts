/** A line of a paste, without what consoles and mail programs have put around it. */
export interface Line {
  readonly text: string;
  /** How often a mail program has quoted it. */
  readonly depth: number;
}

/** Nothing but ids and what stands between them. */
export const isIds = (text: string) =>
  text.length < 20_000 && /[0-9a-f]/i.test(text) && !/[^0-9a-f,;{}"'.…\s-]/i.test(text);

/** Colours of a console whose escape character a copy has lost or shown as an arrow; marks that nobody sees. */
// eslint-disable-next-line no-control-regex
const NOISE = /[\u001b\u2190]?\[\d{1,3}(?:;\d{1,3}){0,5}m|[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** One blank, one hyphen, one quote and one apostrophe for all that word processors and browsers make of them. */
const plain = (text: string) =>
  text
    .replace(NOISE, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u2010-\u2013\u2212]/g, '-')
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\u2018-\u201b]/g, "'");

const QUOTE = /^[ \t]{0,8}>[ \t]?/;

/** `> ` in front of a line, once or several times. */
const unquoted = (given: string): Line => {
  let [text, depth] = [given, 0];
  while (depth < 20 && QUOTE.test(text)) [text, depth] = [text.replace(QUOTE, ''), depth + 1];
  return { text: text.trimEnd(), depth };
};

/** Names that stand at the beginning of a line of their own, wherever a program has lost the line ends. */
const NAMES =
  'Ews\\w{3,40}(?: count| \\[\\d{1,4}\\])?|(?:OWA|MAPI|Pop|Imap|ActiveSync|ECP)(?:Blocking)?\\w{0,20}Enabled|' +
  'Tenant display name|MOERA domain|Tenant ?ID|(?<!display )Name|DisplayName|Identity|DistinguishedName|ExchangeVersion|' +
  'PrimarySmtpAddress|Mailbox(?:Id|Sid)?|AccessCheckResult|AppId|OrganizationId';
const PROMPTS = 'PS(?: (?:[a-z]:\\\\|/|~)[^>\\n]{0,200})?>|\\[PS\\] ?[a-z]:\\\\[^>\\n]{0,200}>';
const NAMED = new RegExp(`(?:^|\\s)(?:${NAMES})\\s{0,60}:(?:\\s|$)`, 'gi');
const BREAK = new RegExp(`\\s(?=(?:(?:${NAMES})\\s{0,60}:(?:\\s|$)|${PROMPTS}))`, 'gi');

/** What stands in one line because the line ends were lost, in lines again. */
export const unrolled = (line: Line): readonly Line[] => {
  const { text, depth } = line;
  const found = text.match(NAMED) ?? [];
  // One name alone may stand in a sentence; behind ids it is the rest of a line that somebody has broken.
  const isRest = found.length === 1 && isIds(text.slice(0, text.search(BREAK)));
  return found.length < 2 && !isRest ? [line] : text.split(BREAK).map((piece) => ({ text: piece.trim(), depth }));
};

/** The lines of a paste as they stand there. */
export const linesOf = (text: string): readonly Line[] => plain(text).split('\n').map(unquoted);
