import { isPlain, plain, type Plain } from './plain';

/** One JSON object of a paste. */
export interface Document {
  readonly value: Plain;
  /** The request it answers, where a line before it names one: the path after `/v1.0`. */
  readonly path?: string | undefined;
  /** It stood in a list, whose own annotations these are. */
  readonly list?: Plain | undefined;
}

export interface Documents {
  readonly documents: readonly Document[];
  /** The text between the documents: prompts, echoed commands, Exchange output. */
  readonly rest: string;
  /** Something began like JSON and is none. */
  readonly broken?: 'truncated' | 'broken' | undefined;
}

/** JSON of this kind begins with an object, or with a list of objects; a prompt such as `[admin@host ~]$` does not. */
const START = /\{\s*"|\[\s*[{\]]/g;
/** Beginnings without an end that are looked at, so that hostile text cannot keep the page busy. */
const MOST_BROKEN = 20;
/** A line that names a request: ours, or PowerShell's own error. */
const REQUEST = /GET (?:https:\/\/[^/\s]+)?\/?(?:v1\.0|beta)(\/\S+)/g;

/** Where the JSON that begins here ends: brackets outside of texts are counted. */
const endOf = (text: string, start: number): number | undefined => {
  let depth = 0;
  let quoted = false;
  for (let at = start; at < text.length; at += 1) {
    const one = text.charAt(at);
    if (quoted) {
      if (one === '\\') at += 1;
      else if (one === '"') quoted = false;
    } else if (one === '"') quoted = true;
    else if (one === '{' || one === '[') depth += 1;
    else if (one === '}' || one === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return undefined;
};

/** A console that wraps long lines breaks texts in two; JSON has no line ends in a text, so they are taken out. */
const parsed = (json: string): unknown => {
  for (const attempt of [json, json.replace(/\n/g, '')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      continue; // The caller says that it is broken.
    }
  }
  return undefined;
};

/** A list of Graph, one of PowerShell (`value` and `Count`), a plain list, or one object. */
const itemsOf = (value: unknown, path: string | undefined): Document[] => {
  const bare = {};
  if (Array.isArray(value)) return value.filter(isPlain).map((one) => ({ value: one, path, list: bare }));
  if (!isPlain(value)) return [];
  const { value: rows } = value;
  if (!Array.isArray(rows)) return [{ value, path }];
  const { value: _, ...list } = value;
  if (rows.length === 0) return [{ value: {}, path, list }];
  return rows.filter(isPlain).map((one) => ({ value: one, path, list }));
};

const requestIn = (text: string) => [...text.matchAll(REQUEST)].at(-1)?.[1];

interface Walk {
  readonly documents: Document[];
  readonly rest: string[];
  broken: Documents['broken'];
  endless: number;
}

/** What follows something that is no JSON: the next line that begins with an object or a list. */
const resumeAt = (text: string, from: number) => {
  const next = /\n[{[]/g;
  next.lastIndex = from;
  const found = next.exec(text);
  return found ? found.index : text.length;
};

/** Takes the JSON documents out of a text, however many there are and whatever stands between them. */
export const documentsOf = (text: string): Documents => {
  const walk: Walk = { documents: [], rest: [], broken: undefined, endless: 0 };
  let from = 0;
  while (from < text.length) {
    START.lastIndex = from;
    const start = START.exec(text)?.index ?? text.length;
    const between = text.slice(from, start);
    walk.rest.push(between);
    if (start === text.length) break;
    from = take(text, start, requestIn(between), walk);
  }
  return { documents: walk.documents, rest: walk.rest.join('\n'), broken: walk.broken };
};

const take = (text: string, start: number, path: string | undefined, walk: Walk): number => {
  const end = endOf(text, start);
  const value = end === undefined ? undefined : parsed(text.slice(start, end));
  if (end !== undefined && value !== undefined) {
    walk.documents.push(...itemsOf(plain(value), path));
    return end;
  }
  walk.broken ??= end === undefined ? 'truncated' : 'broken';
  if (end !== undefined) return end;
  walk.endless += 1;
  return walk.endless < MOST_BROKEN ? resumeAt(text, start + 1) : text.length;
};
