import { date, moment } from '../checks/dates';
import { quoted } from '../checks/format';
import type { Product } from '../checks/product';
import type { CredentialKind } from './credentials';
import { withoutSecrets } from './discretion';
import { oneLine } from './one-line';

/** A secret or a certificate with an end. */
export interface Ending {
  readonly what: CredentialKind;
  /** Its key id: the same one is the same event, however often it is exported. */
  readonly keyId: string;
  /** Its description, as somebody chose it; `undefined`: names do not go along. */
  readonly description: string | undefined;
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
  /** The others of its kind at the registration: a reminder of one of them, made before, is taken back. */
  readonly replaced?: readonly Ending[];
  /** Numbers of the steps that are about it: of a secret those that make, date and transfer it. */
  readonly steps?: readonly number[];
}

/** The same in other cases, and what is said of it. */
const words = {
  secret: {
    plain: 'geheimer Schlüssel',
    start: 'Der geheime Schlüssel',
    todo: 'Geheimen Schlüssel',
    pronoun: 'er',
    successor: 'einen neuen',
  },
  certificate: {
    plain: 'Zertifikat',
    start: 'Das Zertifikat',
    todo: 'Zertifikat',
    pronoun: 'es',
    successor: 'ein neues',
  },
} as const satisfies Record<CredentialKind, unknown>;

/** „ „BüroWARE““: the description behind the word for it, in one line, and nothing secret in it. */
const behindWord = ({ description }: Ending) =>
  description === undefined
    ? ''
    : ` ${quoted(oneLine(withoutSecrets(description)).slice(0, 100) || 'ohne Beschreibung')}`;

/** „Erledigt: geheimer Schlüssel „alt“ ist durch einen neuen ersetzt“ */
export const doneText = (one: Ending) => {
  const { plain, successor } = words[one.what];
  return `Erledigt: ${plain}${behindWord(one)} ist durch ${successor} ersetzt`;
};

/** „Geheimen Schlüssel „BüroWARE“ für die Ticketsoftware erneuern (läuft am 1. Mai 2028 ab)“ */
export const titleText = (one: Renewal) =>
  `${words[one.what].todo}${behindWord(one)} für ${one.product.accusative} erneuern (läuft am ${date(one.end)} ab)`;

/** „Geheimen Schlüssel „BüroWARE“ erneuern, er läuft am 1. Mai 2028 ab“ */
export const alarmText = (one: Ending) => {
  const { todo, pronoun } = words[one.what];
  return `${todo}${behindWord(one)} erneuern, ${pronoun} läuft am ${date(one.end)} ab`;
};

const todos: Readonly<Record<CredentialKind, (renewal: Renewal) => readonly string[]>> = {
  secret: ({ product, steps: [make = 6, limit = 7, transfer = 8] = [] }) => [
    `Schritt ${make} der Anleitung: einen neuen geheimen Schlüssel anlegen.`,
    `Schritt ${limit}: seine Gültigkeit festlegen.`,
    `Schritt ${transfer}: den neuen Schlüssel in ${product.accusative} übertragen. Er wird nur einmal angezeigt.`,
    'Ausprobieren, ob die Verbindung mit dem neuen Schlüssel läuft.',
    'Erst dann den alten Schlüssel löschen.',
  ],
  certificate: ({ product, steps: [upload] = [] }) => [
    `Das Zertifikat ${product.inside} erneuern.`,
    `${upload === undefined ? 'In der Anleitung' : `Schritt ${upload} der Anleitung`}: seinen öffentlichen Teil hochladen.`,
    'Ausprobieren, ob die Verbindung mit dem neuen Zertifikat läuft.',
    'Erst dann das alte Zertifikat löschen.',
  ],
};

/** What is to be done, and in which order; whose case it is, and when the tenant was read. */
export const renewalSteps = (renewal: Renewal): string => {
  const { what, product, end, guideUrl, now, readAt = now, number } = renewal;
  const { start, pronoun } = words[what];
  return [
    `${start}${behindWord(renewal)}, mit dem sich ${product.nominative} bei Microsoft anmeldet, läuft am ${date(end)} ab. Ab dann endet die Verbindung; verlängern lässt ${pronoun} sich nicht.`,
    '',
    ...todos[what](renewal).map((todo, at) => `${String(at + 1)}. ${todo}`),
    '',
    `Anleitung: ${guideUrl}`,
    `Gelesen am ${moment(readAt)}.`,
    ...(number === undefined ? [] : [`Fall ${number}`]),
  ].join('\n');
};
