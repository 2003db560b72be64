import type { ComposedGuide } from '../guide/compose';
import { PLACES, troubleSchema, type Trouble } from './trouble';
import { ownAnchor } from './anchors';
import { ContentError } from '../files/content-error';
import { proveTroubles } from './prove-troubles';
import { anchorOf, strictly, type ContentFile } from '../files/strict';

/** A failure of this page's own sign-in, which stands in a table beside the sign-in. */
export interface OwnProblem {
  readonly codes: readonly string[];
  readonly title: string;
  readonly remedy: string;
  readonly sources: Trouble['sources'];
}

const readTrouble = (content: ContentFile): Trouble => {
  const { checked: _, ...data } = strictly(troubleSchema, content);
  const id = anchorOf(content.file);
  if (!/^[a-z0-9-]+$/.test(id)) {
    throw new ContentError(content.file, 'Dateiname', 'Er ist der Anker: kleine Buchstaben, Ziffern und Bindestriche.');
  }
  return { ...data, id, file: content.file, body: content.body };
};

/** The row of a problem under the first of its codes that no file claims; if files claim them all, they say it. */
const ownRow = ({ codes, title, remedy, sources }: OwnProblem, rows: readonly Trouble[]): Trouble[] => {
  const claimed = rows.filter(({ place }) => place === 'page').flatMap((row) => row.codes);
  const first = codes.find((code) => !claimed.includes(code));
  if (first === undefined) return [];
  const rest = { shared: [], messages: [], steps: [], kinds: ['signed-in' as const] };
  return [{ id: ownAnchor(first, rows), place: 'page', codes: [...codes], title, body: remedy, sources, ...rest }];
};

const order = ({ place }: Trouble) => PLACES.indexOf(place);

/** Every failure that has a row, proved, in the order of the page: by place, then by anchor; the page's own table last. */
export const composeTroubles = (
  files: readonly ContentFile[],
  problems: readonly OwnProblem[],
  guides: readonly ComposedGuide[],
): readonly Trouble[] => {
  const written = files
    .map(readTrouble)
    .toSorted((a, b) => order(a) - order(b) || a.id.localeCompare(b.id, 'en', { numeric: true }));
  const rows = [...written, ...problems.flatMap((problem) => ownRow(problem, written))];
  proveTroubles(rows, guides);
  return rows;
};
