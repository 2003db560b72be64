import { cp, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { astroBuild } from './build';
import { kB, rounded, rowsOf, type Row } from './row';
import { zipped } from './traffic';

/** Inside the project, where its packages are found by climbing up. */
const FOLDER = resolve('test-results/bench/guides');
/** What a build needs beside its guides. */
const PROJECT = ['src', 'public', 'content/docs', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** The guide that is copied: twelve steps, with all there is in them. */
const MODEL = 'content/guides/exchange-oauth';
const NUMBERS = [1, 10, 100] as const;

/** Seconds a further guide may take among many, as a multiple of what it takes among few: 1 is linear, the rest is noise. */
const LINEAR = 1.25;

/** Only the first is the start page; each has a title of its own, so that nothing can be shared by chance. */
const writeGuide = async (number: number) => {
  const to = join(FOLDER, 'content/guides', `anleitung-${String(number).padStart(3, '0')}`);
  await cp(MODEL, to, { recursive: true });
  if (number === 1) return;
  const file = join(to, 'guide.mdx');
  const text = await readFile(file, 'utf8');
  await writeFile(
    file,
    text.replace(/^title: (.*)$/m, `title: $1 ${String(number)}`).replace('start: true', 'start: false'),
  );
};

const prepare = async (guides: number) => {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(join(FOLDER, 'content/guides'), { recursive: true });
  for (const part of PROJECT) await cp(part, join(FOLDER, part), { recursive: true });
  for (let number = 1; number <= guides; number += 1) await writeGuide(number);
};

const sizeOf = async (folder: string) => {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
};

interface Built {
  readonly guides: number;
  readonly seconds: number;
  /** Bytes of everything that was made. */
  readonly bytes: number;
  /** The start page, which is the first guide. */
  readonly page: Buffer;
}

const built = async (guides: number): Promise<Built> => {
  const dist = join(FOLDER, 'dist');
  await prepare(guides);
  try {
    const started = performance.now();
    await astroBuild(FOLDER, dist);
    const seconds = (performance.now() - started) / 1000;
    return { guides, seconds, bytes: await sizeOf(dist), page: await readFile(join(dist, 'index.html')) };
  } finally {
    await rm(FOLDER, { recursive: true, force: true });
  }
};

/** What one guide more costs between two builds. */
const each = (of: 'seconds' | 'bytes', few: Built, many: Built) => (many[of] - few[of]) / (many.guides - few.guides);

const growth = (of: 'seconds' | 'bytes', [one, ten, hundred]: readonly [Built, Built, Built]) => ({
  value: rounded(each(of, ten, hundred) / each(of, one, ten), 2),
  unit: 'times' as const,
  target: LINEAR,
});

/** Builds sites of one, ten and a hundred guides: neither time nor output may grow faster than their number. */
export const guides = async (): Promise<Row[]> => {
  const sites: Built[] = [];
  for (const number of NUMBERS) sites.push(await built(number));
  const [one, ten, hundred] = sites as [Built, Built, Built];
  const all = [one, ten, hundred] as const;
  return rowsOf('guides', [
    ...all.map(({ guides: number, seconds, bytes, page }) => ({
      what: `${String(number)} guides of twelve steps`,
      value: rounded(seconds),
      unit: 's' as const,
      detail: { output: `${kB(bytes)} kB`, 'its start page': `${kB(zipped(page))} kB gzip` },
    })),
    { what: 'seconds of a further guide: among a hundred against among ten', ...growth('seconds', all) },
    { what: 'bytes of a further guide: among a hundred against among ten', ...growth('bytes', all) },
    {
      what: 'bytes by which the page of one guide grows, with ninety-nine others',
      value: hundred.page.length - one.page.length,
      unit: 'B',
      target: 0,
    },
  ]);
};
