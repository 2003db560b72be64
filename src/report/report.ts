import { GUIDS } from '../checks/guid';
import type { Inputs } from '../checks/inputs';
import { presentForm } from '../tenant/pseudonym';
import type { Origin } from '../tenant/reading';
import type { Snapshot, Source } from '../tenant/snapshot';
import type { Accepted } from './accepted';
import type { CaseMark } from './case';
import { withoutSecrets } from './discretion';
import { checkedFacts, oddIds, reportedFacts } from './facts';
import { FORMAT } from './format';
import { knownOf } from './known';
import { rewrite } from './rewrite';
import { inputsShape, reportShape } from './shapes';
import { oddPlaces } from './strict';

/** The rules this page judges by: the day they were last changed. */
export const RULES = '2026-11-26';

/** Everything that was read, typed, pasted and accepted, to be judged again elsewhere; verdicts are not in it. */
export interface Report {
  readonly format: typeof FORMAT;
  readonly version: 1;
  readonly rules: string;
  /** The product the guide connects. */
  readonly guide: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Where the page had it from that made the report; „import“ where that was a report as well. */
  readonly source: Source;
  readonly pseudonymised: boolean;
  /** What its case number is made of; the older ones have none. */
  readonly case?: CaseMark | undefined;
  readonly snapshot: Snapshot;
  readonly inputs: Inputs;
  readonly accepted: readonly Accepted[];
}

export interface ReportParts {
  readonly guide: string;
  readonly snapshot: Snapshot;
  readonly inputs: Inputs;
  readonly accepted?: readonly Accepted[];
  readonly case?: CaseMark | undefined;
  /** What the page shows as its source; the snapshot's own where nothing is said. */
  readonly source?: Source;
  readonly now: Date;
}

/** A report with real names in it, but without secrets, parts of secrets and tokens. */
export const makeReport = (parts: ReportParts): Report => {
  const { guide, snapshot, inputs, accepted = [], source, now, case: carried } = parts;
  return withoutSecrets({
    format: FORMAT,
    version: 1,
    rules: RULES,
    guide,
    createdAt: now.toISOString(),
    source: source ?? snapshot.source,
    pseudonymised: false,
    ...(carried && { case: carried }),
    snapshot: { ...snapshot, facts: checkedFacts(snapshot.facts) },
    inputs: inputsShape.parse(withoutSecrets(inputs)),
    accepted,
  } satisfies Report);
};

/** Why a file is no report this page can open, for the sentence that says so. */
export type ReportProblem = 'not-a-report' | 'newer-version' | 'damaged';

/** What is wrong with a file; of a damaged report, where in it: the keys that lead there, joined by dots. */
export interface Refusal {
  readonly problem: ReportProblem;
  readonly place?: string;
}

/** What was read elsewhere: by a sign-in there, in a demo, or pasted. */
const origins: Readonly<Record<Source, Origin>> = { tenant: 'report', demo: 'demo', import: 'paste' };

/** Ids in the form they have today, where a report has its former pseudonyms. */
const present = (report: Report): Report => {
  if (!report.pseudonymised) return report;
  const { ids } = knownOf(report);
  return rewrite(report, (text) => text.replace(GUIDS, (id) => (ids.has(id.toLowerCase()) ? id : presentForm(id))));
};

/**
 * Reads a report from anywhere. Nothing in it is trusted: unknown properties are left out, facts that do not fit are
 * `malformed`, and everything counts as pasted. A wrong id anywhere refuses the whole: only a hand writes one, and an id
 * may go on into a link or a command. The snapshot keeps its own source: what a tenant has shown is searched for the
 * registration as there, and not taken for a pasted manifest.
 */
export const readReport = (value: unknown): Report | Refusal => {
  const { format, version } = Object(value) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return { problem: 'not-a-report' };
  if (typeof version === 'number' && version > 1) return { problem: 'newer-version' };
  const report = reportShape.safeParse(value);
  if (!report.success) return { problem: 'damaged', place: report.error.issues[0]?.path.join('.') ?? '' };
  const { snapshot } = report.data;
  // The shape has left the facts out: they are taken, one by one, from what was given.
  const { facts } = (value as { snapshot: { facts: object } }).snapshot;
  const place = [...oddPlaces(snapshot.account, 'snapshot.account'), ...oddIds(facts)][0];
  if (place !== undefined) return { problem: 'damaged', place };
  const read = { ...snapshot, from: origins[snapshot.source], facts: reportedFacts(facts) };
  return present(withoutSecrets({ ...report.data, snapshot: read } satisfies Report));
};

/** The report in a file, or nothing where it is none that can be opened. */
export const parseReport = (value: unknown): Report | undefined => {
  const read = readReport(value);
  return 'problem' in read ? undefined : read;
};

/** Why it is none, if it is none. */
export const problemOf = (value: unknown): ReportProblem | undefined => {
  const read = readReport(value);
  return 'problem' in read ? read.problem : undefined;
};
