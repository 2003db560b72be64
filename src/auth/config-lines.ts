/** A key of the outermost object of a JSON text, and the line it stands in, from 1. */
export interface Key {
  readonly key: string;
  readonly line: number;
}

/** What of a JSON text can be told line by line. */
export interface Lines {
  readonly keys: readonly Key[];
  /** The line in which something is missing or too much; nothing where the text is whole. */
  readonly broken?: number;
}

const TOKEN = /"(?:[^"\\\r\n]|\\.)*"|[{}[\],:]|[^ \t\r\n"{}[\],:]+|"/g;
/** As the grammar has it (RFC 8259, 7): from the blank on all signs but the quotation mark and the backslash. */
const STRING = /^"([ !#-[\]-\uffff]|\\(["\\/bfnrt]|u[\da-fA-F]{4}))*"$/;
const OTHER = /^(-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?|true|false|null)$/;

interface Token {
  readonly text: string;
  readonly line: number;
}

const tokensOf = (json: string): Token[] =>
  [...json.matchAll(TOKEN)].map(({ 0: text, index }) => ({ text, line: json.slice(0, index).split('\n').length }));

/** What may come next. */
type Next = 'value' | 'key' | 'colon' | 'comma' | 'end';

/** Walks through the tokens of one JSON text. */
class Walk {
  readonly keys: Key[] = [];
  private readonly open: string[] = [];
  private next: Next = 'value';
  /** Just behind an opening bracket, where its end may come at once. */
  private isFresh = false;

  get isWhole() {
    return this.next === 'end';
  }

  /** Whether this token may come next. */
  takes({ text, line }: Token): boolean {
    const fresh = this.isFresh;
    this.isFresh = false;
    if (/^[}\]]$/.test(text)) return (fresh || this.next === 'comma') && this.closes(text);
    if (this.next === 'comma') return text === ',' && this.goes(this.open.at(-1) === '{' ? 'key' : 'value');
    if (this.next === 'colon') return text === ':' && this.goes('value');
    if (this.next === 'key') {
      if (this.open.length === 1) this.keys.push({ key: text.slice(1, -1), line });
      return STRING.test(text) && this.goes('colon');
    }
    if (this.next === 'end') return false;
    if (text === '{' || text === '[') return this.opens(text);
    return (STRING.test(text) || OTHER.test(text)) && this.goes(this.open.length === 0 ? 'end' : 'comma');
  }

  private goes(next: Next) {
    this.next = next;
    return true;
  }

  private opens(bracket: '{' | '[') {
    this.open.push(bracket);
    this.isFresh = true;
    return this.goes(bracket === '{' ? 'key' : 'value');
  }

  private closes(bracket: string) {
    const fits = this.open.pop() === (bracket === '}' ? '{' : '[');
    return fits && this.goes(this.open.length === 0 ? 'end' : 'comma');
  }

  /** A comma or an end is missing where the former token stands, not where the next one does. */
  blames(token: Token, former: Token | undefined) {
    return this.next === 'comma' ? (former ?? token).line : token.line;
  }
}

/** Where its keys stand, and the line where a text stops being JSON; browsers agree neither on the words nor on the place. */
export const linesOf = (json: string): Lines => {
  const walk = new Walk();
  const tokens = tokensOf(json);
  const bad = tokens.findIndex((token) => !walk.takes(token));
  const wrong = tokens[bad];
  if (wrong) return { keys: walk.keys, broken: walk.blames(wrong, tokens[bad - 1]) };
  return walk.isWhole ? { keys: walk.keys } : { keys: walk.keys, broken: tokens.at(-1)?.line ?? 1 };
};
