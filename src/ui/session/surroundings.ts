import type { openAuth } from '../../auth';
import type { Settings } from '../../auth/settings';
import type { Guide } from '../../checks/guide';
import type { Message, Typed } from './case';

/** What a tab remembers of a case beyond a reload: what was typed, but never the characters of a secret, and for whom. */
export interface KeptForm {
  readonly typed: Partial<Typed>;
  readonly owner?: string | undefined;
}

/** What a session takes from the page it serves; tests give their own. */
export interface Surroundings {
  readonly guide: Guide;
  /** Address of the guide, without fragment. */
  readonly address: string;
  /** Address of the site, without a slash at the end. */
  readonly site: string;
  readonly now: () => Date;
  /** The operator's settings, or the message that says what is wrong with them; a customer's own checker app goes first. */
  readonly settings: (ownApp?: string) => Promise<Settings | Message>;
  /** Loads what the portal calls things, by their names in the dictionary. */
  readonly labels: () => Promise<(name: string) => string>;
  /** Loads the sign-in. */
  readonly auth: () => Promise<{ readonly openAuth: typeof openAuth }>;
  /** A random number for a new case, 32 hexadecimal digits. */
  readonly newSalt: () => string;
  /** Whether this tab remembers anything: without it nobody who leaves for Microsoft's page comes back signed in. */
  readonly remembers: () => boolean;
  /** Another way to Microsoft than the browser's own. */
  readonly fetch?: typeof fetch;
  readonly keep: (kept: KeptForm) => void;
  /** A new case begins: what this tab has kept of any other goes. */
  readonly forget: () => void;
  /** The page is left for Microsoft's sign-in. */
  readonly leave: () => void;
}
