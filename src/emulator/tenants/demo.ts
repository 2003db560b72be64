import type { Account } from '../../tenant/snapshot';
import type { Tenant } from '../tenant';

/** A directory to try the guide with, and what its user has typed and pasted. */
export interface Demo {
  /** German, for the chooser; the demos of the site have theirs as content. */
  readonly title?: string;
  /** What has happened there, in one German sentence. */
  readonly story?: string;
  /** Everything dated is relative to `now`, so that a demo does not age; `site` is where this site runs. */
  readonly tenant: (now: Date, site?: string) => Tenant;
  readonly account: (now: Date) => Account;
  readonly inputs: { readonly clientId: string; readonly domain: string; readonly secretStart: string };
  /** Exchange Online's settings as PowerShell prints them. */
  readonly evidence?: string;
}

/** A demo with its words. */
export type NamedDemo = Demo & { readonly title: string; readonly story: string };
