import { addressOf } from '../guide/address';
import type { ComposedGuide } from '../guide/compose';

/** What prose may link to: the guides, the pages by name, and the anchors that the pages of this room have. */
export interface Site {
  readonly guides: readonly ComposedGuide[];
  readonly pages: readonly string[];
  readonly anchors: Readonly<Record<string, readonly string[]>>;
}

const anchorsOf = ({ steps, checks }: ComposedGuide) => [
  ...steps.map(({ slug }) => slug),
  ...checks.map(({ number }) => `pruefung-${number}`),
];

/** Every address of this site with its anchors. */
const addresses = ({ guides, pages, anchors }: Site) =>
  new Map<string, readonly string[]>([
    ...pages.map((name) => [`/${name}/`, anchors[name] ?? []] as const),
    ...guides.map((guide) => [addressOf(guide), anchorsOf(guide)] as const),
  ]);

/** Whether a link on a page leads somewhere; other sites are not asked. */
export const leadsSomewhere = (site: Site, from: string, href: string): boolean => {
  if (href.startsWith('https://')) return true;
  const [path = '', anchor] = href.split('#');
  const known = addresses(site).get(path === '' ? `/${from}/` : path);
  return known !== undefined && (anchor === undefined || known.includes(anchor));
};
