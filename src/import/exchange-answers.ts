import { commandIn, goesOn, joined, type Command } from './exchange-command';
import { csvAt } from './exchange-csv';
import { PLACE, type Document } from './documents';
import { undoubled } from './exchange-doubled';
import { jsonObject } from './exchange-json';
import { listAt } from './exchange-list';
import { propertyIn } from './exchange-property';
import type { Found, Item } from './exchange-printed';
import { tableAt } from './exchange-table';
import { isIds, linesOf, unrolled, type Line } from './exchange-text';
import { idsAt, inlineAt, logAt, valueAt } from './exchange-value';
import { xmlAt } from './exchange-xml';

const isOutput = ({ text }: Line) => propertyIn(text) !== undefined || isIds(text) || /^\s*-{3,}/.test(text);

interface Walk {
  readonly lines: readonly Line[];
  readonly items: Item[];
  command: Command | undefined;
  at: number;
  /** Documents met so far. */
  met: number;
}

const READERS = [xmlAt, tableAt, csvAt, inlineAt, logAt, listAt, idsAt] as const;

const objectAt = ({ lines, at, command }: Walk): Found | undefined => {
  const value = valueAt(lines, at, command);
  if (value) return value;
  for (const read of READERS) {
    const found = read(lines, at);
    if (found) return found;
  }
  return undefined;
};

/** A command that writes prints nothing: what stands below it without a colon is more of it, broken by somebody. */
const isMoreWriting = ({ cmdlets }: Command, { text }: Line) =>
  cmdlets.includes('set-organizationconfig') && !text.includes(':') && !isIds(text);

/** A command with the lines in which it goes on. */
const takeCommand = (walk: Walk, first: Command, line: Line) => {
  let [command, next] = [first, walk.at + 1];
  for (let before = line; ; next += 1) {
    const more = walk.lines[next];
    if (!more || more.text.trim() === '' || commandIn(more)?.prompt) break;
    const isMore = goesOn(before, more);
    if (!isMore && !isMoreWriting(command, more)) break;
    command = joined(command, more.text, isMore ? '\n' : '');
    if (more.depth < line.depth + 2) before = more;
  }
  walk.command = command;
  walk.items.push({ is: 'command', command, depth: line.depth });
  walk.at = next;
};

const step = (walk: Walk, documents: readonly Document[]) => {
  const line = walk.lines[walk.at];
  if (!line) return;
  const { text, depth } = line;
  const { command, items } = walk;
  const typed = commandIn(line);
  const found = typed || text.trim() === '' ? undefined : objectAt(walk);
  if (text === PLACE) {
    walk.met += 1;
    const own = documents.filter(({ place }) => place === walk.met);
    items.push(...own.map((one): Item => ({ is: 'object', values: jsonObject(one), command, depth })));
    walk.at += 1;
  } else if (typed) takeCommand(walk, typed, line);
  else if (found) {
    items.push(...found.objects.map((values): Item => ({ is: 'object', values, command, depth })));
    walk.at = Math.max(found.next, walk.at + 1);
  } else {
    if (text.trim() !== '') items.push({ is: 'text', text: text.trim(), depth });
    walk.at += 1;
  }
};

/** More than any console shows; who pastes more has pasted something else, and a part of it would prove nothing. */
const MOST_ITEMS = 3000;

/** Everything a paste consists of, in its order: commands, the objects they printed, and other text; or it is too much. */
export const itemsIn = (documents: readonly Document[], rest: string): readonly Item[] | undefined => {
  const lines = undoubled(linesOf(rest), isOutput).flatMap(unrolled);
  const walk: Walk = { lines, items: [], command: undefined, at: 0, met: 0 };
  while (walk.at < lines.length && walk.items.length <= MOST_ITEMS) step(walk, documents);
  return walk.items.length <= MOST_ITEMS ? walk.items : undefined;
};
