import { anew, type Message } from './case';
import { said, signedIn, typedInto } from './changes';
import { isWorthAnotherLook } from './coming-back';
import { compareAnew } from './comparing-anew';
import { loadDemo } from './demo';
import { Entry } from './entry';
import { Intake } from './intake';
import { Reader } from './reader';
import { numberCases } from './numbering';
import { SigningIn } from './signing-in';
import { Store } from './store';
import { keepTyped } from './typed-memory';
import type { Surroundings } from './surroundings';

/** One visit to the guide: its one case, and whoever changes it. */
export class Session {
  readonly store: Store;
  readonly reader: Reader;
  readonly intake: Intake;
  readonly entry: Entry;
  readonly signingIn: SigningIn;

  constructor(private readonly page: Surroundings) {
    this.store = new Store(page);
    numberCases(this.store, page.newSalt);
    keepTyped(this.store, page);
    compareAnew(this.store, page);
    this.reader = new Reader(this.store, page);
    this.intake = new Intake(this.store, this.reader, page);
    this.entry = new Entry(this.store, this.reader);
    const { store, reader } = this;
    this.signingIn = new SigningIn({ store, reader, page });
  }

  /** The user was in the portal and is back: looks again, but not at every glance. */
  async comeBack() {
    this.store.judgeAnew();
    if (isWorthAnotherLook(this.store.view, this.page.now())) await this.reader.read();
  }

  /** Forgets the sign-in and the case with it. */
  async signOut() {
    await this.forget({ key: 'signed-out' });
  }

  /** Forgets everything: fields, ticks, evidence, sign-in. */
  async newCase() {
    await this.forget({ key: 'new-case' });
  }

  /** Runs on an emulated tenant, with the demo's own inputs; everything else is the real thing. */
  async demo(name: string) {
    const { guide, now, site } = this.page;
    const demo = await loadDemo(name, guide, now(), site);
    if (!demo) {
      this.say({ key: 'no-demo', detail: name });
      return;
    }
    this.reader.connect(demo.connection);
    const { account } = demo.connection;
    this.store.change((one) =>
      typedInto(signedIn(one, { source: 'demo', account, since: now().toISOString() }), demo.typed),
    );
    // What was pasted in the demo is no case of its own: it comes while the directory is read.
    await this.reader.read(() => demo.evidence !== '' && this.intake.takeText(demo.evidence));
  }

  /** Gives up whatever is under way: Microsoft's window, a reading. */
  cancel() {
    this.signingIn.cancel();
    this.reader.cancel();
  }

  /** Says something of the page's own. */
  readonly say = (message: Message) => {
    this.store.change((one) => said(one, message));
  };

  private async forget(message: Message) {
    this.cancel();
    this.reader.connect();
    this.store.change((one) => ({ ...anew(one), message }));
    this.page.forget();
    await this.signingIn.forget();
  }
}
