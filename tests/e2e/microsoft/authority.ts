import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { LOGIN, openidConfiguration, tenantIdOf, unknownTenant } from './directory';
import type { Account, Directory, Incoming, Outgoing } from './directory';
import { DECLINED, redirectError, tokenError, type Fault } from './faults';
import { chooserPage, consentPage, errorPage } from './pages';
import { makeProvider } from './provider';
import { html, json, plainForm, plainScopes, redirect, replayed, send, type Reply } from './reply';

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
  /** What each account has consented to, by its id; filled by „Akzeptieren“. */
  readonly consents = new Map<string, Set<string>>();
  /** Seconds an access token lives; below 300 MSAL renews it on the next use. */
  tokenLifetime = 3600;
  /** Role template ids in the tokens, as of a registration that sends `wids`. */
  wids: readonly string[] | undefined;

  #made: { readonly tenantId: string; readonly provider: Provider } | undefined;

  constructor(private readonly options: AuthorityOptions) {}

  get accounts(): readonly Account[] {
    return [this.options.directory().user ?? PARTNER, ...this.moreAccounts];
  }

  /** Answers one request to the host. */
  async handle(req: Incoming, res: Outgoing): Promise<void> {
    const reply = await this.#route(req, res, new URL(req.url ?? '/', LOGIN));
    if (reply) send(res, reply);
  }

  /** Made anew when another directory is put in: its issuer names the directory. */
  get #provider(): Provider {
    const tenantId = this.options.directory().organization.id;
    if (this.#made?.tenantId !== tenantId) this.#made = { tenantId, provider: this.#make(tenantId) };
    return this.#made.provider;
  }

  #make(tenantId: string): Provider {
    const { clientId, redirectUris } = this.options;
    return makeProvider({
      tenantId,
      clientId,
      redirectUris,
      account: (id) => this.accounts.find((account) => account.id === id),
      consented: (id) => this.consents.get(id) ?? new Set(),
      scopes: () => new Set(SCOPES),
      tokenLifetime: () => this.tokenLifetime,
      wids: () => this.wids,
      renderError: errorPage,
    });
  }

  /** Takes the tenant off the path; pages between the endpoints carry none. */
  async #route(req: Incoming, res: Outgoing, url: URL): Promise<Reply | undefined> {
    const [, segment, rest] = /^\/(?!oauth2\/)([^/]+)(\/(?:oauth2\/|discovery\/)?v2\.0\/.*)$/.exec(url.pathname) ?? [];
    if (segment === undefined || rest === undefined) {
      return url.pathname.startsWith('/interaction/') ? this.#interaction(req, res, url) : this.#call(req, res);
    }
    const directory = this.options.directory();
    const tenantId = tenantIdOf(segment, directory, this.otherDirectories);
    if (rest === '/v2.0/.well-known/openid-configuration' && tenantId !== undefined) {
      return json(200, openidConfiguration(segment, tenantId));
    }
    if (tenantId !== directory.organization.id) {
      const body = unknownTenant(segment);
      return rest === '/oauth2/v2.0/authorize' ? html(400, errorPage(body.error_description)) : json(400, body);
    }
    url.pathname = rest;
    return this.#endpoint(req, res, url);
  }

  /** One of the OAuth endpoints, the tenant already taken off the path. */
  async #endpoint(req: Incoming, res: Outgoing, url: URL): Promise<Reply | undefined> {
    if (url.pathname === '/oauth2/v2.0/logout') return this.#logout(url);
    if (url.pathname === '/oauth2/v2.0/authorize') {
      if (this.fail?.at === 'authorize') return this.#refuse(url, this.fail);
      url.searchParams.set('scope', plainScopes(url.searchParams.get('scope')));
    }
    const path = url.pathname + url.search;
    if (url.pathname === '/oauth2/v2.0/token' && req.method === 'POST') {
      if (this.fail?.at === 'token') return json(this.fail.status ?? 400, tokenError(this.fail));
      return this.#call(replayed(req, path, plainForm(await text(req as Readable))), res);
    }
    req.url = path;
    return this.#call(req, res);
  }

  async #call(req: Incoming, res: Outgoing): Promise<undefined> {
    await this.#provider.callback()(req, res);
  }

  #refuse(url: URL, fault: Fault): Reply {
    const back = url.searchParams.get('redirect_uri') ?? '';
    if (fault.page || !this.options.redirectUris.includes(back)) {
      return html(400, errorPage(`AADSTS${fault.code}: ${fault.description}`));
    }
    return redirect(redirectError(back, url.searchParams.get('state'), fault));
  }

  /** Ends the session and returns as Entra does: the state comes back in the query. */
  #logout(url: URL): Reply {
    const cookies = ['_session', '_session.sig'].map((name) => `${name}=; path=/; max-age=0`);
    const back = url.searchParams.get('post_logout_redirect_uri');
    if (!back || !this.options.redirectUris.includes(back)) return html(200, errorPage('Sie sind abgemeldet.'));
    const target = new URL(back);
    const state = url.searchParams.get('state');
    if (state !== null) target.searchParams.set('state', state);
    const { headers, ...reply } = redirect(target.href);
    return { ...reply, headers: { ...headers, 'Set-Cookie': cookies } };
  }

  /** Account chooser and consent; a pressed button comes back as a query of the same page. */
  async #interaction(req: Incoming, res: Outgoing, url: URL): Promise<Reply | undefined> {
    const { prompt, params, session } = await this.#provider.interactionDetails(req, res);
    if (prompt.name !== 'consent') {
      const accountId = url.searchParams.get('account');
      if (accountId === null) return html(200, chooserPage(this.accounts));
      return this.#finish(req, res, { login: { accountId }, select_account: {} });
    }
    const account = this.accounts.find(({ id }) => id === session?.accountId);
    if (!account) return html(400, errorPage('AADSTS50058: Session information is not sufficient.'));
    const scope = params['scope'];
    const scopes = typeof scope === 'string' ? SCOPES.filter((name) => scope.split(' ').includes(name)) : [];
    return this.#consent(req, res, { account, scopes, answer: url.searchParams.get('consent') });
  }

  async #consent(
    req: Incoming,
    res: Outgoing,
    { account, scopes, answer }: { account: Account; scopes: readonly string[]; answer: string | null },
  ): Promise<Reply | undefined> {
    if (answer === null) return html(200, consentPage(account, scopes));
    if (answer === 'refuse') {
      return this.#finish(req, res, { error: 'access_denied', error_description: DECLINED });
    }
    this.consents.set(account.id, new Set([...(this.consents.get(account.id) ?? []), ...scopes]));
    return this.#finish(req, res, { consent: {} });
  }

  async #finish(
    req: Incoming,
    res: Outgoing,
    result: Parameters<Provider['interactionFinished']>[2],
  ): Promise<undefined> {
    await this.#provider.interactionFinished(req, res, result);
  }
}
