import { commandIn } from './exchange-command';
import { continued, CUT, END, isOrganisation, LIST, POLICY, SWITCH, TORN, type Found } from './exchange-printed';
import { propertyIn } from './exchange-property';
import { isPolicy } from './exchange-switch';
import { hasId, isIds, type Line } from './exchange-text';

/** Ids may follow an empty line where the list before it cannot have ended: behind a comma, or in the middle of an id. */
const isUnfinished = (value: string) => {
  const last = value.split(/[,;\s{"'(]+/).at(-1) ?? '';
  return value !== '' && (last === '' || (/^[0-9a-f-]{1,35}$/i.test(last) && last.length < 36));
};

/** The list, whole or an entry of it under a number of its own. */
const isList = (name: string) => name === LIST || name.startsWith(`${LIST}[`);

interface Reading {
  readonly values: Map<string, string>;
  /** The name whose value may go on. */
  open: string;
  at: number;
}

const goOn = ({ values, open }: Reading, more: string, between = '') => {
  values.set(open, continued(`${values.get(open) ?? ''}${between}`, more));
};

/** The first line with text from here on, if it is near. */
const textFrom = (lines: readonly Line[], at: number) => {
  const next = lines.slice(at, at + 4).findIndex(({ text }) => text.trim() !== '');
  return next < 0 ? at : at + next;
};

/** What stands behind an empty line and looks like more of the list: surely (it goes on) or perhaps (it is torn). */
const behindGap = (reading: Reading, lines: readonly Line[]): boolean => {
  const next = textFrom(lines, reading.at);
  const text = lines[next]?.text ?? '';
  if (!isList(reading.open) || next === reading.at || !isIds(text)) return false;
  const sure = isUnfinished(reading.values.get(reading.open) ?? '');
  goOn(reading, text, sure ? '' : TORN);
  reading.at = next + 1;
  return sure;
};

/** So many pieces a value may be broken into without being indented. */
const MOST_PIECES = 5;

/** Whether a line that is no property is more of the value before it: indented, or with the next property behind it. */
const isMore = ({ open, values }: Reading, { text }: Line, next: readonly Line[]) => {
  if (isList(open)) return isIds(text);
  if (isOrganisation(open, continued(values.get(open) ?? '', text))) return true;
  if (open === POLICY) return isPolicy(continued(values.get(open) ?? '', text));
  // Its value is one word; a line end before it is a mail program's.
  if (open === SWITCH) return values.get(open) === '' && /^\s*(?:true|false|wahr|falsch)\b/i.test(text);
  if (/^\s*-{3,}/.test(text)) return false;
  const end = next.findIndex(
    (line) => line.text.trim() === '' || (commandIn(line) ?? propertyIn(line.text)) !== undefined,
  );
  return /^\s/.test(text) || propertyIn(next[end]?.text ?? '') !== undefined;
};

const take = (reading: Reading, line: Line, next: readonly Line[]): boolean => {
  const property = propertyIn(line.text);
  if (!property) {
    const more = isMore(reading, line, next);
    if (more) goOn(reading, line.text);
    return more;
  }
  const [name, value] = property;
  if (reading.values.has(name)) return false;
  reading.values.set(name, value);
  reading.open = name;
  return true;
};

/**
 * What the last value of an object has lost: behind a comma, in the middle of an id or before ids with words the list
 * should have gone on, and something else stands there; where the paste itself ends, any value may be cut, and an empty one says nothing.
 */
const ended = ({ values, open }: Reading, next: Line | undefined) => {
  const value = values.get(open) ?? '';
  const isOdd = next !== undefined && next.text.trim() !== '' && !propertyIn(next.text) && !commandIn(next);
  const isLost = value.endsWith(',') || (isOdd && (isUnfinished(value) || (value === '' && hasId(next.text))));
  if (next && isList(open) && isLost) values.set(open, value + TORN);
  if (!next && isList(open)) values.set(END, '');
  else if (!next && value === '') values.set(CUT, open).delete(open);
};

/**
 * `Format-List`: long values go on in the next lines, indented or not. An object ends with an empty line, with a name that
 * it has already, with a command, or with anything that is neither a property nor more of a value.
 */
export const listAt = (lines: readonly Line[], start: number): Found | undefined => {
  const first = lines[start];
  if (!first || !propertyIn(first.text)) return undefined;
  const reading: Reading = { values: new Map(), open: '', at: start };
  for (;;) {
    const line = lines[reading.at];
    const isRead = line?.depth === first.depth && line.text.trim() !== '' && !commandIn(line);
    const next = lines.slice(reading.at + 1, reading.at + 1 + MOST_PIECES);
    if (isRead && take(reading, line, next)) reading.at += 1;
    else if (line?.text.trim() !== '' || !behindGap(reading, lines)) break;
  }
  ended(reading, lines[reading.at]);
  return { objects: [reading.values], next: reading.at };
};
