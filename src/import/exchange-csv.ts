import { LIST, propertyName, SWITCH, type Found, type Values } from './exchange-printed';
import type { Line } from './exchange-text';

const LONGEST_LINE = 100_000;
const MOST_ROWS = 3000;

/** Cells between separators; in quotes a separator is one of the text, and two quotes are one. */
const cellsOf = (line: string, separator: string): readonly string[] => {
  const cells: string[] = [''];
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    if (character === separator && !quoted) cells.push('');
    else cells.push(`${cells.pop() ?? ''}${character}`);
  }
  return cells.map((cell) =>
    cell
      .trim()
      .replace(/^"(.*)"$/s, '$1')
      .replaceAll('""', '"'),
  );
};

const isWhole = (line: string) => line.split('"').length % 2 === 1;

/** The columns of a heading, if it is one: settings of Exchange, or the items and values of a script's log. */
const headingOf = (line: string): { readonly separator: string; readonly names: readonly string[] } | undefined => {
  const separator = [';', '\t', ','].find((one) => line.includes(one));
  if (separator === undefined || line.length > LONGEST_LINE || !isWhole(line)) return undefined;
  const names = cellsOf(line, separator).map(propertyName);
  const isPivot = names.includes('item') && names.includes('value');
  const isHeading =
    names.every((name) => /^[\w@.()-]+$/.test(name)) && (isPivot || names.includes(SWITCH) || names.includes(LIST));
  return isHeading && (line.includes('"') || separator !== ',' || names.length > 2) ? { separator, names } : undefined;
};

/** A log of a script: an area, an item and its value in each row. */
const pivoted = (names: readonly string[], rows: readonly (readonly string[])[]): Values => {
  const [item, value] = [names.indexOf('item'), names.indexOf('value')];
  return new Map(
    rows.map((row, at) => {
      const name = propertyName(row[item] ?? '');
      return [name === 'appid' ? `${LIST}[${String(at)}]` : name, row[value] ?? ''];
    }),
  );
};

/** `Export-Csv`: a heading and rows, with the separator of either country; a row that lost a cell says nothing. */
export const csvAt = (lines: readonly Line[], start: number): Found | undefined => {
  const heading = headingOf(lines[start]?.text ?? '');
  if (!heading) return undefined;
  const { separator, names } = heading;
  const below = lines.slice(start + 1, start + 1 + MOST_ROWS).map(({ text }) => text);
  const end = below.findIndex((line) => !line.includes(separator) || line.length > LONGEST_LINE);
  const printed = end < 0 ? below : below.slice(0, end);
  const rows = printed.filter(isWhole).flatMap((line) => {
    const cells = cellsOf(line, separator);
    return cells.length === names.length ? [cells] : [];
  });
  const objects = names.includes('item')
    ? [pivoted(names, rows)]
    : rows.map((row) => new Map(names.map((name, at) => [name, row[at] ?? ''])));
  return { objects, next: start + 1 + printed.length };
};
