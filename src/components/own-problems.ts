import type { OwnProblem } from '../lookup/compose-troubles';
import { problems } from './problems';

const ERROR_CODES = {
  title: 'Microsoft Learn: Fehlercodes der Anmeldung',
  url: 'https://learn.microsoft.com/de-de/entra/identity-platform/reference-error-codes',
};
/** Codes without a number come from the sign-in library; nobody but it documents them. */
const LIBRARY = { title: 'MSAL für JavaScript 5.29, gemessen' };

/** The failures of this page's own sign-in, as rows of the page with all failures. */
export const ownProblems: readonly OwnProblem[] = problems.map(({ codes, what, todo, who }) => ({
  codes,
  title: what.replace(/\.$/, ''),
  remedy: who === undefined ? todo : `${todo} Das kann ${who}.`,
  sources: [codes.some((code) => code.startsWith('AADSTS')) ? ERROR_CODES : LIBRARY],
}));
