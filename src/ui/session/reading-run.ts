import type { Snapshot } from '../../tenant/snapshot';
import type { Progress } from './case';
import { liveOf, readPiece, withLive } from './evidence';
import type { Holder } from './holder';
import { isNothing, nothingRead, refuseOver } from './nothing';
import { readTenant, type Connection } from './read-tenant';
import { formerResults, stillRed, waited } from './second-look';
import type { Surroundings } from './surroundings';

const started: Progress = { done: 0, total: 0, waiting: false };

/** One run of the reader. */
export interface Run {
  readonly store: Holder;
  readonly page: Surroundings;
  readonly connection: Connection;
  /** Ends the run. */
  readonly cancelled: AbortSignal;
  /** Ends the wait for a second look. */
  readonly enough: AbortSignal;
}

const look = async ({ store, page, connection, cancelled: signal }: Run): Promise<Snapshot> => {
  const note = (progress: Partial<Progress>) => {
    if (signal.aborted) return;
    store.change((one) => ({ ...one, ...(one.reading && { reading: { ...one.reading, ...progress } }) }));
  };
  const snapshot = await readTenant({
    guide: page.guide,
    case: store.case,
    connection,
    now: page.now(),
    signal,
    progress: (done, total) => {
      note({ done, total });
    },
    arrived: (arriving) => {
      note(liveOf(store.case) ? {} : { arriving });
    },
  });
  signal.throwIfAborted();
  return snapshot;
};

/** Reads, and where a red may only not have been mended yet, once more. What brings nothing leaves everything as it was. */
export const readInto = async (run: Run): Promise<void> => {
  const { store, page, cancelled, enough } = run;
  const take = (snapshot: Snapshot, reading: Progress | undefined) => {
    const piece = readPiece(snapshot, page.now().toISOString());
    store.change((one) => ({ ...withLive(one, piece), reading, failed: false }));
  };
  const before = formerResults(store);
  const first = await look(run);
  if (liveOf(store.case) && isNothing(first)) {
    refuseOver(first);
    store.change((one) => ({ ...one, reading: undefined, failed: true, message: nothingRead(first) }));
    return;
  }
  take(first, started);
  let last = first;
  if (before && stillRed(store.view.results, before)) {
    take(first, { ...started, waiting: true });
    if (await waited(cancelled, enough)) last = await look(run);
  }
  take(isNothing(last) ? first : last, undefined);
};
