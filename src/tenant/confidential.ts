import { isOlderSecret, shapes, type Confidence } from './secret-shapes';
import { placesIn, unfolded } from './unfolded';

/** A stretch of a text: from where to before where. */
interface Found {
  readonly kind: Confidence;
  readonly from: number;
  readonly to: number;
}

const shapesIn = (text: string): Found[] => {
  const low = text.toLowerCase();
  const likely = shapes.filter(([, marks]) => marks.split(' ').some((mark) => low.includes(mark)));
  return likely.flatMap(([kind, , pattern, fits]) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [whole, before = '', value = whole] = match;
      const [from, to] = [match.index + before.length, match.index + whole.length];
      return (fits?.(value) ?? true) ? [{ kind, from, to }] : [];
    }),
  );
};

/** Shorter than any secret or token with the mark by which it is known. */
const SHORTEST = 9;

const byPlace = (a: Found, b: Found) => a.from - b.from || a.to - b.to;

/** What is found where invisible characters or line ends have been put into it. */
const foldedIn = (text: string): Found[] => {
  const joined = unfolded(text);
  const found = joined === text ? [] : shapesIn(joined).toSorted(byPlace);
  const [start, end] = [placesIn(text), placesIn(text)];
  return found.map(({ kind, from, to }) => ({ kind, from: start(from), to: end(to - 1) + 1 }));
};

/** Everything confidential in a text. */
const foundIn = (text: string): readonly Found[] => {
  if (text.length < SHORTEST) return [];
  const word = text.length < 300 ? text.replace(/^[\s"'`“”„]+|[\s"'`“”„]+$/g, '') : '';
  if (!isOlderSecret(word)) return [...shapesIn(text), ...foldedIn(text)];
  const from = text.indexOf(word);
  return [{ kind: 'secret', from, to: from + word.length }];
};

/** Whether a secret's value or a token stands in a text, whatever is around it; both: the secret. */
export const confided = (text: string): Confidence | undefined => {
  const kinds = new Set(foundIn(text).map(({ kind }) => kind));
  return kinds.has('secret') ? 'secret' : kinds.has('token') ? 'token' : undefined;
};

const REMOVED = '(geheim, entfernt)';

/** The text without anything that looks like a secret or a token; a note stands in its place. */
export const discreet = (text: string): string => {
  const rest: string[] = [];
  let at = 0;
  for (const { from, to } of foundIn(text).toSorted(byPlace)) {
    if (from > at || (from === 0 && at === 0)) rest.push(text.slice(at, from), REMOVED);
    at = Math.max(at, to);
  }
  return rest.length === 0 ? text : [...rest, text.slice(at)].join('');
};
