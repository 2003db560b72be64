import type { Trouble } from './trouble';

/** A code as part of an address: letters, digits and hyphens. */
const slug = (code: string) => code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** Whose failure it is: the product's, or that of this page's own sign-in and reading. */
export const isOwn = ({ place }: Pick<Trouble, 'place'>) => place === 'page';

const hasAnchor = (code: string) => code.startsWith('AADSTS');

/** The anchor of a code at this page's own sign-in: a number that the product's sign-in meets as well is the product's. */
export const ownAnchor = (code: string, rows: readonly Trouble[]) =>
  rows.some(({ place, codes }) => place === 'sign-in' && codes.includes(code))
    ? `pruefseite-${slug(code)}`
    : slug(code);

/** The anchors of a row's numbers; its first number's is usually the row's own, and then it has none of its own. */
export const anchorsOf = (row: Trouble, rows: readonly Trouble[]): readonly { code: string; anchor?: string }[] =>
  row.codes.map((code) => {
    const anchor = isOwn(row) ? ownAnchor(code, rows) : slug(code);
    const first = rows.find((one) => isOwn(one) === isOwn(row) && one.codes.includes(code));
    const carries = isOwn(row) || row.place === 'sign-in';
    return hasAnchor(code) && carries && first === row && anchor !== row.id ? { code, anchor } : { code };
  });

/** Every anchor of the page with the failures. */
export const troubleAnchors = (rows: readonly Trouble[]) =>
  rows.flatMap((row) => [row.id, ...anchorsOf(row, rows).flatMap(({ anchor }) => anchor ?? [])]);
