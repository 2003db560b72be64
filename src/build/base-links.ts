import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asFolder, withBase } from './with-base';

/** A base that is also the name of a page would make `/seite/` mean two things. */
const refuseCollision = async (folder: string, base: string) => {
  const [first = ''] = base.slice(1).split('/');
  if ((await readdir(folder)).includes(first)) throw new Error(`The base ${base} is also the address of a page.`);
};

/** Moves every link of the built pages below the site's base; at the root there is nothing to do. */
export const baseLinks = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'base-links',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = asFolder(config.base);
      },
      'astro:build:done': async ({ dir }) => {
        if (base === '/') return;
        const folder = fileURLToPath(dir);
        await refuseCollision(folder, base);
        const files = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const file of files) {
          // The redirect page knows no base: its addresses are relative.
          await writeFile(join(folder, file), withBase(await readFile(join(folder, file), 'utf8'), base));
        }
      },
    },
  };
};
