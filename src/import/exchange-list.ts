import { commandIn } from './exchange-command';
import { continued, END, LIST, propertyName, SWITCH, TORN, type Found } from './exchange-printed';
import { isIds, type Line } from './exchange-text';

/** Labels of reports for people, which have blanks in them; `Format-List` prints none. */
const LABELS = /^(tenantdisplayname|moeradomain|tenantid|connectedas|ews\w+(count|entry|\[\d{1,4}\]))$/;
/** Of these a colon right behind the name is enough; of others a sentence might begin so. */
const KNOWN = /^(ews\w+|name|identity|owaenabled|mapienabled|tenantid|accesscheckresult)$/;

/** „Name : value“. */
export const propertyIn = (text: string): readonly [name: string, value: string] | undefined => {
  const colon = text.indexOf(':');
  if (colon < 2 || colon > 90 || /[^\s]/.test(text.charAt(colon + 1))) return undefined;
  const label = text.slice(0, colon).trim().replace(/\s+/g, ' ');
  if (!/^[A-Za-z]\w*(?: [\w()[\]-]+)*$/.test(label)) return undefined;
  const name = propertyName(label);
  const spaced = /\s/.test(text.charAt(colon - 1));
  const isName = /\s/.test(label) || label.endsWith(']') ? LABELS.test(name) : spaced || KNOWN.test(name);
  return isName ? [name, text.slice(colon + 1).trim()] : undefined;
};

/** Ids may follow an empty line where the list before it cannot have ended: behind a comma, or in the middle of an id. */
const isUnfinished = (value: string) => {
  const last = value.split(/[,;\s{]+/).at(-1) ?? '';
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

/** Whether a line that is no property is more of the value before it: indented, or with the next property behind it. */
const isMore = ({ open }: Reading, { text }: Line, next: Line | undefined) => {
  if (isList(open)) return isIds(text);
  if (open === SWITCH || /^\s*-{3,}/.test(text)) return false;
  return /^\s/.test(text) || propertyIn(next?.text ?? '') !== undefined;
};

const take = (reading: Reading, line: Line, next: Line | undefined): boolean => {
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
 * What the last value of an object has lost: behind a comma or in the middle of an id the list should have gone on, and
 * something else stands there; where the paste itself ends, any value may be cut, and an empty one says nothing.
 */
const ended = ({ values, open }: Reading, next: Line | undefined) => {
  const value = values.get(open) ?? '';
  const isOdd = next !== undefined && next.text.trim() !== '' && !propertyIn(next.text) && !commandIn(next);
  if (next && isList(open) && (value.endsWith(',') || (isOdd && isUnfinished(value)))) values.set(open, value + TORN);
  if (!next && isList(open)) values.set(END, '');
  else if (!next && value === '') values.delete(open);
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
    if (isRead && take(reading, line, lines[reading.at + 1])) reading.at += 1;
    else if (line?.text.trim() !== '' || !behindGap(reading, lines)) break;
  }
  ended(reading, lines[reading.at]);
  return { objects: reading.values.size > 0 ? [reading.values] : [], next: reading.at };
};
