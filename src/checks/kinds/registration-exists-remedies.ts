import type { Application } from '../../tenant/shapes';
import { named } from '../named-registration';
import type { Click, Remedy } from '../remedy';
import type { Subject } from '../subject';
import type { Product } from '../product';

const DELAY =
  'Die Suche bei Microsoft hinkt manchmal einige Minuten nach. Ist die Anwendungs-ID eingetragen, wird nicht gesucht.';

const register = (name: string): readonly Click[] => [
  ['Klicken Sie unter ', { label: 'appRegistrations' }, ' auf ', { label: 'newRegistration' }, '.'],
  ['Tragen Sie unter ', { label: 'name' }, ' ein: ', { value: name }],
  [
    'Füllen Sie die übrigen Felder so aus, wie es die Anleitung zeigt. Gespeichert wird erst mit ',
    { label: 'register' },
    '.',
  ],
];

/** What to do before another is registered. */
const before = (product: Product, isTyped: boolean): Click =>
  isTyped
    ? [
        `Verwendet ${product.nominative} die eingegebene Anwendungs-ID schon, liegt die Registrierung in einem anderen Verzeichnis: Wählen Sie „Anderes Konto“, und melden Sie sich dort an.`,
      ]
    : [
        'Gerade angelegt? Die Suche bei Microsoft hinkt nach: Tragen Sie auf dieser Seite die Anwendungs-ID ein, dann wird nicht gesucht.',
      ];

interface Perhaps {
  /** An id is typed that nobody here knows. */
  readonly isTyped?: boolean;
  /** It only asks for the same API, and may be meant all the same. */
  readonly asker?: Application | undefined;
}

/** It is gone for good: another takes its place. */
export const replaceIt = (name: string): Remedy => ({
  clicks: [['Wiederherstellen lässt sie sich nicht mehr. Legen Sie eine neue an.'], ...register(name)],
  blade: 'list',
  delay: DELAY,
  changes: [{ change: 'register', name }],
});

/** There is none yet. */
export const registerOne = (name: string, product: Product, { isTyped = false, asker }: Perhaps = {}): Remedy => ({
  clicks: [
    before(product, isTyped),
    ...(asker ? [[`Ist ${named(asker)} gemeint, tragen Sie ihre Anwendungs-ID ein: `, { value: asker.appId }]] : []),
    ['Sonst legen Sie eine an.'],
    ...register(name),
  ],
  blade: asker ? 'list' : 'create',
  delay: DELAY,
  changes: [{ change: 'register', name }],
});

/**
 * It was deleted, and Entra still keeps it. Restored in the portal, it brings its enterprise app and the consent along
 * (entra-docs, howto-restore-app.md @ 45eebfa).
 */
export const restoreRegistration = (gone: Application, until: string): Remedy => ({
  clicks: [
    ['Wählen Sie unter ', { label: 'appRegistrations' }, ' die Registerkarte ', { label: 'deletedApplications' }, '.'],
    [`Wählen Sie dort ${named(gone)}, und klicken Sie auf `, { label: 'restoreRegistration' }, '.'],
    [`Das geht bis zum ${until}. Ist sie dort nicht aufgeführt, legen Sie eine neue an.`],
  ],
  blade: 'list',
  delay: DELAY,
  changes: [{ change: 'restore', appId: gone.appId }],
});

/** The typed id belongs to an enterprise app whose registration is another directory's: `owner` is its id. */
export const registerHere = (name: string, product: Product, owner: string): Remedy => ({
  clicks: [
    [
      'Liegt Ihre Registrierung in jenem Verzeichnis, melden Sie sich dort an: Wählen Sie „Anderes Konto“. Seine Verzeichnis-ID ist ',
      { value: owner },
    ],
    ['Sonst legen Sie hier eine an.'],
    ...register(name),
    [`Tragen Sie ihre Anwendungs-ID ${product.inside} und auf dieser Seite ein.`],
  ],
  blade: 'create',
  delay: DELAY,
  changes: [
    { change: 'register', name },
    { change: 'type', input: 'clientId' },
  ],
});

/** Several might be meant: which one, only the product knows. */
export const chooseOne = ({ guess }: Subject, judged: string, product: Product): Remedy => ({
  clicks: [
    [
      `Lesen Sie ${product.inside} nach, welche Anwendungs-ID dort eingetragen ist, und tragen Sie sie auf dieser Seite ein.`,
    ],
    [
      'Steht dort noch keine, wählen Sie in der Liste auf dieser Seite die Registrierung aus, die Sie verwenden wollen.',
    ],
    ['Löschen Sie keine, solange nicht sicher ist, dass niemand sie verwendet.'],
  ],
  blade: 'list',
  changes: [guess ? { change: 'choose', appId: judged } : { change: 'type', input: 'clientId', value: judged }],
});
