import { readGuide } from './read';

/** Where the guide lies that shows how one is written; it is proved and judged like any other, and no page of the site. */
export const EXAMPLE = { folder: 'content/example', name: 'helferlein-ticket' } as const;

/** The example guide, composed. */
export const exampleGuide = () => readGuide(EXAMPLE.folder, EXAMPLE.name);
