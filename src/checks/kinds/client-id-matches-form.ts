import { discreet } from '../../tenant/confidential';
import { GUIDS } from '../guid';
import type { Text } from '../verdict';

/** Of something endless only the beginning is shown, and of a secret nothing. */
const shown = (typed: string) => discreet(typed).slice(0, 100);

const marked = (text: string) => (text === '' ? [] : [{ mark: text }]);

/** What is typed where an id belongs and is none: something else, or an id with something around it, which is marked. */
export const noGuid = (given: string): Text => {
  const typed = shown(given);
  const [inside] = typed.match(GUIDS) ?? [];
  if (inside === undefined) {
    return `Hier eingegeben ist „${typed}“; das ist keine Anwendungs-ID. Eine Anwendungs-ID besteht aus 32 Ziffern und Buchstaben von a bis f, mit Bindestrichen in fünf Gruppen.`;
  }
  const at = typed.indexOf(inside);
  const [before, after] = [typed.slice(0, at), typed.slice(at + inside.length)];
  return ['Hier eingegeben ist „', ...marked(before), inside, ...marked(after), '“; das Markierte gehört nicht dazu.'];
};
