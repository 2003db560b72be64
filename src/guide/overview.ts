import { GuideError } from './error';
import type { GuideFrontMatter } from './schema';

/** The overview has every step in exactly one link, or it would call a chain whole that is not; its date is a value. */
export const proveOverview = (id: string, data: GuideFrontMatter, slugs: readonly string[]): void => {
  const shown = data.overview.flatMap(({ steps }) => steps);
  const stray = shown.find((slug, index) => !slugs.includes(slug) || shown.indexOf(slug) !== index);
  if (stray !== undefined) throw new GuideError(id, 'overview', `Name a step there is, and only once: „${stray}“.`);
  const missing = shown.length > 0 && slugs.find((slug) => !shown.includes(slug));
  if (missing) throw new GuideError(id, 'overview', `Give the step „${missing}“ a link of the chain.`);
  if (!data.timeline) return;
  if (shown.length === 0) throw new GuideError(id, 'timeline', 'It belongs to an overview: declare one.');
  const day = data.values[data.timeline.value];
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new GuideError(id, 'timeline.value', `The value „${data.timeline.value}“ must be a day, like 2027-04-01.`);
  }
};
