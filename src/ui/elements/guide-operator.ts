import { fill } from '../show/page';
import { contacts } from './settings';

/** `<guide-operator>`: who runs this site, from the operator's settings. */
export class GuideOperator extends HTMLElement {
  async connectedCallback() {
    for (const [name, value] of Object.entries(await contacts())) {
      const template = this.querySelector<HTMLTemplateElement>(`template[data-contact="${name}"]`);
      if (!template) continue;
      const contact = fill(template.content.cloneNode(true) as DocumentFragment, { value });
      const link = contact.querySelector('a');
      if (link) link.href = `${link.dataset['scheme'] ?? ''}${value}`;
      this.append(contact);
    }
  }
}

customElements.define('guide-operator', GuideOperator);
