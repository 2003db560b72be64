import { sameGuid } from '../checks/guid';
import type { Assignment } from '../tenant/shapes';
import { assignmentOf } from './directory';
import { isAnswerTo, type Document } from './documents';
import type { Sorted } from './sort';

/** What was granted in one answer of Graph, or in one list of PowerShell. */
interface Answer {
  readonly list: Document['list'];
  readonly first: Document;
  readonly rows: readonly Sorted[];
}

const answersIn = (documents: readonly Sorted[]): Answer[] => {
  const all = documents.filter(({ sort, list }) => sort === 'assignment' || (sort === 'empty' && list));
  const lists = [...new Set(all.map(({ list }) => list))];
  return lists.map((list) => {
    const own = all.filter((one) => one.list === list);
    return { list, first: own[0] ?? { value: {} }, rows: own.filter(({ sort }) => sort === 'assignment') };
  });
};

const principal = ({ value }: Sorted) => value['principalid'];

/** Whether the answer says itself whose grants it lists: by its annotation, by the request, or in every row. */
const isOf = ({ list, first, rows }: Answer, id: string, asked: string | undefined) => {
  const context = list?.['@odata.context'];
  const named = `serviceprincipals('${id}')/approleassignments`.toLowerCase();
  const said = (typeof context === 'string' && context.toLowerCase().includes(named)) || isAnswerTo(first, asked);
  const ours = rows.filter((row) => sameGuid(String(principal(row)), id)).length;
  const nobodys = rows.filter((row) => principal(row) === undefined).length;
  return said ? ours + nobodys === rows.length : rows.length > 0 && ours === rows.length;
};

/**
 * What was granted to this enterprise app; the last answer counts. Nothing where the paste does not say whose grants
 * they are, or where more pages followed.
 */
export const assignmentsOf = (
  documents: readonly Sorted[],
  id: string,
  asked: string | undefined,
): Assignment[] | undefined => {
  const answers = answersIn(documents).filter((one) => one.list?.['@odata.nextlink'] === undefined);
  const last = answers.findLast((one) => isOf(one, id, asked));
  const rows = last?.rows.map(({ value }) => assignmentOf(value));
  return rows?.every((one) => one !== undefined) ? rows : undefined;
};
