import { parse } from 'parse5';
import { elements } from './inline-code';

const ADDRESSES = ['href', 'src'];

/** `/seite/`, but neither `//host/` nor what already lies below the base. */
const isAbsolute = (address: string, base: string) =>
  address.startsWith('/') && !address.startsWith('//') && !`${address}/`.startsWith(base);

/** A base as Astro is told it, with or without its last slash, with it. */
export const asFolder = (base: string) => `${base.replace(/\/$/, '')}/`;

/** A link as an author writes it, who knows no base. */
export const withoutBase = (link: string, base: string) =>
  link.startsWith(base) ? `/${link.slice(base.length)}` : link;

/**
 * The page with its links and files below the base. Whoever writes a guide writes `/seite/`; where the site will lie is
 * the operator's business.
 */
export const withBase = (html: string, base: string) => {
  const places = [...elements(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }))]
    .flatMap((element) =>
      element.attrs.map(({ name, value }) => ({ name, value, at: element.sourceCodeLocation?.attrs?.[name] })),
    )
    .filter(({ name, value }) => ADDRESSES.includes(name) && isAbsolute(value, base));
  return places.reduceRight((text, { at, name }) => {
    if (!at) return text;
    const attribute = text.slice(at.startOffset, at.endOffset).replace(/^([^=]*=\s*["']?)\//, `$1${base}`);
    if (!attribute.startsWith(name)) throw new Error(`No ${name} where the parser saw it.`);
    return text.slice(0, at.startOffset) + attribute + text.slice(at.endOffset);
  }, html);
};
