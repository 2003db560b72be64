import { judge } from '../checks';
import { diffResults } from '../report/diff-results';
import { diffSnapshots } from '../report/diff';
import type { Report } from '../report/report';
import { disguised, openReport, reportOf, type Shown } from './report-file';
import type { Comparison, Message } from './state';

/** Both named alike: where one of the two has pseudonyms, the other gets them too. */
const alike = async (one: Report, other: Report) => (other.pseudonymised ? disguised(one) : one);

/** What differs between a saved report and what is shown, both judged by today's rules; or why it cannot be told. */
export const compared = async (text: string, file: string, shown: Shown): Promise<Comparison | Message> => {
  const now = new Date();
  const [saved, current] = [openReport(text, shown.guide), reportOf(shown, now)];
  if (typeof saved === 'string') return { key: saved, detail: file };
  if (!current) return { key: 'nothing-to-compare' };
  const pair = [await alike(saved, current), await alike(current, saved)] as const;
  const isLater = saved.snapshot.readAt > current.snapshot.readAt;
  const [before, after] = isLater ? [pair[1], pair[0]] : pair;
  const judged = ({ snapshot, inputs }: Report) => judge(shown.guide, { snapshot, inputs, now });
  const changes = [...diffResults(judged(before), judged(after)), ...diffSnapshots(before.snapshot, after.snapshot)];
  return { file, createdAt: saved.createdAt, isLater, changes: changes.map(({ sentence }) => sentence) };
};
