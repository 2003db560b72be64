import { isInstead, type Exchange } from '../../checks/inputs';
import type { Provenance } from '../../tenant/provenance';
import type { Case } from './case';
import type { Piece } from './piece';

/** What was pasted of Exchange Online, from where it is, and when it was pasted. */
interface Given extends Provenance {
  readonly exchange: Exchange;
}

const pasted = ({ exchange, from, readAt }: Piece): Given[] =>
  exchange ? [{ exchange, from: from === 'demo' ? 'demo' : 'paste', readAt }] : [];

const reported = ({ report, readAt }: Piece): Given[] => {
  const exchange = report?.inputs.exchange;
  return exchange ? [{ exchange, from: 'report', readAt: exchange.pastedAt ?? readAt }] : [];
};

/** The newest that was pasted of Exchange Online; what cannot be understood takes nothing away from what was. */
export const exchangeIn = ({ evidence }: Case): Given | undefined => {
  const all = [...evidence.flatMap(pasted).toReversed(), ...evidence.flatMap(reported)];
  return all.find(({ exchange }) => !isInstead(exchange)) ?? all[0];
};
