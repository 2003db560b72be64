import { z } from 'astro/zod';
import { articles } from '../checks/grammar';
import { day, sources } from '../files/strict';
import { blades, type BladeName } from '../microsoft/blades';
import { labels } from '../microsoft/labels';

const text = z.string().trim().min(1);
const bladeNames = Object.keys(blades) as [BladeName, ...BladeName[]];
const blade = z.enum(bladeNames);
/** Slug of a step: its file name without the number. */
const slug = z.string();

/**
 * One value of the guide: text as it is typed, an id with its name, an id with its label in the portal, or a page of this
 * very site, whose address is known only where it runs.
 */
const value = z.union([
  text,
  z.strictObject({ page: z.string().regex(/^[a-z0-9][a-z0-9./-]*$/) }),
  z.strictObject({ id: text, name: text }),
  z.strictObject({ id: text, label: z.enum([...labels.keys()]) }),
]);

/** A line of the hand-over card: a value that goes into the product, named as the product names its field. */
const handover = z.strictObject({
  field: text.describe('wie das Feld im Programm heißt'),
  from: slug.describe('der Schritt, aus dem der Wert kommt: sein Dateiname ohne Nummer'),
  /** What shows the value here; a secret is never entered. */
  input: z
    .enum(['clientId', 'domain', 'directory', 'secret', 'none'])
    .default('none')
    .describe(
      'woher die Seite den Wert kennt: clientId, domain, directory (die Verzeichnis-ID), secret (der geheime Schlüssel, er wird nie gezeigt) oder none',
    ),
  notThis: text.describe('womit man ihn leicht verwechselt'),
});

/** Something that holds for a time only; its prose stands in `<Hinweis name="…">`. */
const notice = z.strictObject({
  title: text.describe('die Überschrift des Hinweises'),
  from: day.describe('der erste Tag, an dem er erscheint, als Jahr-Monat-Tag'),
  until: day.optional().describe('der letzte Tag, als Jahr-Monat-Tag; ohne ihn bleibt er'),
  sources: sources.describe('mindestens eine Quelle mit „title“ und „url“ (https)'),
});

/** A link of the chain in the overview: what it is called and the slugs of its steps. */
const link = z.strictObject({ label: text, steps: z.array(slug).min(1) });

/** Front matter of `guide.mdx`. */
export const guideSchema = z.strictObject({
  title: text.describe('die Überschrift'),
  description: text.describe('ein Satz für Suchmaschinen und den Anfang der Seite'),
  product: text.describe('das Programm, das die Registrierung benutzt, so wie seine Benutzer es nennen'),
  article: z
    .enum(articles)
    .describe('der Artikel von „product“: der, die oder das; „ohne“, wenn man keinen sagt, wie in „in Nextcloud“'),
  genitive: text.optional().describe('„product“ im Wesfall ohne Artikel, wenn er anders lautet: „Ticketsystems“'),
  start: z.boolean().default(false).describe('true, wenn diese Anleitung auf der Startseite steht; genau eine hat das'),
  order: z.number().int().optional().describe('eine Zahl: der Platz in der Seitenleiste; ohne sie ordnet der Titel'),
  values: z
    .record(z.string(), value)
    .default({})
    .describe(
      'alles, was stimmen muss und im Text vorkommt, jeder Wert mit eigenem Namen: ein Text, { id, name }, { id, label } mit einer Beschriftung aus dem Portal, oder { page } für eine Seite dieser Website, ohne „/“ davor',
    ),
  handover: z
    .array(handover)
    .default([])
    .describe('was am Ende in das Programm gehört, mit field, from, input und notThis'),
  notices: z
    .record(z.string(), notice)
    .default({})
    .describe('Hinweise, die nur eine Zeit lang gelten, mit title, from, until und sources'),
  overview: z
    .array(link)
    .default([])
    .describe('die Kette der Übersicht, je Glied label und steps; jeder Schritt steht in genau einem Glied'),
  timeline: z
    .strictObject({ label: text, value: text })
    .optional()
    .describe('ein Tag auf der Zeitleiste der Schlüssel, mit label und dem Namen eines Wertes'),
  demos: z
    .array(z.string())
    .default([])
    .describe('die Namen der erfundenen Verzeichnisse, mit denen sich die Anleitung ausprobieren lässt'),
});

/** Front matter of a step; its number and slug are its file name. */
export const stepSchema = z.strictObject({
  title: text.describe('was der Schritt tut, kurz'),
  blade: blade
    .optional()
    .describe(`die Stelle im Portal, zu der der Link unter dem Schritt führt: ${bladeNames.join(', ')}`),
  repair: blade
    .optional()
    .describe(`die Stelle, zu der er führt, sobald es die Registrierung gibt: ${bladeNames.join(', ')}`),
  checked: day.describe('der Tag, an dem jemand den Schritt mit dem Portal verglichen hat, als Jahr-Monat-Tag'),
  sources: sources.describe('mindestens eine Quelle mit „title“ und „url“ (https)'),
  checks: z
    .array(z.looseObject({ kind: z.string() }))
    .min(1)
    .describe('mindestens eine Prüfung mit „kind“, dem Namen einer Prüfart, und deren Angaben'),
});

export type GuideValue = z.output<typeof value>;
export type GuideFrontMatter = z.output<typeof guideSchema>;
export type StepFrontMatter = z.output<typeof stepSchema>;
