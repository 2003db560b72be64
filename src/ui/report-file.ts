import { makeReport, parseReport, problemOf, type Report, type ReportProblem } from '../report/report';
import { newSalt, pseudonymise } from '../report/pseudonyms';
import { ticketText } from '../report/speech';
import type { Guide } from '../checks/guide';
import type { Snapshot, Source } from '../tenant/snapshot';
import { inputsOf, type Form } from './judgement';
import type { State } from './state';

/** Longer than any report this page writes: not even read. In characters. */
const LONGEST = 5_000_000;

const json = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // No JSON is no report; the caller says so.
  }
};

/** Reads a saved report, or says why it is none. */
export const openReport = (text: string): Report | ReportProblem => {
  const value = text.length > LONGEST ? undefined : json(text);
  return parseReport(value) ?? problemOf(value) ?? 'damaged';
};

export interface Saving {
  readonly guide: Guide;
  readonly form: Form;
  readonly snapshot: Snapshot;
  readonly source: Source;
  /** Whether names and ids are replaced; the salt is thrown away with the page. */
  readonly pseudonyms: boolean;
}

export const saveReport = async ({ guide, form, snapshot, source, pseudonyms }: Saving): Promise<File> => {
  const now = new Date();
  const report = makeReport({ guide: guide.product, snapshot, inputs: inputsOf(form, snapshot), source, now });
  const saved = pseudonyms ? await pseudonymise(report, newSalt()) : report;
  const name = `pruefbericht-${now.toISOString().slice(0, 10)}.json`;
  return new File([JSON.stringify(saved, null, 2)], name, { type: 'application/json' });
};

export const ticketOf = ({ results, checkedAt, source }: State): string =>
  ticketText(results, {
    title: document.title,
    when: new Date(checkedAt ?? Date.now()),
    source: source === 'none' ? 'import' : source,
  });
