import { GuideError } from './error';
import type { GuideFrontMatter } from './schema';

/** The overview has every step in exactly one link, or it would call a chain whole that is not; its date is a value. */
export const proveOverview = (id: string, data: GuideFrontMatter, slugs: readonly string[]): void => {
  const shown = data.overview.flatMap(({ steps }) => steps);
  const stray = shown.find((slug, index) => !slugs.includes(slug) || shown.indexOf(slug) !== index);
  if (stray !== undefined)
    throw new GuideError(id, 'overview', `„${stray}“ ist kein Schritt, oder er steht schon in einem Glied.`);
  const missing = shown.length > 0 && slugs.find((slug) => !shown.includes(slug));
  if (missing)
    throw new GuideError(id, 'overview', `Der Schritt „${missing}“ fehlt: Jeder steht in genau einem Glied.`);
  if (!data.timeline) return;
  if (shown.length === 0)
    throw new GuideError(id, 'timeline', 'Er gehört zu einer Übersicht: Schreiben Sie „overview“ dazu.');
  const day = data.values[data.timeline.value];
  if (typeof day !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(day)) {
    throw new GuideError(id, 'timeline.value', `Der Wert „${data.timeline.value}“ muss ein Tag sein, wie 2027-04-01.`);
  }
};
