import { BrowserAuthError, CacheLookupPolicy, type AccountInfo, type AuthenticationResult } from '@azure/msal-browser';
import type { Account } from '../tenant/snapshot';
import { accountOf } from './account';
import { redirectUri } from './admin-consent';
import { CancellableClient } from './client';
import { forgetClock } from './clock';
import { clouds } from '../microsoft/clouds';
import type { Settings } from './settings';

/** A sign-in: who it is, and a way to fresh access tokens. */
export interface SignIn {
  readonly account: Account;
  /** Never opens a window; throws MSAL's error where somebody must sign in again. */
  readonly token: () => Promise<string>;
}

export interface Auth {
  /** Opens Microsoft's window; call it in the click itself, or the browser blocks the window. */
  readonly popup: (onClosed: () => void) => Promise<SignIn>;
  /** Leaves the page for Microsoft's and comes back to it. */
  readonly redirect: () => Promise<void>;
  /** What this tab remembers: an answer just brought back by a redirect, or an earlier sign-in. */
  readonly resume: () => Promise<SignIn | undefined>;
  readonly cancel: () => void;
  /** Forgets the sign-in in this tab; the session at Microsoft is not touched. */
  readonly forget: () => Promise<void>;
}

export interface AuthOptions {
  readonly settings: Settings;
  /** The customer's directory, a GUID or a domain; without it the settings' or every organization's. */
  readonly tenant?: string | undefined;
  readonly scopes: readonly string[];
  /** Base of the site, ending in a slash. */
  readonly base: string;
}

/** Long enough for a second factor on a phone that must be found first; MSAL's own 60 s closes the window under it. */
const POPUP_PATIENCE = 10 * 60_000;

/** Graph's scopes are short names in the global cloud and carry Graph's origin in the others. */
const qualified = ({ settings, scopes }: AuthOptions) =>
  settings.cloud === 'global' ? [...scopes] : scopes.map((scope) => `${clouds[settings.cloud].graph}/${scope}`);

const clientOf = async ({ settings, tenant, base }: AuthOptions) => {
  const client = new CancellableClient({
    auth: {
      clientId: settings.clientId,
      authority: `${clouds[settings.cloud].authority}/${tenant ?? settings.tenant ?? 'organizations'}`,
      redirectUri: redirectUri(base),
    },
    cache: { cacheLocation: 'sessionStorage' },
    system: { popupBridgeTimeout: POPUP_PATIENCE },
  });
  await client.initialize();
  return client;
};

/** The page was reloaded while Microsoft's window was open: nothing is pending any more (measured with MSAL 5.29). */
const afterReload = (error: unknown) => {
  if (error instanceof BrowserAuthError && error.errorCode === 'no_token_request_cache_error') return null;
  throw error;
};

/** Opens the sign-in. Creating it contacts nobody. */
export const openAuth = async (options: AuthOptions): Promise<Auth> => {
  const client = await clientOf(options);
  const request = { scopes: qualified(options), prompt: 'select_account' };
  const { signIn, remembered } = signIns(client, request.scopes);
  let pending: Promise<unknown> = Promise.resolve();
  return {
    popup: async (onClosed) => {
      client.closed = onClosed;
      const answer = client.acquireTokenPopup({ ...request, overrideInteractionInProgress: true });
      pending = answer.catch(() => undefined);
      return signIn(await answer);
    },
    redirect: async () => {
      client.cancel();
      await pending;
      await client.acquireTokenRedirect(request);
    },
    resume: async () => {
      const back = await client.handleRedirectPromise().catch(afterReload);
      return back ? signIn(back) : remembered();
    },
    cancel: () => {
      client.cancel();
    },
    forget: () => {
      forgetClock();
      return client.clearCache();
    },
  };
};

/** What to make of MSAL's results and of what it remembers. */
const signIns = (client: CancellableClient, scopes: string[]) => {
  const silent = (account: AccountInfo) =>
    // Neither hidden frames nor third-party cookies: the cache, then the refresh token, then somebody must sign in.
    client.acquireTokenSilent({ scopes, account, cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken });
  const signIn = (result: AuthenticationResult): SignIn => {
    // Of several accounts that have signed in, a reload goes on with the last.
    client.setActiveAccount(result.account);
    return { account: accountOf(result), token: async () => (await silent(result.account)).accessToken };
  };
  const remembered = async () => {
    const account = client.getActiveAccount() ?? client.getAllAccounts()[0];
    return account && signIn(await silent(account));
  };
  return { signIn, remembered };
};
