import type { Findable } from '../../lookup/findable';
import { finder, type Finding } from '../../lookup/find';
import { withheld } from '../../lookup/withheld';

/** Longer texts are searched whole, but the field shows their beginning only. */
const SHOWN = 500;

const texts = (row: Element, selector: string) =>
  [...row.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

/** A row of the page as the search wants it; its anchor is its heading's. */
const findable = (row: Element): Findable => ({
  id: row.querySelector('h3')?.id ?? '',
  codes: texts(row, '.codes code'),
  sentences: texts(row, 'h3, .message'),
  // Not what to click: many rows say the same.
  text: texts(row, ':scope > :not(dl), dl > :not([data-said-by])').join(' '),
});

/** `<trouble-filter>`: shows the failures that a number, a word or a pasted message means, best first. */
export class TroubleFilter extends HTMLElement {
  private readonly rows = [...document.querySelectorAll<HTMLElement>('[data-trouble]')];
  private readonly homes = this.rows.map((row) => row.parentElement);
  private search: ((typed: string) => Finding) | undefined;

  connectedCallback() {
    const input = this.querySelector('input');
    if (!input) return;
    input.addEventListener('input', () => this.take(input, input.value));
    // A field of one line would glue the lines of a message together.
    input.addEventListener('paste', (event) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (!/[\r\n]/.test(pasted) && pasted.length < SHOWN) return;
      event.preventDefault();
      const [from, to] = [input.selectionStart ?? 0, input.selectionEnd ?? 0];
      this.take(input, input.value.slice(0, from) + pasted + input.value.slice(to));
    });
    input.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') this.found?.querySelector<HTMLElement>('h3 a')?.focus();
    });
    // A link leads to a row: nothing may hide it.
    addEventListener('hashchange', () => {
      if (!input.value) return;
      this.take(input, '');
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    });
  }

  private get found() {
    return document.querySelector<HTMLElement>('[data-found]');
  }

  private take(input: HTMLInputElement, typed: string) {
    const { text, secret } = withheld(typed);
    const line = text.replace(/\s+/g, ' ').slice(0, SHOWN);
    if (secret || text.length > SHOWN || text !== input.value) input.value = line;
    this.toggle('[data-secret]', secret);
    this.show(text.trim());
  }

  private show(typed: string) {
    this.search ??= finder(this.rows.map(findable));
    const none: Finding = { ids: [], unknown: [], twofold: false };
    const { ids, unknown, twofold } = typed === '' ? none : this.search(typed);
    this.place(typed === '' ? undefined : ids);
    this.tell('[data-shown]', String(typed === '' ? this.rows.length : ids.length));
    this.tell('[data-codes]', unknown.join(', '));
    this.tell('[data-title]', this.found?.querySelector('h3')?.textContent.trim() ?? '');
    this.toggle('[data-best]', ids.length > 0);
    this.toggle('[data-unknown]', unknown.length > 0);
    this.toggle('[data-near]', ids.length > 0);
    this.toggle('[data-twofold]', twofold);
    this.toggle('[data-none]', typed !== '' && ids.length === 0);
    this.lookUp(unknown);
  }

  /** Puts the rows that were found into their list, best first; without any, every row is at home. */
  private place(ids: readonly string[] | undefined) {
    this.rows.forEach((row, at) => this.homes[at]?.append(row));
    const rows = (ids ?? []).flatMap((id) => this.rows.find((row) => row.querySelector('h3')?.id === id) ?? []);
    this.found?.append(...rows);
    this.found?.toggleAttribute('hidden', ids === undefined);
  }

  /** Microsoft's own page about a number; the address carries nothing but its digits. */
  private lookUp(unknown: readonly string[]) {
    const [, number] = /AADSTS(\d+)/.exec(unknown.join(' ')) ?? [];
    const link = this.querySelector<HTMLAnchorElement>('[data-lookup]');
    link?.toggleAttribute('hidden', number === undefined);
    if (link && number !== undefined) link.search = `?code=${number}`;
  }

  private tell(selector: string, text: string) {
    const place = this.querySelector(selector);
    if (place) place.textContent = text;
  }

  private toggle(selector: string, shown: boolean) {
    this.querySelector(selector)?.toggleAttribute('hidden', !shown);
  }
}

customElements.define('trouble-filter', TroubleFilter);
