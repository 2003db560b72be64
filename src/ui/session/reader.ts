import { problemOf } from '../../auth/problem';
import { loadEngine } from './loading';
import { questionOf } from './question';
import type { Connection } from './read-tenant';
import type { Store } from './store';
import type { Surroundings } from './surroundings';

/**
 * Reads the tenant into the case. A run keeps the old marks until new ones replace them; a newer run silences an older
 * one; a run that brings nothing leaves everything as it was.
 */
export class Reader {
  private connection: Connection | undefined;
  private asked: string | undefined;
  private reading = new AbortController();
  private pause = new AbortController();

  constructor(
    private readonly store: Store,
    private readonly page: Surroundings,
  ) {}

  /** Ends the reading that is under way; what was known before stays. */
  cancel() {
    this.reading.abort();
  }

  /** Ends the wait for a second look: what was read is the answer. */
  readonly showNow = () => this.pause.abort();

  /** Reads everything again, where there is something to read; `first` happens before anything is asked. */
  async read(first?: () => unknown) {
    const { connection } = this;
    if (!connection) return;
    this.reading.abort();
    const [reading, pause] = [new AbortController(), new AbortController()];
    [this.reading, this.pause] = [reading, pause];
    try {
      await this.run(connection, reading.signal, pause.signal, first);
    } catch (error) {
      if (reading === this.reading) this.ended(error, reading.signal.aborted);
    }
  }

  /** Reads again where another registration is asked for now than at the last reading. */
  async reread() {
    if (this.asked !== questionOf(this.store.case)) await this.read();
  }

  /** Reads here from now on, or nowhere; what is under way is of no interest any more. */
  connect(connection?: Connection) {
    this.connection = connection;
    this.asked = undefined;
    this.reading.abort();
    this.reading = new AbortController();
  }

  private async run(
    connection: Connection,
    cancelled: AbortSignal,
    enough: AbortSignal,
    first: () => unknown = () => undefined,
  ) {
    const { store, page } = this;
    store.change((one) => ({ ...one, reading: { done: 0, total: 0, waiting: false }, message: undefined }));
    const { readInto } = await loadEngine();
    await Promise.all([store.judged(), first()]);
    cancelled.throwIfAborted();
    this.asked = questionOf(store.case);
    await readInto({ store, page, connection, cancelled, enough });
    // What has turned out to be of another directory had asked for its own registration.
    await this.reread();
  }

  /** Cancelled, everything stays as it was; otherwise Microsoft wants a new sign-in. */
  private ended(error: unknown, cancelled: boolean) {
    const message = cancelled ? { key: 'run-cancelled' } : problemOf(error, this.page.now());
    this.store.change(({ signIn, ...one }) => ({
      ...one,
      reading: undefined,
      message,
      failed: one.failed || !cancelled,
      signIn: signIn && !cancelled ? { ...signIn, over: true } : signIn,
    }));
  }
}
