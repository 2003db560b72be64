import { parseReport, problemOf, makeReport, type Report, type ReportProblem } from '../report/report';
import { pseudonymise } from '../report/pseudonyms';
import { spokenLine, ticketText } from '../report/speech';
import type { Guide } from '../checks/guide';
import { inputsOf, type Form } from './judgement';
import { keptSalt } from './salt';
import type { State } from './state';

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // No JSON is no report; the caller says so.
  }
};

/** Reads a saved report, or says why it is none; that of another guide would be judged by the wrong checks. */
export const openReport = (text: string, { product }: Guide): Report | ReportProblem | 'other-guide' => {
  const value = json(text);
  const report = parseReport(value);
  if (!report) return problemOf(value) ?? 'damaged';
  return report.guide === product ? report : 'other-guide';
};

/** What is shown, as far as there is something to save. */
export interface Shown {
  readonly guide: Guide;
  readonly form: Form;
  readonly state: State;
}

/** The report of what is shown now; nothing where nothing was read. */
export const reportOf = ({ guide, form, state }: Shown, now: Date): Report | undefined => {
  const { snapshot, source, accepted, imported } = state;
  if (!snapshot || source === 'none') return undefined;
  const inputs = inputsOf(form, snapshot);
  const report = makeReport({ guide: guide.product, snapshot, inputs, source, accepted, now });
  return imported?.pseudonymised ? { ...report, pseudonymised: true } : report;
};

/** The same with pseudonyms; those of a report that has them already stay. */
export const disguised = async (report: Report): Promise<Report> =>
  report.pseudonymised ? report : pseudonymise(report, keptSalt());

/** The report as a file to hand on. */
export const fileOf = (report: Report): File => {
  const name = `pruefbericht-${report.createdAt.slice(0, 10)}.json`;
  return new File([JSON.stringify(report, null, 2)], name, { type: 'application/json' });
};

/** What is shown, as text for a ticket. */
export const ticketOf = ({ results, checkedAt, source, accepted }: State): string =>
  ticketText(results, {
    title: document.title,
    when: new Date(checkedAt ?? Date.now()),
    source: source === 'none' ? 'import' : source,
    accepted,
    now: new Date(),
  });

/** What is shown, one line a check, to be read out on the phone. */
export const spokenOf = ({ results }: State): string => results.map(spokenLine).join('\n');
