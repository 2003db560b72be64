import { parse } from 'parse5';
import { attribute, elements, inlineCode } from './inline-code';
import { policy } from './policy';

/**
 * The page with its content security policy as the first element of `<head>`, so that it governs all that follows.
 * A page that already carries a policy stays as it is.
 */
export const withPolicy = (html: string) => {
  // As without JavaScript: the contents of `<noscript>` are elements too, and their styles need their hashes.
  const document = parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false });
  const all = [...elements(document)];
  if (all.some((element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy')) return html;
  const head = all.find(({ tagName }) => tagName === 'head')?.sourceCodeLocation?.startTag?.endOffset;
  if (head === undefined) throw new Error('The page has no <head> tag that a content security policy could stand in.');
  const meta = `<meta http-equiv="content-security-policy" content="${policy(inlineCode(document))}">`;
  return html.slice(0, head) + meta + html.slice(head);
};
