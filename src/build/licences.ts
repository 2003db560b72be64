import { createRequire } from 'node:module';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A package as it lies in node_modules. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX identifier. */
  readonly licence: string;
  readonly text: string;
}

/** Climbs up as Node does; a package's own `exports` may hide its files, so it is not asked to resolve them. */
const folderOf = (name: string): string => {
  const places = createRequire(join(process.cwd(), 'package.json')).resolve.paths(name) ?? [];
  const found = places.map((place) => join(place, name)).find((folder) => existsSync(folder));
  if (found === undefined) throw new Error(`The package ${name} is not installed.`);
  return found;
};

/** A file, or a folder with several, of which the package's own has no name of another. */
const fileOf = (name: string) => {
  const file = readdirSync(folderOf(name)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`The package ${name} brings no licence: name in \`licenceOf\` the one that does.`);
  const path = join(folderOf(name), file);
  return statSync(path).isDirectory() ? join(path, 'LICENSE') : path;
};

/** The licence's own text, without those of what a package was bundled with: that is listed by itself. */
const textOf = (name: string) => {
  const [own = ''] = readFileSync(fileOf(name), 'utf8').split(/^#+ licenses of bundled dependencies/im);
  return own.trim();
};

/** What a package itself says of its licence. */
export const licenceOf = (name: string, textFrom = name): Licence => {
  const told = JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')) as Partial<
    Record<'version' | 'license', string>
  >;
  if (!told.version || !told.license) throw new Error(`The package ${name} names no version or no licence.`);
  return { name, version: told.version, licence: told.license, text: textOf(textFrom) };
};
