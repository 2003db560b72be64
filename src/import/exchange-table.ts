import { commandIn } from './exchange-command';
import { propertyIn } from './exchange-property';
import { continued, LIST, propertyName, SWITCH, type Found, type Values } from './exchange-printed';
import type { Line } from './exchange-text';

const RULE = /^\s*-{2,}(?:\s+-{2,})*\s*$/;
const LONGEST_HEADING = 2000;
/** Rows of a table that are read at most. */
const MOST_ROWS = 500;

interface Column {
  readonly name: string;
  readonly from: number;
  readonly to: number | undefined;
}

/** Where each column begins: PowerShell underlines every heading, and values end before the next one begins. */
const columnsOf = (heading: string, rule: string): readonly Column[] => {
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  return starts.map((start, at) => {
    const to = starts[at + 1];
    return { name: propertyName(heading.slice(start, to)), from: at === 0 ? 0 : start, to };
  });
};

/** The cells of a row; a text that reaches across two columns has lost its blanks, and then order must do. */
const cellsOf = (columns: readonly Column[], row: string): readonly string[] | undefined => {
  const torn = columns.some(({ from }) => from > 0 && /^\S\S$/.test(row.slice(from - 1, from + 1)));
  if (!torn) return columns.map(({ from, to }) => row.slice(from, to).trim());
  const words = row.trim().split(/\s+/);
  return words.length === columns.length ? words : undefined;
};

/** A table of names and values, such as a hash table or the log of a script, is one object. */
const pivoted = (columns: readonly Column[], rows: readonly (readonly string[])[]): Values | undefined => {
  const at = columns.findIndex(({ name }) => /^(name|item|property|setting)$/.test(name));
  const value = columns.findIndex(({ name }) => /^(value|wert)$/.test(name));
  if (at < 0 || value < 0) return undefined;
  return new Map(rows.map((row) => [propertyName(row[at] ?? ''), row[value] ?? '']));
};

/** Where the list stands, lines without a switch of their own are more of the row before (`-Wrap`). */
const unwrapped = (columns: readonly Column[], rows: readonly (readonly string[])[]) => {
  const at = columns.findIndex(({ name }) => name === SWITCH);
  if (!columns.some(({ name }) => name === LIST)) return rows;
  const whole: (readonly string[])[] = [];
  for (const row of rows) {
    const before = whole.at(-1);
    const isMore = before && (!row[at] || !before[at]);
    if (isMore)
      whole.splice(
        -1,
        1,
        before.map((value, column) => continued(value, row[column] ?? '')),
      );
    else whole.push(row);
  }
  return whole;
};

const objectsOf = (columns: readonly Column[], rows: readonly (readonly string[])[]): readonly Values[] => {
  const pivot = pivoted(columns, rows);
  if (pivot) return [pivot];
  return unwrapped(columns, rows).map((row) => new Map(columns.map(({ name }, at) => [name, row[at] ?? ''])));
};

/** `Format-Table`: a heading, a line of hyphens, and rows until the next empty line. */
export const tableAt = (lines: readonly Line[], start: number): Found | undefined => {
  const [heading, rule] = [lines[start]?.text ?? '', lines[start + 1]?.text ?? ''];
  if (heading.length > LONGEST_HEADING || rule.length > LONGEST_HEADING || heading.trim() === '') return undefined;
  // A heading of a report is underlined as well.
  if (!RULE.test(rule) || propertyIn(lines[start + 2]?.text ?? '')) return undefined;
  const columns = columnsOf(heading, rule);
  if (columns.some(({ name }) => !/^[a-z][\w().[\]]*$/.test(name))) return undefined;
  const rest = lines.slice(start + 2, start + 2 + MOST_ROWS);
  const end = rest.findIndex((line) => line.text.trim() === '' || commandIn(line) !== undefined);
  const printed = end < 0 ? rest : rest.slice(0, end);
  const rows = printed.flatMap(({ text }) => {
    const cells = cellsOf(columns, text);
    return cells ? [cells] : [];
  });
  const objects = rows.length === printed.length && rows.length > 0 ? objectsOf(columns, rows) : [];
  return { objects, next: start + 2 + printed.length };
};
