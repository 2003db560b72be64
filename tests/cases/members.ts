import { readFileSync, readdirSync } from 'node:fs';
import { ENTERPRISE, SECRET } from '../verdicts/judging';
import { APP, OBJECT } from './firm';

/** One member of a kind: what somebody pastes, and what is right. */
export interface Member {
  readonly kind: string;
  readonly name: string;
  readonly status: string;
  /** The best that may be said where the text is changed: what is lost on us may be won again. */
  readonly best: string;
  /** What it is recognised as, or words of the Ist; `*`: whatever is said. */
  readonly what: string;
  readonly text: string;
}

const FOLDER = new URL('kinds/', import.meta.url);
const IDS: Readonly<Record<string, string>> = {
  APP,
  OBJECT,
  OFFICE: 'd3590ed6-52b3-4102-aeff-aad2292ab01c',
  ENTERPRISE,
  KEY: SECRET,
};

/** Ids by their names, and characters that an editor would not show. */
const written = (text: string) =>
  text
    .replace(/\{([A-Z]+)\}/g, (all, name: string) => IDS[name] ?? all)
    .replace(/\\u([0-9a-f]{4})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** The parts of a file, each below a line `=== a | b | c`. */
export const partsOf = (file: string) =>
  file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      return { head: part.slice(0, end).split(' | '), text: written(part.slice(end + 1)) };
    });

const membersOf = (file: string): Member[] =>
  partsOf(readFileSync(new URL(file, FOLDER), 'utf8')).map(({ head: [name = '', statuses = '', what = ''], text }) => {
    const [status = '', best = status] = statuses.split(' or ');
    return { kind: file.replace('.txt', ''), name, status, best, what, text };
  });

/** Every member in `tests/cases/kinds`. */
export const members = readdirSync(FOLDER).toSorted().flatMap(membersOf);
