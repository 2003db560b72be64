import { generateKeyPairSync, sign } from 'node:crypto';
import Provider, { interactionPolicy, type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { GRAPH, LOGIN, type Account } from './directory';
import { translated } from './faults';
import { Store, type Memory } from './store';

/** What the authority decides and the provider asks for. */
export interface Decisions {
  readonly tenantId: string;
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly account: (id: string) => Account | undefined;
  /** Scopes this account has consented to, for this app. */
  readonly consented: (accountId: string) => ReadonlySet<string>;
  /** Delegated permissions that Graph offers. */
  readonly scopes: () => ReadonlySet<string>;
  /** Seconds an access token lives. */
  readonly tokenLifetime: () => number;
  /** Role template ids for the `wids` claim, where the registration sends it. */
  readonly wids: () => readonly string[] | undefined;
  readonly renderError: (message: string) => string;
}

const OPENID = ['openid', 'profile', 'email', 'offline_access'];
/** SPA refresh tokens live one day, whatever is done with them. */
const DAY = 24 * 60 * 60;

const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwks = { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'emulated' }] };

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Chooser first, as Entra does for `prompt=select_account`; then the provider's own login and consent. */
const policy = () => {
  const prompts = interactionPolicy.base();
  prompts.add(new interactionPolicy.Prompt({ name: 'select_account', requestable: true }), 0);
  return prompts;
};

/** The claims of Entra's tokens that say who signed in. */
const identity = (to: Decisions, id: string) => {
  const account = to.account(id);
  const wids = to.wids();
  return {
    oid: id,
    tid: to.tenantId,
    ver: '2.0',
    name: account?.displayName,
    preferred_username: account?.userPrincipalName,
    ...(wids && { wids }),
  };
};

/** A consent given once holds for later sign-ins. */
const existingGrant = async (ctx: KoaContextWithOIDC, to: Decisions) => {
  const { session, client, provider } = ctx.oidc;
  const accountId = session?.accountId;
  if (!client || !accountId) return undefined;
  const grant = new provider.Grant({ accountId, clientId: client.clientId });
  const scopes = [...to.consented(accountId)];
  if (scopes.length > 0) {
    grant.addOIDCScope(OPENID.join(' '));
    grant.addResourceScope(GRAPH, scopes.join(' '));
  }
  await grant.save();
  return grant;
};

/** Tokens are for Graph, whatever is asked for, and name their scopes in `scp`. */
const resourceIndicators = (to: Decisions) => ({
  enabled: true,
  defaultResource: () => GRAPH,
  useGrantedResource: () => true,
  getResourceServerInfo: () => ({
    audience: GRAPH,
    scope: [...to.scopes()].join(' '),
    accessTokenFormat: 'jwt' as const,
    accessTokenTTL: to.tokenLifetime(),
    jwt: { sign: { alg: 'RS256' as const } },
  }),
});

const configuration = (to: Decisions, memory: Memory): Configuration => ({
  adapter: (model: string) => new Store(memory, model),
  jwks,
  clients: [
    {
      client_id: to.clientId,
      redirect_uris: to.redirectUris,
      grant_types: ['authorization_code', 'refresh_token'],
      response_types: ['code'],
      token_endpoint_auth_method: 'none',
    },
  ],
  routes: { authorization: '/oauth2/v2.0/authorize', token: '/oauth2/v2.0/token', jwks: '/discovery/v2.0/keys' },
  interactions: { policy: policy(), url: (_, { uid }) => `/interaction/${uid}` },
  features: {
    devInteractions: { enabled: false },
    claimsParameter: { enabled: true },
    resourceIndicators: resourceIndicators(to),
  },
  scopes: OPENID,
  claims: { openid: ['sub', 'oid', 'tid', 'ver', 'wids'], profile: ['name', 'preferred_username'] },
  conformIdTokenClaims: false,
  pkce: { required: () => true },
  cookies: { keys: ['emulated'] },
  ttl: {
    AccessToken: () => to.tokenLifetime(),
    RefreshToken: DAY,
    IdToken: 3600,
    Session: DAY,
    Grant: DAY,
    Interaction: 3600,
    AuthorizationCode: 600,
  },
  clientBasedCORS: (_, origin, client) => (client.redirectUris ?? []).some((uri) => new URL(uri).origin === origin),
  issueRefreshToken: () => true,
  findAccount: (_, id) => to.account(id) && { accountId: id, claims: () => ({ sub: id, ...identity(to, id) }) },
  extraTokenClaims: (_, token) =>
    'accountId' in token ? { scp: token.scope, ...identity(to, token.accountId), wids: to.wids() } : undefined,
  loadExistingGrant: (ctx) => existingGrant(ctx, to),
  renderError: (ctx, out) => {
    ctx.type = 'html';
    ctx.body = to.renderError(describedByEntra(out.error, out.error_description));
  },
});

