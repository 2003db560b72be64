import type { SignIn } from '../../../src/auth';
import { exchangeOnline, microsoftGraph } from '../../../src/emulator/apis';
import { organization, user, verifiedDomain } from '../../../src/emulator/company';
import { emulate } from '../../../src/emulator/emulate';
import { tenant, type Tenant } from '../../../src/emulator/tenant';
import { demoToken } from '../../../src/emulator/token';
import { labelOf } from '../../../src/microsoft/labels';
import { newSalt } from '../../../src/report/pseudonyms';
import type { KeptForm, Surroundings } from '../../../src/ui/session/surroundings';
import { Session } from '../../../src/ui/session/session';
import * as admin from '../../e2e/rig/admin';
import { realGuide } from '../../guide/real-guide';

export const guide = realGuide();

/** A firm of the tests: its directory, and one registration in it that is complete but for the release in Exchange. */
export interface Firm {
  readonly name: string;
  readonly domain: string;
  readonly tenantId: string;
  readonly directory: Tenant;
  readonly appId: string;
  /** First three characters of its secret. */
  readonly start: string;
  readonly username: string;
}

/** Everything of a firm has its name in it, or an id of its own, so that a trace of it can be found. */
export const firm = (name: string, digit: string): Firm => {
  const domain = `${name}.de`;
  const tenantId = `${digit.repeat(8)}-0000-4000-8000-${digit.repeat(12)}`;
  const username = `admin@${domain}`;
  const directory = tenant({
    organization: organization({
      id: tenantId,
      displayName: `${name} GmbH`,
      verifiedDomains: [
        verifiedDomain(`${name}.onmicrosoft.com`, { isInitial: true, isDefault: false }),
        verifiedDomain(domain, { isDefault: true }),
      ],
    }),
    user: user({ userPrincipalName: username }),
    servicePrincipals: [exchangeOnline(), microsoftGraph()],
  });
  const app = admin.register(directory, { name: `${name} Mailserver` });
  const start = `${digit}Q${digit}`;
  admin.addSecret(directory, app, { value: `${start}~geheim` });
  admin.requestPermission(directory, app, admin.fullAccessAsApp);
  admin.grantConsent(directory, app);
  return { name, domain, tenantId, directory, appId: app.appId, start, username };
};

/** What Exchange Online prints for a firm whose list holds these ids. */
export const exchangeOf = (name: string, ids: readonly string[]) =>
  `Name             : ${name}.onmicrosoft.com\nEwsEnabled       : True\nEwsAllowedAppIDs : ${ids.join(',')}\n`;

/** The manifest of a firm's registration, as the portal shows it. */
export const manifestOf = ({ directory, appId }: Firm) =>
  JSON.stringify(directory.applications.find((one) => one.appId === appId));

const refused = () => Object.assign(new Error('refused'), { errorCode: 'access_denied' });

/** An office: the real session, judges and client, an emulated Graph of several firms, and a clock one can move. */
export class Office {
  kept: KeptForm = { typed: {} };
  /** Who comes out of Microsoft's window next; nothing: the window is refused. */
  account: Firm | undefined;
  /** The account this tab remembers, as MSAL would. */
  remembered: Firm | undefined;
  offset = 0;
  /** Keeps Microsoft's window open until it settles. */
  window: Promise<unknown> | undefined;
  /** Keeps the look for a remembered account waiting until it settles. */
  memory: Promise<unknown> | undefined;
  /** Answers in Graph's place. */
  fault: ((path: string) => Response | Promise<Response> | undefined) | undefined;
  /** How often a directory has said which it is. */
  told = 0;
  session: Session;

  constructor(readonly firms: readonly Firm[]) {
    this.session = this.open();
  }

  now() {
    return new Date(Date.now() + this.offset);
  }

  /** Loads the page anew: what it keeps is all that is left. */
  async reload() {
    this.session.cancel();
    this.session = this.open();
    this.session.entry.restore(this.kept);
    const { evidenceText } = this.session.store.case.typed;
    if (evidenceText !== '') await this.session.intake.takeText(evidenceText);
    if (this.remembered) await this.session.signingIn.resume();
  }

  private open(): Session {
    const page: Surroundings = {
      guide,
      address: 'https://pruefen.example/',
      site: 'https://pruefen.example',
      now: () => this.now(),
      settings: async () => ({ clientId: '11110000-aaaa-4bbb-8ccc-dddd00001111', cloud: 'global' }),
      labels: async () => (name) => labelOf(name).de,
      auth: async () => ({ openAuth: async () => this.auth() }),
      newSalt: () => newSalt(),
      remembers: () => true,
      fetch: (url, init) => this.fetch(url, init),
      keep: (kept) => {
        this.kept = kept;
      },
      forget: () => undefined,
      leave: () => undefined,
    };
    return new Session(page);
  }

  private auth() {
    const enter = () => {
      if (!this.account) throw refused();
      this.remembered = this.account;
      return this.signInOf(this.account);
    };
    return {
      popup: async () => {
        await this.window;
        return enter();
      },
      redirect: async () => {
        enter();
      },
      resume: async () => {
        await this.memory;
        return this.remembered && this.signInOf(this.remembered);
      },
      cancel: () => undefined,
      forget: async () => {
        this.remembered = undefined;
      },
    };
  }

  private signInOf({ tenantId, username }: Firm): SignIn {
    const scopes = ['User.Read', 'Application.Read.All'];
    return {
      account: { username, tenantId, name: `Admin ${username}`, scopes },
      token: async () => demoToken(scopes, { tid: tenantId, upn: username }),
    };
  }

  private async fetch(input: string | URL | Request, init?: RequestInit): Promise<Response> {
    init?.signal?.throwIfAborted();
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const ended = new Promise<never>((_, reject) => {
      init?.signal?.addEventListener('abort', () => {
        reject(init.signal?.reason as Error);
      });
    });
    const faulty = await Promise.race([this.fault?.(`${pathname}${search}`), ended]);
    if (faulty) return faulty;
    const [, payload = ''] = (request.headers.get('Authorization') ?? '').split('.');
    const claims = Buffer.from(payload, 'base64url').toString();
    const { tid, upn } = JSON.parse(claims || '{}') as { tid?: string; upn?: string };
    const found = this.firms.find(({ tenantId, username }) => tenantId === tid && username === upn);
    if (!found) return new Response('{}', { status: 400 });
    if (pathname.endsWith('/organization')) this.told += 1;
    return emulate(found.directory, { now: () => this.now() })(request);
  }
}

/** Status of every step, by its slug. */
export const statuses = ({ store }: Session): Record<string, string> =>
  Object.fromEntries(store.view.steps.map(({ slug, status }) => [slug, status]));
