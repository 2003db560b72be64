import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import {
  LOGIN,
  openidConfiguration,
  tenantIdOf,
  unknownTenant,
  type Account,
  type Directory,
  type Incoming,
  type Outgoing,
} from './directory';
import { redirectError, tokenError, type Fault } from './faults';
import { chooserPage, consentPage, errorPage } from './pages';
import { makeProvider } from './provider';

/** Delegated permissions the emulated Graph offers; what is not listed is never granted. */
const SCOPES = [
  'User.Read',
  'Application.Read.All',
  'Directory.Read.All',
  'Organization.Read.All',
  'RoleManagement.Read.Directory',
  'DelegatedPermissionGrant.Read.All',
];

/** Who signs in to a directory that has no user object for them. */
const PARTNER: Account = {
  id: 'aaaabbbb-0000-cccc-1111-dddd2222eeee',
  displayName: 'Petra Partner',
  userPrincipalName: 'petra@partner.example',
};

const DECLINED = 'AADSTS65004: User declined to consent to access the app.';

export interface AuthorityOptions {
  readonly clientId: string;
  readonly redirectUris: readonly string[];
  readonly directory: () => Directory;
}

/** The emulated `login.microsoftonline.com` for one test: what it remembers goes with it. */
export class Authority {
  /** While set, sign-ins run into this error. */
  fail: Fault | null = null;
  /** Accounts besides the tenant's own user. */
  moreAccounts: Account[] = [];
  /** Directories that exist elsewhere: domain → directory id. */
  otherDirectories: Record<string, string> = {};
  /** What each account has consented to; filled by „Akzeptieren“. */
  readonly consents = new Map<string, Set<string>>();
  /** Seconds an access token lives; below 300 MSAL renews it on the next use. */
  tokenLifetime = 3600;
  /** Role template ids in the tokens, as of a registration that sends `wids`. */
  wids: readonly string[] | undefined;

  #made: { readonly tenantId: string; readonly provider: Provider } | undefined;

  constructor(private readonly options: AuthorityOptions) {}

  /** Made anew when another directory is put in: its issuer names the directory. */
  get #provider(): Provider {
    const tenantId = this.options.directory().organization.id;
    if (this.#made?.tenantId !== tenantId) this.#made = { tenantId, provider: this.#make(tenantId) };
    return this.#made.provider;
  }

