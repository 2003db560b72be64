import { judge, type Guide } from '../checks';
import { comparabilityOf, comparable, type Likeness } from './comparable';
import type { BesideFormer, Differences } from './comparison-text';
import { diffSnapshots } from './diff';
import { diffResults } from './diff-results';
import type { Outgoing } from './outgoing';
import { pseudonymise } from './pseudonyms';
import type { Report } from './report';

/** Compares what can be compared, and nothing else. */
export const differences = (before: Outgoing, after: Outgoing, directory: Likeness): Differences => {
  const comparability = comparabilityOf(before.report, after.report, directory);
  const sentences = (all: readonly { readonly sentence: string }[]) => all.map(({ sentence }) => sentence);
  return {
    comparability,
    results: comparability.results ? sentences(diffResults(before.results, after.results)) : [],
    tenant: comparability.tenant ? sentences(diffSnapshots(before.report.snapshot, after.report.snapshot)) : [],
  };
};

interface Comparing {
  readonly guide: Guide;
  readonly now: Date;
  /** The salt of this browser's pseudonyms. */
  readonly salt: string;
  /** Nothing of it may name anybody. */
  readonly hides: boolean;
}

/**
 * Compares a saved report with what is shown, both judged by today's rules. Where one of them has pseudonyms, or may name
 * nobody, both have.
 */
export const besideFormer = async (
  saved: Report,
  current: Report,
  { guide, now, salt, hides }: Comparing,
): Promise<BesideFormer> => {
  const isHidden = hides || saved.pseudonymised || current.pseudonymised;
  const likeness = await comparable(saved, current);
  const judged = async (one: Report): Promise<Outgoing> => {
    const report = isHidden && !one.pseudonymised ? await pseudonymise(one, salt) : one;
    const { snapshot, inputs } = report;
    return { report, results: judge(guide, { snapshot, inputs, now }) };
  };
  const [former, shown] = [await judged(saved), await judged(current)];
  const isLater = saved.snapshot.readAt > current.snapshot.readAt;
  const [before, after] = isLater ? [shown, former] : [former, shown];
  // Of this browser's own pseudonyms the same directory has the same one, also where no fingerprint was carried.
  const directory = likeness === 'unknown' ? await comparable(former.report, shown.report) : likeness;
  return { ...differences(before, after, directory), readAt: saved.snapshot.readAt, isLater };
};
