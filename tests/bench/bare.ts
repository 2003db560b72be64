import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { astroBuild } from './build';

/** What the page says, so that the bare one says as much. */
export interface Text {
  readonly title: string;
  /** Lines in order; a heading is marked, as the table of contents needs it. */
  readonly lines: readonly { readonly heading: boolean; readonly text: string }[];
}

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

const write = async (folder: string, text: Text) => {
  await mkdir(join(folder, 'src/content/docs'), { recursive: true });
  await mkdir(join(folder, 'public'));
  await writeFile(join(folder, 'package.json'), '{ "type": "module", "private": true }');
  await writeFile(join(folder, 'astro.config.mjs'), CONFIG);
  await writeFile(join(folder, 'src/content.config.ts'), COLLECTIONS);
  await writeFile(join(folder, 'src/content/docs/index.md'), pageOf(text));
  await cp('public/favicon.svg', join(folder, 'public/favicon.svg'));
  // A link to the folder would do, were it not for the caches Astro and Vite keep there; CONFIG puts them elsewhere.
  await symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
};

/** Builds a page of Starlight and nothing else, with the same versions, and removes it after use. */
export const withBareSite = async <T>(text: Text, use: (folder: string) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'bare-starlight-'));
  try {
    await write(folder, text);
    await astroBuild(folder, join(folder, 'dist'));
    return await use(join(folder, 'dist'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
