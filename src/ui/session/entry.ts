import type { Accepted } from '../../report/accepted';
import type { Comparison, Field, Message, Typed } from './case';
import { chose, said, setAside, takenUp, ticked, typedInto } from './changes';
import { confided } from '../../tenant/confidential';
import type { Reader } from './reader';
import type { Store } from './store';
import type { KeptForm } from './surroundings';

/** What the user types, ticks, clicks and sets aside: judged again at once. */
export class Entry {
  constructor(
    private readonly store: Store,
    private readonly reader: Reader,
  ) {}

  /** A key was pressed in a field of the page. A secret or a token that lands in one is gone at once. */
  type(field: Field, value: string) {
    const secret = confided(value);
    this.fill({ [field]: secret ? '' : value });
    if (secret) this.store.change((one) => said(one, { key: secret }));
  }

  /** Several fields are filled in at once, by a link. */
  fill(typed: Partial<Typed>) {
    this.store.change((one) => typedInto(one, typed));
  }

  /** A box was ticked or unticked. */
  tick(number: string, on: boolean) {
    this.store.change((one) => ticked(one, number, on));
  }

  /** One of several registrations was clicked. */
  async choose(appId: string) {
    this.store.change((one) => chose(one, appId));
    await this.reader.reread();
  }

  setAside(accepted: Accepted) {
    this.store.change((one) => setAside(one, accepted));
  }

  takeUp(number: string) {
    this.store.change((one) => takenUp(one, number));
  }

  /** A former report was compared with what is shown. */
  compare(found: Comparison | Message) {
    this.store.change((one) =>
      'changes' in found ? { ...one, comparison: found, message: undefined } : said(one, found),
    );
  }

  /** Takes back what this tab kept, once, before anything else. */
  restore({ typed, owner }: KeptForm) {
    this.store.change((one) => ({ ...typedInto(one, typed), owner }));
  }
}
