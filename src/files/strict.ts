import { z } from 'astro/zod';
import { ContentError } from './content-error';
import { meantBy } from './near';
import { at } from './schema-path';

export const source = z.strictObject({ title: z.string().min(3), url: z.url({ protocol: /^https$/ }) });
export const sources = z.array(source).min(1);
/** A day as it is written: quoted or not, YAML may have made a date of it. */
export const day = z.iso.date();

/** One file of a collection, as it is read: path below `content/`, front matter, Markdown. */
export interface ContentFile {
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
}

/** The name of a file without folder and ending: the anchor of what it holds. */
export const anchorOf = (file: string) => file.replace(/^.*\//, '').replace(/\.mdx$/, '');

const placeOf = (path: readonly PropertyKey[]) =>
  path
    .map((part, index) => (typeof part === 'number' ? `[${String(part)}]` : `${index > 0 ? '.' : ''}${String(part)}`))
    .join('');

/** YAML makes a date of a day without quotes; it stays what was written. */
const plain = (data: unknown): unknown => {
  if (data instanceof Date) return data.toISOString().slice(0, 10);
  if (Array.isArray(data)) return data.map(plain);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, plain(value)]));
};

type Shape = Readonly<Record<string, z.ZodType>>;

/** A key nobody knows is told first: mistyped, it is what is missing as well. */
export const firstOf = <I extends { readonly code?: string }>(issues: readonly I[]) =>
  issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];

/** Which keys there are, and which one was probably meant. */
export const unknownKeys = (written: readonly string[], known: readonly string[], none = '') => {
  const all = known.length > 0 ? ` Möglich sind: ${known.join(', ')}.` : none;
  return `„${written.join('“, „')}“ gibt es hier nicht.${all}${meantBy(written[0] ?? '', known)}`;
};

/** Whether nothing stands there, or something that does not belong there. */
export const lackOf = (data: unknown, path: readonly PropertyKey[]) => {
  const there = path.reduce<unknown>(
    (one, part) => (one as Readonly<Record<PropertyKey, unknown>> | undefined)?.[part],
    data,
  );
  return there === undefined || there === null ? 'Diese Angabe fehlt.' : 'Das passt hier nicht.';
};

/** Front matter by its schema; what does not fit fails the build with file, place and what belongs there. */
export const strictly = <S extends Shape>(
  schema: z.ZodObject<S>,
  { file, data }: ContentFile,
  within: readonly PropertyKey[] = [],
) => {
  const parsed = schema.safeParse(plain(data));
  if (parsed.success) return parsed.data;
  const issue = firstOf(parsed.error.issues);
  const path = issue?.path ?? [];
  const place = placeOf([...within, ...path]) || 'Kopf der Datei';
  const { belongs = 'ein Wert', keys } = at(schema, path);
  if (issue?.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    throw new ContentError(file, place, unknownKeys(issue.keys, keys), placeOf([...within, ...path, key]));
  }
  throw new ContentError(file, place, `${lackOf(data, path)} Hierher gehört: ${belongs}.`);
};
