import type { Instead } from './exchange-instead';

/** Why an entry of the list is no application id; `glued`: two ids without a comma between them. */
export const oddities = ['placeholder', 'short', 'long', 'glued', 'remark', 'other'] as const;

/** An entry of the list that is no application id, as it stands there. */
export interface OddEntry {
  readonly as: (typeof oddities)[number];
  readonly text: string;
}

/**
 * What is wrong with a list as it was printed. `cut`: PowerShell or the paste ended it early; `torn`: it may go on behind
 * an empty line, or lost its commas; `unswitched`: it was asked for without the switch that shows it. What such a list
 * does not show is not proved to be missing.
 */
export const listFlaws = ['cut', 'torn', 'unswitched'] as const;
export type ListFlaw = (typeof listFlaws)[number];

/** Exchange Online's EWS settings of one organisation as they were pasted, whatever shape PowerShell printed them in. */
export interface ExchangeSettings {
  /** `undefined`: not in the pasted text; `null`: printed, but empty. */
  readonly ewsEnabled?: boolean | null;
  /** `undefined`: not in the pasted text; empty: printed, but empty. */
  readonly allowedAppIds?: readonly string[];
  readonly odd?: readonly OddEntry[];
  readonly list?: ListFlaw;
  readonly applicationAccessPolicy?: string | null;
  /** The organisation that the output names: its domain at Microsoft (`Name`), its directory. */
  readonly organisation?: { readonly name?: string; readonly tenantId?: string };
  /** Mailboxes in the same paste for which EWS is switched off, as they are named there. */
  readonly mailboxesOff?: readonly string[];
  /** What stands there in place of the organisation's own line that is missing. */
  readonly beside?: readonly Instead[];
  /** ISO 8601: when it was pasted here. */
  readonly pastedAt: string;
}

/** Something else than the organisation's settings: what it is. */
export interface ExchangeInstead {
  readonly instead: Instead;
  readonly pastedAt?: string;
}

/** What was pasted about Exchange. */
export type Exchange = ExchangeSettings | ExchangeInstead;

export const isInstead = (exchange: Exchange): exchange is ExchangeInstead => 'instead' in exchange;

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
  readonly exchange?: Exchange | undefined;
  /** Numbers of the checks the user declared done, e.g. `12.2`. */
  readonly ticks: readonly string[];
}
