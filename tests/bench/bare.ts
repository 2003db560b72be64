import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { astroBuild } from './build';

/** What the page says, so that the bare one says as much. */
export interface Text {
  readonly title: string;
  /** Lines in order; a heading is marked, as the table of contents needs it. */
  readonly lines: readonly { readonly heading: boolean; readonly text: string }[];
}

/**
 * Inside the project, where its packages are found by climbing up. In the system's temporary folder, with a link to
 * node_modules, Astro takes Starlight's real path for one below the site's root and does not build.
 */
const FOLDER = resolve('test-results/bench/bare');

/** The project's own options, as far as they are Starlight's and not this project's. */
const CONFIG = `
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  cacheDir: './cache',
  vite: { cacheDir: './cache/vite' },
  build: { inlineStylesheets: 'never' },
  prefetch: false,
  integrations: [
    { name: '@astrojs/sitemap', hooks: {} },
    starlight({
      title: 'Anbindung prüfen',
      locales: { root: { label: 'Deutsch', lang: 'de' } },
      favicon: '/favicon.svg',
      sidebar: [{ label: 'Anleitung', link: '/' }],
    }),
  ],
});
`;

/** Astro bundles packages made for it only where the manifest names them. */
const MANIFEST = '{ "type": "module", "dependencies": { "astro": "*", "@astrojs/starlight": "*" } }';

const COLLECTIONS = `
import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/** Plain text, whatever Markdown would make of its signs. */
const plain = (text: string) => text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);

const pageOf = ({ title, lines }: Text) => {
  const blocks = lines.map(({ heading, text }) => (heading ? `## ${plain(text)}` : plain(text)));
  return [`---\ntitle: ${JSON.stringify(title)}\n---`, ...blocks].join('\n\n');
};

const write = async (text: Text) => {
  await mkdir(join(FOLDER, 'src/content/docs'), { recursive: true });
  await mkdir(join(FOLDER, 'public'));
  await writeFile(join(FOLDER, 'package.json'), MANIFEST);
  await writeFile(join(FOLDER, 'astro.config.mjs'), CONFIG);
  await writeFile(join(FOLDER, 'src/content.config.ts'), COLLECTIONS);
  await writeFile(join(FOLDER, 'src/content/docs/index.md'), pageOf(text));
  await cp('public/favicon.svg', join(FOLDER, 'public/favicon.svg'));
};

const remove = () => rm(FOLDER, { recursive: true, force: true });

/** Builds a page of Starlight and nothing else, with the same versions, and removes it after use. */
export const withBareSite = async <T>(text: Text, use: (folder: string) => Promise<T>): Promise<T> => {
  const built = join(FOLDER, 'dist');
  await remove();
  try {
    await write(text);
    await astroBuild(FOLDER, built);
    return await use(built);
  } finally {
    await remove();
  }
};
