import { documentsOf, type Documents } from './documents';

/** The marks of a quoted mail at the beginning of a line. */
const MARKS = /^[ \t]*(?:>[ \t]?)+/m;

/** Lines that a mail program has quoted, without its marks; the text itself where most lines have none. */
const unquoted = (text: string): string => {
  if (!MARKS.test(text)) return text;
  const lines = text.split('\n');
  const full = lines.filter((line) => line.trim() !== '');
  const quoted = full.filter((line) => MARKS.test(line));
  return quoted.length * 2 < full.length || quoted.length < 2
    ? text
    : lines.map((line) => line.replace(MARKS, '')).join('\n');
};

/** The number that an editor shows before a line. */
const NUMBER = /^[ \t]{0,8}(\d{1,5})(?=[\s{}[\]"]|$)/;

/** Lines without the numbers of an editor, where they count up by one; the text itself where they do not. */
const unnumbered = (text: string): string => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const numbers = lines.map((line) => Number(NUMBER.exec(line)?.[1] ?? Number.NaN));
  const isCounted = numbers.length > 2 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at);
  return isCounted ? lines.map((line) => line.replace(NUMBER, '')).join('\n') : text;
};

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  '#34': '"',
  amp: '&',
  lt: '<',
  gt: '>',
  '#39': "'",
  nbsp: ' ',
};

/** A text that a web page has escaped, as it was; `&amp;quot;` becomes `&quot;` and no more. */
const unescaped = (text: string): string =>
  /&(quot|#34);/.test(text)
    ? text.replace(/&(quot|#34|amp|lt|gt|#39|nbsp);/g, (_, name: string) => ENTITIES[name] ?? '')
    : text;

/** The documents of a text; where there are none, those of what it was before a mail program or a web page got it. */
export const documentsIn = (text: string): Documents => {
  const found = documentsOf(text);
  if (found.documents.length > 0) return found;
  const others = [unquoted(text), unescaped(text), unnumbered(text)].filter((one) => one !== text).map(documentsOf);
  return others.find(({ documents }) => documents.length > 0) ?? found;
};
