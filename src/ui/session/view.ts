import type { Guide } from '../../checks/guide';
import { stepNumber } from '../../checks/guide';
import type { Result, Status } from '../../checks/result';
import { isFulfilled, stepStatus } from '../../checks/steps';
import type { Snapshot } from '../../tenant/snapshot';
import type { Case } from './case';
import { isDemo, liveOf, reportOf } from './evidence';
import type { Judgement } from './judging';

/** One check as it is shown: its verdict, or that there is none yet. */
export interface CheckView {
  readonly number: string;
  readonly status: Status;
  readonly result?: Result | undefined;
}

/** One step as it is shown. */
export interface StepView {
  readonly slug: string;
  readonly number: number;
  readonly status: Status;
  readonly checks: readonly CheckView[];
}

/** Everything the page shows, derived from the case anew at every change. */
export interface View extends Omit<Judgement, 'ticks'> {
  readonly case: Case;
  readonly run: 'idle' | 'running' | 'done' | 'failed';
  readonly source: 'none' | 'tenant' | 'demo' | 'import';
  readonly isDemo: boolean;
  readonly steps: readonly StepView[];
  /** How many steps count as fulfilled. */
  readonly fulfilled: number;
  /** The first step that is open. */
  readonly open?: StepView | undefined;
  /** ISO 8601: when the tenant was read, now or for the report; nothing where it never was. */
  readonly readAt?: string | undefined;
}

const runOf = ({ reading, evidence, failed }: Case): View['run'] => {
  if (reading) return 'running';
  if (evidence.length > 0) return 'done';
  return failed ? 'failed' : 'idle';
};

const sourceOf = (one: Case, snapshot: Snapshot | undefined): View['source'] => {
  if (one.reading && one.signIn) return one.signIn.source;
  if (!snapshot) return 'none';
  return liveOf(one) ? snapshot.source : 'import';
};

/** What needs no reading: the user's own word. */
const isDeclared = ({ status }: Result) => status === 'manual' || status === 'done';

/** Without evidence nothing is judged but what the user says; during a first reading everything else is under way. */
const checksOf = ({ checks }: Guide, { evidence, reading }: Case, results: readonly Result[]): CheckView[] =>
  checks.map(({ number, manual }) => {
    const found = results.find((one) => one.number === number);
    const result = found && (evidence.length > 0 || isDeclared(found)) ? found : undefined;
    const waiting = reading ? 'running' : 'pending';
    return { number, status: result?.status ?? (manual ? 'manual' : waiting), result };
  });

const statusOf = (checks: readonly CheckView[]): Status => {
  const unjudged = (['pending', 'running'] as const).find((status) => checks.some((one) => one.status === status));
  return unjudged ?? stepStatus(checks);
};

/** The steps of a guide with their checks, each status computed here and nowhere else. */
export const stepsOf = (guide: Guide, one: Case, results: readonly Result[]): StepView[] => {
  const checks = checksOf(guide, one, results);
  return [...new Set(guide.checks.map(({ step }) => step))].map((slug) => {
    const own = checks.filter((_, at) => guide.checks[at]?.step === slug);
    return { slug, number: stepNumber(own[0]?.number ?? ''), status: statusOf(own), checks: own };
  });
};

const unjudged: Omit<Judgement, 'ticks'> = {
  results: [],
  choices: [],
  letters: {},
  inputs: { clientId: '', domain: '', ticks: [] },
};

/** The view of a case; without judges only what needs none. */
export const viewOf = (guide: Guide, one: Case, judged: Omit<Judgement, 'ticks'> = unjudged): View => {
  const steps = stepsOf(guide, one, judged.results);
  const { snapshot } = judged;
  return {
    ...judged,
    case: one,
    run: runOf(one),
    source: sourceOf(one, snapshot),
    isDemo: isDemo(one),
    steps,
    fulfilled: steps.filter(({ status }) => isFulfilled(status)).length,
    open: steps.find(({ status }) => !isFulfilled(status)),
    readAt: (liveOf(one) ?? reportOf(one))?.readAt,
  };
};
