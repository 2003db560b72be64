import { list } from './format';
import { hostOf } from './domain';
import type { Piece } from './verdict';

interface Odd {
  /** One character. */
  readonly is: RegExp;
  readonly what: string;
  /** How it is shown where nobody would see it. */
  readonly shown?: string;
  /** What was probably meant. */
  readonly meant: string;
}

/** Characters that no domain has, and that come along with copying, with autocorrection or from another keyboard. */
const ODD: readonly Odd[] = [
  { is: /\s/u, what: 'ein Leerzeichen', shown: '␣', meant: '' },
  { is: /[\p{Cf}\p{Cc}]/u, what: 'ein unsichtbares Zeichen', shown: '□', meant: '' },
  { is: /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u, what: 'ein Gedankenstrich statt des Bindestrichs „-“', meant: '-' },
  { is: /[,;\u00b7\u2024\u3002\uff0e]/u, what: 'ein anderes Zeichen statt des Punktes', meant: '.' },
  { is: /[„“”"'‚‘’`´«»]/u, what: 'ein Anführungszeichen', meant: '' },
  { is: /_/u, what: 'ein Unterstrich', meant: '-' },
  { is: /(?!\p{Script=Latin})\p{L}/u, what: 'ein Buchstabe aus einem anderen Alphabet', meant: '' },
];

const oddOf = (character: string) => ODD.find(({ is }) => is.test(character));

/** What is typed, its odd characters marked where they stand. */
export const withMarks = (typed: string): readonly Piece[] =>
  Array.from(typed, (character) => {
    const odd = oddOf(character);
    return odd ? { mark: odd.shown ?? character } : character;
  });

/** „ein Leerzeichen und ein Anführungszeichen“, or nothing where every character is one of a domain or an address. */
export const oddCharacters = (typed: string): string | undefined => {
  const kinds = [...new Set(Array.from(typed).flatMap((character) => oddOf(character)?.what ?? []))];
  return kinds.length === 0 ? undefined : list(kinds);
};

const SCHEME = /^[a-z]+:\/*/i;
const WWW = /^www\./i;

/** Address, web address or something around the domain; source of the habit: ews-and-portal, table of failures. */
export const decorated = (typed: string): string | undefined => {
  const scheme = /^https?:\/*/i.exec(typed)?.[0];
  if (scheme !== undefined) return `Das „${scheme}“ gehört nicht dazu.`;
  if (typed.startsWith('@')) return 'Das „@“ gehört nicht dazu; gebraucht wird nur der Teil dahinter.';
  if (typed.includes('@')) return 'Das ist eine E-Mail-Adresse; gebraucht wird nur der Teil hinter dem @.';
  if (WWW.test(typed)) return 'Das „www.“ gehört nicht dazu.';
  return /[/?#:]/.test(typed) ? 'Darin stehen Zeichen, die in einer Domain nicht vorkommen.' : undefined;
};

/** The host that is left when everything around it is taken away. */
export const coreOf = (typed: string): string | undefined => {
  const plain = Array.from(typed, (character) => oddOf(character)?.meant ?? character).join('');
  const [address = ''] = plain.replace(SCHEME, '').split(/[/?#:\\]/);
  return hostOf(
    address
      .slice(address.lastIndexOf('@') + 1)
      .replace(WWW, '')
      .replace(/\.+$/, ''),
  );
};

/** Forms of firms, German ones and those next door. */
const FORM =
  /(?<![\p{L}\p{N}])(gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|se|ev|e\.\s?v\.?|ek|e\.\s?k\.?|ltd|inc|llc|b\.?v\.?|s\.?a\.?)(?![\p{L}\p{N}])/giu;

const AND = /(?<!\p{L})(und|and)(?!\p{L})/giu;

/** A name without what is written now this way and now that: case, accents, „ae“ for „ä“, the form of the firm. */
const bare = (name: string) =>
  name
    .replace(FORM, '')
    .replace(AND, '')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1')
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Too short a beginning may be anything. */
const FEW = 4;

/** Whether this is what a firm is called, or the beginning of it. */
export const isNameOf = (typed: string, firm: string | null | undefined): boolean => {
  const [one, other] = [bare(typed), bare(firm ?? '')];
  return one !== '' && (one === other || (one.length >= FEW && other.startsWith(one)));
};

/** Whether the form of a firm stands in it. */
export const soundsLikeFirm = (typed: string): boolean => typed.search(FORM) >= 0;
