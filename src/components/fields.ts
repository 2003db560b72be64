import { asksOf, type Guide } from '../checks';
import { productOf } from '../checks/product';
import type { ComposedGuide } from '../guide/compose';

/** Fields that stand in a check or, where no check asks for them, with the further details of the page. */
export type Asked = 'clientId' | 'domain' | 'secretStart' | 'evidenceText';

interface FieldText {
  readonly label: string;
  readonly hint: string;
  readonly maxlength?: number;
  readonly class?: string;
}

/** What each field is called where a guide has no name for it, and what belongs there. */
const texts: Readonly<Record<Asked, FieldText>> = {
  clientId: {
    label: 'Anwendungs-ID (Client-ID)',
    hint: 'So, wie sie in Ihrem Programm steht. Lesen Sie sie dort ab, nicht in Entra; sonst vergleicht die Seite Entra nur mit sich selbst.',
    maxlength: 100,
  },
  domain: {
    label: 'Domain',
    hint: 'Auch diesen Wert lesen Sie in Ihrem Programm ab.',
    maxlength: 253,
  },
  secretStart: {
    label: 'Erste drei Zeichen des Schlüssels',
    hint: 'So, wie sie in Ihrem Programm stehen. Nur die ersten drei: Den ganzen Schlüssel geben Sie niemandem, auch dieser Seite nicht.',
    maxlength: 3,
    class: 'short',
  },
  evidenceText: {
    label: 'Ausgabe einfügen, wenn Sie sich nicht anmelden möchten',
    hint: 'Die Ausgabe der Befehlszeile, ein Manifest oder einen Bericht, eingefügt oder als Datei auf diese Seite gezogen. Was es ist, erkennt die Seite selbst. Es bleibt in Ihrem Browser.',
  },
};

/** The same where a step asks for Exchange Online's output. */
const exchange: FieldText = {
  label: 'Ausgabe einfügen (für diesen Schritt, oder wenn Sie sich nicht anmelden möchten)',
  hint: 'Die Ausgabe aus Exchange Online, ein Manifest oder einen Bericht, eingefügt oder als Datei auf diese Seite gezogen. Was es ist, erkennt die Seite selbst. Es bleibt in Ihrem Browser.',
};

/** Whether a step of the guide asks for something of Exchange Online: without one the page does not speak of it. */
export const speaksOfExchange = (guide: Guide) => asksOf(guide).has('exchange');

/** What the portal calls it, and what the product does: „Anwendungs-ID (Client-ID), in der Ticketsoftware „Client-ID““. */
const labelOf = (label: string, guide: ComposedGuide, field = label) =>
  field.includes(label) ? field : `${label}, ${productOf(guide).inside} „${field}“`;

/** What a field is called and what belongs there; the product's own name for it is that of its hand-over. */
export const textOf = (name: Asked, guide: ComposedGuide): FieldText => {
  if (name === 'evidenceText' && speaksOfExchange(guide)) return exchange;
  const field = guide.data.handover.find(({ input }) => input === name)?.field;
  return { ...texts[name], label: labelOf(texts[name].label, guide, field) };
};

/** The field a kind of check asks for, by what the kind says. */
export const fieldOf = (asks: 'clientId' | 'domain' | 'secretStart' | 'exchange'): Asked =>
  asks === 'exchange' ? 'evidenceText' : asks;
