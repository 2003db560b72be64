import type { Application, Secret } from '../../tenant/shapes';
import { date } from '../dates';
import { list, quoted } from '../format';
import type { Context } from '../kind';
import { nameOf, validity } from '../secrets';
import { fail, warn, type Piece } from '../verdict';
import { newSecret, readAgain } from './secret-remedies';

export type Given = Context<unknown, 'application', never>;

const refused = ({ product }: Given, error = ' (Fehler AADSTS7000215)') =>
  `Steht der Schlüssel so ${product.inside}, weist Microsoft ${product.possessive} Anmeldung ab${error}.`;

/** Which of them stands in the product cannot be told. */
export const ambiguous = ({ product }: Given, valid: readonly Secret[], others: readonly Secret[]) =>
  warn(
    others.length === 0
      ? `${String(valid.length)} gültige Schlüssel beginnen mit denselben drei Zeichen.`
      : `Mit denselben drei Zeichen beginnen mehrere Schlüssel, und nicht alle sind gültig: ${list([...valid, ...others].map(nameOf))}.`,
    `Welcher davon ${product.inside} steht, lässt sich so nicht unterscheiden.`,
    newSecret({ product, gone: [...valid, ...others] }),
  );

/** The typed characters are those of a secret, but of none that is valid now. */
export const lapsed = (given: Given, old: Secret, valid: readonly Secret[]) => {
  const { now, product } = given;
  const isEarly = validity(old, now) === 'not-yet';
  const since = isEarly ? 'noch nicht gültig ist' : `am ${date(old.endDateTime ?? now)} abgelaufen ist`;
  const kept = `Haben Sie noch den Wert eines gültigen Schlüssels, also von ${valid.map(nameOf).join(' oder ')}, tragen Sie ihn ${product.inside} ein und hier seine ersten drei Zeichen. Sonst brauchen Sie einen neuen:`;
  return fail(
    `Die hier eingegebenen Zeichen gehören zu einem Schlüssel, der ${since}.`,
    refused(given, isEarly ? '' : ' (Fehler AADSTS7000222)'),
    newSecret({ product, ...(valid.length > 0 && { first: [kept] }) }),
  );
};

/** The secret belongs to another registration: one of the two, id or secret, was taken from the wrong one. */
export const sibling = (given: Given, appId: string, found: Application | undefined) => {
  const { product } = given;
  const other = found
    ? `„${found.displayName ?? 'ohne Namen'}“ (Anwendungs-ID ${appId})`
    : `mit der Anwendungs-ID ${appId}`;
  return fail(
    `Die hier eingegebenen Zeichen sind der Anfang eines Schlüssels der Registrierung ${other}, nicht der geprüften.`,
    refused(given),
    newSecret({
      product,
      first: [
        `Soll ${product.nominative} die Registrierung ${other} verwenden, tragen Sie deren Anwendungs-ID ${product.inside} und hier ein; dann passt der Schlüssel. Sonst braucht ${product.pronoun} einen der geprüften Registrierung:`,
      ],
    }),
  );
};

/** „a[B]3“: the beginning as Microsoft names it, marked where it was typed otherwise. */
const marked = (hint: string, at: readonly number[]): Piece[] =>
  Array.from(hint, (character, place) => (at.includes(place) ? { mark: character } : character));

/** Read wrong more often than wrong: what stands in the product is looked at again before anything is made anew. */
export const alike = (given: Given, hint: string, at: readonly number[]) =>
  fail(
    [
      'Die hier eingegebenen Zeichen gleichen dem Anfang eines gültigen Schlüssels, aber nicht genau. Er beginnt mit „',
      ...marked(hint, at),
      '“; an den markierten Stellen ist etwas anderes eingegeben.',
    ],
    `Große und kleine Buchstaben sind verschieden, ebenso O und 0 oder l, I und 1. ${refused(given)}`,
    readAgain(given.product, hint),
  );

export const copiedId = (given: Given) =>
  fail(
    'Die hier eingegebenen Zeichen sind der Anfang einer Geheimnis-ID: Sie haben die Geheimnis-ID kopiert, nicht den Wert.',
    refused(given),
    newSecret({
      product: given.product,
      first: [
        'Ist die Seite mit dem neuen Schlüssel im Portal noch offen, kopieren Sie dort die Spalte ',
        { label: 'value' },
        `. Tragen Sie den Wert ${given.product.inside} ein und hier seine ersten drei Zeichen. Wird er nicht mehr angezeigt, brauchen Sie einen neuen:`,
      ],
    }),
  );

export const unlike = (given: Given, secrets: readonly Secret[]) => {
  const hints = [...new Set(secrets.flatMap(({ hint }) => hint ?? []))];
  return fail(
    `Die hier eingegebenen Zeichen passen zu keinem Schlüssel dieser Registrierung. Deren Schlüssel beginnen mit ${list(hints.map(quoted))}.`,
    refused(given),
    newSecret({
      product: given.product,
      first: [
        `Sehen Sie ${given.product.inside} nach, ob der Schlüssel vollständig und ohne Leerzeichen davor eingefügt ist. Steht er dort so, brauchen Sie einen neuen:`,
      ],
    }),
  );
};
