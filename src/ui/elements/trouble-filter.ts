/** `<trouble-filter>`: shows only the rows of the page that contain every typed word. */
export class TroubleFilter extends HTMLElement {
  connectedCallback() {
    const input = this.querySelector('input');
    input?.addEventListener('input', () => this.show(input.value));
    // A link leads to a row: nothing may hide it.
    addEventListener('hashchange', () => {
      if (!input?.value) return;
      input.value = '';
      this.show('');
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    });
  }

  private show(typed: string) {
    const words = typed.toLowerCase().split(/\s+/);
    let shown = 0;
    for (const row of document.querySelectorAll<HTMLElement>('[data-trouble]')) {
      const text = row.textContent.toLowerCase();
      row.hidden = !words.every((word) => text.includes(word));
      if (!row.hidden) shown += 1;
    }
    const place = this.querySelector('[data-shown]');
    if (place) place.textContent = String(shown);
    this.querySelector('[data-none]')?.toggleAttribute('hidden', shown > 0);
  }
}

customElements.define('trouble-filter', TroubleFilter);
