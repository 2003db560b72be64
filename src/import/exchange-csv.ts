import { LIST, propertyName, SWITCH, TORN, type Found, type Values } from './exchange-printed';
import { isIds, type Line } from './exchange-text';

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

const ITEM = /^(?:name|item|property|setting|eigenschaft)$/;
const VALUE = /^(?:value|wert)$/;
const isPivot = (names: readonly string[]) =>
  names.some((name) => ITEM.test(name)) && names.some((name) => VALUE.test(name));

/** The columns of a heading, if it is one: settings of Exchange, or the items and values of a script's log. */
const headingOf = (
  line: string,
  below: string,
): { readonly separator: string; readonly names: readonly string[] } | undefined => {
  const separator = [';', '\t', '|', ','].find((one) => line.includes(one));
  if (separator === undefined || line.length > LONGEST_LINE || !isWhole(line)) return undefined;
  const names = cellsOf(line, separator).map(propertyName);
  const isHeading =
    names.every((name) => /^[\w@.()-]+$/.test(name)) &&
    (isPivot(names) || [SWITCH, LIST, 'accesscheckresult'].some((name) => names.includes(name)));
  // Two names with a comma are the end of a command as well, unless a row of values follows.
  const isSure = line.includes('"') || separator !== ',' || names.length > 2;
  const value = cellsOf(below.slice(0, LONGEST_LINE), separator)[names.indexOf(SWITCH)] ?? '';
  return isHeading && (isSure || /^(?:true|false|wahr|falsch)$/i.test(value)) ? { separator, names } : undefined;
};

/** A log of a script: an area, an item and its value in each row. */
const pivoted = (names: readonly string[], rows: readonly (readonly string[])[]): Values => {
  const [item, value] = [names.findIndex((name) => ITEM.test(name)), names.findIndex((name) => VALUE.test(name))];
  return new Map(
    rows.map((row, at) => {
      const name = propertyName(row[item] ?? '');
      return [name === 'appid' ? `${LIST}[${String(at)}]` : name, row[value] ?? ''];
    }),
  );
};

/** The same, and nobody knows whether its list was whole. */
const torn = (values: Values): Values => {
  const list = values.get(LIST);
  return list === undefined ? values : new Map([...values, [LIST, list + TORN]]);
};

/** `Export-Csv`: a heading and rows, with the separator of either country; a row that lost a cell says nothing. */
export const csvAt = (lines: readonly Line[], start: number): Found | undefined => {
  const heading = headingOf(lines[start]?.text ?? '', lines[start + 1]?.text ?? '');
  if (!heading) return undefined;
  const { separator, names } = heading;
  const below = lines.slice(start + 1, start + 1 + MOST_ROWS).map(({ text }) => text);
  const end = below.findIndex((line) => !line.includes(separator) || line.length > LONGEST_LINE);
  const printed = end < 0 ? below : below.slice(0, end);
  const rows = printed.filter(isWhole).flatMap((line) => {
    const cells = cellsOf(line, separator);
    // Tabs at the end of a line are gone with its blanks.
    const isShort = separator === '\t' && cells.length < names.length;
    const whole = isShort ? names.map((_, at) => cells[at] ?? '') : cells;
    return whole.length === names.length ? [whole] : [];
  });
  const objects = isPivot(names)
    ? [pivoted(names, rows)]
    : rows.map((row) => new Map(names.map((name, at) => [name, row[at] ?? ''])));
  // A line that is no row is the rest of one that was broken.
  const isTorn = rows.length < printed.length || isIds(below[printed.length] ?? '');
  return { objects: isTorn ? objects.map(torn) : objects, next: start + 1 + printed.length };
};
