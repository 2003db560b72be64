import type { Ask } from './fact';
import type { FactName, Facts } from './facts';
import type { Origin, Reading } from './reading';

/** Who is signed in, as the sign-in's ID token says; decides nothing by itself. */
export interface Account {
  readonly username: string;
  readonly name?: string | undefined;
  /** The directory that issued the sign-in, a GUID. */
  readonly tenantId: string;
  /** Role template ids of the token's `wids` claim, where the app registration sends it. */
  readonly wids?: readonly string[] | undefined;
  /** Application id of the app that signed in, as the ID token names its audience. */
  readonly appId?: string | undefined;
  /** Permissions the access token was issued with, by their short names. */
  readonly scopes?: readonly string[] | undefined;
  /** By how many seconds Microsoft's clock is ahead of the computer's that signed in, measured when its token arrived. */
  readonly clockSkew?: number | undefined;
}

export type Source = 'tenant' | 'demo' | 'import';

/** One GET as it happened, for the list of what was read. */
export interface Request {
  readonly path: string;
  /** HTTP status, or nothing when no answer came. */
  readonly status?: number | undefined;
  readonly milliseconds: number;
}

/**
 * All that is known of a tenant at one moment, as plain JSON: judged now, saved, and judged again later by newer rules.
 * A fact that is missing was not asked for; a fact that failed carries its reason.
 */
export interface Snapshot {
  readonly version: 1;
  readonly source: Source;
  /** Where its facts are from, where that is something else than `source` says: they were read elsewhere, and saved. */
  readonly from?: Origin | undefined;
  /** ISO 8601. */
  readonly readAt: string;
  readonly account: Account | null;
  /** The directory that a paste names beside its facts, a GUID: older answers carry it in their annotations. */
  readonly directory?: string | undefined;
  /** What was asked for: facts of a typed id prove nothing about an id typed later. */
  readonly ask: Ask;
  readonly facts: { readonly [N in FactName]?: Reading<Facts[N]> };
  readonly requests: readonly Request[];
}
