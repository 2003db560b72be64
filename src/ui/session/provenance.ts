import type { Guide } from '../../checks/guide';
import { kindOf } from '../../checks/kinds';
import type { Result } from '../../checks/result';
import { provenanceOf, type Provenance } from '../../tenant/provenance';
import { origins } from '../../tenant/reading';
import type { Snapshot } from '../../tenant/snapshot';
import type { Case } from './case';
import { isDemo } from './evidence';
import { exchangeIn } from './exchange';

/** Verdicts rest on something; gaps and what is left to the user do not. */
const rests = ({ status }: Result) => ['pass', 'warn', 'fail', 'done'].includes(status);

/** The weakest source and the oldest time of several. */
const weakest = (all: readonly Provenance[]): Provenance | undefined => {
  const from = origins.findLast((origin) => all.some((one) => one.from === origin));
  const readAt = all.map((one) => one.readAt).toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
  return from === undefined || readAt === undefined ? undefined : { from, readAt };
};

/** Each verdict with the weakest source it rests on, and when the oldest of its evidence was read. */
export const withProvenance = (
  guide: Guide,
  results: readonly Result[],
  one: Case,
  snapshot: Snapshot | undefined,
): readonly Result[] => {
  const known: Provenance[] = [];
  const ofCase = snapshot && provenanceOf(Object.keys(snapshot.facts) as (keyof typeof snapshot.facts)[], snapshot);
  return results.map((result, at) => {
    if (!rests(result)) return result;
    const kind = kindOf(guide.checks[at]?.kind ?? result.kind);
    const read = snapshot && provenanceOf([...kind.needs, ...(kind.wants ?? [])], snapshot);
    const own = kind.proof === 'paste' ? exchangeIn(one) : (read ?? (kind.sums ? weakest(known) : ofCase));
    if (own) known.push(own);
    if (isDemo(one)) return { ...result, from: 'demo', readAt: own?.readAt ?? snapshot?.readAt };
    if (result.status === 'done') return { ...result, from: 'self', readAt: own?.readAt };
    return { ...result, from: own?.from, readAt: own?.readAt };
  });
};
