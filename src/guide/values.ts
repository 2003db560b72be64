import { labelOf } from '../microsoft/labels';
import { pageOfSite } from '../checks/site';
import { hint } from '../files/near';
import { GuideError } from './error';
import type { GuideFrontMatter, GuideValue } from './schema';

interface Prose {
  readonly id: string;
  readonly body: string;
}

const shows = (body: string, name: string) => new RegExp(`<Wert\\s[^>]*name="${name}"`).test(body);

/** What a judge gets of a value: the text, or the id with the name the user sees. */
const plainValue = (value: GuideValue) => {
  if (typeof value === 'string' || 'name' in value) return value;
  return 'page' in value ? pageOfSite(value.page) : { id: value.id, name: labelOf(value.label).de };
};

/** A value as the reader sees it. */
export const textOf = (value: GuideValue, of?: 'id'): string => {
  if (typeof value === 'string') return value;
  if ('page' in value) return pageOfSite(value.page);
  if (of === 'id') return value.id;
  return 'name' in value ? value.name : labelOf(value.label).de;
};

/** Parameters with the values of the guide in place of their names; the prose of the step must show each of them. */
export const resolve = (params: Record<string, unknown>, guide: GuideFrontMatter, file: Prose, place: string) =>
  Object.fromEntries(
    Object.entries(params).map(([key, given]) => {
      if (typeof given !== 'string' || !given.startsWith('$')) return [key, given];
      const name = given.slice(1);
      const value = Object.hasOwn(guide.values, name) ? guide.values[name] : undefined;
      if (value === undefined)
        throw new GuideError(
          file.id,
          `${place}.${key}`,
          `guide.mdx kennt keinen Wert „${name}“. ${hint(name, Object.keys(guide.values), 'unter „values“')}`,
        );
      if (!shows(file.body, name)) {
        throw new GuideError(
          file.id,
          `${place}.${key}`,
          `Der Text des Schritts muss den Wert zeigen: <Wert name="${name}" />.`,
        );
      }
      return [key, plainValue(value)];
    }),
  );
