import { isInstead } from '../../checks/inputs';
import { stampOf } from '../../tenant/provenance';
import type { Snapshot } from '../../tenant/snapshot';
import type { Piece } from './piece';

/** Of what stood beside a reading only what had been pasted: everything else is read anew. */
const withoutReading = (snapshot: Snapshot): Snapshot => {
  const pasted = Object.entries(snapshot.facts).filter(([, fact]) => stampOf(fact, snapshot).from === 'paste');
  const directory = snapshot.account?.tenantId ?? snapshot.directory;
  return {
    ...snapshot,
    source: 'import',
    from: 'paste',
    account: null,
    ...(directory !== undefined && { directory }),
    facts: Object.fromEntries(pasted),
  };
};

interface Keeping {
  /** It stands in the text field, and is read from there. */
  readonly isInField: boolean;
  /** What was read over the sign-in is read anew. */
  readonly isReadAnew: boolean;
}

/** What was pasted into a kept case, as a piece of its own. */
export const pastedOf = (piece: Piece, { isInField, isReadAnew }: Keeping): Piece[] => {
  const { report, takenAt, file } = piece;
  const snapshot = piece.snapshot && isReadAnew ? withoutReading(piece.snapshot) : piece.snapshot;
  const exchange = isInField ? undefined : report?.inputs.exchange;
  const readings = Object.values(snapshot?.facts ?? {});
  const [first] = readings.flatMap(({ readAt }) => readAt ?? []).toSorted();
  const hasFacts = snapshot !== undefined && readings.length > 0;
  const pastedAt = exchange && !isInstead(exchange) ? exchange.pastedAt : piece.readAt;
  if (!hasFacts && !exchange) return [];
  const readAt = hasFacts ? (first ?? piece.readAt) : pastedAt;
  const own = { from: 'paste' as const, takenAt, file, readAt };
  return [{ ...own, ...(hasFacts && { snapshot }), ...(exchange && { exchange }) }];
};
