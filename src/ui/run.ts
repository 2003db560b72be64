import { problemOf } from '../auth/problem';
import type { Guide } from '../checks/guide';
import type { Connection, Form } from './engine';
import { initial, type State } from './state';

/** What a run takes from its page. */
export interface RunSurroundings {
  readonly guide: Guide;
  readonly form: () => Form;
}

export const loadEngine = () => import('./engine');

/**
 * Reading and judging, as one plain state object; whoever shows something listens to `change` and reads it. A run keeps
 * the old marks until new ones replace them; a newer run silences an older one. The judges are loaded when first needed.
 */
export class Run extends EventTarget {
  state: State = initial;
  protected connection: Connection | undefined;
  private reading = new AbortController();

  constructor(protected readonly page: RunSurroundings) {
    super();
  }

  cancel() {
    this.reading.abort();
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
      await this.run(this.connection, reading);
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

  private async run(connection: Connection, reading: AbortController) {
    const { guide, form } = this.page;
    const before = this.state;
    const { readTenant } = await loadEngine();
    this.set({ run: 'running', source: connection.source, done: 0, total: 0, message: undefined });
    const progress = (done: number, total: number) => {
      if (!reading.signal.aborted) this.set({ done, total });
    };
    const snapshot = await readTenant({ guide, form: form(), connection, signal: reading.signal, progress });
    if (reading !== this.reading) return;
    if (reading.signal.aborted) {
      this.set({ ...before, message: { key: 'run-cancelled' } });
      return;
    }
    this.set({ snapshot, checkedAt: snapshot.readAt });
    await this.judge();
  }

  protected set(change: Partial<State>) {
    this.state = { ...this.state, ...change };
    this.dispatchEvent(new Event('change'));
  }
}
