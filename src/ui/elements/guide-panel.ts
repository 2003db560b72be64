import type { Guide } from '../../checks/guide';
import { newSalt } from '../../report/hash';
import { guideOf } from '../show/page';
import { showNews, watchBar } from '../show/head';
import { showAll } from '../show/show';
import { isProgressOnly, showProgress } from '../show/state';
import { pageTitle } from '../show/tab';
import { showSite, site } from '../show/site';
import { Session } from '../session/session';
import { newsOf } from '../session/news';
import type { View } from '../session/view';
import { typedAlready } from '../show/form';
import { showConsentLinks } from './consent-link';
import { fold } from './folds';
import { listen } from './listen';
import { watchLoading } from './loading';
import { forgetCases, keptCase } from './case-memory';
import { atStart, isBackFromSignIn, keep, leave, remembersAnything, remembersSignIn, watchLinks } from './memory';
import { showOperating } from './operating';
import { portalLabels } from './portal-labels';
import { settings } from './settings';
import { focusOn, walk } from './walk';

const loadKept = () => import('./kept-case');

/** `<guide-panel>`: one session of this page, shown on it. */
export class GuidePanel extends HTMLElement {
  connectedCallback() {
    showSite();
    pageTitle();
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
      forget: forgetCases,
      leave,
    });
    this.show(session, guide);
    watchLoading(session.say);
    listen(this, session);
    walk(session);
    fold();
    void showConsentLinks(session.store);
    watchBar(this);
    watchLinks((typed) => session.entry.fill(typed));
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
      const isReport = await this.takeUp(session);
      if (remembersSignIn() && (isBackFromSignIn() || !isReport)) {
        await session.signingIn.resume();
        // The session is over, or nobody answers: what was read before is all there is.
        if (!isReport && keptCase(guideOf(this).product) !== undefined) (await loadKept()).takeBack(session, this);
      }
    }
    await showOperating(this, session);
  }

  /** Takes back the case that this tab has kept; what keeps it is loaded once there is one. */
  private async takeUp(session: Session): Promise<boolean> {
    const { store } = session;
    const isKept = keptCase(guideOf(this).product) !== undefined;
    const isReport = isKept && (await loadKept()).takeUp(session, this, remembersSignIn());
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
    return isReport;
  }

  private show({ store }: Session, guide: Guide) {
    let before: View | undefined;
    let settled = store.view;
    store.addEventListener('change', () => {
      const { view } = store;
      if (isProgressOnly(before, view)) showProgress(this, view);
      else {
        showAll(this, store, guide);
        if (before?.case.message !== view.case.message) void showConsentLinks(store);
      }
      if (view.run === 'done' && before?.run === 'running') {
        const news = newsOf(settled, view);
        showNews(this, news);
        if (!news) focusOn(this.querySelector<HTMLElement>('#pruefen'), true);
        settled = view;
      }
      before = view;
    });
  }
}

customElements.define('guide-panel', GuidePanel);
