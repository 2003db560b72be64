import { keepText, keptText } from './storage';

const KEY = 'portal-language';

/** Both texts change places: what is shown, and what the title keeps at hand. */
const swap = (label: HTMLElement) => {
  const shown = label.textContent.trim().replace(/^„|“$/g, '');
  // In prose a label is quoted, in a drawing it stands as in the portal.
  label.textContent = label.textContent.includes('„') ? `„${label.title}“` : label.title;
  label.title = shown;
};

/** `<label-switch>`: shows the portal's labels in the language of the reader's portal. */
class LabelSwitch extends HTMLElement {
  private english = false;

  connectedCallback() {
    const box = this.querySelector('input');
    if (!box) return;
    box.checked = keptText(KEY) === 'en';
    this.show(box.checked);
    box.addEventListener('change', () => {
      this.show(box.checked);
      keepText(KEY, box.checked ? 'en' : undefined);
    });
    this.hidden = false;
  }

  private show(english: boolean) {
    if (english === this.english) return;
    this.english = english;
    document.documentElement.dataset['portal'] = english ? 'en' : 'de';
    for (const label of document.querySelectorAll<HTMLElement>('.label[title]')) {
      swap(label);
      if (english) label.lang = 'en';
      else label.removeAttribute('lang');
    }
  }
}

customElements.define('label-switch', LabelSwitch);