/** Errors Entra keeps on its own page. */
const describedByEntra = (error: string, description = '') => {
  if (error === 'invalid_client') return 'AADSTS700016: Application was not found in the directory.';
  if (error === 'invalid_redirect_uri') {
    return 'AADSTS50011: The redirect URI specified in the request does not match the redirect URIs configured for the application.';
  }
  return `${error}: ${description}`;
};

/** `client_info` is how MSAL learns the account's home: user object id and directory id. */
const clientInfo = (ctx: KoaContextWithOIDC, to: Decisions) =>
  base64url({ uid: ctx.oidc.account?.accountId, utid: to.tenantId });

/** Entra backdates `iat` and `nbf` by five minutes: in its sample tokens an hour is `exp − iat` = 3900 s. */
const BACKDATED = 300;

/** The same token, backdated and signed anew; the provider leaves `iat` to nobody. */
const backdated = (token: string) => {
  const [header = '', payload = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as { iat: number };
  const issued = claims.iat - BACKDATED;
  const signed = `${header}.${base64url({ ...claims, iat: issued, nbf: issued })}`;
  return `${signed}.${sign('sha256', Buffer.from(signed), privateKey).toString('base64url')}`;
};

/** What Entra's answers have beyond the standard, and without what it has not. */
const likeEntra = (ctx: KoaContextWithOIDC, to: Decisions) => {
  if (ctx.oidc.route === 'token' && ctx.status === 200) {
    const body = ctx.body as Record<string, unknown>;
    const { id_token: idToken, access_token: accessToken } = body;
    ctx.body = {
      ...body,
      ...(typeof idToken === 'string' && { id_token: backdated(idToken) }),
      access_token: backdated(String(accessToken)),
      ext_expires_in: body['expires_in'],
      refresh_token_expires_in: DAY,
      client_info: clientInfo(ctx, to),
    };
  }
  const [target, fragment] = (ctx.response.get('Location') || '').split('#');
  if (!target || !fragment) return;
  const answer = new URLSearchParams(fragment);
  answer.delete('iss');
  const code = /^AADSTS(\d+)/.exec(answer.get('error_description') ?? '')?.[1];
  if (code) answer.set('error_uri', `${LOGIN}/error?code=${code}`);
  if (answer.has('code')) answer.set('client_info', clientInfo(ctx, to));
  ctx.set('Location', `${target}#${answer}`);
};

/** The certified OpenID provider, dressed as Entra for one directory. */
export const makeProvider = (to: Decisions): Provider => {
  const memory: Memory = new Map();
  const provider = new Provider(`${LOGIN}/${to.tenantId}/v2.0`, configuration(to, memory));
  provider.use(async (ctx, next) => {
    await next();
    likeEntra(ctx as KoaContextWithOIDC, to);
  });
  provider.on('grant.error', (ctx, error) => {
    ctx.body = translated(error.error, error.error_detail ?? error.error_description ?? error.message);
  });
  return provider;
};
