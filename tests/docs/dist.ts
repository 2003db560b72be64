import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, elements } from '../../src/build/inline-code';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

type Plain = string | readonly [name: string, attributes: Readonly<Record<string, string>>, ...inside: Plain[]];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const markup = (one: Plain): string => {
  if (typeof one === 'string') return escaped(one);
  const [name, attributes, ...inside] = one;
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return `<${name}${written.join('')}>${inside.map(markup).join('')}</${name}>`;
};

/** What the page loads later, where it will stand. */
const withLater = (html: string) =>
  html.replace(/(?<=<div data-later="([^"]+)" hidden>)/, (_, file: string) => {
    const [, data = ''] = /^export const templates = (.*);$/m.exec(readFileSync(`${DIST}/${file}`, 'utf8')) ?? [];
    return (JSON.parse(data) as readonly Plain[]).map(markup).join('');
  });

/** A page as it was built last, with all it may say; `npm test` builds first. */
export const page = (path: string): Tree.Document => {
  const file = `${DIST}${path}index.html`;
  if (!existsSync(file)) throw new Error(`${file} is missing: run „npm run build“ before these tests.`);
  return parse(withLater(readFileSync(file, 'utf8')));
};

export const elementsOf = (path: string) => [...elements(page(path))];

export const withId = (path: string, id: string) => elementsOf(path).find((one) => attribute(one, 'id') === id);

export const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';

export const hrefsIn = (node: Tree.Node): string[] =>
  [...elements(node)].flatMap((one) => attribute(one, 'href') ?? []);
