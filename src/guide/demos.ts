import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { ContentError } from '../files/content-error';
import { strictly } from '../files/strict';

const text = z.string().trim().min(1);
/** The APIs that an invented directory has. */
const APIS = ['00000003-0000-0000-c000-000000000000', '00000002-0000-0ff1-ce00-000000000000'] as const;

/** An invented directory as an author writes it; its file name is what stands after `?demo=`. */
export const demoSchema = z.strictObject({
  title: text.describe('wie es in der Auswahl heißt'),
  story: text.describe('was dort geschehen ist, in einem Satz'),
  inputs: z
    .strictObject({ clientId: z.string(), domain: z.string(), secretStart: z.string() })
    .partial()
    .default({})
    .describe('was sein Benutzer eingegeben hat: clientId, domain, secretStart'),
  registration: z
    .looseObject({ displayName: text, appId: z.guid() })
    .optional()
    .describe(
      'die Registrierung, mit displayName und appId und allem, was Microsoft Graph von ihr zeigt; Zeiten in Tagen als „heute-300“ oder „heute+12.5“',
    ),
  granted: z
    .array(z.strictObject({ api: z.enum(APIS), permission: z.guid() }))
    .default([])
    .describe(`die erteilten Anwendungsberechtigungen, je mit api (${APIS.join(' oder ')}) und permission`),
});

const read = (folder: string, file: string) => {
  const name = `${folder.replace(/^content\//, '')}/${file}`;
  const data: unknown = (() => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8')) as unknown;
    } catch {
      throw new ContentError(name, 'Datei', 'Das ist kein gültiges JSON. Oft fehlt ein Komma, oder eines ist zu viel.');
    }
  })();
  return strictly(demoSchema, { file: name, data, body: '' });
};

/** The invented directories in a folder by name, proved. */
export const readDemos = (folder = 'content/demos') =>
  Object.fromEntries(
    (existsSync(folder) ? readdirSync(folder) : [])
      .filter((file) => file.endsWith('.json'))
      .map((file) => [file.replace(/\.json$/, ''), read(folder, file)] as const),
  );
