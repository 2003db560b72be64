import { dayOf, isCurrent } from '../../checks/dates';

/** `<dated-notice from until>`: appears and disappears by the day of the visit; the build knew only its own. */
class DatedNotice extends HTMLElement {
  connectedCallback() {
    const { from = '', until } = this.dataset;
    this.hidden = !isCurrent(dayOf(new Date()), from, until);
  }
}

customElements.define('dated-notice', DatedNotice);
