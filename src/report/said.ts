import type { Text } from '../checks/verdict';
import { oneLine } from './one-line';

/** Marked characters as they are said: a blank by its name; where one is missing, there is nothing to say. */
const spokenMark = (mark: string) => (mark === '␣' ? ' Leerzeichen ' : mark === '‸' ? '' : mark);

/** A text as it is said, on one line. */
export const said = (text: Text): string => {
  const parts =
    typeof text === 'string' ? [text] : text.map((one) => (typeof one === 'string' ? one : spokenMark(one.mark)));
  return oneLine(parts.join('').replace(/:?\n• /g, (found) => (found.startsWith(':') ? ': ' : '; ')));
};

/** Texts as sentences, one after the other. */
export const sentences = (texts: readonly Text[]) =>
  texts
    .map(said)
    .filter((text) => text !== '')
    .map((text) => (/[.!?…]$/.test(text) ? text : `${text}.`))
    .join(' ');
