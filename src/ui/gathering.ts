import type { Guide } from '../checks/guide';
import type { Inputs } from '../checks/inputs';
import type { Recognised } from '../import/recognise';
import type { Snapshot } from '../tenant/snapshot';
import type { Connection } from './engine';
import type { Form } from './judgement';
import { Reporting } from './reporting';
import { loadEngine } from './run';
import type { Message, State } from './state';

const loadImport = () => import('./taking');

/** A run whose evidence may be pasted or dropped as well: what it is, is recognised. */
export class Gathering extends Reporting {
  /** What was pasted beside a tenant that is read: it fills the gaps of every reading. */
  private pasted: Snapshot | undefined;
  private exchange: Inputs['exchange'];

  /** What stands in the text field now. What is no evidence gets a sentence, and nothing else is lost for it. */
  async takeText(text: string) {
    if (text.trim() === '') {
      this.exchange = undefined;
      this.set({ message: undefined });
      await this.judge();
      return;
    }
    const found = await this.recognised(text);
    if (found.is === 'nothing') this.exchange = found.exchange ?? { instead: 'unrecognised' };
    await this.take(found, '', text);
    await this.judge();
  }

  /** A file; what is no evidence changes nothing. */
  async takeFile(bytes: ArrayBuffer, file: string) {
    const { textOf } = await loadImport();
    const given = new Uint8Array(bytes);
    await this.take(await this.recognised(given), file, textOf(given));
    await this.judge();
  }

  /** The guide, and the application id that is judged or typed. */
  get subject(): { readonly guide: Guide; readonly appId: string } {
    const application = this.state.snapshot?.facts.application;
    const known = application?.ok ? application.value?.appId : undefined;
    return { guide: this.page.guide, appId: known ?? this.form().clientId.trim() };
  }

  /** Says something of the page's own. */
  readonly say = (message: Message) => {
    this.set({ message });
  };

  /** The settings of Exchange Online that a demo brings along. */
  protected async understand(text: string) {
    const found = text === '' ? undefined : await this.recognised(text);
    this.exchange = found && 'exchange' in found ? found.exchange : undefined;
  }

  private async recognised(given: string | Uint8Array): Promise<Recognised> {
    const [{ recognise }, { searchOf }] = await Promise.all([loadImport(), loadEngine()]);
    const { guide, appId } = this.subject;
    return recognise(given, { now: new Date(), clientId: appId, search: searchOf(guide) });
  }

  private async take(found: Recognised, file: string, text: string) {
    const { messageFor } = await loadImport();
    this.set({ message: messageFor(found, file) });
    if (found.is === 'nothing') return;
    if (found.is === 'report') {
      this.exchange = undefined;
      await this.open(found.text, file);
      return;
    }
    this.exchange = found.exchange ?? this.exchange;
    if (found.is === 'registration') await this.adopt(found.snapshot, file);
    // A manifest makes room for what else is to be pasted; Exchange's output stays to be read.
    this.page.enter({ evidence: found.is === 'exchange' ? text : '' });
  }

  /** Beside what is read or pasted of the same registration it fills the gaps; otherwise it is shown instead. */
  private async adopt(given: Snapshot, file: string) {
    const { merged } = await loadImport();
    const { snapshot, source } = this.state;
    const isRead = this.connection !== undefined && snapshot !== undefined;
    const both = isRead
      ? merged(snapshot, given)
      : source === 'import' && snapshot
        ? merged(given, snapshot)
        : undefined;
    if (isRead && both) {
      this.pasted = given;
      this.set({ snapshot: both, source: both.source });
      return;
    }
    this.cancel();
    this.connection = undefined;
    const imported = { what: 'registration', file, createdAt: given.readAt } as const;
    const kept = this.exchange;
    this.restart({ source: 'import', snapshot: both ?? given, imported, checkedAt: given.readAt });
    this.exchange = kept;
  }

  protected override async look(connection: Connection, reading: AbortController): Promise<Snapshot> {
    const read = await super.look(connection, reading);
    if (!this.pasted) return read;
    const { merged } = await loadImport();
    return merged(read, this.pasted) ?? read;
  }

  protected override form(): Form {
    return { ...super.form(), exchange: this.exchange };
  }

  protected override restart(change: Partial<State>) {
    this.pasted = undefined;
    super.restart(change);
  }
}
