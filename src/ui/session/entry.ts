import type { Accepted } from '../../report/accepted';
import type { Case, Comparison, Field, Message, Typed } from './case';
import { chose, said, setAside, takenUp, ticked, typedInto } from './changes';
import { confided } from '../../tenant/confidential';
import { filledBy } from './prefill';
import type { Reader } from './reader';
import type { Store } from './store';
import type { KeptForm } from './surroundings';

/** Values for fields, none of them confidential; and what there was, if anything. */
const discreetly = (typed: Partial<Typed>) => {
  const found = Object.entries(typed).map(([name, value]) => [name, value, confided(value)] as const);
  const values = Object.fromEntries(found.map(([name, value, secret]) => [name, secret ? '' : value]));
  return { values: values as Partial<Typed>, secret: found.find(([, , secret]) => secret)?.[2] };
};

/** What the user types, ticks, clicks and sets aside: judged again at once. */
export class Entry {
  constructor(
    private readonly store: Store,
    private readonly reader: Reader,
  ) {}

  /** A key was pressed in a field of the page. */
  type(field: Field, value: string) {
    this.fill({ [field]: value });
  }

  /** Several fields are filled in at once. A secret or a token that lands in one is gone at once. */
  fill(typed: Partial<Typed>, known: Pick<Case, 'owner'> = {}) {
    const { values, secret } = discreetly(typed);
    this.store.change((one) => ({ ...typedInto(one, values), ...known }));
    if (secret) this.store.change((one) => said(one, { key: secret }));
  }

  /** A link was opened that fills in what it names. */
  async follow(given: Partial<Typed>) {
    this.fill(filledBy(given, this.store.case.typed));
    await this.reader.reread();
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
    this.fill(typed, { owner });
  }
}
