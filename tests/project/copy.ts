import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build of the site needs. */
const PARTS = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const GUIDES = join('content', 'guides');

/**
 * The project without its guides, to be built with others. The folder must lie inside the project, where packages are
 * found by climbing up.
 */
export const copyProject = async (folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'content/guides'), { recursive: true });
  const filter = (path: string) => path !== GUIDES;
  for (const part of PARTS) await cp(part, join(folder, part), { recursive: true, filter });
};
