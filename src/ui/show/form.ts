import type { Field, Typed } from '../session/case';
import type { View } from '../session/view';

const FIELDS = [
  'clientId',
  'domain',
  'secretStart',
  'tenant',
  'signInClientId',
  'evidenceText',
] as const satisfies readonly Field[];

export const isField = (name: string): name is Field => (FIELDS as readonly string[]).includes(name);

/** The page's fields, wherever they stand; each name stands once. */
const fields = () =>
  [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')].flatMap((field) =>
    isField(field.name) ? [[field.name, field] as const] : [],
  );

/** What stands in the fields before the page has a case: typed while it was still loading. */
export const typedAlready = (): Partial<Typed> =>
  Object.fromEntries(fields().flatMap(([name, { value }]) => (value === '' ? [] : [[name, value]])));

/** Writes the case into the fields and the boxes; where somebody is typing the same, nothing is touched. */
export const showForm = ({ case: { typed, ticks } }: View) => {
  for (const [name, field] of fields()) if (field.value !== typed[name]) field.value = typed[name];
  for (const box of document.querySelectorAll<HTMLInputElement>('[data-tick] input')) {
    box.checked = ticks.some(({ number }) => number === box.value);
  }
};
