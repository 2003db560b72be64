import { isTenant } from '../auth/settings';
import { isGuid } from '../checks/guid';
import type { Form } from './judgement';
import type { Message } from './state';
import type { Target } from './surroundings';

/** What survives a sign-in in the same window; the three characters of the secret never do. */
const KEPT = ['clientId', 'domain', 'tenant', 'signInClientId', 'evidenceText'] as const;

/** The panel's fields, by their names in the markup. */
export class PanelForm {
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

  /** What stands in the field for everything that is pasted. */
  evidence() {
    return this.value('evidenceText');
  }

  read(): Form {
    const chosen = this.panel.querySelector<HTMLInputElement>('[name="registration"]:checked')?.value;
    const ticks = document.querySelectorAll<HTMLInputElement>('[data-tick] input:checked');
    return {
      clientId: this.value('clientId'),
      domain: this.value('domain'),
      secretStart: this.value('secretStart'),
      ticks: [...ticks].map((tick) => tick.value),
      chosen,
    };
  }

  kept(): Record<string, string> {
    return Object.fromEntries(KEPT.map((name) => [name, this.value(name)]));
  }

  /** Where the sign-in leads. An app of the customer's own is known in its directory only, so that must be named. */
  target(): Target | Message {
    const [tenant, clientId] = [this.value('tenant').trim(), this.value('signInClientId').trim()];
    if (tenant !== '' && !isTenant(tenant)) return { key: 'tenant' };
    if (clientId !== '' && !isGuid(clientId)) return { key: 'own-app' };
    if (clientId !== '' && tenant === '') return { key: 'own-app-tenant' };
    return { ...(tenant !== '' && { tenant }), ...(clientId !== '' && { clientId }) };
  }
}
