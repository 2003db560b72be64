import { problemOf } from '../../auth/problem';
import type { Snapshot } from '../../tenant/snapshot';
import type { Progress } from './case';
import type { Connection } from './engine';
import { liveOf, readPiece, withLive } from './evidence';
import { loadEngine } from './loading';
import { isNothing, nothingRead } from './nothing';
import { questionOf } from './question';
import { formerResults, stillRed, waited } from './second-look';
import type { Store } from './store';
import type { Surroundings } from './surroundings';

const started: Progress = { done: 0, total: 0, waiting: false };

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

  /** Reads everything again, where there is something to read. */
  async read() {
    const { connection } = this;
    if (!connection) return;
    this.reading.abort();
    const reading = new AbortController();
    this.reading = reading;
    try {
      await this.run(connection, reading);
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

  private async run(connection: Connection, reading: AbortController) {
    const before = formerResults(this.store);
    this.store.change((one) => ({ ...one, reading: started, message: undefined }));
    const first = await this.look(connection, reading);
    if (before && isNothing(first)) {
      this.store.change((one) => ({ ...one, reading: undefined, failed: true, message: nothingRead(first) }));
      return;
    }
    this.take(first, started);
    let last = first;
    if (before && stillRed(this.store.view.results, before)) {
      this.pause = new AbortController();
      this.take(first, { ...started, waiting: true });
      if (await waited(reading.signal, this.pause.signal)) last = await this.look(connection, reading);
    }
    this.take(isNothing(last) ? first : last, undefined);
  }

  private take(snapshot: Snapshot, reading: Progress | undefined) {
    const piece = readPiece(snapshot, this.page.now().toISOString());
    this.store.change((one) => ({ ...withLive(one, piece), reading, failed: false }));
  }

  private async look(connection: Connection, reading: AbortController): Promise<Snapshot> {
    const { readTenant } = await loadEngine();
    await this.store.judged();
    this.asked = questionOf(this.store.case);
    const note = (progress: Partial<Progress>) => {
      if (reading.signal.aborted) return;
      this.store.change((one) => ({ ...one, ...(one.reading && { reading: { ...one.reading, ...progress } }) }));
    };
    const snapshot = await readTenant({
      guide: this.page.guide,
      case: this.store.case,
      connection,
      now: this.page.now(),
      signal: reading.signal,
      progress: (done, total) => note({ done, total }),
      arrived: (arriving) => note(liveOf(this.store.case) ? {} : { arriving }),
    });
    reading.signal.throwIfAborted();
    return snapshot;
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
