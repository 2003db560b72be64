import type { Application } from '../tenant/shapes';

/** Which registration is judged, and which others might be meant. */
export interface Subject {
  /** Application id of the registration judged. */
  readonly appId?: string;
  /** `typed`: by the id the user typed; `found`: by redirect URI or name; `imported`: it was pasted. */
  readonly by: 'typed' | 'found' | 'imported' | 'nothing';
  /** Several might be meant, and nobody has typed or clicked one: no link, letter or command names the one judged. */
  readonly guess?: true;
  /** Registrations with the guide's redirect URI or name, the nearest to complete first. */
  readonly candidates: readonly Application[];
  /** The registration typed fulfils nothing that tells the guide's registration apart: another may be meant. */
  readonly doubtful?: true;
  /** A candidate that fits the guide while the registration typed fits in nothing. */
  readonly rival?: Application;
  /** Registrations that only ask for the same API, those with the same permission first: never judged, worth a question. */
  readonly askers: readonly Application[];
}
