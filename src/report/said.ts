import type { Text } from '../checks/verdict';
import { oneLine } from './one-line';

/** Marked characters as they are said: a blank by its name; where one is missing, there is nothing to say. */
const spokenMark = (mark: string) => (mark === '␣' ? ' Leerzeichen ' : mark === '‸' ? '' : mark);

/** A text on one line, its list as a sentence. */
export const listed = (text: string): string =>
  oneLine(text.replace(/:?\n• /g, (found) => (found.startsWith(':') ? ': ' : '; ')).replace(/^• /, ''));

/** A text as it is said, on one line. */
export const said = (text: Text): string => {
  const parts =
    typeof text === 'string' ? [text] : text.map((one) => (typeof one === 'string' ? one : spokenMark(one.mark)));
  return listed(parts.join(''));
};

const GUID = /([0-9a-f]{4})[0-9a-f]{4}(?:-[0-9a-f]{4}){3}-[0-9a-f]{8}([0-9a-f]{4})/gi;

/** Nobody reads out 36 characters: an id by its beginning and its end, which are enough to compare it. */
export const sayable = (text: string) => text.replace(GUID, '$1 … $2');

/** Texts as sentences, one after the other. */
export const sentences = (texts: readonly Text[]) =>
  texts
    .map(said)
    .filter((text) => text !== '')
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
    .join(' ');
