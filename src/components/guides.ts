import { getCollection, type CollectionEntry } from 'astro:content';
import { compose, type ComposedGuide } from '../guide/compose';

const file = <D>({ id, data, body = '' }: { id: string; data: D; body?: string }) => ({ id, data, body });

const composed = (guide: CollectionEntry<'guides'>, steps: readonly CollectionEntry<'steps'>[]) => {
  const folder = guide.id.replace(/guide$/, '');
  return compose(file(guide), steps.filter(({ id }) => id.startsWith(folder)).map(file));
};

/** Every guide of this site, the one at `/` first. */
export const allGuides = async (): Promise<readonly ComposedGuide[]> => {
  const [guides, steps] = await Promise.all([getCollection('guides'), getCollection('steps')]);
  return guides
    .toSorted((a, b) => Number(b.data.start) - Number(a.data.start) || a.id.localeCompare(b.id, 'en'))
    .map((guide) => composed(guide, steps));
};
