import { FORMAT } from '../report/format';
import { endOf, parsed } from './json';
import { isPlain, plain, type Plain } from './plain';

/** One JSON object of a paste. */
export interface Document {
  readonly value: Plain;
  /** A saved report as it stood there: its own shapes decide what is taken from it. */
  readonly report?: unknown;
  /** What the lines before it say was asked for, without blanks: a console may have wrapped them. */
  readonly asked?: string | undefined;
  /** It stood in a list, whose own annotations these are. */
  readonly list?: Plain | undefined;
  /** In which of the JSON texts of the paste, counted from 1. */
  readonly place?: number;
}

/** Stands in the rest where a JSON text was; no text that is taken has this character (`decode`). */
export const PLACE = '\u0000';

export interface Documents {
  readonly documents: readonly Document[];
  /** The text between the documents: prompts, echoed commands, Exchange output; `PLACE` for each of them. */
  readonly rest: string;
  /** Something began like JSON and is none. */
  readonly broken?: 'truncated' | 'broken' | undefined;
}

/**
 * JSON of this kind begins with an object that has a name, or with a list of such; a prompt (`[admin@host ~]$`) and a
 * block of PowerShell (`{ "GET …`) do not. Comments may stand between.
 */
const START = /\{(?:\s|\/\/[^\n]{0,80}\n|\/\*[^*]{0,80}\*\/)*"[^"]{0,300}"\s*:|\[\s*(?:\{\s*["}/]|\])/g;
/** Beginnings of something broken that are looked at, so that hostile text cannot keep the page busy. */
const MOST_BROKEN = 20;
/** More documents than any output has; the rest is not read, and that is said. */
const MOST_DOCUMENTS = 1000;
/** A list of Graph, one of PowerShell (`value` and `Count`), a plain list, or one object. */
const itemsOf = (value: unknown, asked: string | undefined): Document[] => {
  const bare = {};
  if (Array.isArray(value)) return value.filter(isPlain).map((one) => ({ value: one, asked, list: bare }));
  if (!isPlain(value)) return [];
  const { value: rows } = value;
  if (!Array.isArray(rows)) return [{ value, asked }];
  const { value: _, ...list } = value;
  if (rows.length === 0) return [{ value: {}, asked, list }];
  return rows.filter(isPlain).map((one) => ({ value: one, asked, list }));
};

/** A line of ours names the request; so does PowerShell's own error. */
const askedIn = (text: string) => {
  const start = text.lastIndexOf('GET ');
  return start < 0 ? undefined : text.slice(start, start + 5000).replace(/\s+/g, '');
};

/** Whether a document answers the request for this path, as the text before it says. */
export const isAnswerTo = ({ asked }: Document, path: string | undefined) =>
  path !== undefined && asked?.toLowerCase().includes(`/v1.0${path.toLowerCase()}`) === true;

/** Whether it says that it is a saved report. */
export const isReport = ({ value, list }: Document) => value['format'] === FORMAT && !list;

interface Walk {
  readonly documents: Document[];
  readonly rest: string[];
  broken: Documents['broken'];
  failures: number;
  whole: number;
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
  const walk: Walk = { documents: [], rest: [], broken: undefined, failures: 0, whole: 0 };
  let from = 0;
  while (from < text.length) {
    START.lastIndex = from;
    const start = START.exec(text)?.index ?? text.length;
    const between = text.slice(from, start);
    walk.rest.push(between);
    if (start === text.length) break;
    from = take(text, start, askedIn(between), walk);
  }
  return { documents: walk.documents, rest: walk.rest.join('\n'), broken: walk.broken };
};

const take = (text: string, start: number, asked: string | undefined, walk: Walk): number => {
  const end = endOf(text, start);
  const value = end === undefined ? undefined : parsed(text.slice(start, end));
  if (end !== undefined && value !== undefined) {
    walk.whole += 1;
    const items = itemsOf(plain(value), asked).map((one) => ({ ...one, place: walk.whole }));
    walk.documents.push(...items.map((one) => (isReport(one) ? { ...one, report: value } : one)));
    walk.rest.push(PLACE);
    if (walk.whole < MOST_DOCUMENTS) return end;
    walk.broken ??= 'broken';
    return text.length;
  }
  walk.broken ??= end === undefined ? 'truncated' : 'broken';
  walk.failures += 1;
  if (walk.failures >= MOST_BROKEN) return text.length;
  return end ?? resumeAt(text, start + 1);
};
