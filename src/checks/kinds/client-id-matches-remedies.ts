import type { Application } from '../../tenant/shapes';
import { named } from '../named-registration';
import type { Click, Remedy } from '../remedy';
import type { Result } from '../result';
import type { Product } from '../product';

const entered = (product: Product): Click => [`Tragen Sie ihn ${product.inside} ein, und ebenso auf dieser Seite.`];

/** Nobody knows which registration it is: the user looks it up, beside two numbers that look alike. */
const lookUp = (product: Product): Remedy => ({
  clicks: [
    ['Öffnen Sie unter ', { label: 'appRegistrations' }, ' Ihre Registrierung und dort ', { label: 'overview' }, '.'],
    [
      'Kopieren Sie den Wert neben ',
      { label: 'applicationId' },
      ', nicht den neben ',
      { label: 'objectId' },
      ' oder ',
      { label: 'directoryId' },
      '.',
    ],
    entered(product),
  ],
  blade: 'list',
  changes: [{ change: 'type', input: 'clientId' }],
});

const typeIdOf = (right: Application, product: Product): Remedy => ({
  clicks: [
    [`Öffnen Sie in der Registrierung ${named(right)} die Seite `, { label: 'overview' }, '.'],
    ['Kopieren Sie den Wert neben ', { label: 'applicationId' }, ': ', { value: right.appId }],
    entered(product),
  ],
  blade: 'overview',
  ids: { appId: right.appId },
  changes: [{ change: 'type', input: 'clientId', value: right.appId }],
});

interface Known {
  readonly product: Product;
  readonly before: readonly Result[];
}

/** There is no registration yet whose id could be looked up: that comes first, and the check that asks for it says how. */
const afterOther = ({ number }: Result, { clicks, changes, ...rest }: Remedy): Remedy => ({
  ...rest,
  clicks: [
    [`Beheben Sie zuerst Prüfung ${number}. Vorher gibt es keine Registrierung, deren Anwendungs-ID hierher gehört.`],
    ...clicks,
  ],
  changes: [{ change: 'other remedy', number }, ...changes],
});

/** Where the right id stands, and into which two fields it goes. */
export const typeRight = ({ product, before }: Known, right: Application | undefined): Remedy => {
  if (right) return typeIdOf(right, product);
  const missing = before.find(({ kind, status }) => kind === 'registration-exists' && status === 'fail');
  return missing ? afterOther(missing, lookUp(product)) : lookUp(product);
};

/** Another registration fits, the typed one does not: which one is meant, only the product knows. */
export const switchTo = (rival: Application, { product }: Pick<Known, 'product'>): Remedy => ({
  clicks: [
    [`Prüfen Sie, welche der beiden Registrierungen ${product.nominative} verwenden soll.`],
    [`Ist es ${named(rival)}, wählen Sie sie in der Liste auf dieser Seite aus.`],
    [`Tragen Sie dann ihre Anwendungs-ID ${product.inside} und auf dieser Seite ein: `, { value: rival.appId }],
    ['Ist es die eingegebene, richten Sie sie nach den Schritten dieser Anleitung ein.'],
  ],
  changes: [
    { change: 'choose', appId: rival.appId },
    { change: 'type', input: 'clientId', value: rival.appId },
  ],
});
