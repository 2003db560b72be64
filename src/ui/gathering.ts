import type { Snapshot } from '../tenant/snapshot';
import type { Connection } from './engine';
import { Reporting } from './reporting';
import type { Message, State } from './state';

const loadImport = () => import('../import/recognise');

/** A run whose evidence may be pasted or dropped as well: what it is, is recognised. */
export class Gathering extends Reporting {
  /** What was pasted beside a tenant that is read: it fills the gaps of every reading. */
  private pasted: Snapshot | undefined;

  /** Takes whatever was pasted or chosen. What is no evidence gets a sentence, and nothing is lost for it. */
  async take(given: string | ArrayBuffer, file = '') {
    const { recognise } = await loadImport();
    const found = recognise(given, { now: new Date(), guide: this.page.guide });
    if (found.is === 'report') {
      await this.open(found.text, file);
      return;
    }
    if (found.is === 'nothing') this.say({ key: found.why, ...(file !== '' && { detail: file }) });
    else this.set({ message: undefined });
    if (found.is === 'registration') await this.adopt(found.snapshot, file);
    if (found.is !== 'nothing') this.page.enter({ evidence: found.exchange ?? '' });
    await this.judge();
  }

  /** Says something of the page's own. */
  say(message: Message) {
    this.set({ message });
  }

  /** Beside what is read or pasted of the same registration it fills the gaps; otherwise it is shown instead. */
  private async adopt(given: Snapshot, file: string) {
    const { merge } = await loadImport();
    const { snapshot, source } = this.state;
    const isRead = this.connection !== undefined && snapshot !== undefined;
    const earlier = source === 'import' ? snapshot : undefined;
    const both = isRead ? merge(snapshot, given) : earlier && merge(given, earlier);
    if (isRead && both) {
      this.pasted = given;
      this.set({ snapshot: both });
      return;
    }
    this.cancel();
    this.connection = undefined;
    const imported = { what: 'registration', file, createdAt: given.readAt } as const;
    this.restart({ source: 'import', snapshot: both ?? given, imported, checkedAt: given.readAt });
  }

  protected override async look(connection: Connection, reading: AbortController): Promise<Snapshot> {
    const read = await super.look(connection, reading);
    if (!this.pasted) return read;
    const { merge } = await loadImport();
    return merge(read, this.pasted) ?? read;
  }

  protected override restart(change: Partial<State>) {
    this.pasted = undefined;
    super.restart(change);
  }
}
