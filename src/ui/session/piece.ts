import type { Inputs } from '../../checks/inputs';
import type { Accepted } from '../../report/accepted';
import type { CaseMark as Carried } from '../../report/case';
import type { Snapshot } from '../../tenant/snapshot';

/** One piece of evidence: where it is from, when it was read, and what it says. It is never changed, only replaced. */
export interface Piece {
  readonly from: 'tenant' | 'demo' | 'paste' | 'report';
  /** ISO 8601: when it was read in the tenant; of something pasted: when it was pasted here. */
  readonly readAt: string;
  /** ISO 8601: when it came into this case. */
  readonly takenAt: string;
  /** Name of its file; empty where it was read or pasted. */
  readonly file: string;
  readonly snapshot?: Snapshot;
  readonly exchange?: NonNullable<Inputs['exchange']>;
  /** What an opened report brings besides. */
  readonly report?: {
    readonly inputs: Inputs;
    readonly pseudonymised: boolean;
    /** It shows a demo, however often it was saved. */
    readonly demo: boolean;
  };
  /** This tab has kept it of its own sign-in: the next reading takes its place. */
  readonly kept?: true;
  /** It stands in the text field, and goes with its text. */
  readonly inField?: true;
}

/** A saved report as a piece, and what it brings for its case. */
export interface OpenedPiece {
  readonly piece: Piece;
  readonly accepted: readonly Accepted[];
  readonly carried?: Carried | undefined;
}

/** What a tick was set for: it ends when any of this becomes another. What was not known yet is left out. */
export interface Binding {
  /** Directory id. */
  readonly directory?: string;
  /** Application id, or `none` where there is no registration. */
  readonly registration?: string;
  /** Key ids of the registration's secrets, sorted. */
  readonly keys?: string;
}

/** The user's own word about one check, by its number. */
export interface Tick {
  readonly number: string;
  readonly binding: Binding;
}
