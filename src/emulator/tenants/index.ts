import { built } from './built';
import type { NamedDemo } from './demo';
import { writtenDemo, type WrittenDemo } from '../written';

export type { NamedDemo } from './demo';
export { openDemo } from './open';

/** Every demo is a file of content, proved before the build. */
const files = import.meta.glob<WrittenDemo>('/content/demos/*.json', { eager: true, import: 'default' });
const written = Object.entries(files).map(([path, one]) => [path.replace(/^.*\/|\.json$/g, ''), one] as const);

const order = Object.keys(built);
/** Those built here first, in their order. */
const placeOf = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);

/** The demo tenants by the name after `?demo=`; which of them show a guide, and in which order, it says itself. */
export const demos: Readonly<Record<string, NamedDemo>> = Object.fromEntries(
  written
    .toSorted(([a], [b]) => placeOf(a) - placeOf(b))
    .map(([name, one]) => [name, { ...writtenDemo(one), ...built[name] }]),
);
