import type { Ask } from './fact';
import type { FactName } from './facts';
import { Reads, type Errand } from './reads';
import type { Snapshot } from './snapshot';

export interface Collection extends Errand {
  readonly ask: Ask;
  /** Says what else to read once the first wave is in: another registration than asked for, a strange domain. */
  readonly next: (first: Snapshot) => Ask;
  /** What the second question should know, though it could be asked without: waited for a little. */
  readonly decisive?: (first: Snapshot) => readonly FactName[];
}

/**
 * Reads everything the guide needs, in parallel. With a known application id that is one wave: no request waits for
 * another. Only where the typed id is missing or no registration's, or the typed domain is none of the directory's, a
 * second wave reads what the first has shown to be worth reading. What is not needed and has not come a little later is
 * given up as `timeout`.
 */
export const collect = async (collection: Collection): Promise<Snapshot> => {
  const { ask, next, decisive, needs } = collection;
  const reads = new Reads(collection);
  const first = { ...ask, appId: ask.appId ?? ask.clientId };
  reads.ask(first);
  await reads.needed();
  await reads.orGiveUp(decisive?.(reads.soFar()) ?? []);
  reads.ask({ ...first, ...next(reads.soFar()) });
  await reads.needed();
  await reads.orGiveUp(needs);
  return reads.soFar();
};
