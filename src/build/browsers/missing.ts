import type { BrowserName, CompatData, Identifier, SupportStatement } from '@mdn/browser-compat-data';
import { createRequire } from 'node:module';

/** A browser by MDN's name, and the oldest version that the project promises to work in. */
type Oldest = readonly (readonly [browser: BrowserName, version: string])[];

/** Can I Use, whose names browserslist takes, calls one of them otherwise. */
const MDN: Readonly<Record<string, string>> = { ios_saf: 'safari_ios' };

/** Reads what package.json lists under `browserslist`; only „chrome >= 120“ is a promise that can be kept for years. */
export const oldestOf = (list: readonly string[]): Oldest =>
  list.map((line) => {
    const [, name = '', version = ''] = /^(\w+) >= ([\d.]+)$/.exec(line) ?? [];
    if (name === '') throw new Error(`browserslist: „${line}“ is not of the form „chrome >= 120“.`);
    return [(MDN[name] ?? name) as BrowserName, version] as const;
  });

const numbers = (version: string) => version.replace(/^≤/, '').split('.').map(Number);

/** Whether one version is as old as another or older. */
const isUpTo = (one: string, other: string) => {
  const [a, b] = [numbers(one), numbers(other)];
  const at = [0, 1].find((place) => (a[place] ?? 0) !== (b[place] ?? 0)) ?? 0;
  return (a[at] ?? 0) <= (b[at] ?? 0);
};

/** Under this very name, without a switch, and still there. */
const isThere = (support: SupportStatement | undefined, version: string) =>
  [support ?? []]
    .flat()
    .some(
      ({ version_added: added, version_removed: removed, flags, prefix, alternative_name: other }) =>
        typeof added === 'string' &&
        added !== 'preview' &&
        isUpTo(added, version) &&
        (typeof removed !== 'string' || !isUpTo(removed, version)) &&
        (flags ?? prefix ?? other) === undefined,
    );

const lacking = ({ __compat: compat }: Identifier, oldest: Oldest) =>
  compat ? oldest.filter(([browser, version]) => !isThere(compat.support[browser], version)) : [];

/** What is there as such, and what of it: `Map` and `Map.groupBy`. */
const entries = (name: string, one: Identifier): [string, Identifier][] => [
  [name, one],
  ...Object.entries(one)
    .filter(([key]) => /^[a-z]\w*$/i.test(key) && !key.endsWith('_event'))
    .flatMap(([key, each]): [string, Identifier][] => {
      const member = key.replace(/_static$/, '');
      // The constructor of a thing bears its name.
      if (member === name) return [];
      const found: [string, Identifier][] = [[`${name}.${member}`, each as Identifier]];
      return name === 'Window' ? [...found, [member, each as Identifier]] : found;
    }),
];

/**
 * All that the Web and the language have and one of these browsers lacks: `Map.groupBy` → „safari 17.0“.
 * Source: MDN's browser-compat-data, the tables under its pages.
 */
export const missingIn = (oldest: Oldest): ReadonlyMap<string, string> => {
  const { api, javascript } = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData;
  const things = { ...api, ...(javascript['builtins'] as Record<string, Identifier>) };
  const all = Object.entries(things).flatMap(([name, one]) => entries(name, one as Identifier));
  return new Map(
    all.flatMap(([name, one]) => {
      const where = lacking(one, oldest);
      return where.length === 0 ? [] : [[name, where.map((browser) => browser.join(' ')).join(', ')] as const];
    }),
  );
};
