import type * as z from 'zod/mini';
import type { FactName, Facts } from '../tenant/facts';
import type { Reason } from '../tenant/reading';
import type { Account } from '../tenant/snapshot';
import type { Doer } from './doers';
import type { Inputs } from './inputs';
import type { NamedRequest } from './permissions';
import type { Subject } from './subject';
import type { Result } from './result';
import type { Gap, Verdict } from './verdict';
import type { Product } from './product';

/** Whatever another check must have proved first. */
export type Role = 'registration' | 'secret';

/** What this check cannot be judged without; the runner turns it into `skipped` or `unknown`. */
export interface Blocked {
  readonly blockedBy: Role;
}

/** What the guide looks for; kinds contribute to it, so that discovery needs no list of its own. */
export interface Search {
  readonly redirectUri?: string;
  readonly platform?: string;
  readonly name?: string;
  readonly api?: string;
}

export interface Context<P, N extends FactName, W extends FactName> {
  readonly params: P;
  /** Parameters of all checks of this kind in the guide, its own included: what the guide wants altogether. */
  readonly wanted: readonly P[];
  /** Every permission that some check of the guide wants requested, whatever its kind. */
  readonly permissions: readonly NamedRequest[];
  /** Everybody whom the steps of the guide take. */
  readonly doers: readonly Doer[];
  /** Every fact the kind needs, read. */
  readonly facts: { readonly [F in N]: Facts[F] } & { readonly [F in W]?: Facts[F] | undefined };
  /** Why a wanted fact is missing. */
  readonly reasons: Readonly<Partial<Record<W, Reason>>>;
  /** Which registration is judged, and which others might be meant. */
  readonly subject: Subject;
  readonly inputs: Inputs;
  readonly account: Account | null;
  /** The product that will use the registration, as the guide names it. */
  readonly product: Product;
  readonly now: Date;
  /** Results of the checks before this one, in the order of the guide. */
  readonly before: readonly Result[];
}

/**
 * One kind of check: its parameters, what it needs to know, its German texts and its judgement. Judges are pure; they
 * see only what they declared, and they know nothing of requests.
 */
export interface Kind<P, N extends FactName = FactName, W extends FactName = FactName> {
  /** The noun the user sees, e.g. „Umleitungs-URI“. */
  readonly title: string;
  /** Facts without which there is no judgement. */
  readonly needs: readonly N[];
  /** Facts that enrich the answer; their absence does not block it. */
  readonly wants?: readonly W[];
  /** Wanted facts that cannot change the answer any more, as things stand: no verdict waits for them. */
  readonly moot?: (context: Context<P, N, W>) => readonly W[];
  /** The step from which on it judges the results before it, instead of facts. */
  readonly sums?: (params: P) => string;
  readonly requires?: readonly Role[];
  readonly provides?: Role;
  /** Needs a signed-in account. */
  readonly account?: true;
  /** Nothing of it is read: it starts and stays with the user. */
  readonly manual?: true;
  /** Who may do what is missing. */
  readonly doer?: Doer | ((params: P) => Doer);
  /** What the message to them asks for, where it is not that one check: a sentence or two in the reader's own words. */
  readonly plea?: string;
  /** What the user types or pastes for it. */
  readonly asks?: 'clientId' | 'domain' | 'secretStart' | 'exchange';
  /** The user may declare it fulfilled where nothing can be read. */
  readonly tick?: true;
  /** What the evidence of a green result is, when it is not read from Graph. */
  readonly proof?: 'paste';
  /** A registration that fulfils it is likely to be the guide's: it tells registrations apart. */
  readonly identifies?: true;
  readonly search?: (params: P) => Search;
  /** What a registration that fulfils it requests. */
  readonly permission?: (params: P) => NamedRequest;
  /** What must be true, in one German sentence; rendered before anything runs. */
  readonly soll: (params: P, doers: readonly Doer[]) => string;
  readonly judge: (context: Context<P, N, W>) => Verdict | Gap | Blocked;
}

/** Types a kind by its parameter schema and its declared facts. */
export const checkKind = <S extends z.ZodMiniType, const N extends FactName = never, const W extends FactName = never>(
  kind: Kind<z.output<S>, N, W> & { readonly schema: S },
) => kind;

/** Who may do what a check finds missing, if anybody in particular. */
export const doerOf = <P>({ doer }: Pick<Kind<P>, 'doer'>, params: P): Doer | undefined =>
  typeof doer === 'function' ? doer(params) : doer;
