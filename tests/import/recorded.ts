import { readFileSync } from 'node:fs';

/** One body of the published material, with where it came from. */
export interface Recorded {
  readonly source: { readonly quality: string };
  readonly body: unknown;
}

export const recorded = (file: string) =>
  JSON.parse(readFileSync(new URL(`../data/${file}.json`, import.meta.url), 'utf8')) as Recorded[];

export const textsOf = (file: string) =>
  recorded(file).map(({ body }) => (typeof body === 'string' ? body : JSON.stringify(body, null, 2)));

export const NOW = new Date('2026-11-23T09:00:00Z');
