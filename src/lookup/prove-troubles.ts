import type { ComposedGuide } from '../guide/compose';
import { isOwn, troubleAnchors } from './anchors';
import { ContentError } from '../files/content-error';
import { proveRowProse } from './prose';
import type { Trouble } from './trouble';

const BLOCKS = /<(Ursache|Abhilfe)>\n[^]*?\n<\/\1>/g;

/** The guide a row belongs to; one without a guide is about this page and told beside the start guide. */
export const guideOf = ({ guide }: Trouble, guides: readonly ComposedGuide[]) =>
  guides.find(({ name, data }) => (guide === undefined ? data.start : name === guide));

const proveGuide = (row: Trouble, file: string, guides: readonly ComposedGuide[]) => {
  const guide = guideOf(row, guides);
  const names = guides.map(({ name }) => name).join(', ');
  if (!guide)
    throw new ContentError(file, 'guide', `Die Anleitung „${row.guide ?? ''}“ gibt es nicht. Es gibt: ${names}.`);
  const step = row.steps.find((slug) => guide.steps.every((one) => one.slug !== slug));
  if (step !== undefined) {
    const slugs = guide.steps.map(({ slug }) => slug).join(', ');
    throw new ContentError(file, 'steps', `Den Schritt „${step}“ gibt es nicht. Es gibt: ${slugs}.`);
  }
  const kind = row.kinds.find((name) => guide.checks.every((one) => one.kind !== name));
  if (kind !== undefined) throw new ContentError(file, 'kinds', `Keine Prüfung der Anleitung ist „${kind}“.`);
  if (row.kinds.length + row.steps.length === 0) {
    throw new ContentError(
      file,
      'kinds',
      'Nennen Sie eine Prüfart oder, wenn keine es findet, unter „steps“ einen Schritt.',
    );
  }
};

const proveCodes = (row: Trouble, file: string, rows: readonly Trouble[]) => {
  for (const code of row.codes) {
    const other = rows.find(
      (one) => one !== row && one.file !== undefined && isOwn(one) === isOwn(row) && one.codes.includes(code),
    );
    if (!other) continue;
    const remedy = `„${code}“ steht schon in ${other.file ?? ''}. Gehört es zu beiden, schreiben Sie es in beiden unter „shared“.`;
    throw new ContentError(file, 'codes', remedy);
  }
};

/** A cause, which may be missing, and a remedy, which may be missing where a check says it; nothing else. */
const proveBlocks = ({ body, remedy }: Trouble, file: string) => {
  const blocks = [...body.matchAll(BLOCKS)].map(([, name]) => name).join(' ');
  const isWhole = /^(Ursache )?Abhilfe$/.test(blocks) || (remedy && blocks === 'Ursache');
  if (isWhole && body.replace(BLOCKS, '').trim() === '') return;
  const message =
    'Er besteht aus <Ursache>…</Ursache> (kann fehlen) und <Abhilfe>…</Abhilfe> (kann fehlen, wenn der Kopf „remedy“ nennt), jede Marke auf einer Zeile.';
  throw new ContentError(file, 'Text', message);
};

/** What a check says to click is said by the check. */
const proveRemedy = ({ body, kinds, remedy }: Trouble, file: string) => {
  if (remedy && !kinds.includes(remedy.kind))
    throw new ContentError(file, 'remedy.kind', `Sie muss eine der Prüfarten unter „kinds“ sein: ${kinds.join(', ')}.`);
  if (remedy && /^\s*\d+[.)] /m.test(body))
    throw new ContentError(file, 'Text', 'Die Klicks sagt schon die Prüfung unter „remedy“. Löschen Sie die eigenen.');
};

const proveAnchors = (rows: readonly Trouble[]) => {
  const anchors = troubleAnchors(rows);
  const twice = anchors.find((anchor, index) => anchors.indexOf(anchor) !== index);
  if (twice === undefined) return;
  throw new ContentError(`troubles/${twice}.mdx`, 'Dateiname', `Der Anker „${twice}“ steht zweimal auf der Seite.`);
};

/** Every row belongs somewhere, says what to do, and stands alone with its codes and anchors. */
export const proveTroubles = (rows: readonly Trouble[], guides: readonly ComposedGuide[]) => {
  proveAnchors(rows);
  for (const row of rows) {
    if (row.file === undefined) continue;
    const { file, body } = row;
    proveGuide(row, file, guides);
    proveCodes(row, file, rows);
    proveBlocks(row, file);
    proveRemedy(row, file);
    proveRowProse({ file, body }, ['Ursache', 'Abhilfe', 'Label']);
  }
};
