import { createHash } from 'node:crypto';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** Sources for a policy that allow exactly the code a page carries in itself. */
export interface InlineCode {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/**
 * Types of `<script>` that a policy governs; every other type is a data block, which nothing executes.
 * Source: html.spec.whatwg.org, „prepare the script element“.
 */
const EXECUTED = /^(module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma)script)?$/i;

/** All elements in document order, those in templates included: a cloned template is executed too. */
export const elements = function* (node: Tree.Node): Generator<Tree.Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elements(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elements(child);
};

export const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

const text = (element: Tree.Element) =>
  element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

const isInlineScript = (element: Tree.Element) =>
  element.tagName === 'script' &&
  attribute(element, 'src') === undefined &&
  EXECUTED.test(attribute(element, 'type')?.trim() ?? '');

/** What a browser computes for the same code: SHA-256 over its characters in UTF-8. */
export const hash = (code: string) => `'sha256-${createHash('sha256').update(code, 'utf8').digest('base64')}'`;

const hashes = (found: readonly Tree.Element[]) => [...new Set(found.map((element) => hash(text(element))))];

/** Finds the scripts and styles that stand in the page itself. */
export const inlineCode = (document: Tree.Document): InlineCode => {
  const all = [...elements(document)];
  return {
    scripts: hashes(all.filter(isInlineScript)),
    styles: hashes(all.filter(({ tagName }) => tagName === 'style')),
  };
};
