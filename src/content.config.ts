import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { docsSchema } from '@astrojs/starlight/schema';
import { guideSchema, stepSchema } from './guide/schema';

/** `01-anmelden.mdx` keeps its number: the id is the path, not a slug made of it. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx?$/, '');
const base = './content/guides';

/** A file of the lookup; `lookup/` proves its front matter, so that a mistake is told in German, with its remedy. */
const lookup = (folder: string) =>
  defineCollection({
    loader: glob({ base: `./content/${folder}`, pattern: '*.mdx', generateId }),
    schema: z.record(z.string(), z.unknown()),
  });

export const collections = {
  docs: defineCollection({ loader: glob({ base: './content/docs', pattern: '**/*.{md,mdx}' }), schema: docsSchema() }),
  guides: defineCollection({ loader: glob({ base, pattern: '*/guide.mdx', generateId }), schema: guideSchema }),
  steps: defineCollection({ loader: glob({ base, pattern: '*/[0-9]*-*.mdx', generateId }), schema: stepSchema }),
  troubles: lookup('troubles'),
  terms: lookup('terms'),
};
