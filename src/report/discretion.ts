import type { Secret } from '../tenant/shapes';
import { discreet } from '../tenant/confidential';
import { rewrite } from './rewrite';

/**
 * Stands in a report where Microsoft named the first characters of a secret. That there were some is needed to judge
 * again; which, is nobody's business. Longer than three characters, so that nothing typed can ever equal it.
 */
export const HIDDEN_HINT = '••• (verdeckt)';

/** Whether typed characters can be compared with these secrets: not with those of a report. */
export const hintsAreHidden = (secrets: readonly Secret[]) => secrets.some(({ hint }) => hint === HIDDEN_HINT);

/** A copy without secrets, parts of secrets and tokens. */
export const withoutSecrets = <T>(value: T): T =>
  rewrite(value, (text, place) => (place.endsWith('.hint') && text !== '' ? HIDDEN_HINT : discreet(text)));
