import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type Provider from 'oidc-provider';
import { LOGIN, openidConfiguration, tenantIdOf, unknownTenant } from './directory';
import { Consents, REGISTERED } from './consents';
import type { Account, Directory, Incoming, Outgoing } from './directory';
import { bareRefusal, consentAnswer, DECLINED, redirectError, tokenError, type Fault } from './faults';
import { approvalPage, askedPage, chooserPage, consentPage, errorPage } from './pages';
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
  /** Who may consent, and what „Akzeptieren“ has granted to whom. */
  readonly consents: Consents;
  /** Whether pages may read what the authority says of a domain that nobody uses. */
  exposesErrors = true;
  /** Seconds an access token lives; below 300 MSAL renews it on the next use. */
  tokenLifetime = 3600;
  /** Role template ids in the tokens, as of a registration that sends `wids`. */
  wids: readonly string[] | undefined;

  #made: { readonly tenantId: string; readonly provider: Provider } | undefined;

  constructor(private readonly options: AuthorityOptions) {
    this.consents = new Consents(options.directory);
  }

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
      consented: (id) => this.consents.of(id),
      scopes: () => new Set(SCOPES),
      tokenLifetime: () => this.tokenLifetime,
      wids: () => this.wids,
      renderError: errorPage,
    });
  }

  /** Takes the tenant off the path; pages between the endpoints carry none. */
  async #route(req: Incoming, res: Outgoing, url: URL): Promise<Reply | undefined> {
    const [, segment, rest] =
      /^\/(?!oauth2\/)([^/]+)(\/adminconsent|\/(?:oauth2\/|discovery\/)?v2\.0\/.*)$/.exec(url.pathname) ?? [];
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
      const isPage = rest === '/oauth2/v2.0/authorize' || rest === '/adminconsent';
      return isPage ? html(400, errorPage(body.error_description)) : json(400, body, this.exposesErrors);
    }
    if (rest === '/adminconsent') return this.#adminConsent(url, tenantId);
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
    const asked = (name: string) => (typeof params[name] === 'string' ? params[name] : '');
    if (!this.consents.mayConsent(account)) {
      return this.#approval(account, url.searchParams, bareRefusal(asked('redirect_uri'), asked('state')));
    }
    const scopes = SCOPES.filter((name) => asked('scope').split(' ').includes(name));
    return this.#consent(req, res, { account, scopes, query: url.searchParams });
  }

  async #consent(
    req: Incoming,
    res: Outgoing,
    { account, scopes, query }: { account: Account; scopes: readonly string[]; query: URLSearchParams },
  ): Promise<Reply | undefined> {
    const answer = query.get('consent');
    if (answer === null) return html(200, consentPage({ account, scopes }, { box: this.consents.hasBox(account) }));
    if (answer === 'refuse') {
      return this.#finish(req, res, { error: 'access_denied', error_description: DECLINED });
    }
    this.consents.give(account.id, scopes, query.has('all') && this.consents.hasBox(account));
    return this.#finish(req, res, { consent: {} });
  }

  /** Who may not consent is told so, and comes back to the app without a reason. */
  #approval(account: Account, query: URLSearchParams, back: string): Reply {
    const answer = query.get('consent');
    if (answer === 'back') return redirect(back);
    const rest = new URLSearchParams([...query].filter(([name]) => name !== 'consent' && name !== 'why'));
    if (answer === 'ask') return html(200, askedPage(rest));
    return html(200, approvalPage(account, this.consents.workflow, rest));
  }

  /** The link an administrator opens to consent for the organization; here every visit begins with the account. */
  #adminConsent(url: URL, tenantId: string): Reply {
    const { clientId, redirectUris } = this.options;
    const query = url.searchParams;
    const back = query.get('redirect_uri') ?? '';
    if (query.get('client_id') !== clientId) return html(400, errorPage('AADSTS700016: Application was not found.'));
    if (!redirectUris.includes(back)) return html(400, errorPage('AADSTS50011: The redirect URI does not match.'));
    const account = this.accounts.find(({ id }) => id === query.get('account'));
    if (!account) return html(200, chooserPage(this.accounts, query));
    if (!this.consents.isAdministrator(account)) {
      return this.#approval(account, query, consentAnswer(back, tenantId, false));
    }
    const answer = query.get('consent');
    if (answer === null) return html(200, consentPage({ account, scopes: REGISTERED, query }, { forAll: true }));
    if (answer === 'accept') this.consents.give(account.id, REGISTERED, true);
    return redirect(consentAnswer(back, tenantId, answer === 'accept'));
  }

  async #finish(
    req: Incoming,
    res: Outgoing,
    result: Parameters<Provider['interactionFinished']>[2],
  ): Promise<undefined> {
    await this.#provider.interactionFinished(req, res, result);
  }
}
