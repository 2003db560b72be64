import type { Piece } from './verdict';

/** Edit distance of two texts, as a table of the distances of all their beginnings (Wagner–Fischer). */
const distances = (from: string, to: string) => {
  const table = Array.from({ length: from.length + 1 }, (_, row) =>
    Array.from({ length: to.length + 1 }, (__, column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= from.length; row += 1) {
    for (let column = 1; column <= to.length; column += 1) {
      const kept = at(row - 1, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      (table[row] ?? [])[column] = Math.min(kept, at(row - 1, column) + 1, at(row, column - 1) + 1);
    }
  }
  return at;
};

/** How many characters must be changed, added or removed. */
export const distance = (from: string, to: string) => distances(from, to)(from.length, to.length);

/** Visible stand-ins for characters that nobody sees. */
const visible = (character: string) => (character.trim() === '' ? '␣' : character);

/**
 * `found` with the characters marked that differ from `wanted`; a missing character is marked as ‸ where it belongs.
 */
export const differences = (found: string, wanted: string): readonly Piece[] => {
  const at = distances(found, wanted);
  const parts: Piece[] = [];
  let [row, column] = [found.length, wanted.length];
  while (row > 0 || column > 0) {
    const character = found.charAt(row - 1);
    if (character === wanted.charAt(column - 1)) {
      parts.push(character);
      [row, column] = [row - 1, column - 1];
    } else if (row > 0 && at(row, column) === at(row - 1, column) + 1) {
      parts.push({ mark: visible(character) });
      row -= 1;
    } else if (at(row, column) === at(row, column - 1) + 1) {
      parts.push({ mark: '‸' });
      column -= 1;
    } else {
      parts.push({ mark: visible(character) });
      [row, column] = [row - 1, column - 1];
    }
  }
  return parts.reverse();
};
