import type { AuthenticationResult } from '@azure/msal-browser';
import type { Account } from '../tenant/snapshot';
import { clockAhead } from './clock';

const strings = (value: unknown) =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : undefined;

/** `https://graph.microsoft.com/User.Read` is `User.Read`: other clouds name their Graph in front. */
const bare = (scope: string) => scope.slice(scope.lastIndexOf('/') + 1);

/** The account as the ID token describes it. */
export const accountOf = ({ account, fromCache, scopes }: AuthenticationResult): Account => {
  const { idTokenClaims: claims, username, name, tenantId } = account;
  const wids = strings(claims?.['wids']);
  const clockSkew = claims?.iat === undefined ? undefined : clockAhead(claims.iat, fromCache);
  return {
    username,
    tenantId,
    scopes: scopes.map(bare),
    ...(claims?.aud !== undefined && { appId: claims.aud }),
    ...(name !== undefined && { name }),
    ...(wids && { wids }),
    ...(clockSkew !== undefined && { clockSkew }),
  };
};
