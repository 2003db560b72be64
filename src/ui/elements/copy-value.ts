/** `<copy-value>`: a value with a button that copies it and says so. */
export class CopyValue extends HTMLElement {
  connectedCallback() {
    this.querySelector('button')?.addEventListener('click', () => void this.copy());
  }

  private async copy() {
    const value = this.querySelector('[data-value]')?.textContent ?? '';
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      this.select(); // No permission to write: select it, so that Ctrl+C does it.
      return;
    }
    const said = this.querySelector<HTMLElement>('[role="status"]');
    said?.toggleAttribute('hidden', false);
    this.dataset['copied'] = '';
    if (said) said.textContent = said.dataset['said'] ?? '';
    setTimeout(() => {
      delete this.dataset['copied'];
      if (said) said.textContent = '';
    }, 2000);
  }

  private select() {
    const value = this.querySelector('[data-value]');
    if (value) getSelection()?.selectAllChildren(value);
  }
}

customElements.define('copy-value', CopyValue);
