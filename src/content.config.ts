import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { guideSchema, stepSchema } from './guide/schema';

/** `01-anmelden.mdx` keeps its number: the id is the path, not a slug made of it. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.mdx?$/, '');
const base = './content/guides';

export const collections = {
  docs: defineCollection({ loader: glob({ base: './content/docs', pattern: '**/*.{md,mdx}' }), schema: docsSchema() }),
  guides: defineCollection({ loader: glob({ base, pattern: '*/guide.mdx', generateId }), schema: guideSchema }),
  steps: defineCollection({ loader: glob({ base, pattern: '*/[0-9]*-*.mdx', generateId }), schema: stepSchema }),
};
