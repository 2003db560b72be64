import { date, moment } from '../checks/dates';
import { quoted } from '../checks/format';
import type { Product } from '../checks/product';
import { withoutSecrets } from './discretion';
import { oneLine } from './one-line';

/** A secret with an end. */
export interface Ending {
  /** Key id of the secret: the same secret is the same event, however often it is exported. */
  readonly keyId: string;
  /** Its description, as somebody chose it; `undefined`: names do not go along. */
  readonly secretName: string | undefined;
  readonly end: Date;
}

export interface Renewal extends Ending {
  readonly product: Product;
  /** Address of the guide, without fragment. */
  readonly guideUrl: string;
  readonly now: Date;
  /** When the tenant was read; now where nothing is said. */
  readonly readAt?: Date;
  /** Name of the customer, where names go along. */
  readonly customer?: string | undefined;
  /** Short number of the case. */
  readonly number?: string | undefined;
  /** The other secrets of the registration: a reminder of one of them, made before, is taken back. */
  readonly replaced?: readonly Ending[];
  /** Numbers of the steps that make, date and transfer a secret. */
  readonly steps?: readonly [number, number, number];
}

/** „ „BüroWARE““: the description of a secret behind the word for it, in one line, and nothing secret in it. */
export const behindWord = ({ secretName }: Pick<Ending, 'secretName'>) =>
  secretName === undefined
    ? ''
    : ` ${quoted(oneLine(withoutSecrets(secretName)).slice(0, 100) || 'ohne Beschreibung')}`;

/** What is to be done, and in which order; whose case it is, and when the tenant was read. */
export const renewalSteps = (renewal: Renewal): string => {
  const { product, end, guideUrl, steps = [6, 7, 8], now, readAt = now, number } = renewal;
  return [
    `Der geheime Schlüssel${behindWord(renewal)}, mit dem sich ${product.nominative} bei Microsoft anmeldet, läuft am ${date(end)} ab. Ab dann endet die Verbindung; verlängern lässt er sich nicht.`,
    '',
    `1. Schritt ${steps[0]} der Anleitung: einen neuen geheimen Schlüssel anlegen.`,
    `2. Schritt ${steps[1]}: seine Gültigkeit festlegen.`,
    `3. Schritt ${steps[2]}: den neuen Schlüssel in ${product.accusative} übertragen. Er wird nur einmal angezeigt.`,
    '4. Ausprobieren, ob die Verbindung mit dem neuen Schlüssel läuft.',
    '5. Erst dann den alten Schlüssel löschen.',
    '',
    `Anleitung: ${guideUrl}`,
    `Gelesen am ${moment(readAt)}.`,
    ...(number === undefined ? [] : [`Fall ${number}`]),
  ].join('\n');
};
