import { confided } from '../../tenant/confidential';
import type { Snapshot } from '../../tenant/snapshot';
import type { Piece } from './piece';
import { said, typedInto } from './changes';
import { caseOf, isDemo, opened, withoutField, withPasted } from './evidence';
import { loadEngine, loadIntake, loadReports } from './loading';
import type { Reader } from './reader';
import type { Store } from './store';
import type { Surroundings } from './surroundings';
import type { agrees, Taken } from './taking';

type Agrees = typeof agrees;

/**
 * Takes evidence that is pasted or dropped: what it is, is recognised. What belongs to the case comes beside what is there;
 * what belongs to another case begins that one; what is no evidence gets a sentence, and nothing is lost for it.
 */
export class Intake {
  constructor(
    private readonly store: Store,
    private readonly reader: Reader,
    private readonly page: Surroundings,
  ) {}

  /** What stands in the text field now. */
  async takeText(text: string) {
    // What is confidential never stays in a field, whatever is around it.
    const isSecret = confided(text) !== undefined;
    this.store.change((one) => typedInto(one, { evidenceText: isSecret ? '' : text }));
    if (text.trim() === '') {
      this.store.change((one) => said(withoutField(one), undefined));
      return;
    }
    await this.take(text, '', isSecret ? undefined : text);
  }

  /** A file; what is no evidence changes nothing. */
  async takeFile(bytes: ArrayBuffer, file: string) {
    await this.take(new Uint8Array(bytes), file, undefined);
  }

  private async take(given: string | Uint8Array, file: string, field: string | undefined) {
    const [{ takeIn, agrees }, { searchOf }] = await Promise.all([loadIntake(), loadEngine()]);
    const { guide, now } = this.page;
    const { view } = this.store;
    const application = view.snapshot?.facts.application;
    const clientId = (application?.ok ? application.value?.appId : undefined) ?? view.inputs.clientId;
    const all = await takeIn(given, file, { now: now(), clientId, search: searchOf(guide) });
    if (field !== undefined && field !== this.store.case.typed.evidenceText) return; // Typed on since.
    for (const taken of all) {
      if (taken.is === 'report') await this.open(taken.text, file);
      else this.accept(taken, field, agrees);
    }
  }

  private accept(taken: Exclude<Taken, { is: 'report' }>, field: string | undefined, agrees: Agrees) {
    const { message } = taken;
    if (taken.is === 'nothing') {
      const { exchange } = taken;
      const piece = field !== undefined && !taken.isSecret && this.pieceOf({ exchange }, '', field);
      const typed = taken.isSecret ? { evidenceText: '' } : {};
      this.store.change((one) => said(typedInto(piece ? withPasted(one, piece) : one, typed), message));
      return;
    }
    const { file, snapshot } = taken;
    const isOther = snapshot !== undefined && !this.belongs(snapshot, agrees);
    const piece = this.pieceOf(taken, file, snapshot ? undefined : field);
    if (isOther) this.reader.connect();
    this.store.change((one) => {
      const held = isOther ? caseOf(piece, one) : withPasted(one, piece);
      // A manifest makes room for what else is to be pasted; Exchange's output stays to be read.
      return said(snapshot ? typedInto(held, { evidenceText: '' }) : held, message);
    });
  }

  /** Whether it may stand beside what is there: a demo is no real directory, and one registration is not another. */
  private belongs(snapshot: Snapshot, agrees: Agrees) {
    const { view } = this.store;
    return !view.isDemo && (view.snapshot === undefined || agrees(view.snapshot, snapshot));
  }

  private pieceOf(
    { snapshot, exchange }: Pick<Taken & { is: 'evidence' }, 'snapshot' | 'exchange'>,
    file: string,
    field: string | undefined,
  ): Piece {
    const now = this.page.now().toISOString();
    return {
      from: snapshot === undefined && isDemo(this.store.case) ? 'demo' : 'paste',
      readAt: now,
      takenAt: now,
      file,
      ...(snapshot && { snapshot }),
      ...(exchange !== undefined && { exchange }),
      ...(field !== undefined && { inField: true as const }),
    };
  }

  private async open(text: string, file: string) {
    const { openPiece } = await loadReports();
    const found = openPiece(text, file, this.page);
    if (!('piece' in found)) {
      this.store.change((one) => said(one, found));
      return;
    }
    this.reader.connect();
    this.store.change(() => opened(found.piece, found.accepted, found.carried));
  }
}
