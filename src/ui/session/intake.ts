import { confided } from '../../tenant/confidential';
import { said, typedInto } from './changes';
import { withoutField } from './evidence';
import type { Reader } from './reader';
import type { Store } from './store';
import type { Surroundings } from './surroundings';

/** What recognises evidence, and takes it into the case. */
const loadReceipt = () => import('./receipt');

/** Takes evidence that is pasted or dropped; what recognises it is loaded for it. */
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

  /** A file; what is no evidence changes nothing. Says whether the case it was handed over for was still there. */
  async takeFile(bytes: ArrayBuffer, file: string): Promise<boolean> {
    return this.take(new Uint8Array(bytes), file, undefined);
  }

  /** A pasted report that opens without ever standing in the text field. */
  async takeReport(text: string) {
    await this.take(text, '', undefined);
  }

  private async take(given: string | Uint8Array, file: string, field: string | undefined) {
    const { turn } = this.store.case;
    const { Receipt } = await loadReceipt();
    return new Receipt(this.store, this.reader, this.page).take(given, file, { turn, field });
  }
}
