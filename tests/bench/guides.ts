import { cp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { copyProject } from '../project/copy';
import { astroBuild } from './build';
import { kB, rounded, rowsOf, type Row } from './row';
import { zipped } from './traffic';

/** Inside the project, where its packages are found by climbing up. */
const FOLDER = resolve('test-results/bench/guides');
/** The guide that is copied: twelve steps, with all there is in them. */
const MODEL = 'content/guides/exchange-oauth';
const NUMBERS = [1, 10, 100] as const;

/** What a guide may cost among many, as a multiple of what it costs among few: linear, and a little for the noise. */
const LINEAR = 1.1;

/** Only the first is the start page, under its own name; each has a title of its own, so that nothing can be shared by chance. */
const writeGuide = async (number: number) => {
  const name = number === 1 ? basename(MODEL) : `anleitung-${String(number).padStart(3, '0')}`;
  const to = join(FOLDER, 'content/guides', name);
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
  await copyProject(FOLDER);
  // What the guide links to.
  for (const part of ['content/terms', 'content/troubles']) await cp(part, join(FOLDER, part), { recursive: true });
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

/** Cost of one guide among a hundred, as a multiple of its cost among ten: what is shared makes it less. */
const growth = (ten: number, hundred: number) => ({
  value: rounded(hundred / 100 / (ten / 10), 2),
  unit: 'times' as const,
  target: LINEAR,
});

/** Cost of one more guide, which nothing shared makes less; between few guides it is mostly noise. */
const more = (few: Built, many: Built) => (many.seconds - few.seconds) / (many.guides - few.guides);

/** Builds sites of one, ten and a hundred guides: neither time nor output may grow faster than their number. */
export const guides = async (): Promise<Row[]> => {
  const sites: Built[] = [];
  for (const number of NUMBERS) sites.push(await built(number));
  const [one, ten, hundred] = sites as [Built, Built, Built];
  return rowsOf('guides', [
    ...sites.map(({ guides: number, seconds, bytes, page }) => ({
      what: `${String(number)} guides of twelve steps`,
      value: rounded(seconds),
      unit: 's' as const,
      detail: { output: `${kB(bytes)} kB`, 'its start page': `${kB(zipped(page))} kB gzip` },
    })),
    {
      what: 'seconds for each guide: among a hundred against among ten',
      ...growth(ten.seconds, hundred.seconds),
      detail: {
        'one more': `${rounded(more(one, ten), 2)} s up to ten, ${rounded(more(ten, hundred), 2)} s up to a hundred`,
      },
    },
    { what: 'bytes for each guide: among a hundred against among ten', ...growth(ten.bytes, hundred.bytes) },
    {
      what: 'bytes by which the page of one guide grows, with ninety-nine others',
      value: hundred.page.length - one.page.length,
      unit: 'B',
      target: 0,
    },
  ]);
};
