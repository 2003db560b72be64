import { GUIDS, isGuid } from '../checks/guid';
import type { ListFlaw, OddEntry } from '../checks/inputs';
import { TORN } from './exchange-printed';

/** Beyond these nothing real goes; a longer entry is named by its beginning. */
const LONGEST_ENTRY = 80;
const MOST = 5000;

/** Ids that stand for one in examples: all digits the same, digits counted up, letters that are no digits. */
const isExample = (id: string) => {
  const digits = id.replaceAll('-', '');
  return new Set(digits).size === 1 || /^(?:12345678|01234567)/.test(digits);
};
const PLACEHOLDER = /^[<{[(]|[>}\])]$|^x{4,}|^(?:ihre? )?(?:app|application|client|anwendungs)[ -]?id/i;

const oddity = (entry: string): OddEntry['as'] => {
  const ids = entry.match(GUIDS) ?? [];
  const left = entry.replace(GUIDS, '').trim();
  if (ids.length > 1 && !/\s/.test(entry)) return 'glued';
  if (ids.length > 0) return /^[0-9a-z]{1,12}$/i.test(left) && !/\s/.test(entry) ? 'long' : 'remark';
  if (PLACEHOLDER.test(entry)) return 'placeholder';
  // The beginning of an id, and words: what it was nobody knows.
  if (/^[0-9a-f]{8}-[0-9a-f-]{0,40}\s.{0,200}[g-z]/i.test(entry)) return 'remark';
  return /^[0-9a-f-]{4,35}$/i.test(entry) ? 'short' : 'other';
};

/** An entry as it stands in the list: an id, or what it is instead. */
const entryOf = (entry: string): string | OddEntry => {
  if (isGuid(entry)) return isExample(entry) ? { as: 'placeholder', text: entry } : entry;
  return { as: oddity(entry), text: entry.slice(0, LONGEST_ENTRY) };
};

/** What PowerShell writes in place of a list that it does not show. */
const HIDDEN = /…|\.\.\.|System\.(?:Collections|String|Object)/;
const UNSET = /^(?:\$?null|<(?:empty|not set|unset|blank|null|leer)>|\{\s*\})$/i;

/** What a list consists of, as it was printed. */
export interface ReadList {
  readonly allowedAppIds: readonly string[];
  readonly odd: readonly OddEntry[];
  readonly flaw?: ListFlaw | undefined;
}

/** Brackets and quotes around a list, whole or half: the rest of it may be in the next lines, or lost. */
const bare = (value: string) =>
  value.replace(/^[ "'{[(]+(?=[0-9a-f]{8}-)/i, '').replace(/(?<=[0-9a-f])["'}\]) ]+$/i, '');

/** Of entries between which a line end was lost or added, nothing is certain; what is behind an empty line may be no list. */
const certain = (value: string) => {
  const pieces = (value.split(TORN)[0] ?? '').split(/[,;]/);
  return pieces.filter((piece) => !piece.trim().includes('\n'));
};

const piecesOf = (value: string) =>
  certain(bare(value))
    // Ids with blanks between them are a list as well; an id with a word behind it is one entry.
    .flatMap((piece) => {
      const words = piece
        .trim()
        .replace(/^["']+|["']+$/g, '')
        .split(/\s+/);
      return words.every(isGuid) ? words : [words.join(' ')];
    })
    .filter((piece) => piece !== '');

/** Digits with a blank in the middle: a line end was lost there, and what the entry is nobody knows. */
const isBroken = ({ text }: OddEntry) => /\s/.test(text) && /^[0-9a-f\s-]+$/i.test(text);

/** The entries of a list in whatever form it was printed; `atEnd`: the paste ends with it. */
export const entriesOf = (given: string, atEnd: boolean): ReadList => {
  const value = given.replace(/^[ \t]+|[ \t]+$/g, '');
  if (value === '' || UNSET.test(value)) return { allowedAppIds: [], odd: [] };
  const isHidden = HIDDEN.test(value);
  const entries = piecesOf(value.replace(HIDDEN, ',')).slice(0, MOST).map(entryOf);
  const odd = entries.filter((one) => typeof one !== 'string');
  const allowedAppIds = entries.filter((one) => typeof one === 'string');
  const last = entries.at(-1);
  const isCut = isHidden || (atEnd && (value.endsWith(',') || (typeof last === 'object' && last.as === 'short')));
  const isTorn = value.includes('\n') || odd.some((one) => one.as === 'glued' || isBroken(one));
  const flaw = isCut ? 'cut' : isTorn ? 'torn' : undefined;
  // What dots have left over of an id is no entry.
  return { allowedAppIds, odd: isHidden ? [] : odd.filter((one) => !isBroken(one)), ...(flaw && { flaw }) };
};
