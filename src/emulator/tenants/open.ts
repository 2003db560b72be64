import type { Account } from '../../tenant/snapshot';
import { emulate } from '../emulate';
import { demoToken } from '../token';
import type { Demo } from './demo';

/** What a sign-in would have given: an account, a token with these permissions, and a Graph that answers. */
export interface OpenDemo {
  readonly account: Account;
  readonly token: () => Promise<string>;
  readonly fetch: typeof fetch;
}

export const openDemo = (demo: Demo, scopes: readonly string[], now: Date, site?: string): OpenDemo => {
  const account = demo.account(now);
  return {
    account,
    // A demo about consent says itself what its token carries.
    token: () => Promise.resolve(demoToken(account.scopes ?? scopes)),
    fetch: emulate(demo.tenant(now, site)),
  };
};
