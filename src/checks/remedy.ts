import type { BladeIds, BladeName } from '../microsoft/blades';
import type { Doer } from './doers';

/** A piece of a click: words, a portal label by its name in the dictionary, or a value to type or to copy. */
export type ClickPiece = string | { readonly label: string } | { readonly value: string };

/** One thing to do, as a sentence. */
export type Click = readonly ClickPiece[];

/**
 * How a red becomes green, in portal words: what to click, where, who may, how long it takes to show. Where nobody can do
 * anything it says whom to ask what.
 */
export interface Remedy {
  readonly clicks: readonly Click[];
  /** The page of the portal where these clicks are made; nothing where they are made elsewhere. */
  readonly blade?: BladeName;
  /** Ids of that page where it is not one of the registration judged (e.g. the enterprise app of Exchange Online). */
  readonly ids?: BladeIds;
  /** Who may do it, where that differs from the kind's own doer; `anyone` needs no role. */
  readonly doer?: Doer | 'anyone';
  /** A sentence: how long it takes until it shows here or works. */
  readonly delay?: string;
  /** The same for the tests: the product itself changes nothing. An empty list: nobody can do it in the tenant. */
  readonly changes: readonly Change[];
}

/**
 * What a remedy wants changed, in the words of Graph's v1.0 resources; an emulated administrator in the tests does it, in
 * this order, on the registration judged or on the one just registered or restored.
 */
export type Change =
  /** As the guide's steps of registering say, or with this name and for these accounts. */
  | { readonly change: 'register'; readonly name?: string; readonly signInAudience?: string }
  | { readonly change: 'restore'; readonly appId: string }
  /** A deleted enterprise app comes back from the directory's recycle bin; Graph's `restore` of the deleted item. */
  | { readonly change: 'restore servicePrincipal'; readonly appId: string }
  /** A licence brings the enterprise app of this API into the directory. */
  | { readonly change: 'provide resource'; readonly appId: string }
  | { readonly change: 'set signInAudience'; readonly to: string }
  | { readonly change: 'add redirectUri' | 'remove redirectUri'; readonly platform: string; readonly uri: string }
  /** Valid at once and for as long as the portal suggests; it begins like no other, and its value goes into the product. */
  | { readonly change: 'add secret' }
  | { readonly change: 'remove secret'; readonly keyId: string }
  /** Valid at once and for a year; its private key stays in the product. */
  | { readonly change: 'add certificate' }
  | {
      readonly change: 'request' | 'stop requesting';
      readonly api: string;
      readonly id: string;
      readonly type: 'Role' | 'Scope';
    }
  /** Consent of an administrator to everything requested; it creates the enterprise app where there is none. */
  | { readonly change: 'grant' }
  /** `accountEnabled` of the enterprise app of this application id. */
  | { readonly change: 'enable servicePrincipal'; readonly appId: string }
  /** `isDisabled` of the registration; the enterprise app follows it. */
  | { readonly change: 'reactivate'; readonly appId: string }
  | { readonly change: 'enable EWS' }
  | { readonly change: 'enable EWS of mailbox' }
  | { readonly change: 'append to EwsAllowedAppIDs'; readonly appId: string }
  | { readonly change: 'paste Exchange output' }
  | { readonly change: 'set groupMembershipClaims'; readonly to: string }
  /** A value goes into the product, and into the field of this page with that name; without one, what the product has. */
  | { readonly change: 'type'; readonly input: 'clientId' | 'domain' | 'secretStart'; readonly value?: string }
  | { readonly change: 'choose'; readonly appId: string }
  | { readonly change: 'tick' }
  /** The clock of this computer, by itself. */
  | { readonly change: 'set clock' }
  /** Nothing of its own: what the remedy of the check with this number wants. */
  | { readonly change: 'other remedy'; readonly number: string }
  /** With an account of this kind, or with one that holds the role of this template id. */
  | { readonly change: 'sign in'; readonly as?: Doer | 'member'; readonly role?: string };
