import { scopesOf } from '../checks';
import type { Doer } from '../checks/doers';
import { doerOf } from '../checks/kind';
import { kindOf } from '../checks/kinds';
import type { Click, ClickPiece, Remedy } from '../checks/remedy';
import type { Result } from '../checks/result';
import { ContentError } from '../files/content-error';
import { hint } from '../files/near';
import type { ComposedGuide } from '../guide/compose';
import { textOf } from '../guide/values';
import type { Trouble } from '../lookup/trouble';
import { judgedIn, type OpenTenant } from './examples';

/** What a check says to do, and which one it is. */
export interface RowRemedy {
  readonly number: string;
  readonly remedy: Remedy;
  /** Who may do it, where that is not everybody. */
  readonly doer: Doer | undefined;
}

/** A directory, with what only it has: ids and domains by what stands in their place, and the names somebody gave. */
interface Invented extends OpenTenant {
  readonly placeholders: readonly (readonly [own: string, instead: string])[];
  readonly names: readonly string[];
}

/** The invented directories a row may name. */
export interface Directories<D> {
  readonly all: Readonly<Record<string, D>>;
  readonly open: (one: D, scopes: readonly string[], now: Date) => Invented;
}

const WHERE = 'in content/demos und in src/emulator/tenants/near-misses.ts';

const plainly = ({ placeholders }: Invented, click: Click): Click => {
  const plain = (text: string) => placeholders.reduce((all, [own, instead]) => all.replaceAll(own, instead), text);
  return click.map((piece): ClickPiece => {
    if (typeof piece === 'string') return plain(piece);
    return 'value' in piece ? { value: plain(piece.value) } : piece;
  });
};

/** A name that these clicks have from that directory and not from the guide. */
const foreignIn = (clicks: readonly Click[], { names }: Invented, { data }: ComposedGuide) => {
  const ours = Object.values(data.values).map((value) => textOf(value));
  return names.find((name) => !ours.includes(name) && JSON.stringify(clicks).includes(`„${name}“`));
};

const said = (guide: ComposedGuide, { number, remedy }: Result & { remedy: Remedy }): RowRemedy => {
  const check = guide.checks.find((one) => one.number === number);
  const doer = remedy.doer ?? (check && doerOf(kindOf(check.kind), check.params));
  return { number, remedy, doer: doer === 'anyone' ? undefined : doer };
};

const isRemedied = (result: Result): result is Result & { remedy: Remedy } => result.remedy !== undefined;

/**
 * The remedy that a row names: what the check of that kind says in that invented directory, with placeholders for what is
 * that directory's own. One there is not fails the build.
 */
export const rowRemedy = async <D>(
  { remedy: wanted, file = '' }: Trouble,
  guide: ComposedGuide,
  { all, open }: Directories<D>,
  now: Date,
): Promise<RowRemedy | undefined> => {
  if (!wanted) return undefined;
  const { kind, demo: name } = wanted;
  const demo = all[name];
  if (!demo)
    throw new ContentError(file, 'remedy.demo', `„${name}“ gibt es nicht. ${hint(name, Object.keys(all), WHERE)}`);
  const directory = open(demo, scopesOf(guide), now);
  const results = (await judgedIn(guide, directory, now)).map(({ result }) => result);
  const result = results.filter(isRemedied).find((one) => one.kind === kind);
  if (!result) throw new ContentError(file, 'remedy', `In „${name}“ nennt die Prüfart „${kind}“ keine Abhilfe.`);
  const clicks = result.remedy.clicks.map((click) => plainly(directory, click));
  const foreign = foreignIn(clicks, directory, guide);
  if (foreign === undefined) return said(guide, { ...result, remedy: { ...result.remedy, clicks } });
  throw new ContentError(file, 'remedy.demo', `Die Abhilfe nennt dort „${foreign}“; so heißt es bei niemandem sonst.`);
};
