import { date } from '../checks/dates';
import { list, quoted } from '../checks/format';
import type { Secret } from '../tenant/shapes';
import { changed, listChanges, type Difference } from './change';

type Sentence = Omit<Difference, 'step'>;

const name = ({ displayName }: Secret) => quoted(displayName ?? 'ohne Beschreibung');
const end = ({ endDateTime }: Secret) => (endDateTime ? `gültig bis ${date(endDateTime)}` : 'ohne Ablaufdatum');
const keyOf = ({ keyId, displayName, endDateTime }: Secret) =>
  keyId?.toLowerCase() ?? `${displayName ?? ''} ${endDateTime ?? ''}`;

/** After a renewal the old secret is still there: it is named beside the new one, so that nobody forgets it. */
const added = (secret: Secret, old: readonly Secret[]) => {
  const sentence = `Neu: geheimer Schlüssel ${name(secret)}, ${end(secret)}.`;
  const others = list(old.map((one) => `${name(one)} (${end(one)})`));
  return others === '' ? sentence : `${sentence} Weiterhin vorhanden: ${others}.`;
};

const sameDay = (a: Secret, b: Secret) => end(a) === end(b);

/** One secret before and after: nothing of a secret can be changed by its owner, but what was read may differ. */
const edited = (before: Secret, after: Secret): Sentence[] => [
  ...(name(before) === name(after)
    ? []
    : [changed(`Geändert: Der geheime Schlüssel ${name(before)} heißt jetzt ${name(after)}.`)]),
  ...(sameDay(before, after)
    ? []
    : [changed(`Geändert: geheimer Schlüssel ${name(after)}, jetzt ${end(after)}, vorher ${end(before)}.`)]),
];

/** Secrets by their key id: new ones, removed ones, others than before. */
export const secretChanges = (before: readonly Secret[], after: readonly Secret[]): Sentence[] => {
  const old = new Map(before.map((secret) => [keyOf(secret), secret]));
  const kept = after.filter((secret) => old.has(keyOf(secret)));
  return [
    ...listChanges(before, after, keyOf, {
      added: (secret) => added(secret, kept),
      removed: (secret) => `Entfernt: geheimer Schlüssel ${name(secret)}, ${end(secret)}.`,
    }),
    ...kept.flatMap((secret) => edited(old.get(keyOf(secret)) ?? secret, secret)),
  ];
};
