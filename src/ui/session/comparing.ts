import type { Guide } from '../../checks/guide';
import { besideFormer } from '../../report/comparison';
import type { BesideFormer } from '../../report/comparison-text';
import type { Outgoing } from '../../report/outgoing';
import type { Comparison, Message } from './case';
import { makeReportOf, openReport } from './report-file';
import type { View } from './view';

interface Compared {
  readonly guide: Guide;
  readonly view: View;
  readonly salt: string;
  readonly now: Date;
}

/** What differs between a saved report and what is shown; or why it cannot be told. */
export const compared = async (text: string, file: string, given: Compared): Promise<Comparison | Message> => {
  const [saved, current] = [openReport(text, file, given.guide), makeReportOf(given)];
  if (!('snapshot' in saved)) return saved;
  if (!current) return { key: 'nothing-to-compare' };
  const found = await besideFormer(saved, current, { ...given, hides: false });
  const { comparability, results, tenant, readAt, isLater } = found;
  if (!comparability.results) return { key: 'not-comparable', detail: file };
  const former = { text, salt: given.salt };
  return { file, former, readAt, isLater, verdict: comparability.sentence, changes: [...results, ...tenant] };
};

/** The same for what leaves the page: as named as that is, and without the name of the file. */
export const comparedLeaving = async ({ report }: Outgoing, given: Compared): Promise<BesideFormer | undefined> => {
  const { comparison } = given.view.case;
  const saved = comparison && openReport(comparison.former.text, '', given.guide);
  const current = makeReportOf(given);
  if (!saved || !('snapshot' in saved) || !current) return undefined;
  return besideFormer(saved, current, { ...given, hides: report.pseudonymised });
};
