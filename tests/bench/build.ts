import { execFile } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { kB, rounded, rowsOf, type Row } from './row';

/**
 * The site as it is now. Always built anew and never into `dist`: a stale build measures nothing, and tests may be
 * serving `dist` at the same time.
 */
export const SITE = resolve('test-results/bench/site');

const run = promisify(execFile);

/** Astro warns once for every MDX file; what it says is kept whole, so that a failure can be told. In bytes. */
const OUTPUT = 256 * 1024 * 1024;

/** Builds the site of a folder with the project's own Astro; its output is shown only if it fails. */
export const astroBuild = async (root: string, outDir: string): Promise<void> => {
  const astro = resolve('node_modules/astro/bin/astro.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  await mkdir(outDir, { recursive: true });
  try {
    await run(process.execPath, [astro, 'build', '--outDir', outDir], { cwd: root, env, maxBuffer: OUTPUT });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`astro build in ${root}: ${stdout ?? ''}${stderr ?? String(error)}`, { cause: error });
  }
};

const sizes = async (folder: string) => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
};

/** How long a build takes and how much it makes; told only. */
export const build = async (): Promise<Row[]> => {
  await rm(SITE, { recursive: true, force: true });
  const started = performance.now();
  await astroBuild(process.cwd(), SITE);
  const seconds = rounded((performance.now() - started) / 1000);
  const files = await sizes(SITE);
  const bytes = files.reduce((sum, size) => sum + size, 0);
  return rowsOf('build', [
    { what: 'astro build', value: seconds, unit: 's', detail: { with: 'content cache, if there is one' } },
    { what: 'files', value: files.length, unit: 'files' },
    { what: 'bytes, search index included', value: kB(bytes), unit: 'kB' },
  ]);
};
