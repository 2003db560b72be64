import { indexed, type Findable, type Index } from './findable';
import { readMessage } from './message';
import { nearestCodes } from './near-codes';

export interface Finding {
  /** The rows, best first. */
  readonly ids: readonly string[];
  /** Codes of the message that no row has; the rows are the nearest then. */
  readonly unknown: readonly string[];
  /** Whether a number means one thing at the product's sign-in and another at this page's. */
  readonly twofold: boolean;
}

/** How much of a sentence must be met again to be sure, and to be near at least. */
const SURE = 0.6;
const NEAR = 0.35;
const MOST = 8;

/** A number of Microsoft's sign-in says most; a status of HTTP or a word of OAuth stands beside many errors. */
const weightOf = (code: string, owners: number) => {
  if (code.startsWith('aadsts')) return 6;
  if (/^\d{3}$/.test(code)) return 1.5 / owners;
  return (/^[a-z]+(_[a-z]+)+$/.test(code) ? 2 : 4) / owners;
};

/** Rows above a least score, best first, none below half of the best. */
const best = (scores: readonly number[], least: number) => {
  const top = Math.max(...scores);
  return scores
    .map((score, at) => ({ score, at }))
    .filter(({ score }) => score > least && score >= top / 2)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ at }) => at);
};

/** A score a row: its codes, the earlier the better, and its sentence if enough of it is there. */
const scored = ({ rows, owners }: Index, codes: readonly string[], words: readonly number[]) => {
  const scores = rows.map((_, at) => ((words[at] ?? 0) >= SURE ? 3 * (words[at] ?? 0) : 0));
  for (const [index, code] of codes.entries()) {
    const having = owners.get(code) ?? [];
    for (const at of having) scores[at] = (scores[at] ?? 0) + weightOf(code, having.length) - index / 100;
  }
  return scores;
};

/** Rows that have every typed word somewhere. */
const containing = ({ rows }: Index, typed: string) => {
  const words = typed.toLowerCase().split(/\s+/).slice(0, 20);
  return rows.flatMap(({ text }, at) => (words.every((word) => text.toLowerCase().includes(word)) ? [at] : []));
};

/** The rows nearest to codes that no row has: by the words around them, else by a code that looks alike. */
const nearest = ({ owners }: Index, unknown: readonly string[], words: readonly number[]) => {
  const similar = best(words, NEAR);
  if (similar.length > 0) return similar;
  return [...new Set(nearestCodes(unknown, [...owners.keys()]).flatMap((code) => owners.get(code) ?? []))];
};

/** A bare status or a name is news only where nothing else is known. */
const isNews = (code: string, known: readonly string[], sure: boolean) =>
  !known.includes(code.toLowerCase()) && (!sure || /\d{4}/.test(code));

/** What is longer is no sentence that was not understood for a name in it. */
const LONGEST_SENTENCE = 2000;

/** Names of firms, apps and files: what a message says about one stands around it. */
const QUOTED = /'[^'\n]{1,200}'|"[^"\n]{1,200}"|„[^“\n]{1,200}“/g;

const found = (index: Index, typed: string): Finding => {
  const message = readMessage(typed);
  const named = [...new Set([...message.codes, ...message.names].map((code) => code.toLowerCase()))];
  const known = named.filter((code) => index.owners.has(code));
  const words = index.compare(message.words);
  const scores = best(scored(index, known, words), 0);
  const plain = known.length > 0 ? [] : containing(index, typed);
  const unknown = plain.length > 0 ? [] : message.codes.filter((code) => isNews(code, known, scores.length > 0));
  const sure = [...new Set([...scores, ...plain])];
  const ids = sure.length === 0 && unknown.length > 0 ? nearest(index, unknown, words) : sure;
  return {
    ids: ids.flatMap((at) => index.rows[at]?.id ?? []),
    unknown,
    twofold: known.some((code) => code.startsWith('aadsts') && (index.owners.get(code)?.length ?? 0) > 1),
  };
};

/** What the whole message means; where that is nothing, what it means without the names in it. */
const find = (index: Index, typed: string): Finding => {
  const whole = found(index, typed);
  if (whole.ids.length + whole.unknown.length > 0 || typed.length > LONGEST_SENTENCE) return whole;
  const bare = typed.replace(QUOTED, ' ');
  return bare === typed ? whole : found(index, bare);
};

/** Finds the failures that a message, a number or a few words mean; made once for the rows of a page. */
export const finder = (rows: readonly Findable[]) => {
  const index = indexed(rows);
  return (typed: string): Finding => find(index, typed);
};
