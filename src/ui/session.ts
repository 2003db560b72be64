import type { SignIn } from '../auth';
import { clouds } from '../microsoft/clouds';
import { problemOf } from '../auth/problem';
import { loadDemo } from './demo';
import { Gathering } from './gathering';
import { watchLoading } from './loading';
import { remembersAnything } from './prefill';
import { isWorthAnotherLook } from './second-look';
import { connectionOf, Door, type OpenDoor } from './sign-in';
import type { Surroundings } from './surroundings';

/**
 * One visit to the guide: signing in and out, or a demo, and the runs in between. Nothing heavy is here: MSAL and the
 * demo tenants are loaded when somebody shows the intent to use them. A sign-in that is cancelled or refused leaves
 * everything as it was.
 */
export class Session extends Gathering {
  private readonly door: Door;

  constructor(protected override readonly page: Surroundings) {
    super(page);
    this.door = new Door(page);
    watchLoading(this.say);
  }

  /** Loads what a sign-in needs, so that the click itself can open Microsoft's window. What is wrong is said then. */
  readonly foresee = () => {
    this.door.prepare().catch(() => undefined);
  };

  /** Opens Microsoft's window. Where everything is prepared, it opens within the click. */
  async signIn() {
    await this.guarded(async () => {
      const door = this.door.ready ?? (await this.prepared());
      if (!door) return;
      this.set({ signingIn: true, message: undefined });
      const signIn = await door.auth.popup(() => {
        this.set({ signingIn: false, message: { key: 'window-closed' } });
      });
      await this.use(door, signIn);
    });
  }

  /** Leaves the page for Microsoft's and comes back to it. */
  async signInHere() {
    await this.guarded(async () => {
      if (!remembersAnything()) throw Object.assign(new Error(), { errorCode: 'in_mem_redirect_unavailable' });
      const door = await this.prepared();
      if (!door) return;
      this.page.leave();
      await door.auth.redirect();
    });
  }

  /** Goes on after a redirect or a reload with the sign-in this tab remembers. */
  async resume() {
    await this.guarded(async () => {
      const door = await this.prepared();
      const known = await door?.auth.resume();
      if (door && known) await this.use(door, known);
    });
  }

  /** The user was in the portal and is back: looks again, but not at every glance. */
  async comeBack() {
    if (isWorthAnotherLook(this.state)) await this.read();
  }

  /** Forgets the sign-in and everything that was read with it. */
  async signOut() {
    this.cancel();
    await this.door.open?.auth.forget();
    this.connection = undefined;
    this.restart({ message: { key: 'signed-out' } });
  }

  /** Runs on an emulated tenant, with the demo's own inputs; everything else is the real thing. */
  async demo(name: string) {
    const demo = await loadDemo(name, this.page.guide);
    if (!demo) {
      this.say({ key: 'no-demo', detail: name });
      return;
    }
    this.page.enter(demo.typed);
    await this.understand(demo.typed.evidence);
    this.connection = demo.connection;
    await this.read();
  }

  override cancel() {
    this.door.open?.auth.cancel();
    super.cancel();
  }

  private async prepared(): Promise<OpenDoor | undefined> {
    const door = await this.door.prepare();
    if ('auth' in door) return door;
    this.set({ message: door });
    return undefined;
  }

  private async use(door: OpenDoor, signIn: SignIn) {
    this.connection = connectionOf(door, signIn);
    const { portal } = clouds[door.settings.cloud];
    // Another account is another look: nothing of the one before is kept.
    this.restart({ signedIn: true, portal });
    await this.read();
  }

  /** Whatever goes wrong at the sign-in is told, and everything else stays as it was. */
  private async guarded(action: () => Promise<void>) {
    try {
      await action();
    } catch (error) {
      const problem = problemOf(error, new Date());
      if (problem.codes.includes('interaction_in_progress_cancelled')) return;
      this.set({ signingIn: false, message: problem });
    }
  }
}
