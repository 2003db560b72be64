import type { AstroIntegration } from 'astro';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPolicy } from './with-policy';

/** Every HTML file of a built site, in all its folders. */
const htmlFiles = async (folder: string) => {
  const files = await readdir(folder, { recursive: true });
  return files.filter((file) => file.endsWith('.html')).map((file) => join(folder, file));
};

const secure = async (file: string) => {
  try {
    await writeFile(file, withPolicy(await readFile(file, 'utf8')));
  } catch (cause) {
    throw new Error(`No content security policy for ${file}`, { cause });
  }
};

/**
 * Gives every built page its content security policy, with the hashes of what was really written.
 * Astro's own option hashes what it knows at render time and misses inline scripts of Starlight.
 * Must be the last integration: what changes a page afterwards is refused by the browser.
 */
export const contentSecurityPolicy = (): AstroIntegration => ({
  name: 'content-security-policy',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      const files = await htmlFiles(fileURLToPath(dir));
      await Promise.all(files.map(secure));
      logger.info(`${files.length} pages carry a policy.`);
    },
  },
});
