import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, elements, inlineCode } from './inline-code';
import { policy } from './policy';

/** What a browser looks for in the first 1024 bytes (charset) or before it lays anything out; neither loads anything. */
const isFirst = (element: Tree.Element) =>
  element.tagName === 'meta' &&
  (attribute(element, 'charset') !== undefined || attribute(element, 'name') === 'viewport');

const isPolicy = (element: Tree.Element) =>
  attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/** Cuts these elements out of the page; returns what remains and what was cut, in the order of the page. */
const cut = (html: string, found: readonly Tree.Element[]) =>
  found.reduceRight(
    ({ rest, taken }, { sourceCodeLocation: at }) => ({
      rest: rest.slice(0, at?.startOffset) + rest.slice(at?.endOffset),
      taken: html.slice(at?.startOffset, at?.endOffset) + taken,
    }),
    { rest: html, taken: '' },
  );

/**
 * The page with charset and viewport first in `<head>` and its content security policy after them, before anything
 * that it governs. A page that already carries a policy stays as it is.
 */
export const withPolicy = (html: string) => {
  // As without JavaScript: the contents of `<noscript>` are elements too, and their styles need their hashes.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const all = [...elements(document)];
  if (all.some(isPolicy)) return html;
  const head = all.find(({ tagName }) => tagName === 'head');
  const start = head?.sourceCodeLocation?.startTag?.endOffset;
  if (!head || start === undefined) {
    throw new Error('The page has no <head> tag that a content security policy could stand in.');
  }
  const { rest, taken } = cut(html, [...elements(head)].filter(isFirst));
  const meta = `<meta http-equiv="content-security-policy" content="${policy(inlineCode(document))}">`;
  return rest.slice(0, start) + taken + meta + rest.slice(start);
};
