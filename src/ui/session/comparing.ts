import { judge } from '../../checks';
import type { Guide } from '../../checks/guide';
import { comparable, isNamedAlike } from '../../report/comparable';
import { diffSnapshots } from '../../report/diff';
import { diffResults } from '../../report/diff-results';
import { pseudonymise } from '../../report/pseudonyms';
import type { Report } from '../../report/report';
import type { Comparison, Message } from './case';
import { makeReportOf, openReport } from './report-file';
import type { View } from './view';

/** Both named alike: where one of the two has pseudonyms, the other gets them too. */
const alike = async (one: Report, other: Report, salt: string) =>
  other.pseudonymised && !one.pseudonymised ? pseudonymise(one, salt) : one;

interface Compared {
  readonly guide: Guide;
  readonly view: View;
  readonly salt: string;
  readonly now: Date;
}

/** What differs between a saved report and what is shown, both judged by today's rules; or why it cannot be told. */
export const compared = async (text: string, file: string, given: Compared): Promise<Comparison | Message> => {
  const { guide, now, salt } = given;
  const [saved, current] = [openReport(text, file, guide), makeReportOf(given)];
  if (!('snapshot' in saved)) return saved;
  if (!current) return { key: 'nothing-to-compare' };
  const same = await comparable(saved, current);
  if (same === 'different') return { key: 'not-comparable', detail: file };
  const pair = [await alike(saved, current, salt), await alike(current, saved, salt)] as const;
  const isLater = saved.snapshot.readAt > current.snapshot.readAt;
  const [before, after] = isLater ? [pair[1], pair[0]] : pair;
  const judged = ({ snapshot, inputs }: Report) => judge(guide, { snapshot, inputs, now });
  const results = diffResults(judged(before), judged(after));
  // Pseudonyms of another browser are other ones: only statuses can be compared then.
  const tenant = same === 'same' && isNamedAlike(before, after) ? diffSnapshots(before.snapshot, after.snapshot) : [];
  const changes = [...results, ...tenant].map(({ sentence }) => sentence);
  return { file, former: { text, salt }, createdAt: saved.snapshot.readAt, isLater, isSure: same === 'same', changes };
};
