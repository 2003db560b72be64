import type { Case } from './case';

/** What Microsoft is asked by: a reading by another question, or for another case, is another reading. */
export const questionOf = ({ turn, typed, chosen }: Case) =>
  `${String(turn)} ${typed.clientId.trim().toLowerCase()} ${chosen ?? ''}`;
