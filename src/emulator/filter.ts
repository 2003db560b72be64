import { cursorOf, peek, take, wrongHere, type Cursor } from './tokens';

export interface Literal {
  readonly type: 'Edm.String' | 'Edm.Guid' | 'Edm.Boolean' | 'Edm.DateTimeOffset' | 'null';
  readonly value: string | boolean | null;
}

/** One comparison; the property of a lambda is normalised to `path/any(x:x)` or `path/any(x:x/part)`. */
export interface Comparison {
  readonly property: string;
  readonly operator: string;
  readonly literal: Literal;
}

export type Filter = Comparison | { readonly operator: 'and' | 'or'; readonly left: Filter; readonly right: Filter };

const literal = (cursor: Cursor): Literal => {
  const token = peek(cursor);
  cursor.at += 1;
  if (token?.kind === 'string') return { type: 'Edm.String', value: token.text.slice(1, -1).replaceAll("''", "'") };
  if (token?.kind === 'guid') return { type: 'Edm.Guid', value: token.text };
  if (token?.kind === 'time') return { type: 'Edm.DateTimeOffset', value: token.text };
  if (token?.text === 'true' || token?.text === 'false') return { type: 'Edm.Boolean', value: token.text === 'true' };
  if (token?.text === 'null') return { type: 'null', value: null };
  throw wrongHere(cursor, token);
};

/** `startswith(path,'…')` or `path eq …`; `path/any(v:…)` holds one more such comparison about `v`. */
const comparison = (cursor: Cursor): Comparison => {
  const word = take(cursor, 'word');
  if (/\/any$/i.test(word)) return lambda(cursor, word.slice(0, -'/any'.length));
  if (peek(cursor)?.text !== '(')
    return { property: word, operator: take(cursor, 'word').toLowerCase(), literal: literal(cursor) };
  take(cursor, 'sign', '(');
  const property = take(cursor, 'word');
  take(cursor, 'sign', ',');
  const value = literal(cursor);
  take(cursor, 'sign', ')');
  return { property, operator: word.toLowerCase(), literal: value };
};

const lambda = (cursor: Cursor, path: string): Comparison => {
  take(cursor, 'sign', '(');
  const variable = take(cursor, 'word');
  take(cursor, 'sign', ':');
  const start = peek(cursor);
  const inner = comparison(cursor);
  take(cursor, 'sign', ')');
  const [head, ...rest] = inner.property.split('/');
  if (head !== variable) throw wrongHere(cursor, start);
  return { ...inner, property: `${path}/any(${['x:x', ...rest].join('/')})` };
};

const operand = (cursor: Cursor): Filter => {
  if (peek(cursor)?.text !== '(') return comparison(cursor);
  take(cursor, 'sign', '(');
  const inside = junction(cursor, 'or');
  take(cursor, 'sign', ')');
  return inside;
};

/** `and` binds tighter than `or`. */
const junction = (cursor: Cursor, operator: 'and' | 'or'): Filter => {
  const next = () => (operator === 'or' ? junction(cursor, 'and') : operand(cursor));
  let left = next();
  while (peek(cursor)?.text.toLowerCase() === operator) {
    cursor.at += 1;
    left = { operator, left, right: next() };
  }
  return left;
};

/** Reads an OData filter as far as directory queries need it; anything else is refused as Graph refuses it. */
export const parseFilter = (source: string): Filter => {
  const cursor = cursorOf(source);
  const filter = junction(cursor, 'or');
  if (peek(cursor)) throw wrongHere(cursor);
  return filter;
};
