/** Fields that stand in a check or, where no check asks for them, with the further details of the page. */
export type Asked = 'clientId' | 'domain' | 'secretStart' | 'evidenceText';

interface FieldText {
  readonly label: string;
  readonly hint: string;
  readonly maxlength?: number;
  readonly class?: string;
}

/** What each field is called, and what belongs there; names and labels are part of the markup contract. */
export const labelsOf: Readonly<Record<Asked, FieldText>> = {
  clientId: {
    label: 'Anwendungs-ID (Client-ID)',
    hint: 'So, wie sie in Ihrem Programm steht. Lesen Sie sie dort ab, nicht in Entra; sonst vergleicht die Seite Entra nur mit sich selbst.',
    maxlength: 100,
  },
  domain: {
    label: 'Domain / Bezeichnung',
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
    label: 'Ausgabe einfügen (für diesen Schritt, oder wenn Sie sich nicht anmelden möchten)',
    hint: 'Die Ausgabe aus Exchange Online, ein Manifest oder einen Bericht, eingefügt oder als Datei auf diese Seite gezogen. Was es ist, erkennt die Seite selbst. Es bleibt in Ihrem Browser.',
  },
};

/** The field a kind of check asks for, by what the kind says. */
export const fieldOf = (asks: 'clientId' | 'domain' | 'secretStart' | 'exchange'): Asked =>
  asks === 'exchange' ? 'evidenceText' : asks;
