import { unzipSync } from 'fflate';
import { chmodSync, mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A new folder that a server of another user may read, as one started by root is. */
export const openFolder = (name: string): string => {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  chmodSync(folder, 0o755);
  return folder;
};

/** The dates of a zip's entries, in local time, as its table of contents has them (PKWARE's APPNOTE, 4.3.12). */
const datesOf = (zip: Uint8Array): ReadonlyMap<string, Date> => {
  const bytes = Buffer.from(zip);
  const dates = new Map<string, Date>();
  const heading = Buffer.from('PK\u0001\u0002', 'latin1');
  let at = bytes.indexOf(heading);
  while (at >= 0) {
    const [time, day] = [bytes.readUInt16LE(at + 12), bytes.readUInt16LE(at + 14)];
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28));
    const [hours, minutes, seconds] = [time >> 11, (time >> 5) & 63, (time & 31) * 2];
    dates.set(name, new Date(1980 + (day >> 9), ((day >> 5) & 15) - 1, day & 31, hours, minutes, seconds));
    at = bytes.indexOf(heading, at + 46);
  }
  return dates;
};

/** Unpacks a release over the former one, as an operator does: each file has the date of its entry. */
export const unpack = (zip: Uint8Array, folder: string): void => {
  const dates = datesOf(zip);
  for (const [name, content] of Object.entries(unzipSync(zip))) {
    const [file, date] = [join(folder, name), dates.get(name)];
    if (!date) throw new Error(`${name} has no date.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    utimesSync(file, date, date);
  }
};
