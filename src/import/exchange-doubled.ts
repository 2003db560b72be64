import type { Line } from './exchange-text';

/** Fewer lines than these do not show whether an empty line between them was printed or added. */
const FEWEST = 3;

/** Where the lines with text are. */
const written = (lines: readonly Line[]) => lines.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at]));

/** Every line end is doubled: between any two lines with text there is an odd number of empty ones. */
const everywhere = (lines: readonly Line[], places: readonly number[]): readonly Line[] | undefined => {
  const gaps = places.slice(1).map((place, at) => place - (places[at] ?? 0) - 1);
  if (places.length < FEWEST || gaps.some((gap) => gap % 2 === 0)) return undefined;
  return places.flatMap((place, at) => {
    const empty = { text: '', depth: lines[place]?.depth ?? 0 };
    const line = lines[place] ?? empty;
    return [line, ...new Array<Line>(((gaps[at] ?? 1) - 1) / 2).fill(empty)];
  });
};

/** Runs of output in which exactly one empty line follows each line. */
const here = (
  lines: readonly Line[],
  places: readonly number[],
  isOutput: (line: Line) => boolean,
): readonly Line[] => {
  const added = new Set<number>();
  let run: number[] = [];
  const close = () => {
    if (run.length >= FEWEST) for (const place of run.slice(1)) added.add(place - 1);
    run = [];
  };
  for (const place of places) {
    const line = lines[place];
    if (run.length > 0 && place - (run.at(-1) ?? 0) !== 2) close();
    if (line && isOutput(line)) run.push(place);
    else close();
  }
  close();
  return lines.filter((_, at) => !added.has(at));
};

/** The lines without the empty ones that Outlook and its like put after each; those that were printed stay. */
export const undoubled = (lines: readonly Line[], isOutput: (line: Line) => boolean): readonly Line[] => {
  const places = written(lines);
  return everywhere(lines, places) ?? here(lines, places, isOutput);
};
