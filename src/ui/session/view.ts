import type { Guide } from '../../checks/guide';
import { isFulfilled } from '../../checks/steps';
import type { Snapshot } from '../../tenant/snapshot';
import type { Case } from './case';
import { isDemo, liveOf, reportOf } from './evidence';
import type { Judgement } from './judging';
import { stepsOf, type StepView } from './steps';

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

/** Nothing is done that is not judged. */
const runOf = ({ reading, evidence, failed }: Case, isJudged: boolean): View['run'] => {
  if (reading) return 'running';
  if (evidence.length > 0 && isJudged) return 'done';
  return failed ? 'failed' : 'idle';
};

const sourceOf = (one: Case, snapshot: Snapshot | undefined): View['source'] => {
  if (one.reading && one.signIn) return one.signIn.source;
  if (!snapshot) return 'none';
  return liveOf(one) ? snapshot.source : 'import';
};

const unjudged: Omit<Judgement, 'ticks'> = {
  results: [],
  choices: [],
  letters: {},
  isGuess: false,
  inputs: { clientId: '', domain: '', ticks: [] },
};

/** The view of a case; without judges only what needs none. */
export const viewOf = (guide: Guide, one: Case, judgement?: Omit<Judgement, 'ticks'>): View => {
  const judged = judgement ?? unjudged;
  const steps = stepsOf(guide, one, judged.results);
  const { snapshot } = judged;
  return {
    ...judged,
    case: one,
    run: runOf(one, judgement !== undefined),
    source: sourceOf(one, snapshot),
    isDemo: isDemo(one),
    steps,
    fulfilled: steps.filter(({ status }) => isFulfilled(status)).length,
    open: steps.find(({ status }) => !isFulfilled(status)),
    readAt: (liveOf(one) ?? reportOf(one))?.readAt,
  };
};
