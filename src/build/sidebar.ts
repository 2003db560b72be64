import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown } from '../files/yaml';

/** The keys of a file's front matter that decide where it stands; the schemas judge the rest. */
interface FrontMatter {
  readonly title?: string;
  readonly start?: boolean;
  readonly order?: number;
  readonly sidebar?: { readonly order?: number; readonly hidden?: boolean };
}

const frontMatter = (file: string): FrontMatter => {
  const { data } = readMarkdown(file.replace(/^.*content\//, ''), file);
  return data ?? {};
};

/** The guide at `/` first, then by `order`, then by title. */
const guides = (folder: string) =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'guide.mdx')))
    .map((name) => ({ name, ...frontMatter(join(folder, name, 'guide.mdx')) }))
    .toSorted((a, b) => Number(b.start ?? false) - Number(a.start ?? false) || placeOf(a) - placeOf(b) || byTitle(a, b))
    .map(({ name, title = name, start }) => ({ label: title, link: start ? '/' : `/${name}/` }));

/** By `sidebar.order`, then by title; Starlight takes the label from the page itself. */
const pages = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.mdx?$/.test(file))
    .map((file) => ({ slug: file.replace(/\.mdx?$/, '').replaceAll('\\', '/'), ...frontMatter(join(folder, file)) }))
    .filter(({ sidebar }) => !sidebar?.hidden)
    .toSorted((a, b) => orderOf(a) - orderOf(b) || byTitle(a, b))
    .map(({ slug }) => ({ slug }));

const placeOf = ({ order }: FrontMatter) => order ?? Number.MAX_SAFE_INTEGER;
const orderOf = ({ sidebar }: FrontMatter) => sidebar?.order ?? Number.MAX_SAFE_INTEGER;
const byTitle = (a: FrontMatter, b: FrontMatter) => (a.title ?? '').localeCompare(b.title ?? '', 'de');

/** More guides than these are listed on a page of their own: no page may grow with their number. */
const FEW = 5;

const listed = (all: ReturnType<typeof guides>) => [
  ...(all.length > FEW ? all.slice(0, 1) : all),
  { label: 'Alle Anleitungen', link: '/anleitungen/' },
];

/** The sidebar as the content is: a folder in `guides` and a file in `docs` appear with no other edit. */
export const sidebar = (content: string) => [
  { label: 'Anleitungen', items: listed(guides(join(content, 'guides'))) },
  { label: 'Nachschlagen', items: pages(join(content, 'docs')) },
];