  #make(tenantId: string): Provider {
    const decisions = {
      tenantId,
      clientId: this.options.clientId,
      redirectUris: this.options.redirectUris,
      account: (id: string) => this.accounts.find((account) => account.id === id),
      consented: (id: string) => this.consents.get(id) ?? new Set<string>(),
      scopes: () => new Set(SCOPES),
      tokenLifetime: () => this.tokenLifetime,
      wids: () => this.wids,
      renderError: errorPage,
    };
    return makeProvider(decisions, new Map());
  }

  get accounts(): readonly Account[] {
    return [this.options.directory().user ?? PARTNER, ...this.moreAccounts];
  }

  /** Answers one request to the host. */
  async handle(req: Incoming, res: Outgoing): Promise<void> {
    const url = new URL(req.url ?? '/', LOGIN);
    const [, segment, rest] = /^\/(?!oauth2\/)([^/]+)(\/(?:oauth2\/|discovery\/)?v2\.0\/.*)$/.exec(url.pathname) ?? [];
    if (segment === undefined || rest === undefined) return this.#inner(req, res, url);
    const tenantId = tenantIdOf(segment, this.options.directory(), this.otherDirectories);
    if (rest === '/v2.0/.well-known/openid-configuration') {
      return tenantId === undefined
        ? json(res, 400, unknownTenant(segment))
        : json(res, 200, openidConfiguration(segment, tenantId));
    }
    if (tenantId !== this.options.directory().organization.id) return stranger(res, rest, segment);
    url.pathname = rest;
    return this.#endpoint(req, res, url);
  }

  /** One of the OAuth endpoints, the tenant already taken off the path. */
  async #endpoint(req: Incoming, res: Outgoing, url: URL) {
    if (url.pathname === '/oauth2/v2.0/logout') return this.#logout(res, url);
    if (url.pathname === '/oauth2/v2.0/authorize') {
      if (this.fail?.at === 'authorize') return this.#refuse(res, url, this.fail);
      url.searchParams.set('scope', plainScopes(url.searchParams.get('scope')));
    }
    if (url.pathname === '/oauth2/v2.0/token' && req.method === 'POST') {
      if (this.fail?.at === 'token') return json(res, this.fail.status ?? 400, tokenError(this.fail));
      return this.#call(replayed(req, url, plainForm(await text(req as Readable))), res);
    }
    req.url = url.pathname + url.search;
    return this.#call(req, res);
  }

  /** Pages between the endpoints, which carry no tenant in their path. */
  async #inner(req: Incoming, res: Outgoing, url: URL) {
    if (url.pathname.startsWith('/interaction/')) return this.#interaction(req, res, url);
    return this.#call(req, res);
  }

  #call(req: Incoming, res: Outgoing) {
    return this.#provider.callback()(req, res);
  }

  #refuse(res: Outgoing, url: URL, fault: Fault) {
    const back = url.searchParams.get('redirect_uri') ?? '';
    if (fault.page || !this.options.redirectUris.includes(back)) {
      return html(res, 400, errorPage(`AADSTS${fault.code}: ${fault.description}`));
    }
    return redirect(res, redirectError(back, url.searchParams.get('state'), fault));
  }

  /** Ends the session and returns as Entra does: the state comes back in the query. */
  #logout(res: Outgoing, url: URL) {
    res.setHeader(
      'Set-Cookie',
      ['_session', '_session.sig'].map((name) => `${name}=; path=/; max-age=0`),
    );
    const back = url.searchParams.get('post_logout_redirect_uri');
    if (!back || !this.options.redirectUris.includes(back)) return html(res, 200, errorPage('Sie sind abgemeldet.'));
    const target = new URL(back);
    const state = url.searchParams.get('state');
    if (state !== null) target.searchParams.set('state', state);
    return redirect(res, target.href);
  }

  /** Account chooser and consent; a pressed button comes back as a query of the same page. */
  async #interaction(req: Incoming, res: Outgoing, url: URL) {
    const { prompt, params, session } = await this.#provider.interactionDetails(req, res);
    const chosen = url.searchParams.get('account');
    const answer = url.searchParams.get('consent');
    if (prompt.name !== 'consent') {
      if (chosen === null) return html(res, 200, chooserPage(this.accounts));
      return this.#finish(req, res, { login: { accountId: chosen }, select_account: {} });
    }
    const account = this.accounts.find(({ id }) => id === session?.accountId);
    if (!account) return html(res, 400, errorPage('AADSTS50058: Session information is not sufficient.'));
    const scopes = String(params['scope'] ?? '')
      .split(' ')
      .filter((scope) => SCOPES.includes(scope));
    if (answer === null) return html(res, 200, consentPage(account, scopes));
    if (answer === 'refuse') {
      return this.#finish(req, res, { error: 'access_denied', error_description: DECLINED });
    }
    this.consents.set(account.id, new Set([...(this.consents.get(account.id) ?? []), ...scopes]));
    return this.#finish(req, res, { consent: {} });
  }

  #finish(req: Incoming, res: Outgoing, result: Parameters<Provider['interactionFinished']>[2]) {
    return this.#provider.interactionFinished(req, res, result);
  }
}

/** Scopes as the provider knows them: Graph's without the resource in front. */
const plainScopes = (scope: string | null) => (scope ?? '').replaceAll('https://graph.microsoft.com/', '');

/** MSAL asks for `offline_access` with every refresh; Entra overlooks it, the provider would refuse. */
const plainForm = (body: string) => {
  const form = new URLSearchParams(body);
  const scopes = plainScopes(form.get('scope')).split(' ');
  const kept = form.get('grant_type') === 'refresh_token' ? scopes.filter((name) => name !== 'offline_access') : scopes;
  if (form.has('scope')) form.set('scope', kept.join(' '));
  return form.toString();
};

/** The same request with another path and body. */
const replayed = (req: Incoming, url: URL, body: string): Incoming => {
  const bytes = Buffer.from(body);
  const { method, socket, httpVersion, httpVersionMajor } = req;
  const headers = { ...req.headers, 'content-length': String(bytes.length) };
  const head = { method, socket, httpVersion, httpVersionMajor, headers, url: url.pathname + url.search };
  return Object.assign(Readable.from([bytes], { objectMode: false }), head) as unknown as Incoming;
};

const send = (res: Outgoing, status: number, type: string, body: string) => {
  res.statusCode = status;
  res.setHeader('Content-Type', type);
  res.setHeader('Cache-Control', 'no-store');
  res.end(body);
};

/** Entra's JSON endpoints may be read from everywhere. */
const json = (res: Outgoing, status: number, body: unknown) => {
  res.setHeader('Access-Control-Allow-Origin', '*');
  send(res, status, 'application/json; charset=utf-8', JSON.stringify(body));
};

const html = (res: Outgoing, status: number, body: string) => send(res, status, 'text/html; charset=utf-8', body);

const redirect = (res: Outgoing, location: string) => {
  res.setHeader('Location', location);
  send(res, 302, 'text/plain', '');
};

/** A directory that is not the one signed in to: the token endpoint says so in JSON, the sign-in page in words. */
const stranger = (res: Outgoing, rest: string, segment: string) => {
  const body = unknownTenant(segment);
  return rest.endsWith('/token') ? json(res, 400, body) : html(res, 400, errorPage(body.error_description));
};
