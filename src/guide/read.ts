import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ContentError } from '../files/content-error';
import { readMarkdown } from '../files/yaml';
import { compose, type ComposedGuide } from './compose';
import type { GuideFile } from './file';

/** A file as it is written. */
const read = (folder: string, id: string): GuideFile => {
  const { data, body } = readMarkdown(`guides/${id}.mdx`, join(folder, `${id}.mdx`));
  return { id, data, body };
};

/** The guide in one folder of `content/guides`, composed and proved. */
export const readGuide = (folder: string, name: string): ComposedGuide => {
  const files = readdirSync(join(folder, name)).filter((file) => /^\d/.test(file));
  const strange = files.find((file) => !file.endsWith('.mdx'));
  if (strange !== undefined)
    throw new ContentError(`guides/${name}/${strange}`, 'Dateiname', 'Die Datei eines Schritts endet auf „.mdx“.');
  const steps = files.map((file) => read(folder, `${name}/${file.replace(/\.mdx$/, '')}`));
  return compose(read(folder, `${name}/guide`), steps);
};

/** The folders that are guides. */
export const guidesIn = (folder: string): readonly string[] =>
  readdirSync(folder).filter((name) => existsSync(join(folder, name, 'guide.mdx')));
