import { isTenant } from '../auth/settings';
import { isFulfilled } from '../checks/steps';
import type { Status } from '../checks/result';
import type { Form } from './engine';
import { showLinks } from './links';
import { showMarks } from './marks';
import { fill, guideOf, stamp } from './page';
import { keepForm, prefillOf, remembersSignIn, takeForm } from './prefill';
import { Session } from './session';
import { settings } from './settings';
import type { State } from './state';

const KEPT = ['clientId', 'domain', 'tenant', 'evidenceText'];

/** Milliseconds without a key after which a typed application id is looked up. */
const TYPING_PAUSE = 500;

/** `<guide-panel>`: joins the form, the buttons and the marks of the page to a session. */
export class GuidePanel extends HTMLElement {
  private session!: Session;
  private pastedAt = new Date();
  private announced = '';
  private pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    this.session = new Session({
      guide: guideOf(this),
      form: () => this.form(),
      tenant: () => this.tenant(),
      settings,
      leave: () => {
        keepForm(Object.fromEntries(KEPT.map((name) => [name, this.field(name).value])));
      },
    });
    this.session.addEventListener('change', () => {
      this.show(this.session.state);
    });
    this.listen();
    this.enter({ ...takeForm(), ...prefillOf(location.hash) });
    this.start();
  }

  /** A demo and a remembered sign-in run at once; a link that fills in values never does. */
  private start() {
    const demo = new URLSearchParams(location.search).get('demo');
    if (demo !== null) {
      void this.session.demo(demo, ({ evidence, ...inputs }) => {
        this.enter({ ...inputs, evidenceText: evidence });
      });
    } else if (remembersSignIn()) void this.session.resume();
  }

  private listen() {
    const { session } = this;
    const actions: Readonly<Record<string, () => unknown>> = {
      'sign-in': () => session.signIn(),
      'sign-in-here': () => session.signInHere(),
      'other-account': () => session.signIn(),
      'sign-out': () => session.signOut(),
      recheck: () => session.read(),
      cancel: () => {
        session.cancel();
      },
    };
    this.addEventListener('click', (event) => {
      const action = (event.target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
      if (action !== undefined) actions[action]?.();
    });
    for (const intent of ['pointerenter', 'focusin', 'touchstart'] as const) {
      for (const button of this.querySelectorAll('[data-action^="sign-in"]')) {
        button.addEventListener(intent, () => void session.prepare(), { once: true, passive: true });
      }
    }
    this.addEventListener('input', (event) => {
      this.typed(event.target as HTMLInputElement);
    });
    document.addEventListener('change', (event) => {
      if ((event.target as Element).closest('[data-tick]')) void session.judge();
    });
  }

  /** A changed input is judged again at once; a changed application id is also read again, when typing pauses. */
  private typed({ name }: HTMLInputElement) {
    if (name === 'evidenceText') this.pastedAt = new Date();
    showLinks(this.session.state, this.form());
    if (name === 'tenant') return;
    if (this.session.state.run !== 'idle' || name === 'evidenceText') void this.session.judge();
    if (name !== 'clientId') return;
    clearTimeout(this.pause);
    this.pause = setTimeout(() => void this.session.reread(), TYPING_PAUSE);
  }

  private field(name: string) {
    return this.querySelector<HTMLInputElement>(`[name="${name}"]`) ?? document.createElement('input');
  }

  private enter(values: Readonly<Record<string, string | undefined>>) {
    for (const [name, value] of Object.entries(values)) if (value !== undefined) this.field(name).value = value;
    showLinks(this.session.state, this.form());
  }

  private form(): Form {
    const ticks = document.querySelectorAll<HTMLInputElement>('[data-tick] input:checked');
    return {
      clientId: this.field('clientId').value,
      domain: this.field('domain').value,
      secretStart: this.field('secretStart').value,
      evidence: this.field('evidenceText').value,
      pastedAt: this.pastedAt,
      ticks: [...ticks].map((tick) => tick.value),
    };
  }

  private tenant() {
    const value = this.field('tenant').value.trim();
    return isTenant(value) ? value : undefined;
  }

  private show(state: State) {
    this.dataset['run'] = state.run;
    this.dataset['source'] = state.source;
    this.toggleAttribute('data-signing-in', state.signingIn);
    this.toggleAttribute('data-signed-in', state.signedIn);
    if (state.run === 'running') Object.assign(this.dataset, { done: String(state.done), total: String(state.total) });
    else for (const name of ['done', 'total']) delete this.dataset[name];
    showMarks(document, state.results, state.run === 'running');
    showLinks(state, this.form());
    this.showSummary(state);
    this.showMessage(state);
  }

  private showSummary(state: State) {
    const steps = [...document.querySelectorAll<HTMLElement>('[data-step]')];
    const fulfilled = steps.filter((step) => isFulfilled(step.dataset['status'] as Status)).length;
    const open = steps.findIndex((step) => !isFulfilled(step.dataset['status'] as Status));
    const name = state.run === 'done' ? (open < 0 ? 'complete' : 'open') : state.run;
    const summary = fill(stamp(`[data-summary="${name}"]`), {
      fulfilled: String(fulfilled),
      steps: String(steps.length),
      step: String(open + 1),
      done: String(state.done),
      total: String(state.total),
      at:
        state.checkedAt === undefined
          ? ''
          : new Date(state.checkedAt).toLocaleTimeString('de-DE', { timeStyle: 'short' }),
    });
    summary.querySelector('a')?.setAttribute('href', `#${steps[open]?.dataset['step'] ?? ''}`);
    const text = summary.textContent;
    if (state.run === 'running' ? this.announced === name : this.announced === text) return this.progress(state);
    this.announced = state.run === 'running' ? name : text;
    this.querySelector('[data-summary-place]')?.replaceChildren(summary);
  }

  private progress(state: State) {
    const bar = this.querySelector('progress');
    if (!bar) return;
    bar.max = Math.max(state.total, 1);
    bar.value = state.done;
  }

  private showMessage({ message }: State) {
    const place = this.querySelector('[data-message-place]');
    if (!message) return place?.replaceChildren();
    const sentence = stamp(`[data-message="${message.key}"]`);
    const details = [message.code, message.correlationId].filter(Boolean).join(' · ');
    place?.replaceChildren(fill(sentence, { details }));
  }
}

customElements.define('guide-panel', GuidePanel);
