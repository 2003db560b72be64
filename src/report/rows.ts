import { addDays, date, dayOf, moment } from '../checks/dates';
import type { Origin } from '../tenant/reading';
import { columnNames, columns, type Column, type Order } from './columns';
import type { CredentialKind } from './credentials';
import type { Row } from './desk';
import { oneLine } from './one-line';

const compare = new Intl.Collator('de', { numeric: true }).compare;

/** What a column is sorted by: a text or a number, nothing where there is nothing. */
const keyOf = (row: Row, column: Column): string | number | undefined => {
  if (column === 'open') return row.open?.step;
  if (column === 'expiry') return row.expiry?.days;
  return column === 'lapsed' ? row.lapsed.length : row[column];
};

const byKey = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compare(String(a), String(b));

/** Rows in the order of a column, of equals in their own; what has nothing there comes last, whatever the direction. */
export const sortRows = (rows: readonly Row[], column: Column, direction: Order['direction'] = 'up'): Row[] =>
  rows.toSorted((one, other) => {
    const [a, b] = [keyOf(one, column), keyOf(other, column)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return direction === 'up' ? byKey(a, b) : byKey(b, a);
  });

/** „Handeln in 30 Tagen“: a secret, a certificate or an acceptance ends within so many days, or has ended. */
export const dueRows = (rows: readonly Row[], now: Date, days = 30): Row[] => {
  const last = addDays(dayOf(now), days);
  return rows.filter(({ actBy }) => actBy !== undefined && actBy <= last);
};

/** Each source as a column says it. */
const originWords: Readonly<Record<Origin, string>> = {
  tenant: 'aus dem Verzeichnis',
  report: 'aus einem Bericht',
  paste: 'aus eingefügten Angaben',
  demo: 'Demo',
};

/** What ends, before the day. */
export const credentialWords: Readonly<Record<CredentialKind, string>> = {
  secret: 'Schlüssel:',
  certificate: 'Zertifikat:',
};

const HEAD = [...columns.map((column) => columnNames[column]), 'Datei'];

/** What stands in the columns of a row. */
export const textsOf = (row: Row): Readonly<Record<Column, string>> => ({
  number: row.number ?? '',
  directory: row.directory,
  guide: row.guide,
  open: row.open ? `Schritt ${String(row.open.step)}: ${row.open.check}` : 'nichts',
  expiry: row.expiry ? `${credentialWords[row.expiry.what]} ${date(row.expiry.day)}` : '',
  lapsed: row.lapsed.map(({ number, until, reason }) => `${number} (bis ${date(until)}): ${reason}`).join('; '),
  readAt: moment(row.readAt),
  source: originWords[row.source],
});

const cellsOf = (row: Row): readonly string[] => {
  const texts = textsOf(row);
  return [...columns.map((column) => texts[column]), row.file];
};

/** Spreadsheets take a cell that begins like this for a formula (OWASP, „CSV Injection“). */
const FORMULA = /^[=+\-@|%＝＋－＠]/;

/** A cell as text and nothing else: on one line, in quotes, no formula. */
const cell = (text: string) => {
  const line = oneLine(text);
  return `"${FORMULA.test(line) ? "'" : ''}${line.replaceAll('"', '""')}"`;
};

/** Rows as a CSV file that German spreadsheets open: byte order mark, semicolons, a line end behind each line. */
export const toCsv = (rows: readonly Row[]): string =>
  `\ufeff${[HEAD, ...rows.map(cellsOf)].map((cells) => `${cells.map(cell).join(';')}\r\n`).join('')}`;
