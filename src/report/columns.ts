/** What is said of each report on the desk, and what rows can be sorted by. */
export const columns = ['number', 'directory', 'guide', 'open', 'expiry', 'lapsed', 'readAt', 'source'] as const;
export type Column = (typeof columns)[number];

/** What the columns are called. */
export const columnNames: Readonly<Record<Column, string>> = {
  number: 'Fall',
  directory: 'Verzeichnis',
  guide: 'Anleitung',
  open: 'Offen',
  expiry: 'Läuft ab',
  lapsed: 'Abgelaufene Zurückstellungen',
  readAt: 'Gelesen',
  source: 'Quelle',
};

export const isColumn = (name: string): name is Column => (columns as readonly string[]).includes(name);

export interface Order {
  readonly column: Column;
  readonly direction: 'up' | 'down';
}
