import { z } from 'astro/zod';
import { ContentError } from './content-error';

export const source = z.strictObject({ title: z.string().min(3), url: z.url({ protocol: /^https$/ }) });
export const sources = z.array(source).min(1);

/** One file of a collection, as it is read: path below `content/`, front matter, Markdown. */
export interface ContentFile {
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
}

/** The name of a file without folder and ending: the anchor of what it holds. */
export const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/\.mdx$/, '');

const places = (path: readonly PropertyKey[]) =>
  path.map((part, index) =>
    typeof part === 'number' ? `[${String(part)}]` : `${index > 0 ? '.' : ''}${String(part)}`,
  );

type Shape = Readonly<Record<string, z.ZodType>>;

/** Front matter by its schema; what does not fit fails the build with file, place and what belongs there. */
export const strictly = <S extends Shape>(schema: z.ZodObject<S>, { file, data }: ContentFile) => {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path ?? [];
  const place = places(path).join('') || 'Kopf der Datei';
  const belongs = schema.shape[String(path[0])]?.description;
  if (issue?.code === 'unrecognized_keys') {
    const keys = path.length === 0 ? ` Möglich sind: ${Object.keys(schema.shape).join(', ')}.` : '';
    throw new ContentError(file, place, `„${issue.keys.join('“, „')}“ gibt es hier nicht.${keys}`);
  }
  throw new ContentError(
    file,
    place,
    `Hier fehlt etwas, oder es passt nicht. Hierher gehört: ${belongs ?? 'ein Wert'}.`,
  );
};
