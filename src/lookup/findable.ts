import { overlap } from './overlap';

/** What is known of a failure when it is looked for. */
export interface Findable {
  readonly id: string;
  readonly codes: readonly string[];
  /** Title and messages. */
  readonly sentences: readonly string[];
  /** Everything the row says. */
  readonly text: string;
}

/** The rows of a page, made ready for many searches. Rows are named by their number. */
export interface Index {
  readonly rows: readonly Findable[];
  /** The rows that have a code, by the code in small letters. */
  readonly owners: ReadonlyMap<string, readonly number[]>;
  /** For each row how much of its best sentence stands in these words, 0 to a little more than 1. */
  readonly compare: (words: readonly string[]) => readonly number[];
}

export const indexed = (rows: readonly Findable[]): Index => {
  const owners = new Map<string, number[]>();
  for (const [at, { codes }] of rows.entries()) {
    for (const code of codes.map((one) => one.toLowerCase())) owners.set(code, [...(owners.get(code) ?? []), at]);
  }
  const sentences = rows.flatMap((row, at) => row.sentences.map((text) => ({ text, at })));
  const parts = overlap(sentences.map(({ text }) => text));
  const compare = (words: readonly string[]) => {
    const best = rows.map(() => 0);
    for (const [index, part] of parts(words).entries()) {
      const at = sentences[index]?.at ?? 0;
      best[at] = Math.max(best[at] ?? 0, part);
    }
    return best;
  };
  return { rows, owners, compare };
};
