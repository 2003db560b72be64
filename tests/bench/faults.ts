import { faultMatrix } from '../faults/matrix';
import { rowsOf, type Row } from './row';

/** What becomes of the checks when one request fails in every way it can; a test proves that none stays green. */
export const faults = async (): Promise<Row[]> =>
  rowsOf(
    'faults',
    (await faultMatrix()).map(({ request, cells }) => ({
      what: request,
      value: cells.length,
      unit: 'faults' as const,
      detail: Object.fromEntries(cells.map(({ fault, became }) => [fault, became])),
    })),
  );
