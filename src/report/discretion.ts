import type { Secret } from '../tenant/shapes';
import { discreet } from '../tenant/confidential';
import { HIDDEN_HINT } from '../tenant/hidden-hint';
import { rewrite } from './rewrite';

/** Whether typed characters can be compared with these secrets: not with those of a report. */
export const hintsAreHidden = (secrets: readonly Secret[]) => secrets.some(({ hint }) => hint === HIDDEN_HINT);

/** A copy without secrets, parts of secrets and tokens. */
export const withoutSecrets = <T>(value: T): T =>
  rewrite(value, (text, place) => (place.endsWith('.hint') && text !== '' ? HIDDEN_HINT : discreet(text)));
