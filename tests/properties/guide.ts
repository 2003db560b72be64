import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compose, type ComposedGuide } from '../../src/guide/compose';
import { guideSchema, stepSchema } from '../../src/guide/schema';

/** As much of YAML as the front matter of our guides uses; the schemas of the build prove the rest. */
type Yaml = string | boolean | Yaml[] | { [key: string]: Yaml };

const FLOW = /(\w+):\s*('(?:[^']|'')*'|[^,}]+)/g;

const scalar = (text: string): Yaml => {
  if (text.startsWith('{')) {
    return Object.fromEntries([...text.matchAll(FLOW)].map(([, key = '', value = '']) => [key, scalar(value.trim())]));
  }
  if (text === 'true' || text === 'false') return text === 'true';
  return /^'.*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : text;
};

const indent = (line: string) => line.length - line.trimStart().length;

/** Splits lines into the entries of a list or map: each begins at the depth of the first line. */
const entries = (lines: readonly string[]): string[][] => {
  const all: string[][] = [];
  for (const line of lines) {
    if (all.length === 0 || indent(line) === indent(lines[0] ?? '')) all.push([line]);
    else all.at(-1)?.push(line);
  }
  return all;
};

const block = (lines: readonly string[]): Yaml => {
  if (lines[0]?.trim().startsWith('- ')) {
    return entries(lines).map(([first = '', ...rest]) => {
      const item = first.trim().slice(2);
      return item.startsWith('{') ? scalar(item) : block([first.replace('- ', '  '), ...rest]);
    });
  }
  return Object.fromEntries(
    entries(lines).map(([first = '', ...rest]) => {
      const [, key = '', value = ''] = /^\s*(\w+):\s*(.*)$/.exec(first) ?? [];
      return [key, value === '' ? block(rest) : scalar(value)];
    }),
  );
};

const CONTENT = 'content/guides';

const file = (id: string) => {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(`${CONTENT}/${id}.mdx`, 'utf8')) ?? [];
  return { id, data: block(head.split('\n').filter((line) => line.trim() !== '')), body };
};

/** A guide as the build composes it, read from its files: `getCollection()` is empty in vitest. */
export const readGuide = (name: string): ComposedGuide => {
  const guide = file(`${name}/guide`);
  const steps = readdirSync(join(CONTENT, name)).filter((path) => /^\d+-.*\.mdx$/.test(path));
  return compose(
    { ...guide, data: guideSchema.parse(guide.data) },
    steps.map((path) => {
      const step = file(`${name}/${path.replace(/\.mdx$/, '')}`);
      return { ...step, data: stepSchema.parse(step.data) };
    }),
  );
};

/** The guide of this project. */
export const exchangeGuide = () => readGuide('exchange-oauth');
