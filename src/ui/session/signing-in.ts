import type { Around, WaysIn } from './ways-in';

/** The ways in: they are loaded when somebody shows the intent to take one, and MSAL with them. */
export class SigningIn {
  private ways: WaysIn | undefined;
  /** How many sign-ins were forgotten: whoever waited for one of them waits no more. */
  private forgotten = 0;

  constructor(private readonly around: Around) {}

  /** Loads what a sign-in needs, so that the click itself can open Microsoft's window. */
  readonly foresee = () => {
    void this.loaded().then((ways) => ways?.foresee());
  };

  /** Opens Microsoft's window. Where everything is prepared, it opens within the click. */
  async popup() {
    await (this.ways ?? (await this.loaded()))?.popup();
  }

  /** Leaves the page for Microsoft's and comes back to it. */
  async redirect() {
    await (await this.loaded())?.redirect();
  }

  /** Goes on with the sign-in this tab remembers; `isAsked`: somebody has just come back with it from Microsoft's page. */
  async resume(isAsked = false) {
    const { turn } = this.around.store.case;
    await (await this.loaded())?.resume(isAsked, turn);
  }

  /** Gives up Microsoft's window. */
  cancel() {
    this.ways?.cancel();
  }

  /** Forgets who has signed in; a sign-in that is still under way leads nowhere. */
  async forget() {
    this.forgotten += 1;
    await this.ways?.forget();
  }

  /** Nothing where they cannot be loaded, as whoever watches loading says, or where the sign-in was forgotten meanwhile. */
  private async loaded(): Promise<WaysIn | undefined> {
    const { forgotten } = this;
    const found = await import('./ways-in').catch(() => undefined);
    if (found) this.ways ??= new found.WaysIn(this.around);
    return forgotten === this.forgotten ? this.ways : undefined;
  }
}
