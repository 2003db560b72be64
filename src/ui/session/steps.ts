import { stepNumber, type Guide } from '../../checks/guide';
import type { Result, Status } from '../../checks/result';
import { isFulfilled, stepLack, stepStatus } from '../../checks/steps';
import type { Lack } from '../../checks/verdict';
import type { Case } from './case';

/** How a status looks: a fail is neutral where nothing is there yet, and what waits for the user says so. */
export type Appearance = Status | 'absent' | 'missing' | 'last';

/** One check as it is shown: its verdict, or that there is none yet. */
export interface CheckView {
  readonly number: string;
  readonly status: Status;
  readonly looks: Appearance;
  readonly result?: Result | undefined;
}

/** One step as it is shown. */
export interface StepView {
  readonly slug: string;
  readonly number: number;
  readonly status: Status;
  readonly looks: Appearance;
  /** Of a fail: wrong beats absent. */
  readonly lack?: Lack | undefined;
  readonly checks: readonly CheckView[];
}

/** What needs no reading: the user's own word. */
const isDeclared = ({ status }: Result) => status === 'manual' || status === 'done';

const isMissing = ({ reason }: Result) => reason === 'not-typed' || reason === 'not-pasted';

const looksOf = (status: Status, result: Result | undefined): Appearance => {
  if (status === 'fail' && result?.lack === 'absent') return 'absent';
  return status === 'unknown' && result && isMissing(result) ? 'missing' : status;
};

/** Without evidence nothing is judged but what the user says; during a first reading everything else is under way. */
const checksOf = ({ checks }: Guide, { evidence, reading }: Case, results: readonly Result[]): CheckView[] =>
  checks.map(({ number, manual }) => {
    const found = results.find((one) => one.number === number);
    const result = found && (evidence.length > 0 || reading?.arriving || isDeclared(found)) ? found : undefined;
    const status = result?.status ?? (manual ? 'manual' : reading ? 'running' : 'pending');
    return { number, status, looks: looksOf(status, result), result };
  });

const statusOf = (checks: readonly CheckView[]): Status => {
  const waits = (['pending', 'running'] as const).find((status) => checks.some((one) => one.status === status));
  return waits ?? stepStatus(checks);
};

/** A step looks as the checks that make it what it is; the first of them where they differ. */
const stepOf = (slug: string, checks: readonly CheckView[]): StepView => {
  const status = statusOf(checks);
  const own = checks.filter((one) => one.status === status);
  const lack = stepLack(own.flatMap(({ result }) => result ?? []));
  const first = own.find(({ looks }) => looks === status) ?? own[0];
  const looks = status === 'fail' ? (lack === 'absent' ? 'absent' : 'fail') : (first?.looks ?? status);
  return { slug, number: stepNumber(checks[0]?.number ?? ''), status, looks, lack, checks };
};

/** The steps of a guide with their checks, each status computed here and nowhere else. The last comes to its turn last. */
export const stepsOf = (guide: Guide, one: Case, results: readonly Result[]): StepView[] => {
  const checks = checksOf(guide, one, results);
  const steps = [...new Set(guide.checks.map(({ step }) => step))].map((slug) =>
    stepOf(
      slug,
      checks.filter((_, at) => guide.checks[at]?.step === slug),
    ),
  );
  const [last, isLast] = [steps.at(-1), steps.slice(0, -1).some(({ status }) => !isFulfilled(status))];
  const waits = last && isLast && !isFulfilled(last.status) && one.evidence.length > 0;
  return waits ? [...steps.slice(0, -1), { ...last, looks: 'last' }] : steps;
};
