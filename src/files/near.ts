/** How many characters must be changed, added or removed (Wagner–Fischer, one row at a time). */
const distance = (from: string, to: string) =>
  Array.from(from).reduce(
    (above, character, row) =>
      Array.from(to).reduce<number[]>(
        (line, other, column) => [
          ...line,
          Math.min(
            (above[column] ?? 0) + (character === other ? 0 : 1),
            (above[column + 1] ?? 0) + 1,
            (line[column] ?? 0) + 1,
          ),
        ],
        [row + 1],
      ),
    Array.from({ length: to.length + 1 }, (_, column) => column),
  )[to.length] ?? to.length;

/** What somebody probably meant: the known name that differs in no more than a third of its characters. */
export const nearest = (written: string, known: readonly string[]): string | undefined => {
  const near = known
    .map((name) => ({ name, far: distance(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, far }) => far <= Math.max(name.length > 3 ? 2 : 1, Math.floor(name.length / 3)));
  return near.toSorted((a, b) => a.far - b.far)[0]?.name;
};

/** „ Meinten Sie „x“?“ behind a sentence, where something near is known. */
export const meantBy = (written: string, known: readonly string[]): string => {
  const meant = nearest(written, known);
  return meant === undefined ? '' : ` Meinten Sie „${meant}“?`;
};

/** As many names as somebody reads in an error message. */
const FEW = 24;

/** „Meinten Sie „x“?“, or which names there are; many of them are told by where they stand. */
export const hint = (written: string, known: readonly string[], where: string): string => {
  const meant = nearest(written, known);
  if (meant !== undefined) return `Meinten Sie „${meant}“?`;
  return known.length <= FEW ? `Es gibt: ${known.join(', ')}.` : `Alle Namen stehen ${where}.`;
};
