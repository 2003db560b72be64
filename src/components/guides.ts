import { getCollection, type CollectionEntry } from 'astro:content';
import { compose, type ComposedGuide } from '../guide/compose';
import { proveStart } from '../guide/start';

const file = ({ id, data, body = '' }: CollectionEntry<'guides' | 'steps'>) => ({ id, data, body });

const composed = (guide: CollectionEntry<'guides'>, steps: readonly CollectionEntry<'steps'>[]) => {
  const folder = guide.id.replace(/guide$/, '');
  return compose(file(guide), steps.filter(({ id }) => id.startsWith(folder)).map(file));
};

/** Every guide of this site, the one at `/` first. */
export const allGuides = async (): Promise<readonly ComposedGuide[]> => {
  const [guides, steps] = await Promise.all([getCollection('guides'), getCollection('steps')]);
  const all = guides.map((guide) => composed(guide, steps));
  proveStart(all);
  return all.toSorted((a, b) => Number(b.data.start) - Number(a.data.start) || a.name.localeCompare(b.name, 'en'));
};
