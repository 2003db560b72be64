import { faultMatrix } from '../faults/matrix';
import { rowsOf, type Row } from './row';

/** What becomes of the checks when one request fails in every way it can; a test proves that none stays green. */
export const faults = async (): Promise<Row[]> => {
  // A request that hangs ends by AbortSignal.timeout, which alone does not keep Node running.
  const alive = setInterval(() => undefined, 1000);
  try {
    const rows = await faultMatrix();
    return rowsOf(
      'faults',
      rows.map(({ request, cells }) => ({
        what: request,
        value: cells.length,
        unit: 'faults',
        detail: Object.fromEntries(cells.map(({ fault, became }) => [fault, became])),
      })),
    );
  } finally {
    clearInterval(alive);
  }
};
