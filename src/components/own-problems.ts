import type { OwnProblem } from '../lookup/compose-troubles';
import { signIn } from '../lookup/sign-in';

/** Codes without a number come from the sign-in library; nobody but it documents them. */
const library = { title: signIn.library };

/** The failures of this page's own sign-in, as rows of the page with all failures. */
export const ownProblems: readonly OwnProblem[] = signIn.problems.map(({ codes, what, todo, who }) => ({
  codes,
  title: what.replace(/\.$/, ''),
  remedy: who === undefined ? todo : `${todo} Das kann ${who}.`,
  sources: codes.some((code) => code.startsWith('AADSTS')) ? signIn.sources.slice(0, 1) : [library],
}));
