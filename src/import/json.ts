/** How remarks begin that people write behind a line, besides those of programs. */
const REMARKS = ['//', '#', '<-', '<=', '\u2190', '\u21d0'];

/** Where a comment that begins here ends; the same place where none begins. */
const afterComment = (text: string, at: number): number => {
  const isBlock = text.startsWith('/*', at);
  if (!isBlock && !REMARKS.some((mark) => text.startsWith(mark, at))) return at;
  const end = text.indexOf(isBlock ? '*/' : '\n', at + 1);
  return end < 0 ? text.length : end + (isBlock ? 2 : 0);
};

/** What a comment may begin with: every character is asked. */
const isRemark = (one: string | undefined) =>
  one === '/' || one === '#' || one === '<' || one === '\u2190' || one === '\u21d0';

/** Where a text in quotes that begins here ends. */
const afterText = (text: string, start: number): number => {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
};

/** Where the JSON that begins here ends: brackets outside of texts and comments are counted. */
export const endOf = (text: string, start: number): number | undefined => {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const one = text[at];
    if (one === '"') at = afterText(text, at) - 1;
    else if (one === '{' || one === '[') depth += 1;
    else if (one === '}' || one === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    } else if (isRemark(one)) at = Math.max(at, afterComment(text, at) - 1);
  }
  return undefined;
};

/** Without comments and commas before a closing bracket: some editors write them, JSON knows neither. */
const relaxed = (json: string): string => {
  const kept: string[] = [];
  let from = 0;
  for (let at = 0; at < json.length; at += 1) {
    const one = json.charAt(at);
    if (one === '"') at = afterText(json, at) - 1;
    const end = isRemark(one) ? afterComment(json, at) : at;
    if (end === at && !(one === ',' && isLast(json, at + 1))) continue;
    kept.push(json.slice(from, at));
    from = Math.max(end, at + (one === ',' ? 1 : 0));
    at = Math.max(at, end - 1);
  }
  return kept.join('') + json.slice(from);
};

/** Whether nothing but blanks and comments stands before the next closing bracket. */
const isLast = (json: string, start: number): boolean => {
  let at = start;
  for (let end = start; at < json.length; at = end) {
    while (/\s/.test(json.charAt(end))) end += 1;
    end = afterComment(json, end);
    if (end === at) break;
  }
  return json[at] === '}' || json[at] === ']';
};

/** Line ends where JSON has none: inside a text, with the width of the line, or inside a word such as `true`. */
const breaksIn = (json: string) => {
  const found: { readonly at: number; readonly width: number; readonly inText: boolean }[] = [];
  let [lineStart, inText] = [0, false];
  for (let at = 0; at < json.length; at += 1) {
    const one = json.charAt(at);
    if (one === '"') inText = !inText;
    else if (one === '\\' && inText && json[at + 1] !== '\n') at += 1;
    if (one !== '\n') continue;
    if (inText || /\w\n\w/.test(json.slice(at - 1, at + 2))) found.push({ at, width: at - lineStart, inText });
    lineStart = at + 1;
  }
  return found;
};

/**
 * The same without line ends inside of texts. A console breaks every long line at its width, wherever that is; a mail
 * program at blanks, which it takes out unless it says otherwise (`format=flowed`, RFC 3676: then one stays at the end).
 */
const joined = (json: string): string => {
  const breaks = breaksIn(json);
  const widths = new Set(breaks.map(({ width }) => width));
  const isConsole = widths.size === 1 && (breaks.length > 1 || (breaks[0]?.width ?? 0) > 78);
  const pieces = breaks.map(({ at, inText }, index) => {
    const glue = isConsole || !inText || /[\s\\]/.test(json.charAt(at - 1)) ? '' : ' ';
    return json.slice((breaks[index - 1]?.at ?? -1) + 1, at) + glue;
  });
  return pieces.join('') + json.slice((breaks.at(-1)?.at ?? -1) + 1);
};

const spaced = (json: string) => json.replace(/[\u00a0\u202f\u2007]/g, ' ');

/** What people's programs have made of JSON, the most likely first: no-break blanks, line ends, comments, commas. */
const attempts: readonly ((json: string) => string)[] = [
  (json) => json,
  spaced,
  (json) => joined(spaced(json)),
  (json) => relaxed(spaced(json)),
  (json) => joined(relaxed(spaced(json))),
];

/** The value of a JSON text, or nothing where it is none. */
export const parsed = (json: string): unknown => {
  for (const attempt of attempts) {
    try {
      return JSON.parse(attempt(json));
    } catch {
      continue; // The caller says that it is broken.
    }
  }
  return undefined;
};
