import { readdirSync } from 'node:fs';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { attribute } from '../../src/build/inline-code';
import { DIST, page } from './dist';

/** What is no German prose: code, drawings, what a reader has typed or pasted, the words of another language. */
const OTHER = new Set(['script', 'style', 'svg', 'code', 'pre', 'kbd', 'textarea', 'title', 'noscript']);
const isOther = (node: Tree.Node) =>
  'tagName' in node && (OTHER.has(node.tagName) || ![undefined, 'de'].includes(attribute(node, 'lang')));

/** Elements that stand within a line; every other one begins a line of its own. */
const INLINE = new Set(['a', 'b', 'strong', 'em', 'span', 'time', 'small', 'code', 'copy-value', 'wbr', 'i']);
/** What marks single characters of a word. */
const WITHIN_WORDS = new Set(['mark']);

/** What stands in a place that is filled later; the name of a file brings its own space and quotation marks. */
const filled = (node: Tree.Element) => {
  const slot = attribute(node, 'data-slot');
  if (slot === undefined) return '';
  return slot === 'file' ? ' ' : '•';
};

const lines = (node: Tree.Node): string => {
  if (isOther(node)) return 'tagName' in node && INLINE.has(node.tagName) ? '•' : '\n';
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  const children = 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : [];
  const inside = children.map(lines).join('');
  if (!('tagName' in node)) return inside;
  if (WITHIN_WORDS.has(node.tagName)) return inside;
  if (inside === '') return INLINE.has(node.tagName) ? `⟨${filled(node)}⟩` : '\n';
  return INLINE.has(node.tagName) ? `⟨${inside}⟩` : `\n${inside}\n`;
};

const pages = readdirSync(DIST, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(^|\/)index\.html$/.test(file))
  .map((file) => `/${file.replace(/index\.html$/, '')}`);

/** Around each place that matches. */
const places = (path: string, pattern: RegExp) =>
  [...lines(page(path)).matchAll(pattern)].map(({ index, input }) => input.slice(Math.max(0, index - 30), index + 30));

describe.each(pages)('%s', (path) => {
  test('words do not run together where an element begins or ends', () => {
    expect(places(path, /[\p{L}\d.,;:!?]⟨+[\p{L}\d•]|[\p{L}\d•]⟩+[\p{L}\d]/gu)).toEqual([]);
  });
  test('quotation marks, dashes and dots are German', () => {
    expect(places(path, /"|”|\s-\s|\.\.\.|\p{L}'\p{L}/gu)).toEqual([]);
  });
  test('days are written out', () => {
    expect(places(path, /\d{4}-\d{2}-\d{2}/g)).toEqual([]);
  });
  test('nobody is „du“', () => {
    expect(places(path, /(?<!\p{L})(du|dir|dich|deine?[rmns]?)(?!\p{L})/giu)).toEqual([]);
  });
});
