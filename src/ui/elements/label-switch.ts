const KEY = 'portal-language';

/** What this tab remembers; where storage is switched off, nothing. */
const remembered = () => {
  try {
    return sessionStorage.getItem(KEY) === 'en';
  } catch {
    return false;
  }
};

const remember = (english: boolean) => {
  try {
    if (english) sessionStorage.setItem(KEY, 'en');
    else sessionStorage.removeItem(KEY);
  } catch {
    // Storage is switched off: the choice holds until the page is left.
  }
};

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
    box.checked = remembered();
    this.show(box.checked);
    box.addEventListener('change', () => {
      this.show(box.checked);
      remember(box.checked);
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
