/** Exchange Online's EWS settings as they were pasted, whatever shape PowerShell printed them in. */
export interface ExchangeSettings {
  /** `undefined`: not in the pasted text; `null`: printed, but empty. */
  readonly ewsEnabled?: boolean | null;
  /** `undefined`: not in the pasted text; empty: printed, but empty. */
  readonly allowedAppIds?: readonly string[];
  readonly applicationAccessPolicy?: string | null;
  /** PowerShell cut the list off („…“ or „...“): what it does not show is not proved to be missing. */
  readonly truncated?: boolean;
  /** ISO 8601: when it was pasted here. */
  readonly pastedAt: string;
}

/**
 * What the three typed characters are like, as ids of secrets; the characters themselves are never kept. A report keeps
 * it, and an older one knows only `byHint` and `byId`.
 */
export interface SecretMatch {
  /** Secrets that begin exactly so. */
  readonly byHint: readonly string[];
  /** Secrets whose *id* begins with the typed characters: the classic mix-up. */
  readonly byId: readonly string[];
  /** Secrets that begin so but for capitals or characters that look alike; `at`: which of the three, from 0. */
  readonly alike?: readonly { readonly keyId: string; readonly at: readonly number[] }[];
  /** Other registrations that have a secret which begins exactly so, by their application ids. */
  readonly elsewhere?: readonly string[];
  /** Fewer than three characters were typed, so many: nothing is compared yet. */
  readonly short?: number;
  /** A report hides how its secrets begin: nothing can be compared. */
  readonly hidden?: true;
}

/** What the user typed, pasted and ticked. */
export interface Inputs {
  readonly clientId: string;
  readonly domain: string;
  /** Application id of the candidate the user wants judged. */
  readonly chosen?: string | undefined;
  readonly secret?: SecretMatch | undefined;
  readonly exchange?: ExchangeSettings | 'not-understood' | undefined;
  /** Numbers of the checks the user declared done, e.g. `12.2`. */
  readonly ticks: readonly string[];
}
