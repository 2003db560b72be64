import { getCollection } from 'astro:content';
import type { DeclaredCheck } from '../checks/guide';
import type { ComposedGuide } from '../guide/compose';
import { belongs } from '../lookup/belongs';
import { composeTroubles } from '../lookup/compose-troubles';
import { guideOf } from '../lookup/prove-troubles';
import type { Place, Trouble } from '../lookup/trouble';
import { allGuides } from './guides';
import { ownProblems } from './own-problems';

const read = async () => {
  const [troubles, guides] = await Promise.all([getCollection('troubles'), allGuides()]);
  const files = troubles.map(({ id, data, body = '' }) => ({ file: `troubles/${id}.mdx`, data, body }));
  return { guides, rows: composeTroubles(files, ownProblems, guides) };
};

let known: ReturnType<typeof read> | undefined;

/** Every failure that has a row, and the guides they belong to; read once a build, again and again while writing. */
const all = () => (import.meta.env.DEV ? read() : (known ??= read()));

export const allRows = async (): Promise<readonly Trouble[]> => (await all()).rows;

export const rowsAt = async (place: Place): Promise<readonly Trouble[]> =>
  (await allRows()).filter((row) => row.place === place);

/** The failures a check of a guide detects or, where nothing can, those of its step. */
export const rowsOf = async ({ name }: Pick<ComposedGuide, 'name'>, check: DeclaredCheck) => {
  const { rows, guides } = await all();
  return rows.filter((row) => belongs(row, check) && guideOf(row, guides)?.name === name);
};

/** The guide of a row: its own, or the one at `/`. */
export const guideOfRow = async (row: Trouble): Promise<ComposedGuide> => {
  const { guides } = await all();
  const guide = guideOf(row, guides);
  if (!guide) throw new Error(`${row.id} belongs to no guide.`);
  return guide;
};

/** Where the page with the failures tells those of a check. */
export const checkAnchor = ({ data, name }: Pick<ComposedGuide, 'data' | 'name'>, number: string) =>
  data.start ? `pruefung-${number}` : `${name}-pruefung-${number}`;
