import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fileURLToPath } from 'node:url';
import type { ComposedGuide } from '../../src/guide/compose';
import type { GuideFile } from '../../src/guide/file';
import { readGuide } from '../../src/guide/read';
import { guideSchema, stepSchema } from '../../src/guide/schema';

const ROOT = new URL('../../content/guides/', import.meta.url);
/** Guides that only tests know: the claim that a guide is content and nothing else. */
export const TEST_ROOT = new URL('../content/guides/', import.meta.url);
const FRONT_MATTER = /^---\n(.*?)\n---\n(.*)$/s;

/** One file of a guide as the build sees it: front matter and body. */
export const guideFile = <D>(id: string, schema: { parse: (value: unknown) => D }, root = ROOT): GuideFile<D> => {
  const [, front = '', body = ''] = FRONT_MATTER.exec(readFileSync(new URL(`${id}.mdx`, root), 'utf8')) ?? [];
  return { id, data: schema.parse(parse(front)), body };
};

/** The folders of content/guides. */
export const guideNames = () => readdirSync(ROOT);

export const stepFiles = (name: string, root = ROOT) =>
  readdirSync(new URL(name, root))
    .filter((file) => /^\d/.test(file))
    .map((file) => guideFile(`${name}/${file.replace(/\.mdx$/, '')}`, stepSchema, root));

/** The front matter and introduction of a guide. */
export const guideOf = (name: string, root = ROOT) => guideFile(`${name}/guide`, guideSchema, root);

/** A guide, composed as the build composes it. */
export const realGuide = (name = 'exchange-oauth', root = ROOT): ComposedGuide => readGuide(fileURLToPath(root), name);
