import { showLinks } from './links';
import { showProgress, watchBar } from './panel-view';
import { guideOf } from './page';
import { PanelForm } from './panel-form';
import { keepForm, remembersSignIn, watchPrefill } from './prefill';
import { offerReports } from './panel-reports';
import { Session } from './session';
import { showAll } from './show';
import { showSite } from './site';
import { settings } from './settings';
import { isProgressOnly, type State } from './state';

const loadAcceptances = () => import('./acceptances');

/** Milliseconds without a key after which a typed application id is looked up. */
const TYPING_PAUSE = 500;

/** `<guide-panel>`: joins the form, the buttons and the marks of the page to a session. */
export class GuidePanel extends HTMLElement {
  private readonly form = new PanelForm(this);
  private pause: ReturnType<typeof setTimeout> | undefined;
  private shown: State | undefined;

  connectedCallback() {
    showSite();
    const { form } = this;
    const session = new Session({
      guide: guideOf(this),
      form: () => form.read(),
      target: () => form.target(),
      settings,
      enter: ({ evidence, ...inputs }) => {
        form.enter({ ...inputs, evidenceText: evidence });
      },
      leave: () => {
        keepForm(form.kept());
      },
    });
    session.addEventListener('change', () => {
      this.show(session.state);
      if (session.state.run === 'done') void loadAcceptances().then(({ showAcceptances }) => showAcceptances(session));
    });
    this.listen(session);
    this.foresee(session);
    offerReports(this, session);
    watchBar(this);
    watchPrefill((values) => {
      form.enter(values);
      this.typed(session, 'clientId');
    });
    if (form.evidence() !== '') void session.takeText(form.evidence());
    this.start(session);
  }

  /** A demo and a remembered sign-in run at once; a link that fills in values never does. */
  private start(session: Session) {
    const demo = new URLSearchParams(location.search).get('demo');
    if (demo !== null) void session.demo(demo);
    else if (remembersSignIn()) void session.resume();
  }

  private listen(session: Session) {
    const actions: Readonly<Record<string, () => unknown>> = {
      'sign-in': () => session.signIn(),
      'sign-in-here': () => session.signInHere(),
      'other-account': () => session.signIn(),
      'sign-out': () => session.signOut(),
      recheck: () => session.read(),
      'show-now': () => {
        session.showNow();
      },
      cancel: () => {
        session.cancel();
      },
    };
    this.addEventListener('click', ({ target }) => {
      const action = (target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
      if (action !== undefined) actions[action]?.();
    });
    this.addEventListener('input', ({ target }) => {
      this.typed(session, (target as HTMLInputElement).name);
    });
    document.addEventListener('change', ({ target }) => {
      if ((target as Element).closest('[data-tick]')) void session.judge();
    });
  }

  /** Prepares the sign-in once somebody seems to want it, and looks again when the user comes back from the portal. */
  private foresee(session: Session) {
    for (const button of this.querySelectorAll('[data-action^="sign-in"]')) {
      for (const intent of ['pointerenter', 'focusin', 'touchstart']) {
        button.addEventListener(intent, session.foresee, { once: true, passive: true });
      }
    }
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') void session.comeBack();
    });
  }

  /** A changed input is judged again at once; a changed application id is also read again, when typing pauses. */
  private typed(session: Session, name: string): void {
    if (name === 'evidenceText') return void session.takeText(this.form.evidence());
    showLinks(session.state, this.form.kept());
    if (name === 'tenant' || name === 'signInClientId') return;
    if (name === 'registration') void session.reread();
    if (session.state.run !== 'idle') void session.judge();
    if (name !== 'clientId') return;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void session.reread(), TYPING_PAUSE);
  }

  private show(state: State) {
    const before = this.shown;
    this.shown = state;
    if (isProgressOnly(before, state)) showProgress(this, state);
    else showAll(this, state, this.form.kept());
  }
}

customElements.define('guide-panel', GuidePanel);
