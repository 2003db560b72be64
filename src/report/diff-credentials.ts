import { date } from '../checks/dates';
import { list, quoted } from '../checks/format';
import { validity, type Dated } from '../checks/secrets';
import { changed, listChanges, type Difference } from './change';
import type { Credential } from './credentials';

type Sentence = Omit<Difference, 'step'>;

/** What a sentence calls one: „geheimer Schlüssel“, and with its article as a sentence begins with it. */
export interface Noun {
  readonly noun: string;
  readonly start: string;
}

const name = ({ displayName }: Credential) => quoted(displayName ?? 'ohne Beschreibung');
const end = ({ endDateTime }: Dated) => (endDateTime ? `gültig bis ${date(endDateTime)}` : 'ohne Ablaufdatum');
const keyOf = ({ keyId, displayName, endDateTime }: Credential) =>
  keyId?.toLowerCase() ?? `${displayName ?? ''} ${endDateTime ?? ''}`;

/** After a renewal the old one is still there: it is named beside the new one, so that nobody forgets it. */
const added = ({ noun }: Noun, one: Credential, old: readonly Credential[]) => {
  const sentence = `Neu: ${noun} ${name(one)}, ${end(one)}.`;
  const others = list(old.map((other) => `${name(other)} (${end(other)})`));
  return others === '' ? sentence : `${sentence} Weiterhin vorhanden: ${others}.`;
};

/** One before and after: nothing of it can be changed by its owner, but what was read may differ. */
const edited = ({ noun, start }: Noun, before: Credential, after: Credential): Sentence[] => [
  ...(name(before) === name(after) ? [] : [changed(`Geändert: ${start} ${name(before)} heißt jetzt ${name(after)}.`)]),
  ...(end(before) === end(after)
    ? []
    : [changed(`Geändert: ${noun} ${name(after)}, jetzt ${end(after)}, vorher ${end(before)}.`)]),
];

/** It was valid when the tenant was read before, and is over now. */
const expired = ({ noun }: Noun, one: Credential, [from, to]: Read): Sentence[] =>
  validity(one, from) === 'valid' && validity(one, to) === 'expired'
    ? [changed(`Abgelaufen: ${noun} ${name(one)}, am ${date(one.endDateTime ?? '')}.`)]
    : [];

/** When the tenant was read, before and after. */
export type Read = readonly [Date, Date];

/** Secrets or certificates by their key id: new ones, removed ones, others than before, and what has ended meanwhile. */
export const credentialChanges =
  (noun: Noun, read: Read) =>
  (before: readonly Credential[], after: readonly Credential[]): Sentence[] => {
    const old = new Map(before.map((one) => [keyOf(one), one]));
    const kept = after.filter((one) => old.has(keyOf(one)));
    return [
      ...listChanges(before, after, keyOf, {
        added: (one) => added(noun, one, kept),
        removed: (one) => `Entfernt: ${noun.noun} ${name(one)}, ${end(one)}.`,
      }),
      ...kept.flatMap((one) => [...edited(noun, old.get(keyOf(one)) ?? one, one), ...expired(noun, one, read)]),
    ];
  };
