import type { Row } from './row';

export type Verdict = 'ok' | 'over' | '';

/** Whether the number keeps its target; what is no number keeps none. */
export const verdictOf = ({ value, target }: Row): Verdict =>
  target === undefined ? '' : value <= target ? 'ok' : 'over';

const HEAD = ['Area', 'What', 'Value', 'Target', 'Verdict', 'Detail'];

/** Columns whose cells are numbers. */
const RIGHT = new Set([2, 3]);

const detailOf = ({ detail = {} }: Row) =>
  Object.entries(detail)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

const cells = (row: Row) => {
  const { area, what, value, unit, target } = row;
  return [
    area,
    what,
    `${value} ${unit}`,
    target === undefined ? '' : `≤ ${target} ${unit}`,
    verdictOf(row),
    detailOf(row),
  ];
};

/** The numbers as a Markdown table that is readable as plain text, too. */
export const tableOf = (rows: readonly Row[]): string => {
  const lines = [HEAD, ...rows.map(cells)];
  const last = HEAD.length - 1;
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const padded = (cell: string, column: number) => {
    if (column === last) return cell;
    return RIGHT.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  };
  const rule = widths.map((width, column) => {
    if (column === last) return '------';
    return RIGHT.has(column) ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width);
  });
  const [head = [], ...body] = lines.map((line) => line.map(padded));
  return [head, rule, ...body].map((line) => `| ${line.join(' | ')} |`).join('\n');
};
