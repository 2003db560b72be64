import { isField, type Printed } from './exchange-values';

const RULE = /^\s*-{3,}(\s+-{3,})*\s*$/;

/** Where each column begins: PowerShell underlines every heading, and values end before the next one begins. */
const columnsOf = (heading: string, rule: string) => {
  const starts = [...rule.matchAll(/-+/g)].map(({ index }) => index);
  return starts.map((start, at) => {
    const next = starts[at + 1];
    return { name: heading.slice(start, next).trim().toLowerCase(), from: at === 0 ? 0 : start, to: next };
  });
};

const rowOf = (columns: ReturnType<typeof columnsOf>, lines: readonly string[]): Printed =>
  Object.fromEntries(
    columns
      .filter(({ name }) => isField(name))
      .map(({ name, from, to }) => [name, lines.map((line) => line.slice(from, to).trim()).join('')]),
  );

/** `Format-Table`: a heading, a line of hyphens, one row, which `-Wrap` may spread over several lines. */
export const tableBlocks = (text: string): Printed[] => {
  const lines = text.split('\n');
  return lines.flatMap((rule, at) => {
    const heading = lines[at - 1];
    if (heading === undefined || !RULE.test(rule)) return [];
    const rest = lines.slice(at + 1, at + 200);
    const end = rest.findIndex((line) => line.trim() === '');
    const printed = end < 0 ? rest : rest.slice(0, end);
    const row = printed.length === 0 ? {} : rowOf(columnsOf(heading, rule), printed);
    return Object.keys(row).length > 0 ? [row] : [];
  });
};

const cellsOf = (line: string, separator: string) =>
  [...`${separator}${line}`.matchAll(new RegExp(`${separator}("(?:[^"]|"")*"|[^${separator}"]*)`, 'g'))].map(
    ([, cell = '']) =>
      cell
        .trim()
        .replace(/^"(.*)"$/s, '$1')
        .replaceAll('""', '"'),
  );

const isWhole = (line: string) => (line.match(/"/g) ?? []).length % 2 === 0;

/** `Export-Csv`: a heading and one row, with the separator of either country; a row that lost a cell says nothing. */
export const csvBlocks = (text: string): Printed[] => {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#TYPE'));
  return lines.flatMap((heading, at) => {
    const row = lines[at + 1];
    if (heading.length > 100_000 || row === undefined || !/ews(enabled|allowedappids)/i.test(heading)) return [];
    const separator = [';', '\t', ','].find((one) => heading.includes(one)) ?? ',';
    const names = cellsOf(heading, separator).map((name) => name.toLowerCase());
    const cells = cellsOf(row, separator);
    const isCsv =
      names.some(isField) &&
      names.every((name) => /^[\w@.-]+$/.test(name)) &&
      (heading.includes('"') || names.length > 2);
    if (!isCsv || !isWhole(row) || cells.length !== names.length) return [];
    return [Object.fromEntries(names.flatMap((name, i) => (isField(name) ? [[name, cells[i] ?? '']] : [])))];
  });
};
