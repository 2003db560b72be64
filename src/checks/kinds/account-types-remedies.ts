import { SHOWS_SOON } from '../delay';
import type { Remedy } from '../remedy';
import type { Product } from '../product';

interface AccountType {
  readonly id: string;
  readonly name: string;
}

/** Changed in the manifest: the one place that offers every account type (entra-docs, howto-modify-supported-accounts.md). */
export const changeIt = ({ id }: AccountType): Remedy => ({
  clicks: [
    ['Haben Sie es bewusst so gewählt, lassen Sie es dabei.'],
    ['Sonst klicken Sie in der Registrierung unter ', { label: 'manage' }, ' auf ', { label: 'manifest' }, '.'],
    ['Setzen Sie „signInAudience“ auf: ', { value: id }],
    ['Klicken Sie auf ', { label: 'save' }, '.'],
  ],
  blade: 'manifest',
  delay: SHOWS_SOON,
  changes: [{ change: 'set signInAudience', to: id }],
});

/** Only for personal accounts: another registration takes its place. */
export const registerForWork = ({ id, name }: AccountType, product: Product): Remedy => ({
  clicks: [
    [
      'Legen Sie unter ',
      { label: 'appRegistrations' },
      ' mit ',
      { label: 'newRegistration' },
      ' eine neue an. Lassen Sie die jetzige, bis alles läuft.',
    ],
    ['Wählen Sie dabei unter ', { label: 'supportedAccountTypes' }, `: „${name}“.`],
    [`Tragen Sie die Anwendungs-ID der neuen ${product.inside} und auf dieser Seite ein.`],
    [
      'Gehen Sie mit ihr diesen und alle folgenden Schritte noch einmal durch: Adresse, Schlüssel, Berechtigung, Zustimmung und Freigaben der alten gelten für die neue nicht.',
    ],
  ],
  blade: 'list',
  changes: [
    { change: 'register', signInAudience: id },
    { change: 'type', input: 'clientId' },
  ],
});
