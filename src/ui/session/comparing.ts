import { judge } from '../../checks';
import type { Guide } from '../../checks/guide';
import { diffSnapshots } from '../../report/diff';
import { diffResults } from '../../report/diff-results';
import type { Report } from '../../report/report';
import type { Comparison, Message } from './case';
import { disguised, makeReportOf, openReport } from './report-file';
import type { View } from './view';

/** Both named alike: where one of the two has pseudonyms, the other gets them too. */
const alike = async (one: Report, other: Report, salt: string) => (other.pseudonymised ? disguised(one, salt) : one);

interface Compared {
  readonly guide: Guide;
  readonly view: View;
  readonly salt: string;
  readonly now: Date;
}

/** What differs between a saved report and what is shown, both judged by today's rules; or why it cannot be told. */
export const compared = async (text: string, file: string, given: Compared): Promise<Comparison | Message> => {
  const { guide, now, salt } = given;
  const [saved, current] = [openReport(text, guide), makeReportOf(given, now)];
  if (typeof saved === 'string') return { key: saved, detail: file };
  if (!current) return { key: 'nothing-to-compare' };
  const pair = [await alike(saved, current, salt), await alike(current, saved, salt)] as const;
  const isLater = saved.snapshot.readAt > current.snapshot.readAt;
  const [before, after] = isLater ? [pair[1], pair[0]] : pair;
  const judged = ({ snapshot, inputs }: Report) => judge(guide, { snapshot, inputs, now });
  const changes = [...diffResults(judged(before), judged(after)), ...diffSnapshots(before.snapshot, after.snapshot)];
  return { file, createdAt: saved.createdAt, isLater, changes: changes.map(({ sentence }) => sentence) };
};
