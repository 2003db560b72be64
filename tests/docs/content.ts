import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const ROOT = new URL('../../', import.meta.url);

export interface ContentFile {
  /** Path below the project's root. */
  readonly file: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Files below a folder whose name ends so, with their text. */
export const texts = (folder: string, ending: RegExp) =>
  readdirSync(fileURLToPath(new URL(folder, ROOT)), { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(new URL(`${folder}/${name}`, ROOT), 'utf8') }));

/** Every Markdown file below a folder, with its front matter as it is written. */
export const frontMatters = (folder: string): ContentFile[] =>
  texts(folder, /\.mdx?$/).map(({ file, text }) => {
    const [, front = ''] = /^---\n(.*?)\n---\n/s.exec(text) ?? [];
    return { file, text, data: (parse(front) ?? {}) as Readonly<Record<string, unknown>> };
  });
