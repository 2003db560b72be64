import type { Problem } from '../auth/problem';
import type { Result } from '../checks/result';
import type { Accepted } from '../report/accepted';
import type { Choice } from './judgement';
import type { Snapshot, Source } from '../tenant/snapshot';

/** What the page knows at one moment; everything it shows follows from it. */
export interface State {
  readonly run: 'idle' | 'running' | 'done' | 'failed';
  readonly source: Source | 'none';
  /** Somebody is at Microsoft's window right now. */
  readonly signingIn: boolean;
  readonly signedIn: boolean;
  /** Origin of the admin center in the tenant's cloud. */
  readonly portal?: string | undefined;
  /** Requests answered and sent, while running. */
  readonly done: number;
  readonly total: number;
  readonly snapshot?: Snapshot | undefined;
  readonly results: readonly Result[];
  /** Registrations the user may choose from. */
  readonly choices: readonly Choice[];
  /** Messages to a colleague, by the number of the check. */
  readonly letters: Readonly<Record<string, string>>;
  /** Something is still red; it is read once more in a moment, before that is said. */
  readonly waiting: boolean;
  /** When the last run ended, ISO 8601. */
  readonly checkedAt?: string | undefined;
  readonly message?: Message | undefined;
  readonly imported?: Imported | undefined;
  /** Deviations set aside for a while, with the reason. */
  readonly accepted: readonly Accepted[];
  readonly comparison?: Comparison | undefined;
}

/** What is shown came from a file or was pasted: which, and from when (ISO 8601). */
export interface Imported {
  readonly what: 'report' | 'registration';
  /** Name of the file; nothing where it was pasted. */
  readonly file: string;
  readonly createdAt: string;
  readonly pseudonymised?: boolean;
}

/** What differs between a saved report and what is shown. */
export interface Comparison {
  readonly file: string;
  readonly createdAt: string;
  /** The report is the newer of the two. */
  readonly isLater: boolean;
  /** Whole sentences, in the order of the guide. */
  readonly changes: readonly string[];
}

/** What the page has to say: one of its own sentences, or a problem it finds the sentence for by its codes. */
export type Message = { readonly key: string; readonly detail?: string } | Problem;

export const initial: State = {
  run: 'idle',
  source: 'none',
  signingIn: false,
  signedIn: false,
  done: 0,
  total: 0,
  results: [],
  choices: [],
  letters: {},
  waiting: false,
  accepted: [],
};

/** While a run goes on, an answer more changes nothing but the progress: the page is not written anew for it. */
export const isProgressOnly = (before: State | undefined, state: State) =>
  before?.run === 'running' && state.run === 'running' && before.results === state.results;
