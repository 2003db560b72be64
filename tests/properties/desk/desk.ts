import * as admin from '../../e2e/rig/admin';
import { Office, type Firm } from '../../ui/session/office';
import type { Saved } from './drawer';
import { freshFirms, partiesIn, type Party } from './parties';

/** A secret and a token as somebody pastes them by mistake. */
export const SECRET = 'abc8Q~1234567890123456789012345678901234';
export const TOKEN = `eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.${'eyJhdWQiOiJodHRwczovL2dyYXBoIn0'.repeat(3)}.${'c2lnbmF0dXI'.repeat(8)}`;
export const CONFIDENTIAL = [SECRET, TOKEN, SECRET.slice(6, 30), TOKEN.slice(40, 80)];

/** An office whose clock moves with every look at it and not by itself; an hour ahead of all that was made before. */
class Clocked extends Office {
  private time = Date.now() + 3_600_000;

  override now() {
    this.time += 1;
    return new Date(this.time + this.offset);
  }
}

/** The real session at a desk, with reports in a drawer. */
export class Desk {
  readonly firms = freshFirms();
  readonly office: Office = new Clocked(Object.values(this.firms));
  /** A former report that was compared with what was shown then. */
  compared: { readonly text: string; readonly file: string } | undefined;
  /** What the judges had said when the clock was moved: they think again at the next change only. */
  before: unknown;

  constructor(readonly drawer: readonly Saved[]) {}

  get session() {
    return this.office.session;
  }

  get store() {
    return this.session.store;
  }

  saved(at: number): Saved {
    const one = this.drawer[at % this.drawer.length];
    if (!one) throw new Error('The drawer is empty.');
    return one;
  }

  firm(party: Exclude<Party, 'demo'>): Firm {
    return this.firms[party];
  }

  /** Nobody waits for a second look: what was read is the answer. */
  async unhurried(action: () => Promise<unknown>) {
    const { store } = this;
    const skip = () => {
      if (store.case.reading?.waiting) this.session.reader.showNow();
    };
    store.addEventListener('change', skip);
    await action();
    store.removeEventListener('change', skip);
  }

  /** What an administrator does meanwhile in the portal of a firm. */
  administer(party: 'alphawerk' | 'bravotec', deed: 'secret' | 'revoke' | 'grant' | 'second') {
    const { directory, appId } = this.firm(party);
    const app = directory.applications.find((one) => one.appId === appId);
    if (!app) return;
    if (deed === 'secret') admin.addSecret(directory, app, { value: 'zzz~geheim' });
    if (deed === 'revoke') admin.revokeConsent(directory, app);
    if (deed === 'grant') admin.grantConsent(directory, app);
    if (deed === 'second') admin.register(directory, { name: `${party} Mailserver 2` });
  }

  /** Whose evidence stands in what is shown, whatever was typed. */
  shown(): Set<Party> {
    const { snapshot } = this.store.view;
    return partiesIn(snapshot && { ...snapshot, ask: {}, requests: [] });
  }
}
