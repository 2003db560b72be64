import { newSalt } from '../../report/hash';
import { guideOf } from '../show/page';
import { watchBar } from '../show/bar';
import { showSite, site } from '../show/site';
import { Session } from '../session/session';
import { typedAlready } from '../show/form';
import { watchConsent } from './consent';
import { fold } from './folds';
import { follow } from './follow';
import { listen } from './listen';
import { watchLoading } from './loading';
import { keptCase } from './case-memory';
import { atStart, watchAddress } from './address';
import { forgetTab, isBackFromSignIn, keep, leave, remembersSignIn } from './memory';
import { remembersAnything } from './storage';
import { showOperating } from './operating';
import { portalLabels } from './portal-labels';
import { settings } from './settings';
import { walk } from './walk';

const loadKept = () => import('./kept-case');

/** `<guide-panel>`: one session of this page, shown on it. */
export class GuidePanel extends HTMLElement {
  connectedCallback() {
    showSite();
    // In the order of the page the side bar comes before the sign-in; on the screen nothing moves.
    document.querySelector('.page')?.append(...document.querySelectorAll('nav.sidebar'));
    const guide = guideOf(this);
    const session = new Session({
      guide,
      address: `${location.origin}${location.pathname}`,
      site: site(),
      now: () => new Date(),
      settings,
      labels: portalLabels,
      auth: () => import('../../auth'),
      newSalt,
      remembers: remembersAnything,
      keep,
      forget: forgetTab,
      leave,
    });
    follow(this, session.store, guide);
    watchLoading(session);
    listen(this, session);
    walk(session);
    fold();
    watchConsent(session.store);
    watchBar(this);
    watchAddress(session);
    this.start(session).catch(() => undefined); // Said by whoever watches loading, or at the sign-in.
  }

  /** What was typed while the page was loading counts; a demo and a remembered sign-in run at once, a link never does. */
  private async start(session: Session) {
    const typed = typedAlready();
    const { owner, typed: kept } = atStart();
    session.entry.restore({ owner, typed: { ...kept, ...typed } });
    const { evidenceText } = session.store.case.typed;
    if (evidenceText !== '') await session.intake.takeText(evidenceText);
    const demo = new URLSearchParams(location.search).get('demo');
    if (demo !== null) await session.demo(demo);
    else {
      const [isOwn, isBack] = [await this.takeUp(session), isBackFromSignIn()];
      if (remembersSignIn() && (isBack || !isOwn)) {
        await session.signingIn.resume(isBack);
        // The session is over, or nobody answers: what was read before is all there is.
        if (!isOwn && this.isKept()) (await loadKept()).takeBack(session, this);
      }
    }
    await showOperating(this, session);
  }

  private isKept() {
    return keptCase(guideOf(this).product) !== undefined;
  }

  /** Takes back the case that this tab has kept, and says whether nobody is signed in for it; what keeps it is loaded for it. */
  private async takeUp(session: Session): Promise<boolean> {
    const { store } = session;
    const isOwn = this.isKept() && (await loadKept()).takeUp(session, this, remembersSignIn());
    const keep = () => {
      const { evidence, ticks, reading } = store.case;
      if (evidence.length + ticks.length === 0 && !reading) return;
      store.removeEventListener('change', keep);
      void loadKept().then(({ keepWhileAway }) => {
        keepWhileAway(session, this);
      });
    };
    store.addEventListener('change', keep);
    keep();
    return isOwn;
  }
}

customElements.define('guide-panel', GuidePanel);
