import type { Snapshot } from '../../tenant/snapshot';
import { said, typedInto } from './changes';
import { caseOf, isDemo, opened, withPasted } from './evidence';
import { loadEngine, loadReports } from './loading';
import type { Message } from './case';
import type { OpenedPiece, Piece } from './piece';
import type { Reader } from './reader';
import type { Store } from './store';
import type { Surroundings } from './surroundings';
import { agrees, takeIn, type Taken } from './taking';

/** For which case it was handed over; what stands in the text field, where it was pasted there. */
interface Handed {
  readonly turn: number;
  readonly field?: string | undefined;
}

/**
 * What becomes of evidence that is handed over: what it is, is recognised. What belongs to the case comes beside what is
 * there; what belongs to another case begins that one; what is no evidence gets a sentence, and nothing is lost for it.
 */
export class Receipt {
  constructor(
    private readonly store: Store,
    private readonly reader: Reader,
    private readonly page: Surroundings,
  ) {}

  /**
   * Takes a text or a file for the case whose turn it is, and says whether that was still there; `field`: what stands in the
   * text field for it.
   */
  async take(given: string | Uint8Array, file: string, { turn, field }: Handed): Promise<boolean> {
    // Judged at once: nothing is shown of it before it is known what it says.
    const [{ searchOf }] = await Promise.all([loadEngine(), this.store.judged()]);
    const { guide, now } = this.page;
    const { view } = this.store;
    const application = view.snapshot?.facts.application;
    const clientId = (application?.ok ? application.value?.appId : undefined) ?? view.inputs.clientId;
    const all = await takeIn(given, file, { now: now(), clientId, search: searchOf(guide) });
    // Each is a case of its own: none of them may replace the other unseen.
    const isSeveral = all.filter(({ is }) => is === 'report').length > 1;
    const reports = all.some(({ is }) => is === 'report') ? await loadReports() : undefined;
    const { case: one } = this.store;
    if (turn !== one.turn) return false; // It was handed over for a case that has ended since.
    if (field !== undefined && field !== one.typed.evidenceText) return true; // Typed on since.
    for (const taken of all) {
      if (taken.is !== 'report') this.accept(taken, field);
      else if (reports && !isSeveral) this.open(reports.openPiece(taken.text, file, this.page));
    }
    if (isSeveral) this.store.change((one) => said(one, { key: 'several-reports' }));
    return true;
  }

  private accept(taken: Exclude<Taken, { is: 'report' }>, field: string | undefined) {
    const { message } = taken;
    if (taken.is === 'nothing') {
      const { exchange } = taken;
      const piece = field !== undefined && !taken.isSecret && this.pieceOf({ exchange }, '', field);
      const typed = taken.isSecret ? { evidenceText: '' } : {};
      this.store.change((one) => said(typedInto(piece ? withPasted(one, piece) : one, typed), message));
      return;
    }
    const { file, snapshot } = taken;
    const isOther = snapshot !== undefined && !this.belongs(snapshot);
    const piece = this.pieceOf(taken, file, snapshot ? undefined : field);
    if (isOther) this.reader.connect();
    this.store.change((one) => {
      const held = isOther ? caseOf(piece, one) : withPasted(one, piece);
      // A manifest makes room for what else is to be pasted; Exchange's output stays to be read.
      return said(snapshot ? typedInto(held, { evidenceText: '' }) : held, message);
    });
  }

  /** Whether it may stand beside what is there: a demo is no real directory, and one registration is not another. */
  private belongs(snapshot: Snapshot) {
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

  private open(found: OpenedPiece | Message) {
    if (!('piece' in found)) {
      this.store.change((one) => said(one, found));
      return;
    }
    this.reader.connect();
    this.store.change((one) => opened(found, one));
  }
}
