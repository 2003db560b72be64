import type { Guide } from '../../checks/guide';
import type { Inputs } from '../../checks/inputs';
import { outgoing, type Outgoing } from '../../report/outgoing';
import { makeReport, readReport, type Report } from '../../report/report';
import { spokenLines, ticketText, type TicketHead } from '../../report/speech';
import type { Message } from './case';
import type { OpenedPiece, Piece } from './piece';
import type { View } from './view';

/** What a text says as JSON; nothing where it is none. */
export const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // No JSON is no report; the caller says so.
  }
};

/** Reads a saved report, or says why it is none; that of another guide would be judged by the wrong checks. */
export const openReport = (text: string, file: string, { product }: Guide): Report | Message => {
  const report = readReport(json(text));
  if ('problem' in report) return { key: report.problem, detail: [file, report.place].filter(Boolean).join(' · ') };
  return report.guide === product ? report : { key: 'other-guide', detail: file };
};

/** A saved report as the one piece of a case, judged by today's rules; nothing is asked of Microsoft for it. */
export const openPiece = (
  text: string,
  file: string,
  { guide, now }: { readonly guide: Guide; readonly now: () => Date },
): OpenedPiece | Message => {
  const report = openReport(text, file, guide);
  if (!('snapshot' in report)) return report;
  const { snapshot, inputs, pseudonymised, accepted, case: carried } = report;
  const demo = report.source === 'demo' || snapshot.source === 'demo';
  const piece: Piece = {
    from: 'report',
    readAt: snapshot.readAt,
    takenAt: now().toISOString(),
    file,
    snapshot,
    report: { inputs, pseudonymised, demo },
  };
  return { piece, accepted, carried };
};

interface Shown {
  readonly guide: Guide;
  readonly view: View;
  readonly now: Date;
}

/** What stands in a report; beside pseudonyms nothing that was typed or pasted here: it is real, and proves nothing there. */
export const inputsFor = ({ inputs, case: { evidence } }: View): Inputs => {
  const hidden = evidence.find(({ report }) => report?.pseudonymised)?.report;
  if (!hidden) return inputs;
  const { clientId, domain, secret, exchange } = hidden.inputs;
  return { ...inputs, clientId, domain, secret, exchange };
};

/** The report of what is shown now, with its names; nothing where nothing was read. */
export const makeReportOf = ({ guide, view, now }: Shown): Report | undefined => {
  const { snapshot, source, isDemo, case: one } = view;
  const inputs = inputsFor(view);
  if (!snapshot || source === 'none') return undefined;
  const { accepted, evidence, carried } = one;
  const from = isDemo ? 'demo' : source;
  const report = makeReport({ guide: guide.product, snapshot, inputs, source: from, accepted, now, case: carried });
  return evidence.some((piece) => piece.report?.pseudonymised) ? { ...report, pseudonymised: true } : report;
};

export interface Leaving extends Shown {
  /** The salt of this browser's pseudonyms. */
  readonly salt: string;
  readonly keepNames: boolean;
}

/** What leaves the page, with names or pseudonyms: file, ticket, spoken lines and reply are all made of it. */
export const leavingOf = async (leaving: Leaving): Promise<Outgoing | undefined> => {
  const report = makeReportOf(leaving);
  return report && outgoing(report, leaving);
};

/** The report as a file to hand on; it bears the number of its case. */
export const fileOf = ({ report }: Outgoing, number: string | undefined): File => {
  const name = ['pruefbericht', number, report.snapshot.readAt.slice(0, 10)].filter(Boolean).join('-');
  return new File([JSON.stringify(report, null, 2)], `${name}.json`, { type: 'application/json' });
};

/** The same as text for a ticket. */
export const ticketOf = (
  { report, results, beside }: Outgoing,
  head: Pick<TicketHead, 'title' | 'number' | 'label'>,
  now: Date,
): string =>
  ticketText(results, {
    ...head,
    when: new Date(report.snapshot.readAt),
    source: report.source,
    accepted: report.accepted,
    beside,
    now,
  });

/** The same, one line a check, to be read out on the phone. */
export const spokenOf = ({ report, results }: Outgoing, now: Date): string =>
  spokenLines(results, { accepted: report.accepted, now });
