import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, elements } from '../../src/build/inline-code';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** A page as it was built last; `npm test` builds first. */
export const page = (path: string): Tree.Document => {
  const file = `${DIST}${path}index.html`;
  if (!existsSync(file)) throw new Error(`${file} is missing: run „npm run build“ before these tests.`);
  return parse(readFileSync(file, 'utf8'));
};

export const elementsOf = (path: string) => [...elements(page(path))];

export const withId = (path: string, id: string) => elementsOf(path).find((one) => attribute(one, 'id') === id);

export const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

export const hrefsIn = (node: Tree.Node): string[] =>
  [...elements(node)].flatMap((one) => attribute(one, 'href') ?? []);
