import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDemos } from './demos';
import { readGuide } from './read';

/** Where the guide lies that shows how one is written; it is proved and judged like any other, and no page of the site. */
const FOLDER = 'content/example';
const NAME = 'helferlein-ticket';

/** The example guide, composed. */
export const exampleGuide = () => readGuide(FOLDER, NAME);

/** The invented directories to try it with. */
export const exampleDemos = () => readDemos(join(FOLDER, 'demos'));

/** Its files as they are written, `guide.mdx` first. */
export const exampleFiles = (): readonly { readonly name: string; readonly text: string }[] =>
  readdirSync(join(FOLDER, NAME))
    .toSorted((a, b) => Number(b === 'guide.mdx') - Number(a === 'guide.mdx') || a.localeCompare(b, 'en'))
    .map((name) => ({ name, text: readFileSync(join(FOLDER, NAME, name), 'utf8') }));
