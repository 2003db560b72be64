import type { Case } from './case';
import type { View } from './view';

/** What holds the one case and its view, for whoever changes it. */
export interface Holder {
  readonly case: Case;
  readonly view: View;
  /** Replaces the case by what a plain function makes of it. */
  readonly change: (change: (one: Case) => Case) => void;
}
