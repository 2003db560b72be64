import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build of the site needs beside its guides. */
const PARTS = [
  'src',
  'public',
  'content/demos',
  'content/docs',
  'content/example',
  'content/labels',
  'content/sign-in',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];

/**
 * The project without its guides, to be built with others. The folder must lie inside the project, where packages are
 * found by climbing up.
 */
export const copyProject = async (folder: string): Promise<void> => {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'content/guides'), { recursive: true });
  for (const part of PARTS) await cp(part, join(folder, part), { recursive: true });
};
