import { atSite, SITE } from '../checks/site';
import { site } from './site';

/** `<site-address>`: a value to copy and a Soll name the address of this site once the page knows it. */
class SiteAddress extends HTMLElement {
  connectedCallback() {
    for (const place of document.querySelectorAll('[data-value], [data-field="soll"]')) {
      const { textContent: text } = place;
      if (text.includes(SITE)) place.textContent = atSite(text, site()).trim();
    }
  }
}

customElements.define('site-address', SiteAddress);
