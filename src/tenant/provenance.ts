import type { FactName } from './facts';
import { originOf } from './identity';
import { origins, type Origin, type Reading } from './reading';
import type { Snapshot } from './snapshot';

/** From where a verdict's evidence is, and when it was read. */
export interface Provenance {
  readonly from: Origin;
  /** ISO 8601. */
  readonly readAt: string;
}

/** From where one fact of a snapshot is: what it says itself, else what holds for the whole. */
export const stampOf = ({ from, readAt }: Reading<unknown>, snapshot: Snapshot): Provenance => ({
  from: from ?? originOf(snapshot),
  readAt: readAt ?? snapshot.readAt,
});

/**
 * From where the facts are that a verdict rests on: the weakest source in the order tenant, report, paste, and „demo“
 * wherever one of them is; the time is that of the oldest. Nothing where none of these facts was read.
 */
export const provenanceOf = (names: readonly FactName[], snapshot: Snapshot): Provenance | undefined => {
  const used = names.flatMap((name) => {
    const reading = snapshot.facts[name];
    return reading?.ok ? [stampOf(reading, snapshot)] : [];
  });
  const [oldest] = used.map(({ readAt }) => readAt).toSorted((a, b) => Date.parse(a) - Date.parse(b));
  const from = origins.findLast((origin) => used.some((one) => one.from === origin));
  return from === undefined || oldest === undefined ? undefined : { from, readAt: oldest };
};
