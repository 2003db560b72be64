import { isTenant } from '../auth/settings';
import type { Form } from './judgement';

/** What survives a sign-in in the same window; the three characters of the secret never do. */
const KEPT = ['clientId', 'domain', 'tenant', 'evidenceText'] as const;

/** The panel's fields, by their names in the markup. */
export class PanelForm {
  private pastedAt = new Date();

  constructor(private readonly panel: ParentNode) {}

  private field(name: string) {
    return this.panel.querySelector<HTMLInputElement>(`[name="${name}"]`);
  }

  private value(name: string) {
    return this.field(name)?.value ?? '';
  }

  enter(values: Readonly<Record<string, string | undefined>>) {
    for (const [name, value] of Object.entries(values)) {
      const field = this.field(name);
      if (field && value !== undefined) field.value = value;
    }
  }

  /** Remembers when the evidence was pasted; its answer carries the time. */
  pasted() {
    this.pastedAt = new Date();
  }

  read(): Form {
    const chosen = this.panel.querySelector<HTMLInputElement>('[name="registration"]:checked')?.value;
    const ticks = document.querySelectorAll<HTMLInputElement>('[data-tick] input:checked');
    return {
      clientId: this.value('clientId'),
      domain: this.value('domain'),
      secretStart: this.value('secretStart'),
      evidence: this.value('evidenceText'),
      pastedAt: this.pastedAt,
      ticks: [...ticks].map((tick) => tick.value),
      chosen,
    };
  }

  kept(): Record<string, string> {
    return Object.fromEntries(KEPT.map((name) => [name, this.value(name)]));
  }

  /** The directory to sign in to: nothing typed, the directory, or `unfit`. */
  tenant(): string | undefined | { readonly unfit: true } {
    const typed = this.value('tenant').trim();
    if (typed === '') return undefined;
    return isTenant(typed) ? typed : { unfit: true };
  }
}
