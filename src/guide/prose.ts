import { hint } from '../files/near';
import { labels } from '../microsoft/labels';
import { GuideError } from './error';
import type { GuideFrontMatter } from './schema';
import { commands, components, figures, inputs, parts } from './vocabulary';

interface Prose {
  readonly id: string;
  readonly body: string;
}

/** What is not read as a mark: code, and what is commented out. */
const CODE = /```[^]*?```|`[^`\n]*`|\{\/\*[^]*?\*\/\}/g;
const MARK = /<([A-Z]\w*)\b([^>]*)>/g;
const ATTRIBUTE = /([a-z]+)=(?:"([^"]*)"|\{(\d+)\})/g;
const ITEM = /^(\d+)\.\s/;

/** The number of the last instruction of the longest numbered list, whether it is written 1, 2, 3 or 1, 1, 1. */
export const lastInstruction = (body: string): number => {
  let [longest, current] = [0, 0];
  for (const line of body.split('\n')) {
    const [, number] = ITEM.exec(line) ?? [];
    if (number !== undefined) current = Math.max(current + 1, Number(number));
    else if (/^\S/.test(line)) current = 0;
    longest = Math.max(longest, current);
  }
  return longest;
};

const LABELS = 'in content/labels und unter „Anleitungen schreiben“';
const AUTHORS = 'unter „Anleitungen schreiben“';

/** Which names an attribute of a mark may have, and where all of them stand. */
const namesOf = (mark: string, values: readonly string[]) => {
  const label = { names: [...labels.keys()], where: LABELS, what: 'Die Beschriftung' };
  const value = { names: values, where: 'unter „values“ in guide.mdx', what: 'Den Wert' };
  const table: Readonly<Record<string, { names: readonly string[]; where: string; what: string }>> = {
    'Wert.name': value,
    'Teil.wert': value,
    'Label.name': label,
    'Teil.label': label,
    'Teil.art': { names: Object.keys(parts), where: AUTHORS, what: 'Die Art' },
    'Teil.app': { names: Object.keys(figures), where: AUTHORS, what: 'Die Angabe' },
    'Eingabe.name': { names: Object.keys(inputs), where: AUTHORS, what: 'Das Feld' },
    'EwsBefehle.part': { names: Object.keys(commands), where: AUTHORS, what: 'Die Befehle' },
    'Neu.was': { names: ['registrierung', 'schluessel'], where: AUTHORS, what: 'Die Sache' },
    'Vorhanden.was': { names: ['registrierung', 'schluessel'], where: AUTHORS, what: 'Die Sache' },
  };
  return (attribute: string) => table[`${mark}.${attribute}`];
};

/** The attributes without which a mark shows nothing. */
const NEEDED: Readonly<Record<string, string>> = {
  Wert: 'name',
  Label: 'name',
  Eingabe: 'name',
  Teil: 'art',
  EwsBefehle: 'part',
};

/** Which number an attribute may have at most. */
const proveNumber = (name: string, number: number, most: number) => {
  if (number >= 1 && number <= most) return undefined;
  return name === 'klick'
    ? `Eine Anweisung ${String(number)} gibt es nicht: Die Liste des Schritts endet bei ${String(most)}.`
    : `Eine Prüfung ${String(number)} gibt es nicht: Der Schritt hat ${String(most)}.`;
};

/** The text of a guide: only marks there are, with names there are; numbers point to an instruction or a check there is. */
export const proveProse = ({ id, body }: Prose, { values }: GuideFrontMatter, checks: number): void => {
  const text = body.replaceAll(CODE, '');
  const instructions = lastInstruction(text);
  for (const [tag, mark = '', rest = ''] of text.matchAll(MARK)) {
    const fail = (remedy: string): never => {
      throw new GuideError(id, tag, remedy);
    };
    if (!Object.hasOwn(components, mark))
      fail(`Die Marke „${mark}“ gibt es nicht. ${hint(mark, Object.keys(components), AUTHORS)}`);
    const names = namesOf(mark, Object.keys(values));
    const given = [...rest.matchAll(ATTRIBUTE)];
    const needed = NEEDED[mark];
    if (needed !== undefined && given.every(([, name]) => name !== needed)) fail(`Es fehlt „${needed}“.`);
    for (const [, name = '', written = '', number] of given) {
      const known = names(name);
      if (known && !known.names.includes(written))
        fail(`${known.what} „${written}“ gibt es nicht. ${hint(written, known.names, known.where)}`);
      if (number === undefined) continue;
      const wrong = proveNumber(name, Number(number), name === 'klick' ? instructions : checks);
      if (wrong !== undefined) fail(wrong);
    }
  }
};
