import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, elements } from './inline-code';

/** A text, or an element: its name, its attributes and what is in it. */
type Plain = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...inside: Plain[]];

const plain = (node: Tree.ChildNode): Plain[] => {
  if (node.nodeName === '#text') return [(node as Tree.TextNode).value];
  if (!('tagName' in node)) return [];
  const { childNodes } = 'content' in node ? node.content : node;
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [[node.tagName, attributes, ...childNodes.flatMap(plain)]];
};

/** What was taken out of a page: the page without it, and a script that has it as data. */
interface Taken {
  readonly html: string;
  readonly file: string;
  readonly script: string;
}

/** Takes out of a page what it marks with `data-later`, and leaves there the name of the script that has it. */
export const takeOut = (html: string): Taken | undefined => {
  const place = [...elements(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))].find(
    (one) => attribute(one, 'data-later') !== undefined,
  );
  const at = place?.sourceCodeLocation;
  if (!place || !at) return undefined;
  const templates = place.childNodes.filter(({ nodeName }) => nodeName === 'template').flatMap(plain);
  const script = `export const templates = ${JSON.stringify(templates)};\n`;
  const file = `_astro/templates.${createHash('sha256').update(script).digest('base64url').slice(0, 8)}.js`;
  const left = `<div data-later="${file}" hidden></div>`;
  return { html: html.slice(0, at.startOffset) + left + html.slice(at.endOffset), file, script };
};

/**
 * Most of what a page may say is never said to anybody: it is not loaded with the page, but as data when it is wanted.
 * As a script, because the browser keeps it like the others and no text of it is ever parsed as markup.
 */
export const later = (): AstroIntegration => ({
  name: 'later',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
      for (const page of pages) {
        const taken = takeOut(await readFile(join(folder, page), 'utf8'));
        if (!taken) continue;
        await writeFile(join(folder, taken.file), taken.script);
        await writeFile(join(folder, page), taken.html);
      }
    },
  },
});
