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

/** The key ids that the three typed characters match; the characters themselves are never kept. */
export interface SecretMatch {
  readonly byHint: readonly string[];
  /** Secrets whose *id* begins with the typed characters: the classic mix-up. */
  readonly byId: readonly string[];
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
