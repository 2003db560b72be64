import type { Ask } from './fact';
import { facts, type FactName } from './facts';
import type { Graph } from './graph';
import { sleep } from './patience';
import { read } from './read';
import { gap, type Reading } from './reading';
import type { Account, Snapshot, Source } from './snapshot';

/** How long a reading waits, in all, for what it could do without; in milliseconds. */
export const GRACE = 3000;

export interface Errand {
  readonly graph: Graph;
  readonly needs: readonly FactName[];
  readonly account: Account;
  readonly source: Source;
  readonly now: Date;
  /** What the answer cannot do without, by what has arrived so far; unless somebody says, that is everything. */
  readonly needed?: (soFar: Snapshot) => readonly FactName[];
  /** Told whenever something has arrived. A fact that is asked for and still under way is missing in it. */
  readonly arrived?: (soFar: Snapshot) => void;
  readonly progress?: (done: number, total: number) => void;
}

interface Pending {
  readonly done: Promise<void>;
  readonly late: AbortController;
}

/** The requests of one reading. Facts with the same path are one request; nothing is asked twice. */
export class Reads {
  private readonly answers = new Map<string, Reading<unknown>>();
  private readonly pending = new Map<string, Pending>();
  private asked: Ask = {};
  private left = GRACE;

  constructor(private readonly errand: Errand) {}

  /** Sends whatever this question asks and nobody has asked before. */
  ask(asked: Ask) {
    this.asked = asked;
    for (const name of this.errand.needs) {
      const path = facts[name].path(asked);
      if (path === undefined || this.answers.has(path) || this.pending.has(path)) continue;
      const late = new AbortController();
      this.pending.set(path, { late, done: this.send(name, path, late.signal) });
    }
    this.tell();
  }

  /** Waits until nothing that is needed is under way. */
  async needed() {
    const { needed, needs } = this.errand;
    while (this.missing(needed?.(this.soFar()) ?? needs).length > 0) await this.answer();
  }

  /** Waits a little for these, then goes on without them. */
  async orGiveUp(names: readonly FactName[]) {
    const started = performance.now();
    const enough = new AbortController();
    const over = sleep(this.left, enough.signal).catch(() => undefined);
    await Promise.race([Promise.all(this.missing(names).map(({ done }) => done)), over]);
    enough.abort();
    this.left -= performance.now() - started;
    await this.giveUp(names);
  }

  soFar(): Snapshot {
    const { needs, graph, account, source, now } = this.errand;
    const known = needs.flatMap((name) => {
      const reading = this.answers.get(facts[name].path(this.asked) ?? '');
      return reading ? [[name, reading] as const] : [];
    });
    return {
      version: 1,
      source,
      readAt: now.toISOString(),
      account,
      ask: this.asked,
      facts: Object.fromEntries(known),
      requests: [...graph.requests],
    };
  }

  private missing(names: readonly FactName[]): Pending[] {
    return names.flatMap((name) => this.pending.get(facts[name].path(this.asked) ?? '') ?? []);
  }

  private async answer() {
    await Promise.race([...this.pending.values()].map(({ done }) => done));
  }

  /** Each has a moment to say how far it came, and to be on the list of what was asked; then it is late. */
  private async giveUp(names: readonly FactName[]) {
    const late = this.missing(names);
    for (const one of late) one.late.abort();
    await Promise.race([Promise.all(late.map(({ done }) => done)), sleep(0, new AbortController().signal)]);
    for (const [path, one] of this.pending) {
      if (late.includes(one)) this.keep(path, gap('timeout'));
    }
  }

  private async send(name: FactName, path: string, late: AbortSignal) {
    const reading = await read(this.errand.graph, name, this.asked, late);
    if (!this.pending.has(path)) return;
    this.keep(path, reading ?? gap('not-in-source'));
    this.tell();
    if (!late.aborted) this.errand.arrived?.(this.soFar());
  }

  private keep(path: string, reading: Reading<unknown>) {
    this.pending.delete(path);
    this.answers.set(path, reading);
  }

  private tell() {
    this.errand.progress?.(this.answers.size, this.answers.size + this.pending.size);
  }
}
