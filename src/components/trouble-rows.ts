import type { DeclaredCheck } from '../checks/guide';
import type { ComposedGuide } from '../guide/compose';
import { problems, type ProblemText } from './problems';
import { ERROR_CODES, troubles, type Place, type Trouble } from './troubles';

/** A code as part of an address: letters, digits and hyphens. */
const slug = (code: string) => code.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

const taken = new Set(troubles.flatMap(({ codes }) => codes));

/** The anchor of a code: `aadsts65001`; a code that the product meets as well is the product's. */
const signInAnchor = (code: string) => (taken.has(code) ? `pruefseite-${slug(code)}` : slug(code));

/** Codes without a number come from the sign-in library; nobody but it documents them. */
const sourceOf = ({ codes }: ProblemText) =>
  codes.some((code) => code.startsWith('AADSTS')) ? ERROR_CODES : { title: 'MSAL für JavaScript 5.29, gemessen' };

/** The failures of this page's own sign-in, as rows of the same table. */
const ofThisPage: readonly Trouble[] = problems.map((problem) => ({
  id: signInAnchor(problem.codes[0] ?? 'pruefseite'),
  place: 'page',
  codes: problem.codes,
  what: problem.what,
  remedy: problem.who === undefined ? problem.todo : `${problem.todo} Das kann ${problem.who}.`,
  kinds: ['signed-in'],
  source: sourceOf(problem),
}));

/** Every failure that has a row, the product's first. */
export const rows: readonly Trouble[] = [...troubles, ...ofThisPage];

export const rowsAt = (place: Place): readonly Trouble[] => rows.filter((row) => row.place === place);

/** The failures a check detects or, where nothing can, those of its step; they are told of the guide at `/` only. */
export const rowsOf = ({ data }: Pick<ComposedGuide, 'data'>, { kind, step }: DeclaredCheck): readonly Trouble[] =>
  data.start
    ? rows.filter(({ kinds, steps = [] }) => [...kinds, ...steps].some((one) => one === kind || one === step))
    : [];

/** The anchors of a row's codes; the first is the row's own, texts that several rows share have none. */
export const anchorsOf = ({ id, codes, place }: Trouble): readonly { code: string; anchor?: string }[] =>
  codes.map((code, index) => {
    const anchor = place === 'page' ? signInAnchor(code) : slug(code);
    return index > 0 && code.startsWith('AADSTS') && anchor !== id ? { code, anchor } : { code };
  });
