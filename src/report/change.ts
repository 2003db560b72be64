/** What a change belongs to, whatever the guide calls the step. */
export type ChangeGroup =
  | 'directory'
  | 'registration'
  | 'account-types'
  | 'redirect-uris'
  | 'secrets'
  | 'certificates'
  | 'permissions'
  | 'consent'
  | 'enterprise-app'
  | 'domains';

/** One difference that means something, as a whole German sentence. */
export interface Difference {
  readonly step: ChangeGroup;
  readonly kind: 'added' | 'removed' | 'changed' | 'incomparable';
  readonly sentence: string;
}

/** What is known of one side: a value, or nothing because it could not be read. */
export type Seen<T> = { readonly value: T } | undefined;

export const seen = <T>(value: T | null | undefined): Seen<T> =>
  value === undefined || value === null ? undefined : { value };

const sides = (before: Seen<unknown>, after: Seen<unknown>) => {
  if (!before && !after) return undefined;
  return before ? (after ? undefined : 'nachher') : 'vorher';
};

/** Compares what was read on both sides; what one side could not read is said to be so, never taken for removed. */
export const compare = <T>(
  step: ChangeGroup,
  what: string,
  [before, after]: readonly [Seen<T>, Seen<T>],
  changes: (before: T, after: T) => readonly Omit<Difference, 'step'>[],
): Difference[] => {
  if (before && after) return changes(before.value, after.value).map((one) => ({ step, ...one }));
  const side = sides(before, after);
  if (side === undefined) return [];
  return [{ step, kind: 'incomparable', sentence: `Nicht vergleichbar: ${what} war ${side} nicht lesbar.` }];
};

type Sentence = Omit<Difference, 'step'>;

/** What one list has and the other has not, each in its own order; `named` gives the end of the sentence. */
export const listChanges = <T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (item: T) => string,
  words: { readonly added: (item: T) => string; readonly removed: (item: T) => string },
): Sentence[] => {
  const without = (items: readonly T[], others: readonly T[]) => {
    const keys = new Set(others.map(keyOf));
    return [...new Map(items.map((item) => [keyOf(item), item])).values()].filter((item) => !keys.has(keyOf(item)));
  };
  return [
    ...without(after, before).map((item): Sentence => ({ kind: 'added', sentence: words.added(item) })),
    ...without(before, after).map((item): Sentence => ({ kind: 'removed', sentence: words.removed(item) })),
  ];
};

/** A change of one value from something to something. */
export const changed = (sentence: string): Sentence => ({ kind: 'changed', sentence });
