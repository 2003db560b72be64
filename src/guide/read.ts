import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ContentError } from '../files/content-error';
import { compose, type ComposedGuide } from './compose';
import type { GuideFile } from './file';

const FRONT_MATTER = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/s;

/** A file as it is written; front matter that is no YAML is told with its line. */
const read = (folder: string, id: string): GuideFile => {
  const [, front, body = ''] = FRONT_MATTER.exec(readFileSync(join(folder, `${id}.mdx`), 'utf8')) ?? [];
  if (front === undefined) {
    throw new ContentError(`guides/${id}.mdx`, 'Kopf der Datei', 'Sie beginnt mit „---“, ihrem Kopf und wieder „---“.');
  }
  try {
    return { id, data: parse(front), body };
  } catch (error) {
    const [line] = /line \d+/.exec(String(error)) ?? [];
    const place = line ? `Zeile ${String(Number(line.slice(5)) + 1)}` : 'Kopf der Datei';
    const remedy =
      'Der Kopf ist kein gültiges YAML. Oft fehlt ein Anführungszeichen, oder die Einrückung stimmt nicht.';
    throw new ContentError(`guides/${id}.mdx`, place, remedy);
  }
};

/** The guide in one folder of `content/guides`, composed and proved. */
export const readGuide = (folder: string, name: string): ComposedGuide => {
  const steps = readdirSync(join(folder, name))
    .filter((file) => /^\d.*\.mdx$/.test(file))
    .map((file) => read(folder, `${name}/${file.replace(/\.mdx$/, '')}`));
  return compose(read(folder, `${name}/guide`), steps);
};

/** The folders that are guides. */
export const guidesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => existsSync(join(folder, name, 'guide.mdx')));
