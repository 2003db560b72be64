import type { Guide, Result } from '../../src/checks';
import { kindOf } from '../../src/checks/kinds';
import type { Change } from '../../src/checks/remedy';

const CHANGES = {
  clientId: { change: 'type', input: 'clientId' },
  domain: { change: 'type', input: 'domain' },
  secretStart: { change: 'type', input: 'secretStart' },
  exchange: { change: 'paste Exchange output' },
} as const satisfies Record<string, Change>;

/** What is missing because nobody has said it yet; what stands there then is judged. */
const UNSAID: readonly (string | undefined)[] = ['not-typed', 'not-pasted', 'not-understood'];

/** What a check that is no red asks of its reader by itself: to type, to paste, or to tick what only they can see. */
export const answerOf = ({ checks }: Guide, result: Result): Result | undefined => {
  const kind = kindOf(checks.find(({ number }) => number === result.number)?.kind ?? '');
  const isManual = result.status === 'manual';
  if (!isManual && !(result.status === 'unknown' && UNSAID.includes(result.reason))) return undefined;
  if (!kind.asks && !isManual) return undefined;
  const change = kind.asks ? CHANGES[kind.asks] : ({ change: 'tick' } as const);
  return { ...result, remedy: { clicks: [], changes: [change] } };
};
