import { invalidFilter } from './refusal';

export type TokenKind = 'string' | 'guid' | 'time' | 'word' | 'sign';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly at: number;
}

/** Where the reading of a filter stands. */
export interface Cursor {
  readonly source: string;
  readonly tokens: readonly Token[];
  at: number;
}

/** Inside a string, a quote is written twice (OData 4.01, URL conventions). */
const TOKEN =
  /\s*(?:(?<string>'(?:[^']|'')*')|(?<guid>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)|(?<time>\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:\d\d))?)|(?<word>[a-z_][\w.]*(?:\/[a-z_]\w*)*)|(?<sign>[(),:]))/iy;

const KINDS = ['string', 'guid', 'time', 'word', 'sign'] as const;

const wrong = (source: string, at: number) => invalidFilter(`Syntax error at position ${at} in '${source}'.`);

const tokensOf = (source: string): Token[] => {
  const tokens: Token[] = [];
  for (TOKEN.lastIndex = 0; source.slice(TOKEN.lastIndex).trim() !== '';) {
    const at = TOKEN.lastIndex;
    const groups = TOKEN.exec(source)?.groups;
    const kind = KINDS.find((one) => groups?.[one] !== undefined);
    if (kind === undefined) throw wrong(source, at);
    tokens.push({ kind, text: groups?.[kind] ?? '', at });
  }
  return tokens;
};

export const cursorOf = (source: string): Cursor => ({ source, tokens: tokensOf(source), at: 0 });

export const peek = ({ tokens, at }: Cursor) => tokens[at];

/** Refuses the filter at the token the reading has come to. */
export const wrongHere = (cursor: Cursor, token = peek(cursor)) =>
  wrong(cursor.source, token?.at ?? cursor.source.length);

/** Takes the next token if it is of this kind (and says this), or refuses the filter. */
export const take = (cursor: Cursor, kind: TokenKind, text?: string): string => {
  const token = peek(cursor);
  if (token?.kind !== kind || (text !== undefined && token.text !== text)) throw wrongHere(cursor);
  cursor.at += 1;
  return token.text;
};
