import type { Proof, Reason } from '../tenant/reading';
import type { Remedy } from './remedy';
import type { Text } from './text';

export type { Piece, Text } from './text';

/** Two kinds of red: „Noch nicht gemacht“ and „Nicht erfüllt“. */
export type Lack = 'absent' | 'wrong';

/** What a judge says when the evidence settles it; a proof of its own only where it does not judge facts. */
export type Verdict =
  | { readonly status: 'pass'; readonly ist: Text; readonly proof?: Proof }
  | {
      readonly status: 'warn';
      readonly ist: Text;
      readonly folge: Text;
      readonly proof?: Proof;
      readonly remedy?: Remedy;
    }
  | {
      readonly status: 'fail';
      readonly ist: Text;
      readonly folge: Text;
      readonly proof?: Proof;
      /** Nothing is there yet, or something is there and is wrong. */
      readonly lack: Lack;
      /** How it is cleared, or whom to ask what. */
      readonly remedy: Remedy;
    }
  | { readonly status: 'manual'; readonly ist: Text; readonly soll?: Text; readonly remedy?: Remedy };

/** What a judge says when what it was given does not settle it. */
export interface Gap {
  readonly gap: Reason;
  /** What is missing and how to lift it; the runner has a general sentence for every reason. */
  readonly ist?: Text;
}

export const pass = (ist: Text): Verdict => ({ status: 'pass', ist });
/** Something is there, and it is wrong. */
export const fail = (ist: Text, folge: Text, remedy: Remedy): Verdict => ({
  status: 'fail',
  lack: 'wrong',
  ist,
  folge,
  remedy,
});
/** Nothing is there yet: the user has not come this far. */
export const absent = (ist: Text, folge: Text, remedy: Remedy): Verdict => ({
  status: 'fail',
  lack: 'absent',
  ist,
  folge,
  remedy,
});
export const warn = (ist: Text, folge: Text, remedy?: Remedy): Verdict => ({
  status: 'warn',
  ist,
  folge,
  ...(remedy && { remedy }),
});
export const gap = (reason: Reason, ist?: Text): Gap => (ist === undefined ? { gap: reason } : { gap: reason, ist });
