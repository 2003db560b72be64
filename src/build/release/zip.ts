import { zipSync } from 'fflate';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The first day a zip can name; in local time, because that is what a zip holds. */
const ALWAYS = new Date(1980, 0, 1);

/** Every file below a folder by its path in a zip, sorted by code point so that no machine's language matters. */
export const filesOf = (folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [file.replaceAll('\\', '/'), new Uint8Array(readFileSync(join(folder, file)))] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** One zip of these files: the same files give the same bytes, whenever and wherever. */
export const zip = (files: ReadonlyMap<string, Uint8Array>): Uint8Array =>
  zipSync(Object.fromEntries(files), { level: 9, mtime: ALWAYS });
