import type { EntityRow } from './match';

const answers = new WeakMap<readonly EntityRow[], Map<string, readonly EntityRow[]>>();
const places = new WeakMap<readonly EntityRow[], Map<string, number>>();

const of = <T>(all: WeakMap<readonly EntityRow[], Map<string, T>>, rows: readonly EntityRow[]): Map<string, T> => {
  const known = all.get(rows) ?? new Map<string, T>();
  all.set(rows, known);
  return known;
};

/** What the index said to the same question before: it is never changed, only replaced as a whole. */
export const asBefore = (
  rows: readonly EntityRow[],
  question: string,
  find: () => readonly EntityRow[],
): readonly EntityRow[] => {
  const known = of(answers, rows);
  const found = known.get(question) ?? find();
  known.set(question, found);
  return found;
};

/** The first row that fits; where it stood before it is looked for first, as a large directory is not read twice. */
export const firstWhere = <R extends EntityRow>(rows: readonly R[], name: string, fits: (row: R) => boolean) => {
  const known = of(places, rows);
  const before = rows[known.get(name) ?? -1];
  if (before && fits(before)) return before;
  const place = rows.findIndex(fits);
  if (place >= 0) known.set(name, place);
  return rows[place];
};
