import type { Problem } from '../../auth/problem';
import type { Accepted } from '../../report/accepted';
import type { CaseMark as Carried } from '../../report/case';
import type { Account, Snapshot } from '../../tenant/snapshot';
import type { Piece, Tick } from './piece';

/** What stands in the fields of the page, as it was typed; by their names in the markup. */
export interface Typed {
  readonly clientId: string;
  readonly domain: string;
  /** Up to three characters of a secret, in memory only: never kept, linked or saved. */
  readonly secretStart: string;
  /** The customer's directory, for support. */
  readonly tenant: string;
  /** Application id of a checker app of the customer's own. */
  readonly signInClientId: string;
  /** What was pasted, as far as it stays to be read. */
  readonly evidenceText: string;
}

export type Field = keyof Typed;

/** Who is signed in, or whose demo is shown; the token stays elsewhere. */
export interface SignedIn {
  readonly source: 'tenant' | 'demo';
  readonly account: Account;
  /** Origin of the admin center in the tenant's cloud. */
  readonly portal?: string;
  /** ISO 8601. */
  readonly since: string;
  /** Microsoft wants a new sign-in before anything more is read. */
  readonly over?: true;
}

/** A reading that is under way. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Something is still red; it is read once more in a moment, before that is said. */
  readonly waiting: boolean;
  /** What has arrived so far of a first reading: shown as far as nothing under way can change it. */
  readonly arriving?: Snapshot | undefined;
}

/** What differs between a saved report and what is shown. */
export interface Comparison {
  readonly file: string;
  /** The saved report, and the salt of this browser's pseudonyms: it is compared anew as soon as something else is shown. */
  readonly former: { readonly text: string; readonly salt: string };
  /** When the report was read, ISO 8601. */
  readonly readAt: string;
  /** The report is the newer of the two. */
  readonly isLater: boolean;
  /** Whether the two can be compared, as a sentence. */
  readonly verdict: string;
  /** Whole sentences, in the order of the guide. */
  readonly changes: readonly string[];
}

/** What the page has to say: one of its own sentences, or a problem it finds the sentence for by its codes. */
export type Message = { readonly key: string; readonly detail?: string } | Problem;

/**
 * All that is known about one case, as one plain value. Everything the page shows follows from it; nothing of it is read
 * back from the page, and nothing of it outlives the case.
 */
export interface Case {
  /** How many cases there were before it on this page: what is on its way for one of them is not for this one. */
  readonly turn: number;
  readonly typed: Typed;
  readonly evidence: readonly Piece[];
  readonly ticks: readonly Tick[];
  /** Application id of the candidate the user clicked. */
  readonly chosen?: string | undefined;
  /** Deviations set aside for a while, with the reason. */
  readonly accepted: readonly Accepted[];
  readonly comparison?: Comparison | undefined;
  /** What its number is made with; of an opened report, what that report was made with. */
  readonly carried?: Carried | undefined;
  /** Its short number, as everybody sees it who has to do with it. */
  readonly number?: string | undefined;
  readonly signIn?: SignedIn | undefined;
  /** The account the case belongs to, also while nobody is signed in: another one begins another case. */
  readonly owner?: string | undefined;
  /** Somebody is at Microsoft's window right now. */
  readonly signingIn: boolean;
  readonly reading?: Progress | undefined;
  /** The last reading brought nothing: what is shown is older. */
  readonly failed: boolean;
  readonly message?: Message | undefined;
}

export const untyped: Typed = {
  clientId: '',
  domain: '',
  secretStart: '',
  tenant: '',
  signInClientId: '',
  evidenceText: '',
};

export const emptyCase: Case = {
  turn: 0,
  typed: untyped,
  evidence: [],
  ticks: [],
  accepted: [],
  signingIn: false,
  failed: false,
};

/** Another case begins: nothing is left of the one before it. */
export const anew = ({ turn }: Case): Case => ({ ...emptyCase, turn: turn + 1 });

/** Another account's case begins: of the one before it only where the sign-in led. */
export const begun = (one: Case): Case => {
  const { tenant, signInClientId } = one.typed;
  return { ...anew(one), typed: { ...untyped, tenant, signInClientId } };
};
