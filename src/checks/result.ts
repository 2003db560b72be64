import type { Origin, Proof, Reason, Traces } from '../tenant/reading';
import type { Lack, Text } from './verdict';
import type { Remedy } from './remedy';

export type Status = 'pending' | 'running' | 'pass' | 'fail' | 'warn' | 'unknown' | 'skipped' | 'manual' | 'done';

/** The answer to one check: Ist / Soll / Folge, and where the evidence comes from. */
export interface Result {
  /** Step and place in it, spoken on the phone: `9.1`. */
  readonly number: string;
  readonly step: string;
  readonly kind: string;
  readonly status: Exclude<Status, 'pending' | 'running'>;
  readonly proof?: Proof;
  /** From where the evidence is, the weakest of it, and when the oldest was read (ISO 8601). */
  readonly from?: Origin | 'self' | undefined;
  readonly readAt?: string | undefined;
  readonly reason?: Reason;
  readonly trouble?: Traces | undefined;
  readonly ist: Text;
  readonly soll: Text;
  readonly folge: Text;
  /** Of a fail: „Noch nicht gemacht“ or „Nicht erfüllt“. */
  readonly lack?: Lack;
  /** What to click, where something can be done. */
  readonly remedy?: Remedy;
}
