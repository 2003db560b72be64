/** Characters nobody sees: soft hyphen, zero-width ones, word joiner, byte order mark. */
const INVISIBLE = '[\u00ad\u200b-\u200d\u2060\ufeff]+';

/**
 * A break inside a word: where the next line is one word as well, perhaps quoted by a mail program; or as quoted-printable
 * marks it (RFC 2045).
 */
const BREAK = '=?\\r?\\n[>\\t ]{0,20}(?=[\\w~.-]{1,200}["\',;]{0,3}[ \\t]{0,20}(?:\\r?\\n|$))|=\\r?\\n';
const FOLDS = new RegExp(`${INVISIBLE}|${BREAK}`, 'g');

/** A text without what a word may be interrupted by. */
export const unfolded = (text: string): string => text.replace(FOLDS, '');

/** Where a character of the unfolded text stands in the given one; asked in ascending order. */
export const placesIn = (text: string): ((index: number) => number) => {
  const folds = text.matchAll(FOLDS);
  let [fold, removed] = [folds.next(), 0];
  return (index) => {
    while (!fold.done && fold.value.index - removed <= index) {
      removed += fold.value[0].length;
      fold = folds.next();
    }
    return index + removed;
  };
};
