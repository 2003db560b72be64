import { z } from 'astro/zod';
import { doers, type Doer } from '../checks/doers';
import { ContentError } from '../files/content-error';
import { day, sources, strictly, type ContentFile } from '../files/strict';
import { readYaml } from '../files/yaml';

const sentence = z.string().trim().min(3);
const what = sentence.describe('was geschehen ist, ein Satz');
const todo = sentence.describe('was zu tun ist, ein oder zwei Sätze');

const problemSchema = z.strictObject({
  codes: z.array(z.string().min(3)).min(1).describe('Nummern wie AADSTS65004 und Kennwörter der Anmeldebibliothek'),
  what,
  todo,
  who: sentence.optional().describe('wer es kann, als Teil des Satzes „Das kann …“'),
  doer: z
    .enum(Object.keys(doers) as [Doer, ...Doer[]])
    .optional()
    .describe(`wer es kann, wenn es eine Rolle ist: ${Object.keys(doers).join(', ')}`),
  forward: z
    .literal(true)
    .optional()
    .describe('true, wenn ein Administrator für alle zustimmen kann: dann gehört der Link zum Weiterleiten dazu'),
});

const fileSchema = z.strictObject({
  checked: day.describe('der Tag, an dem jemand Inhalt und Quellen verglichen hat, als Jahr-Monat-Tag'),
  sources: sources.describe('mindestens eine Quelle mit „title“ und „url“ (https)'),
  library: sentence.describe('woher die Kennwörter ohne Nummer bekannt sind'),
  problems: z.array(problemSchema).min(1).describe('die Fehler, jeder mit codes, what, todo und, wer es kann'),
  other: z.strictObject({ what, todo }).describe('what und todo für jede andere Nummer'),
});

/** A failed sign-in in plain German: what happened, what to do, who can. */
export interface ProblemText {
  /** AADSTS numbers and codes of MSAL it stands for. */
  readonly codes: readonly string[];
  readonly what: string;
  readonly todo: string;
  readonly who?: string | undefined;
  /** An administrator can consent for everybody: the message brings the link to forward. */
  readonly forward?: true | undefined;
}

/** Every failure of the sign-in that has a sentence of its own, and one for all others; a code twice fails the build. */
export const readProblems = (content: ContentFile) => {
  const { problems, ...rest } = strictly(fileSchema, content);
  const codes = problems.flatMap((one) => one.codes);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice !== undefined) throw new ContentError(content.file, 'problems', `„${twice}“ steht zweimal da.`);
  const named = problems.map(({ doer, who, ...one }, index): ProblemText => {
    if (doer !== undefined && who !== undefined) {
      throw new ContentError(content.file, `problems[${String(index)}]`, 'Schreiben Sie entweder „who“ oder „doer“.');
    }
    const by = doer === undefined ? who : doers[doer];
    return { ...one, ...(by !== undefined && { who: by }) };
  });
  return { ...rest, problems: named };
};

/** Sentences about the page itself, by key. */
export const readSentences = ({ file, data }: ContentFile): Readonly<Record<string, string>> => {
  const parsed = z.record(z.string(), sentence).safeParse(data);
  if (parsed.success) return parsed.data;
  const place = String(parsed.error.issues[0]?.path[0] ?? 'Datei');
  throw new ContentError(
    file,
    place,
    'Hierher gehört ein Satz. Enthält er einen Doppelpunkt, schließen Sie ihn in Anführungszeichen ein.',
  );
};

export const signIn = readProblems(readYaml('sign-in/probleme.yaml'));
export const notices = readSentences(readYaml('sign-in/meldungen.yaml'));

/** Why a file cannot be opened; the guides and the desk say it alike. */
const ABOUT_REPORTS = ['not-a-report', 'newer-version', 'damaged'];

/** Sentences about files at the desk. */
export const atDesk = {
  ...Object.fromEntries(Object.entries(notices).filter(([key]) => ABOUT_REPORTS.includes(key))),
  ...readSentences(readYaml('sign-in/schreibtisch.yaml')),
};
