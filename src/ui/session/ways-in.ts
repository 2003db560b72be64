import type { SignIn } from '../../auth';
import { problemOf } from '../../auth/problem';
import { said, signedIn } from './changes';
import { connectionOf, Door, signedInBy, type OpenDoor } from './door';
import { fitsDirectory } from './evidence';
import type { Reader } from './reader';
import type { Store } from './store';
import type { Surroundings } from './surroundings';

/** What a sign-in changes, and where it happens. */
export interface Around {
  readonly store: Store;
  readonly reader: Reader;
  readonly page: Surroundings;
}

/** The ways in. A sign-in that is cancelled or refused leaves everything as it was. */
export class WaysIn {
  private waiting = new AbortController();
  private readonly door: Door;

  constructor(private readonly around: Around) {
    this.door = new Door(around.page);
  }

  /** Loads what a sign-in needs, so that the click itself can open Microsoft's window. What is wrong is said then. */
  foresee() {
    const { door } = this;
    const { store } = this.around;
    door.prepare(store.case.typed).catch(() => undefined);
  }

  /** Opens Microsoft's window. Where everything is prepared, it opens within the click. */
  async popup() {
    const { door } = this;
    const { store } = this.around;
    await this.guarded(async (forgotten) => {
      const open = door.ready(store.case.typed) ?? (await this.prepared());
      if (!open) return;
      forgotten.throwIfAborted();
      store.change((one) => ({ ...one, signingIn: true, message: undefined }));
      const signIn = await open.auth.popup(() => {
        store.change((one) => ({ ...one, signingIn: false, message: { key: 'window-closed' } }));
      });
      if (forgotten.aborted) await open.auth.forget();
      else await this.use(open, signIn);
    });
  }

  /** Leaves the page for Microsoft's and comes back to it. */
  async redirect() {
    const { page } = this.around;
    await this.guarded(async () => {
      if (!page.remembers()) throw Object.assign(new Error(), { errorCode: 'in_mem_redirect_unavailable' });
      const open = await this.prepared();
      if (!open) return;
      page.leave();
      await open.auth.redirect();
    });
  }

  /**
   * Goes on with the sign-in this tab remembers; `isAsked`: somebody has just come back with it from Microsoft's page; `turn`:
   * of the case that it is for.
   */
  async resume(isAsked: boolean, turn: number) {
    const { store } = this.around;
    await this.guarded(async (forgotten) => {
      const open = await this.prepared();
      const known = await open?.auth.resume();
      if (!open || !known || forgotten.aborted) return;
      const { tenantId } = known.account;
      const isOfAnother = store.case.evidence.some((piece) => !fitsDirectory(piece, tenantId));
      // What was opened here meanwhile is not given up for a sign-in that nobody asks for.
      if (isAsked || (store.case.turn === turn && !isOfAnother)) await this.use(open, known);
    });
  }

  /** Gives up Microsoft's window. */
  cancel() {
    this.door.open?.auth.cancel();
  }

  /** Forgets who has signed in; a sign-in that is still under way leads nowhere. */
  async forget() {
    this.waiting.abort();
    this.waiting = new AbortController();
    await this.door.open?.auth.forget();
  }

  private async prepared(): Promise<OpenDoor | undefined> {
    const { door } = this;
    const { store } = this.around;
    const open = await door.prepare(store.case.typed);
    if ('auth' in open) return open;
    store.change((one) => said(one, open));
    return undefined;
  }

  private async use(open: OpenDoor, signIn: SignIn) {
    const { store, reader, page } = this.around;
    reader.connect(connectionOf(open, signIn, page));
    store.change((one) => signedIn(one, signedInBy(open, signIn, page.now())));
    await reader.read();
  }

  /** Whatever goes wrong at the sign-in is told, and everything else stays as it was. */
  private async guarded(action: (forgotten: AbortSignal) => Promise<void>) {
    const { signal } = this.waiting;
    try {
      await action(signal);
    } catch (error) {
      if (signal.aborted) return;
      const problem = problemOf(error, this.around.page.now());
      if (problem.codes.includes('interaction_in_progress_cancelled')) return;
      this.around.store.change((one) => ({ ...one, signingIn: false, message: problem }));
    }
  }
}
