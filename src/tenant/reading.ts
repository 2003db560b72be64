/** Why something could not be judged; `data-reason` in the page. */
export const reasons = [
  'not-signed-in',
  'not-typed',
  'not-pasted',
  'not-understood',
  'not-in-source',
  'step-open',
  'forbidden',
  'throttled',
  'timeout',
  'offline',
  'server-error',
  'malformed',
  'field-absent',
  'cancelled',
  'other-directory',
  'contradictory',
  'pseudonym',
] as const;

export type Reason = (typeof reasons)[number];

/** Where evidence comes from: read from the tenant, pasted or imported, or declared by the user. */
export type Proof = 'graph' | 'paste' | 'self';

/** The sources of facts, the strongest first: what the tenant answers now, a saved report, a paste; or a demo. */
export const origins = ['tenant', 'report', 'paste', 'demo'] as const;
export type Origin = (typeof origins)[number];

/** Where one fact comes from, and when it was read, ISO 8601; where nothing is said, as the whole snapshot. */
export interface Stamp {
  readonly from?: Origin;
  readonly readAt?: string;
}

/** What support needs to find a failed request again at Microsoft. */
export interface Traces {
  /** HTTP status, absent when no answer came. */
  readonly status?: number;
  /** Graph's own error code, e.g. `Authorization_RequestDenied`. */
  readonly code?: string;
  readonly requestId?: string;
}

/** One fact as it was read: its value, or the typed reason why there is none. */
export type Reading<T> = Stamp &
  (
    | { readonly ok: true; readonly value: T; readonly proof: 'graph' | 'paste' }
    | { readonly ok: false; readonly reason: Reason; readonly trouble?: Traces }
  );

export const gap = (reason: Reason, trouble?: Traces): Reading<never> =>
  trouble ? { ok: false, reason, trouble } : { ok: false, reason };
