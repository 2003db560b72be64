import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { ContentError } from '../files/content-error';
import { strictly } from '../files/strict';
import { yamlIn } from '../files/yaml';

const text = z.string().trim().min(1);

/** A text of Microsoft's portals, in the two languages in which it is met. */
const labelSchema = z.strictObject({
  de: text.describe('der deutsche Text im Portal; „…“ steht für den Namen der Firma'),
  en: text.describe('der englische Text im Portal'),
  older: text.optional().describe('ein älterer deutscher Text, den man noch antrifft'),
  source: text.describe('wo der Text gelesen wurde'),
  unproved: z.literal(true).optional().describe('true, wenn kein Dokument den deutschen Text zeigt'),
});

export type PortalLabel = z.output<typeof labelSchema>;

/** Where they are written, one file a group; below the project's root, from which every build and test runs. */
const FOLDER = 'content/labels';

/** The labels of some files by name: each once, and no two the same. */
export const readLabels = (files: readonly { readonly name: string; readonly yaml: string }[]) => {
  const known = new Map<string, PortalLabel>();
  for (const { name, yaml } of files) {
    const file = `labels/${name}`;
    for (const [label, data] of Object.entries((yamlIn(file, yaml) ?? {}) as Readonly<Record<string, unknown>>)) {
      const read = strictly(labelSchema, { file, data, body: '' }, [label]);
      if (known.has(label))
        throw new ContentError(file, label, 'Diesen Namen gibt es schon. Jede Beschriftung hat ihren eigenen.');
      const twin = [...known].find(([, { de, en }]) => de === read.de && en === read.en);
      if (twin)
        throw new ContentError(file, label, `Das ist dieselbe Beschriftung wie „${twin[0]}“. Verwenden Sie jene.`);
      known.set(label, read);
    }
  }
  return known;
};

/** Portal texts that prose names, by their names. */
export const labels: ReadonlyMap<string, PortalLabel> = readLabels(
  readdirSync(FOLDER).map((name) => ({ name, yaml: readFileSync(`${FOLDER}/${name}`, 'utf8') })),
);

/** The label of a name; one there is not fails the build. */
export const labelOf = (name: string): PortalLabel => {
  const label = labels.get(name);
  if (label) return label;
  throw new ContentError(
    'labels',
    `„${name}“`,
    'Diese Beschriftung gibt es nicht. Schreiben Sie sie in eine der Dateien, oder prüfen Sie den Namen.',
  );
};
