import type { Proof, Reason, Trouble } from '../tenant/reading';
import type { Text } from './kind';

export type Status = 'pending' | 'running' | 'pass' | 'fail' | 'warn' | 'unknown' | 'skipped' | 'manual' | 'done';

/** The answer to one check: Ist / Soll / Folge, and where the evidence comes from. */
export interface Result {
  /** Step and place in it, spoken on the phone: `9.1`. */
  readonly number: string;
  readonly step: string;
  readonly kind: string;
  readonly status: Exclude<Status, 'pending' | 'running'>;
  readonly proof?: Proof;
  readonly reason?: Reason;
  readonly trouble?: Trouble | undefined;
  readonly ist: Text;
  readonly soll: Text;
  readonly folge: Text;
}
