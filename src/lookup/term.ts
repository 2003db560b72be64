import { z } from 'astro/zod';
import type { ComposedGuide } from '../guide/compose';
import { labels } from '../microsoft/labels';
import { ContentError } from '../files/content-error';
import { proveRowProse } from './prose';
import { anchorOf, sources, strictly, type ContentFile } from '../files/strict';

const labelName = z.enum([...labels.keys()]);

/** Front matter of a file in `content/terms`; its name is the anchor, its text the meaning. */
export const termSchema = z.strictObject({
  term: z.string().min(2).describe('das Wort'),
  guide: z.string().optional().describe('der Ordner der Anleitung, wenn nur sie es braucht'),
  label: labelName.optional().describe('der Name der Beschriftung im Portal, wenn es dort eine gibt'),
  en: z.string().optional().describe('das englische Wort, wenn das Portal es nicht als Beschriftung hat'),
  older: z.array(z.string()).default([]).describe('wie ältere Anleitungen und andere Seiten es nennen'),
  sources: sources.describe('mindestens eine Quelle mit „title“ und „url“ (https)'),
  checked: z.iso.date().describe('der Tag, an dem jemand Inhalt und Quelle verglichen hat, als Jahr-Monat-Tag'),
});

/** A word of this site and what it means. */
export interface Term extends z.output<typeof termSchema> {
  /** Anchor on the page. */
  readonly id: string;
  readonly file: string;
}

/** The anchor a word has. */
const slug = (term: string) =>
  term
    .toLowerCase()
    .replaceAll(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter)
    .replaceAll('ß', 'ss')
    .replaceAll(/[^a-z0-9]+/g, '-');

const readTerm = (content: ContentFile): Term => {
  const data = strictly(termSchema, content);
  const [id, right] = [anchorOf(content.file), slug(data.term)];
  if (id !== right) throw new ContentError(content.file, 'Dateiname', `Er ist der Anker des Wortes: ${right}.mdx.`);
  if (content.body.trim() === '') throw new ContentError(content.file, 'Text', 'Schreiben Sie, was das Wort bedeutet.');
  return { ...data, id, file: content.file };
};

/** The words this site uses, each for one thing, by the alphabet; proved. */
export const composeTerms = (files: readonly ContentFile[], guides: readonly ComposedGuide[]): readonly Term[] => {
  const terms = files.map(readTerm).toSorted((a, b) => a.term.localeCompare(b.term, 'de'));
  for (const { file, guide } of terms) {
    if (guide !== undefined && guides.every(({ name }) => name !== guide)) {
      throw new ContentError(file, 'guide', `Die Anleitung „${guide}“ gibt es nicht.`);
    }
    const body = files.find((one) => one.file === file)?.body ?? '';
    proveRowProse({ file, body }, ['Label']);
  }
  return terms;
};
