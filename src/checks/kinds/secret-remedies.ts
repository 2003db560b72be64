import type { Secret } from '../../tenant/shapes';
import { DELAY } from '../clicks';
import { list } from '../format';
import type { Change, Click, Remedy } from '../remedy';
import { nameOf } from '../secrets';
import type { Product } from '../product';

const OPEN: Click = [
  'Öffnen Sie in der Registrierung ',
  { label: 'certificatesAndSecrets' },
  ' und dort die Registerkarte ',
  { label: 'clientSecrets' },
  '.',
];

const MAKE: readonly Click[] = [
  [
    'Klicken Sie auf ',
    { label: 'newClientSecret' },
    ', wählen Sie unter ',
    { label: 'expires' },
    ', wie lange er gelten soll, und klicken Sie auf ',
    { label: 'add' },
    '.',
  ],
  [
    'Kopieren Sie sofort den Eintrag der Spalte ',
    { label: 'value' },
    ', nicht den der Spalte ',
    { label: 'secretId' },
    '. Microsoft zeigt ihn nur jetzt.',
  ],
];

const transfer = (product: Product): readonly Click[] => [
  [`Fügen Sie ihn ${product.inside} in das Feld für den geheimen Schlüssel ein, und speichern Sie dort.`],
  [
    `Lesen Sie ${product.inside} seine ersten drei Zeichen ab, und tragen Sie sie auf dieser Seite in das Feld „Erste drei Zeichen des Schlüssels“ ein.`,
  ],
];

const deletions = (secrets: readonly Secret[]): Change[] =>
  secrets.flatMap(({ keyId }) => (keyId ? [{ change: 'remove secret', keyId }] : []));

const UNUSED =
  'Löschen Sie von den übrigen, was niemand mehr verwendet, bis höchstens drei bleiben. Fragen Sie im Zweifel, wer sie angelegt hat.';

interface Renewal {
  readonly product: Product;
  /** What may make a new secret needless, or must be known before. */
  readonly first?: Click;
  /** Secrets that must go once the new one is in use. */
  readonly gone?: readonly Secret[];
}

const DELETE_LATER = 'Läuft die Verbindung mit dem neuen, löschen Sie in derselben Liste';

/** A new secret, its value in the product, its beginning here; what it replaces goes last. */
export const newSecret = ({ product, first, gone = [] }: Renewal): Remedy => ({
  clicks: [
    ...(first ? [first] : []),
    OPEN,
    ...MAKE,
    ...transfer(product),
    ...(gone.length > 0 ? [[`${DELETE_LATER} ${list(gone.map(nameOf))}.`]] : []),
  ],
  blade: 'credentials',
  doer: 'registration',
  delay: DELAY,
  changes: [{ change: 'add secret' }, { change: 'type', input: 'secretStart' }, ...deletions(gone)],
});

/** Only deletes: what is over surely serves nobody, of the others somebody must know. */
export const fewerSecrets = (over: readonly Secret[], perhaps: readonly Secret[]): Remedy => ({
  clicks: [
    OPEN,
    ...(over.length > 0 ? [[`Löschen Sie, was abgelaufen ist: ${list(over.map(nameOf))}.`]] : []),
    ...(perhaps.length > 0 ? [[UNUSED]] : []),
  ],
  blade: 'credentials',
  delay: DELAY,
  changes: deletions([...over, ...perhaps]),
});

/** What stands in the product is right, and was read or typed wrong: nothing is made anew unless it really stands so. */
export const readAgain = (product: Product, start: string): Remedy => ({
  clicks: [
    [`Sehen Sie ${product.inside} noch einmal nach, wie der Schlüssel beginnt, und tragen Sie hier genau das ein.`],
    [
      `Steht er dort wirklich anders, wurde er abgeschrieben statt kopiert. Wird er im Portal unter `,
      { label: 'clientSecrets' },
      ' in der Spalte ',
      { label: 'value' },
      ' noch ganz angezeigt, kopieren Sie ihn neu.',
    ],
    ['Erst wenn beides nicht hilft, legen Sie einen neuen Schlüssel an und tragen ihn an beiden Stellen ein.'],
  ],
  blade: 'credentials',
  doer: 'anyone',
  changes: [{ change: 'type', input: 'secretStart', value: start }],
});

/** Nothing to compare with: the user knows which secret it is, or makes one that can be compared. */
export const tickOrNew = (product: Product): Remedy => ({
  clicks: [
    [`Wissen Sie, dass ${product.inside} dieser Schlüssel steht, setzen Sie hier den Haken.`],
    ['Sonst legen Sie im Portal einen neuen an: Zu dem nennt Microsoft den Anfang, und er lässt sich vergleichen.'],
  ],
  blade: 'credentials',
  doer: 'anyone',
  changes: [{ change: 'tick' }],
});
