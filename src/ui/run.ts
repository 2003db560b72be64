import { problemOf } from '../auth/problem';
import type { Snapshot } from '../tenant/snapshot';
import type { Connection } from './engine';
import type { Form, Judgement } from './judgement';
import { isDeclared, isSameQuestion } from './questions';
import { stillRed, waited } from './second-look';
import { initial, type State } from './state';
import type { RunSurroundings } from './surroundings';

export const loadEngine = () => import('./engine');

/**
 * Reading and judging, as one plain state object; whoever shows something listens to `change` and reads it. A run keeps
 * the old marks until new ones replace them; a newer run silences an older one. The judges are loaded when first needed.
 */
export class Run extends EventTarget {
  state: State = initial;
  protected connection: Connection | undefined;
  /** The state before the run that is under way: what a cancelled run goes back to. */
  private settled: State = initial;
  /** The form the last reading went by. */
  private asked: Form | undefined;
  private reading = new AbortController();
  private pause = new AbortController();

  constructor(protected readonly page: RunSurroundings) {
    super();
  }

  cancel() {
    this.reading.abort();
  }

  /** Ends the wait for a second look: what was read is the answer. */
  showNow() {
    this.pause.abort();
  }

  /** Reads everything again, where there is something to read, and judges. */
  async read() {
    if (!this.connection) {
      await this.judge();
      return;
    }
    this.reading.abort();
    const reading = new AbortController();
    this.reading = reading;
    try {
      await this.run(this.connection, reading, this.settled);
    } catch (error) {
      if (reading !== this.reading) return;
      if (reading.signal.aborted) this.set({ ...this.settled, message: { key: 'run-cancelled' } });
      else this.set({ run: 'failed', signedIn: false, waiting: false, message: problemOf(error, new Date()) });
    }
  }

  /** Reads again where a run has taken place and something else is asked for now. */
  async reread() {
    if (this.connection && !isSameQuestion(this.asked, this.form())) await this.read();
  }

  /** Judges again by what is known: typed, pasted and ticked things need no new reading. */
  async judge() {
    const judgement = await this.judged(this.state.snapshot);
    const { snapshot, run } = this.state;
    if (run === 'running') return;
    if (snapshot || this.form().exchange) this.set({ run: 'done', ...judgement });
    else this.set({ run: 'idle', results: judgement.results.filter(isDeclared) });
  }

  private async judged(snapshot: Snapshot | undefined): Promise<Judgement> {
    const { judgeForm } = await loadEngine();
    return judgeForm(this.page.guide, this.form(), snapshot);
  }

  private async run(connection: Connection, reading: AbortController, before: State) {
    this.set({ run: 'running', source: connection.source, done: 0, total: 0, message: undefined });
    let snapshot = await this.look(connection, reading);
    const first = await this.judged(snapshot);
    if (before.snapshot && stillRed(first, before)) {
      this.set({ ...first, snapshot, waiting: true });
      this.pause = new AbortController();
      if (await waited(reading.signal, this.pause.signal)) snapshot = await this.look(connection, reading);
    }
    const judgement = await this.judged(snapshot);
    if (reading !== this.reading) return;
    const { source, readAt } = snapshot;
    this.set({ ...judgement, snapshot, source, run: 'done', waiting: false, checkedAt: readAt });
  }

  protected async look(connection: Connection, reading: AbortController): Promise<Snapshot> {
    const { readTenant } = await loadEngine();
    const { guide } = this.page;
    const form = this.page.form();
    this.asked = form;
    const progress = (done: number, total: number) => {
      if (!reading.signal.aborted) this.set({ done, total });
    };
    const snapshot = await readTenant({ guide, form, connection, signal: reading.signal, progress });
    reading.signal.throwIfAborted();
    return snapshot;
  }

  protected form(): Form {
    return this.page.form();
  }

  /** Forgets everything that was read and judged. */
  protected restart(change: Partial<State>) {
    this.state = initial;
    this.set(change);
  }

  protected set(change: Partial<State>) {
    this.state = { ...this.state, ...change };
    if (this.state.run !== 'running') this.settled = this.state;
    this.dispatchEvent(new Event('change'));
  }
}
