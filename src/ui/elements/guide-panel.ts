import { watchBar } from '../show/bar';
import { showSite } from '../show/site';
import { fold } from './folds';
import { awaitIntent } from './intent';
import { showOperating } from './operating';
import { visitOf } from './visiting';
import { walk } from './walk';

/** `<guide-panel>`: leads through the guide; what checks it begins when somebody first wants it. */
export class GuidePanel extends HTMLElement {
  connectedCallback() {
    showSite();
    // In the order of the page the side bar comes before the sign-in; on the screen nothing moves.
    document.querySelector('.page')?.append(...document.querySelectorAll('nav.sidebar'));
    walk();
    fold();
    watchBar(this);
    const visit = visitOf(this);
    awaitIntent(visit);
    showOperating(this, visit).catch(() => undefined); // There is no network: said as soon as somebody wants something.
  }
}

customElements.define('guide-panel', GuidePanel);
