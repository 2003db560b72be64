import type { Secret } from '../tenant/shapes';
import { rewrite } from './rewrite';

/**
 * Stands in a report where Microsoft named the first characters of a secret. That there were some is needed to judge
 * again; which, is nobody's business. Longer than three characters, so that nothing typed can ever equal it.
 */
export const HIDDEN_HINT = '••• (verdeckt)';

/** Whether typed characters can be compared with these secrets: not with those of a report. */
export const hintsAreHidden = (secrets: readonly Secret[]) => secrets.some(({ hint }) => hint === HIDDEN_HINT);

const REMOVED = '(geheim, entfernt)';

/**
 * What looks like a client secret of Entra (its fourth to sixth characters are a digit and „Q~“; source: GitHub's and
 * Gitleaks' secret scanning) or like a token, wherever somebody put it: in a description, or in the wrong field.
 */
const SECRET = /[\w~.-]{3}\dQ~[\w~.-]{28,40}/g;
const TOKEN = /\beyJ[\w-]{10,}\.[\w-]+(\.[\w-]*)?/g;

const discreet = (text: string) => text.replace(SECRET, REMOVED).replace(TOKEN, REMOVED);

/** A copy without secrets, parts of secrets and tokens. */
export const withoutSecrets = <T>(value: T): T =>
  rewrite(value, (text, place) => (place.endsWith('.hint') && text !== '' ? HIDDEN_HINT : discreet(text)));
