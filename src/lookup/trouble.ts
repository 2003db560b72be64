import { z } from 'astro/zod';
import { kinds, type KindName } from '../checks/kinds';
import { sources } from '../files/strict';

/** Where a failure shows itself, in the order of the page. */
export const PLACES = ['sign-in', 'exchange', 'powershell', 'portal', 'page'] as const;
export type Place = (typeof PLACES)[number];

const kindName = z.enum(Object.keys(kinds) as [KindName, ...KindName[]]);
const code = z.string().regex(/^[\w.-]{3,}$/);
const message = z.strictObject({ lang: z.enum(['de', 'en']), text: z.string().min(10) });

/** Front matter of a file in `content/troubles`; its name is the anchor and never changes once it is published. */
export const troubleSchema = z.strictObject({
  title: z.string().min(10).describe('was geschehen ist, in wenigen deutschen Wörtern'),
  guide: z
    .string()
    .optional()
    .describe('der Ordner der Anleitung, zu der es gehört; ohne ihn betrifft es die Prüfseite'),
  place: z.enum(PLACES).describe(`der Ort, an dem es sich zeigt: ${PLACES.join(', ')}`),
  codes: z.array(code).default([]).describe('Nummern und Kennwörter, die nur dieses Fehlerbild meint'),
  shared: z.array(code).default([]).describe('Nummern und Kennwörter, die auch zu anderen Fehlerbildern gehören'),
  messages: z
    .array(message)
    .default([])
    .describe('Meldungen im Wortlaut, jede mit „lang: de“ oder „lang: en“ und „text“; „…“ steht für Wechselndes'),
  kinds: z.array(kindName).default([]).describe('Prüfarten, die es finden'),
  steps: z.array(z.string()).default([]).describe('Schritte, zu denen es gehört, wenn keine Prüfung es findet'),
  remedy: z
    .strictObject({ kind: kindName, demo: z.string() })
    .optional()
    .describe(
      'statt eigener Klicks die Abhilfe einer Prüfung: „kind“, eine der Prüfarten unter „kinds“, und „demo“, das erfundene Verzeichnis, in dem sie so ausfällt',
    ),
  sources: z
    .union([z.literal('unproved').transform(() => []), sources])
    .describe('mindestens eine Quelle mit „title“ und „url“ (https), oder „unproved“, wenn es keine gibt'),
  checked: z.iso.date().describe('der Tag, an dem jemand Inhalt und Quelle verglichen hat, als Jahr-Monat-Tag'),
});

type FrontMatter = z.output<typeof troubleSchema>;

/** A failure as the user meets it; `sources` is empty where nobody has written it down. */
export interface Trouble extends Pick<
  FrontMatter,
  'title' | 'place' | 'codes' | 'shared' | 'messages' | 'steps' | 'remedy'
> {
  /** Anchor on the page. */
  readonly id: string;
  readonly guide?: string | undefined;
  readonly kinds: readonly KindName[];
  readonly sources: readonly { readonly title: string; readonly url?: string }[];
  /** Path below `content/`; what the page's own table says has none. */
  readonly file?: string;
  /** Its Markdown, or the one sentence of that table. */
  readonly body: string;
}
