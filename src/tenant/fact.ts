import type * as z from 'zod/mini';

/** What the guide looks for and what was typed; each fact takes from it what its path needs. */
export interface Ask {
  /** The application id typed by the user, a GUID. */
  readonly clientId?: string | undefined;
  /** The application id of the registration that is judged. */
  readonly appId?: string | undefined;
  readonly redirectUri?: string | undefined;
  readonly platform?: string | undefined;
  readonly name?: string | undefined;
  /** Application id of the API whose permission the guide asks for. */
  readonly api?: string | undefined;
  /** A typed domain that is not one of the directory's own: a host name, lower case. */
  readonly strangeDomain?: string | undefined;
}

/** One thing Graph can be asked for: where, with which permission, in which shape. */
export interface Fact<S extends z.ZodMiniType = z.ZodMiniType> {
  /** Path after `/v1.0`, or nothing when the question lacks a value it needs. */
  readonly path: (ask: Ask) => string | undefined;
  /** Least privileged delegated permission; source: microsoft-graph-devx-content, permissions.json. */
  readonly scope?: string;
  /** Public knowledge of the authority: asked there, without token. */
  readonly open?: true;
  /** What it is about: read for one typed value, it proves nothing about another typed later. */
  readonly about?: 'clientId' | 'strangeDomain';
  readonly shape: S;
  /** `one`: an object, 404 is the answer `null`; `all`: every page of a list; `first`: the first page only. */
  readonly answer: 'one' | 'all' | 'first';
  /** Needs `ConsistencyLevel: eventual` (and `$count=true` in the path). */
  readonly advanced?: true;
}

/** Keeps the literal answer mode, so that the value's type follows from the table. */
export const fact = <const F extends Fact>(given: F): F => given;
