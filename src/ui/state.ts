import type { ProblemKey } from '../auth/problem';
import type { Result } from '../checks/result';
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
  /** When the last run ended, ISO 8601. */
  readonly checkedAt?: string | undefined;
  readonly message?: Message | undefined;
}

/** A sentence of the page, with what support needs beside it. */
export interface Message {
  readonly key:
    ProblemKey | 'window-closed' | 'not-configured' | 'settings' | 'tenant' | 'signed-out' | 'run-cancelled';
  readonly code?: string;
  readonly correlationId?: string;
}

export const initial: State = {
  run: 'idle',
  source: 'none',
  signingIn: false,
  signedIn: false,
  done: 0,
  total: 0,
  results: [],
};
