import type { AstroIntegration } from 'astro';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'parse5';
import { ContentError } from '../files/content-error';
import { meantBy } from '../files/near';
import { attribute, elements } from './inline-code';
import { asFolder, withoutBase } from './with-base';

/** Where a page can be entered and where it leads, with what it shows later. */
interface Page {
  readonly ids: readonly string[];
  readonly links: readonly string[];
}

/** The pages of a site by their addresses (`/begriffe/`); any other file has no ids and no links. */
type Site = ReadonlyMap<string, Page>;

/** A link that leads nowhere: as it is written, on which page, and why. */
interface Dead {
  readonly link: string;
  readonly page: string;
  readonly why: string;
}

/** Stands for the site's own origin, which only its operator knows. */
const ORIGIN = 'https://site.invalid';

const filesIn = async (folder: string) =>
  (await readdir(folder, { recursive: true })).map((file) => file.replaceAll('\\', '/'));

const pageOf = (html: string, base: string): Page => {
  const all = [...elements(parse(html))];
  const links = all.filter(({ tagName }) => tagName === 'a').flatMap((one) => attribute(one, 'href') ?? []);
  return {
    ids: all.flatMap((one) => attribute(one, 'id') ?? []),
    links: links.map((link) => withoutBase(link, base)),
  };
};

const siteIn = async (folder: string, base: string): Promise<Site> => {
  const read = async (file: string) =>
    file.endsWith('.html') ? pageOf(await readFile(join(folder, file), 'utf8'), base) : { ids: [], links: [] };
  const files = await filesIn(folder);
  return new Map(
    await Promise.all(
      files
        .filter((file) => /\.\w+$/.test(file))
        .map(async (file) => [`/${file.replace(/(^|\/)index\.html$/, '$1')}`, await read(file)] as const),
    ),
  );
};

const whyDead = (link: string, from: string, site: Site): string | undefined => {
  const address = `${ORIGIN}${from}`;
  if (!URL.canParse(link, address)) return 'Das ist keine Adresse.';
  const { origin, pathname, hash } = new URL(link, address);
  if (origin !== ORIGIN) return undefined;
  const page = site.get(pathname);
  if (!page) return `Eine Seite „${pathname}“ gibt es nicht.${meantBy(pathname, [...site.keys()])}`;
  const anchors = page.ids.map((id) => `#${id}`);
  // What has „=“ in it fills in values and leads to no place.
  if (hash === '' || hash.includes('=') || anchors.some((anchor) => new URL(anchor, ORIGIN).hash === hash))
    return undefined;
  const anchor = link.slice(link.indexOf('#'));
  return `Auf der Seite „${pathname}“ gibt es keine Stelle „${anchor}“.${meantBy(anchor, anchors)}`;
};

/** The first link of a built site that leads nowhere within it. */
const firstDead = (site: Site): Dead | undefined => {
  for (const [page, { links }] of site) {
    for (const link of links) {
      const why = whyDead(link, page, site);
      if (why !== undefined) return { link, page, why };
    }
  }
  return undefined;
};

/** Where an author wrote a link, with the character after it: a shorter one may begin another. */
const writtenIn = async (link: string) => {
  const files = (await filesIn('content')).filter((file) => /\.(mdx|yaml)$/.test(file));
  for (const file of files) {
    const text = await readFile(`content/${file}`, 'utf8');
    const written = [')', '"', "'", '>', ' ', '\n'].map((end) => link + end).find((one) => text.includes(one));
    if (written !== undefined) return { file, at: `„${written}“` };
  }
  return undefined;
};

/** Stops the build at a link that leads nowhere, with the file and the line that it is written in. */
export const liveLinks = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'live-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = asFolder(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        const dead = firstDead(await siteIn(fileURLToPath(dir), base));
        if (!dead) return;
        const { link, page, why } = dead;
        const place = await writtenIn(link);
        throw place
          ? new ContentError(place.file, `Link „${link}“`, why, place.at)
          : new Error(`${page}, Link „${link}“: ${why}`);
      },
    },
  };
};
