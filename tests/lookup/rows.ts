import { ownProblems } from '../../src/components/own-problems';
import { composeTerms } from '../../src/lookup/term';
import { composeTroubles } from '../../src/lookup/compose-troubles';
import { finder } from '../../src/lookup/find';
import type { Findable } from '../../src/lookup/findable';
import type { Trouble } from '../../src/lookup/trouble';
import { labels } from '../../src/microsoft/labels';
import type { ContentFile } from '../../src/files/strict';
import { frontMatters } from '../docs/content';
import { guideNames, realGuide } from '../guide/real-guide';

/** The files of a collection, as the build sees them. */
export const filesOf = (collection: 'troubles' | 'terms'): ContentFile[] =>
  frontMatters(`content/${collection}`).map(({ file, data, text }) => ({
    file: file.replace(/^content\//, ''),
    data,
    body: text.replace(/^---\n.*?\n---\n/s, ''),
  }));

/** The guides of this site. */
export const guides = guideNames().map((name) => realGuide(name));

export const rows = composeTroubles(filesOf('troubles'), ownProblems, guides);
export const terms = composeTerms(filesOf('terms'), guides);

/** Markdown as plain text, labels as the portal shows them. */
export const plain = (body: string): string =>
  body
    .replace(/<Label name="(\w+)" \/>/g, (_, name: string) => `„${labels.get(name)?.de ?? ''}“`)
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[`*]/g, '')
    .trim();

/** What the search knows of a row, as the page shows it. */
export const findableOf = ({ id, title, codes, shared, messages, body }: Trouble): Findable => {
  const sentences = [title, ...messages.map(({ text }) => text)];
  return {
    id,
    codes: [...codes, ...shared],
    sentences,
    text: [...sentences, ...codes, ...shared, plain(body)].join(' '),
  };
};

/** What the page's search answers. */
export const find = finder(rows.map(findableOf));
