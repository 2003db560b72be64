import type { Auth, SignIn } from '../auth';
import { clouds } from '../auth/clouds';
import { problemOf } from '../auth/problem';
import type { Settings } from '../auth/settings';
import type { Guide } from '../checks/guide';
import type { Connection, Form } from './engine';
import { initial, type Message, type State } from './state';

/** What a session takes from its page. */
export interface Surroundings {
  readonly guide: Guide;
  readonly form: () => Form;
  /** The directory typed by support, checked, or nothing. */
  readonly tenant: () => string | undefined;
  readonly settings: () => Promise<Settings | Message>;
  /** Saves what is typed before the page is left for Microsoft's. */
  readonly leave: () => void;
}

const loadEngine = () => import('./engine');
const loadAuth = () => import('../auth');
const loadDemos = () => import('../emulator/tenants');

/**
 * One visit to the guide, from the first click to the last mark.
 *
 * The state is one plain object; whoever shows something listens to `change` and reads it. Nothing heavy is here: judges,
 * MSAL and the demo tenants are loaded when somebody shows the intent to use them. A run keeps the old marks until new ones
 * replace them; a newer run silences an older one. A sign-in that is cancelled or refused leaves everything as it was.
 */
export class Session extends EventTarget {
  state: State = initial;
  private auth: Promise<Auth> | undefined;
  private ready: Auth | undefined;
  private authTenant: string | undefined;
  private connection: Connection | undefined;
  private reading = new AbortController();

  constructor(private readonly page: Surroundings) {
    super();
  }

  /** Loads what a sign-in needs, so that the click itself can open Microsoft's window. */
  async prepare(): Promise<Auth | undefined> {
    const settings = await this.page.settings();
    if (!('clientId' in settings)) {
      this.set({ message: settings });
      return undefined;
    }
    const tenant = this.page.tenant();
    if (this.auth && this.authTenant === tenant) return this.auth;
    [this.authTenant, this.ready] = [tenant, undefined];
    this.auth = Promise.all([loadAuth(), loadEngine()]).then(([{ openAuth }, { scopesOf }]) =>
      openAuth({
        settings,
        tenant,
        scopes: scopesOf(this.page.guide),
        base: new URL(import.meta.env.BASE_URL, location.origin).href,
      }),
    );
    this.ready = await this.auth;
    return this.ready;
  }

  /** Opens Microsoft's window. Where everything is prepared, it opens within the click. */
  async signIn() {
    await this.guarded(async () => {
      const auth = this.ready && this.authTenant === this.page.tenant() ? this.ready : await this.prepare();
      if (!auth) return;
      this.set({ signingIn: true, message: undefined });
      await this.use(
        await auth.popup(() => {
          this.set({ signingIn: false, message: { key: 'window-closed' } });
        }),
      );
    });
  }

  async signInHere() {
    await this.guarded(async () => {
      const auth = await this.prepare();
      if (!auth) return;
      this.page.leave();
      await auth.redirect();
    });
  }

  /** Goes on after a redirect or a reload with the sign-in this tab remembers. */
  async resume() {
    await this.guarded(async () => {
      const auth = await this.prepare();
      const known = await auth?.resume();
      if (known) await this.use(known);
    });
  }

  async signOut() {
    this.reading.abort();
    await (await this.auth)?.forget();
    this.connection = undefined;
    this.state = initial;
    this.set({ message: { key: 'signed-out' } });
  }

  async demo(
    name: string,
    enter: (inputs: Record<'clientId' | 'domain' | 'secretStart' | 'evidence', string>) => void,
  ) {
    const { demos, openDemo } = await loadDemos();
    const demo = demos[name];
    if (!demo) return;
    const { scopesOf } = await loadEngine();
    enter({ ...demo.inputs, evidence: demo.evidence ?? '' });
    this.connection = {
      source: 'demo',
      root: clouds.global.graph,
      ...openDemo(demo, scopesOf(this.page.guide), new Date()),
    };
    await this.read();
  }

  cancel() {
    this.ready?.cancel();
    this.reading.abort();
  }

  /** Reads everything again, where there is something to read, and judges. */
  async read() {
    if (!this.connection) return this.judge();
    this.reading.abort();
    const reading = (this.reading = new AbortController());
    const { connection, page, state: before } = this;
    const { readTenant } = await loadEngine();
    this.set({ run: 'running', source: connection.source, done: 0, total: 0, message: undefined });
    const progress = (done: number, total: number) => {
      if (!reading.signal.aborted) this.set({ done, total });
    };
    try {
      const snapshot = await readTenant({
        guide: page.guide,
        form: page.form(),
        connection,
        signal: reading.signal,
        progress,
      });
      if (reading !== this.reading) return;
      if (reading.signal.aborted) return this.set({ ...before, message: { key: 'run-cancelled' } });
      this.set({ snapshot, checkedAt: snapshot.readAt });
      await this.judge();
    } catch (error) {
      if (reading === this.reading) this.set({ run: 'failed', signedIn: false, message: problemOf(error) });
    }
  }

  /** Reads again where a run has taken place: for an application id that was typed later. */
  async reread() {
    if (this.connection) await this.read();
  }

  /** Judges again by what is known: typed, pasted and ticked things need no new reading. */
  async judge() {
    const { judgeForm } = await loadEngine();
    const { snapshot } = this.state;
    const form = this.page.form();
    const results = judgeForm(this.page.guide, form, snapshot);
    if (snapshot || form.evidence.trim() !== '') this.set({ run: 'done', results });
    else this.set({ run: 'idle', results: results.filter(({ status }) => status === 'manual' || status === 'done') });
  }

  private async use({ account, token }: SignIn) {
    const settings = await this.page.settings();
    if (!('cloud' in settings)) return;
    this.connection = { source: 'tenant', root: clouds[settings.cloud].graph, account, token };
    this.set({ signingIn: false, signedIn: true, portal: clouds[settings.cloud].portal, message: undefined });
    await this.read();
  }

  /** Whatever goes wrong at the sign-in is told, and everything else stays as it was. */
  private async guarded(action: () => Promise<void>) {
    try {
      await action();
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'interaction_in_progress_cancelled') return;
      this.set({ signingIn: false, message: problem });
    }
  }

  private set(change: Partial<State>) {
    this.state = { ...this.state, ...change };
    this.dispatchEvent(new Event('change'));
  }
}
