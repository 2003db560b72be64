import { judge } from '../../checks';
import type { Guide } from '../../checks/guide';
import { recogniseAll } from '../../import/recognise-all';
import { whereOf, type Opened } from '../../report/desk';
import { fromLine, toLine } from '../../report/line';
import { readReport } from '../../report/report';
import type { Message } from './case';
import { json } from './report-file';

/** A guide as the desk knows it: what its reports are judged by, and where it stands. */
export interface DeskGuide extends Guide {
  readonly address: string;
}

/** A report as it is kept: on one line, with its file's name. */
export interface Saved {
  readonly line: string;
  readonly file: string;
}

/** A report that lies on the desk. */
export interface Lying extends Opened, Saved {
  readonly guide: DeskGuide;
}

/** What came of a file: reports, and what there is to say. */
export interface Found {
  readonly reports: readonly Saved[];
  readonly said: readonly Message[];
}

const about = (key: string, file: string, place = ''): Message => ({
  key,
  detail: [file, place].filter(Boolean).join(' · '),
});

const keptOf = async (text: string, file: string): Promise<Saved | Message> => {
  const report = readReport(json(text));
  if ('problem' in report) return about(report.problem, file, report.place);
  return { line: await toLine(report), file };
};

/** The reports in a file or a pasted text, those in a mail or an archive included; everything else gets a sentence. */
export const reportsIn = async (given: string | Uint8Array, file: string, now: Date): Promise<Found> => {
  const found: (Saved | Message)[] = [];
  for (const one of await recogniseAll(given, { now })) {
    if (one.is === 'report') {
      found.push(await keptOf(one.text, file));
      found.push(...one.remarks.map((remark) => about(remark, file)));
    } else found.push(about(one.is === 'nothing' ? one.why : 'evidence-at-desk', file));
  }
  return {
    reports: found.filter((one) => 'line' in one),
    said: found.filter((one): one is Message => !('line' in one)),
  };
};

/** What is kept becomes a report again: read as strictly as any file, judged by today's rules of its guide. */
export const lie = async (kept: Saved, guides: readonly DeskGuide[], now: Date): Promise<Lying | Message> => {
  const { line, file } = kept;
  const unpacked = await fromLine(line);
  if (unpacked === undefined || unpacked === 'damaged') return about('damaged', file);
  const report = readReport(json(unpacked.text));
  if ('problem' in report) return about(report.problem, file, report.place);
  const guide = guides.find(({ product }) => product === report.guide);
  if (!guide) return about('no-such-guide', file);
  const results = judge(guide, { snapshot: report.snapshot, inputs: report.inputs, now });
  return { line, file, report, results, guide };
};

/** More reports on the desk; one that lies there already is said to. */
export const laidOn = (lying: readonly Lying[], more: readonly (Lying | Message)[]) => {
  const [reports, said] = [[...lying], [] as Message[]];
  for (const one of more) {
    if (!('line' in one)) said.push(one);
    else if (reports.some(({ line }) => line === one.line)) said.push(about('lies-already', one.file));
    else reports.push(one);
  }
  return { reports, said };
};

/** Where the guide is opened for a report: at the first step that is open. */
export const addressOf = ({ guide, results }: Lying) => {
  const slug = whereOf(results)?.slug;
  return slug === undefined ? guide.address : `${guide.address}#${slug}`;
};
