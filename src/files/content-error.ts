import { existsSync, readFileSync } from 'node:fs';
import { lineOf } from './line-of';

const lineIn = (path: string, place: string) =>
  /\.\w+$/.test(path) && existsSync(path) ? lineOf(readFileSync(path, 'utf8'), place) : undefined;

/**
 * A mistake in a file of `content/`: where it is and what to do about it, in the language of whoever writes there. It has
 * no stack: the mistake is in the file it names, not in a line of this code. `at`: the place of the line, where another.
 */
export class ContentError extends Error {
  constructor(file: string, place: string, remedy: string, at = place) {
    const path = `content/${file}`;
    const line = lineIn(path, at);
    super(`${path}, ${line === undefined ? '' : `Zeile ${String(line)}, `}${place}: ${remedy}`);
    this.name = 'ContentError';
    this.stack = '';
  }
}
