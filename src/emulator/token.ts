import { unauthenticated } from './refusal';

interface Claims {
  readonly scp?: unknown;
  readonly scope?: unknown;
  readonly exp?: unknown;
}

const base64url = (text: string) =>
  btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

const decoded = (part: string): unknown => {
  const bytes = atob(part.replaceAll('-', '+').replaceAll('_', '/'));
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0))));
};

/** An unsigned token that says what it may read; for the demo and for tests. It never reaches Microsoft. */
export const demoToken = (scopes: readonly string[], claims: Record<string, unknown> = {}): string =>
  [{ alg: 'none', typ: 'JWT' }, { scp: scopes.join(' '), ...claims }, 'demo']
    .map((part) => base64url(JSON.stringify(part)))
    .join('.');

const claimsOf = (token: string): Claims => {
  const parts = token.split('.');
  try {
    const claims = parts.length === 3 ? decoded(parts[1] ?? '') : undefined;
    if (typeof claims === 'object' && claims !== null) return claims;
  } catch {
    // Not base64url, or not JSON: the same answer as for any other text that is no token.
  }
  throw unauthenticated('CompactToken parsing failed with error code: 80049217');
};

/** Entries may name their resource: `https://graph.microsoft.com/User.Read`. */
const bare = (scope: string) => scope.slice(scope.lastIndexOf('/') + 1);

/** The delegated permissions the bearer token carries; refuses what Graph refuses with 401. */
export const scopesOf = (authorization: string | null, now: Date): ReadonlySet<string> => {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) throw unauthenticated('Access token is empty.');
  const { scp, scope, exp } = claimsOf(token);
  if (typeof exp === 'number' && exp * 1000 <= now.getTime()) {
    throw unauthenticated('Access token has expired or is not yet valid.');
  }
  const granted = typeof scp === 'string' ? scp : typeof scope === 'string' ? scope : '';
  return new Set(granted.split(' ').filter(Boolean).map(bare));
};
