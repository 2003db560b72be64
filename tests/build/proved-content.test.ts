import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { astroBuild } from '../bench/build';
import { copyProject } from '../project/copy';

const FOLDER = resolve('test-results/build/mistake');

test('a mistake in a guide is the last line of the build, and nothing is built before it', async () => {
  await copyProject(FOLDER);
  await cp('content/guides', join(FOLDER, 'content/guides'), { recursive: true });
  const file = join(FOLDER, 'content/guides/pruefseite/guide.mdx');
  await writeFile(file, (await readFile(file, 'utf8')).replace('product: Prüfseite', 'produkt: Prüfseite'));
  const error = await astroBuild(FOLDER, join(FOLDER, 'dist')).catch((cause: unknown) => cause);
  const lines = (error as Error).message.trim().split('\n');
  expect(lines.at(-1)).toMatch(
    /^content\/guides\/pruefseite\/guide\.mdx, (product: Hier fehlt|Kopf der Datei: „produkt“)/,
  );
  expect(lines.length).toBeLessThan(10);
});
