import type { Row } from './match';

const answers = new WeakMap<readonly Row[], Map<string, readonly Row[]>>();
const places = new WeakMap<readonly Row[], Map<string, number>>();

const of = <T>(all: WeakMap<readonly Row[], Map<string, T>>, rows: readonly Row[]): Map<string, T> => {
  const known = all.get(rows) ?? new Map<string, T>();
  all.set(rows, known);
  return known;
};

/** What the index said to the same question before: it is never changed, only replaced as a whole. */
export const asBefore = (rows: readonly Row[], question: string, find: () => readonly Row[]): readonly Row[] => {
  const known = of(answers, rows);
  const found = known.get(question) ?? find();
  known.set(question, found);
  return found;
};

/** The first row that fits; where it stood before it is looked for first, as a large directory is not read twice. */
export const firstWhere = <R extends Row>(rows: readonly R[], name: string, fits: (row: R) => boolean) => {
  const known = of(places, rows);
  const before = rows[known.get(name) ?? -1];
  if (before && fits(before)) return before;
  const place = rows.findIndex(fits);
  if (place >= 0) known.set(name, place);
  return rows[place];
};
