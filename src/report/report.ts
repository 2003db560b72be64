import type { Inputs } from '../checks/inputs';
import type { Snapshot, Source } from '../tenant/snapshot';
import type { Accepted } from './accepted';
import { withoutSecrets } from './discretion';
import { checkedFacts } from './facts';
import { inputsShape, reportShape } from './shapes';

/** The rules this page judges by: the day they were last changed. */
export const RULES = '2026-11-23';
const FORMAT = 'entra-guide-report';

/** Everything that was read, typed, pasted and accepted, to be judged again elsewhere; verdicts are not in it. */
export interface Report {
  readonly format: typeof FORMAT;
  readonly version: 1;
  readonly rules: string;
  /** Name of the guide: its folder. */
  readonly guide: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** Where the page had it from that made the report; „import“ where that was a report as well. */
  readonly source: Source;
  readonly pseudonymised: boolean;
  readonly snapshot: Snapshot;
  readonly inputs: Inputs;
  readonly accepted: readonly Accepted[];
}

export interface ReportParts {
  readonly guide: string;
  readonly snapshot: Snapshot;
  readonly inputs: Inputs;
  readonly accepted?: readonly Accepted[];
  /** What the page shows as its source; the snapshot's own where nothing is said. */
  readonly source?: Source;
  readonly now: Date;
}

/** A report with real names in it, but without secrets, parts of secrets and tokens. */
export const makeReport = ({ guide, snapshot, inputs, accepted = [], source, now }: ReportParts): Report =>
  withoutSecrets({
    format: FORMAT,
    version: 1,
    rules: RULES,
    guide,
    createdAt: now.toISOString(),
    source: source ?? snapshot.source,
    pseudonymised: false,
    snapshot: { ...snapshot, facts: checkedFacts(snapshot.facts) },
    inputs: inputsShape.parse(withoutSecrets(inputs)),
    accepted,
  } satisfies Report);

/**
 * Reads a report from anywhere. Nothing in it is trusted: unknown properties are left out, facts that do not fit are
 * `malformed`, and everything counts as pasted. Nothing where it is no report of this version. The snapshot keeps its
 * own source: what a tenant has shown is searched for the registration as there, and not taken for a pasted manifest.
 */
export const parseReport = (value: unknown): Report | undefined => {
  const report = reportShape.safeParse(value);
  if (!report.success) return undefined;
  const { snapshot } = report.data;
  // The shape has left the facts out: they are taken, one by one, from what was given.
  const { facts } = (value as { snapshot: { facts: object } }).snapshot;
  return withoutSecrets({
    ...report.data,
    snapshot: { ...snapshot, facts: checkedFacts(facts, 'paste') },
  } satisfies Report);
};

/** Why a file is no report this page can open, for the sentence that says so. */
export type ReportProblem = 'not-a-report' | 'newer-version' | 'damaged';

export const problemOf = (value: unknown): ReportProblem | undefined => {
  const { format, version } = Object(value) as { format?: unknown; version?: unknown };
  if (format !== FORMAT) return 'not-a-report';
  if (typeof version === 'number' && version > 1) return 'newer-version';
  return parseReport(value) ? undefined : 'damaged';
};
