import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { docsSchema } from '@astrojs/starlight/schema';

/** `01-anmelden.mdx` keeps its number: the id is the path, not a slug made of it. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx?$/, '');

/** Files that the rooms which read them prove, so that a mistake is told in German, with its remedy. */
const proved = (folder: string, pattern = '*.mdx') =>
  defineCollection({
    loader: glob({ base: `./content/${folder}`, pattern, generateId }),
    schema: z.record(z.string(), z.unknown()),
  });

export const collections = {
  docs: defineCollection({ loader: glob({ base: './content/docs', pattern: '**/*.{md,mdx}' }), schema: docsSchema() }),
  guides: proved('guides', '*/guide.mdx'),
  steps: proved('guides', '*/[0-9]*-*.mdx'),
  troubles: proved('troubles'),
  terms: proved('terms'),
};
