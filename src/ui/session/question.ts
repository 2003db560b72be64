import type { Case } from './case';

/** What Microsoft is asked by: a reading by another question is another reading. */
export const questionOf = ({ typed, chosen }: Case) => `${typed.clientId.trim().toLowerCase()} ${chosen ?? ''}`;
