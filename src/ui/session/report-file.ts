import type { Guide } from '../../checks/guide';
import { pseudonymise } from '../../report/pseudonyms';
import { makeReport, parseReport, problemOf, type Report, type ReportProblem } from '../../report/report';
import { spokenLine, ticketText } from '../../report/speech';
import type { Case, Message } from './case';
import type { Piece } from './piece';
import type { View } from './view';

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

/** A saved report as the one piece of a case, judged by today's rules; nothing is asked of Microsoft for it. */
export const openPiece = (
  text: string,
  file: string,
  { guide, now }: { readonly guide: Guide; readonly now: () => Date },
): { readonly piece: Piece; readonly accepted: Case['accepted'] } | Message => {
  const report = openReport(text, guide);
  if (typeof report === 'string') return { key: report, detail: file };
  const { snapshot, inputs, pseudonymised, accepted } = report;
  const demo = report.source === 'demo' || snapshot.source === 'demo';
  const takenAt = now().toISOString();
  const piece: Piece = {
    from: 'report',
    readAt: snapshot.readAt,
    takenAt,
    file,
    snapshot,
    report: { inputs, pseudonymised, demo },
  };
  return { piece, accepted };
};

/** The report of what is shown now; nothing where nothing was read. */
export const makeReportOf = ({ guide, view }: { readonly guide: Guide; readonly view: View }, now: Date) => {
  const { snapshot, source, inputs, case: one } = view;
  if (!snapshot || source === 'none') return undefined;
  const { accepted, evidence } = one;
  const report = makeReport({
    guide: guide.product,
    snapshot,
    inputs,
    source: view.isDemo ? 'demo' : source,
    accepted,
    now,
  });
  return evidence.some((piece) => piece.report?.pseudonymised) ? { ...report, pseudonymised: true } : report;
};

/** The same with pseudonyms; those of a report that has them already stay. */
export const disguised = async (report: Report, salt: string): Promise<Report> =>
  report.pseudonymised ? report : pseudonymise(report, salt);

/** The report as a file to hand on. */
export const fileOf = (report: Report): File => {
  const name = `pruefbericht-${report.createdAt.slice(0, 10)}.json`;
  return new File([JSON.stringify(report, null, 2)], name, { type: 'application/json' });
};

/** What is shown, as text for a ticket. */
export const ticketOf = ({ results, readAt, source, isDemo, case: { accepted } }: View, title: string, now: Date) =>
  ticketText(results, {
    title,
    when: new Date(readAt ?? now),
    source: isDemo ? 'demo' : source === 'none' ? 'import' : source,
    accepted,
    now,
  });

/** What is shown, one line a check, to be read out on the phone. */
export const spokenOf = ({ results }: View): string => results.map(spokenLine).join('\n');
