import { zipSync } from 'fflate';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder by its path in a zip, sorted by code point so that no machine's language matters. */
export const filesOf = (folder: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(folder, file)).isFile())
      .map((file) => [file.replaceAll('\\', '/'), new Uint8Array(readFileSync(join(folder, file)))] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** A zip holds local time: in UTC it is the same time everywhere. */
const inUtc = <T>(act: () => T): T => {
  const { TZ } = process.env;
  process.env['TZ'] = 'UTC';
  try {
    return act();
  } finally {
    if (TZ === undefined) delete process.env['TZ'];
    else process.env['TZ'] = TZ;
  }
};

/** One zip of these files, all of this date: the same files and date give the same bytes, whenever and wherever. */
export const zip = (files: ReadonlyMap<string, Uint8Array>, date: Date): Uint8Array =>
  inUtc(() => zipSync(Object.fromEntries(files), { level: 9, mtime: date }));
