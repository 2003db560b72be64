import type { Settings } from '../auth/settings';
import type { Guide } from '../checks/guide';
import type { Form } from './judgement';
import type { Message } from './state';

/** What a run takes from its page. */
export interface RunSurroundings {
  readonly guide: Guide;
  readonly form: () => Form;
}

/** What the door needs from its page. */
export interface DoorSurroundings {
  readonly guide: Guide;
  /** The directory typed by support; `unfit` when what is typed is none. */
  readonly tenant: () => string | undefined | { readonly unfit: true };
  readonly settings: () => Promise<Settings | Message>;
}

/** What reporting takes from its page. */
export interface ReportingSurroundings extends RunSurroundings {
  /** Fills the form: with a demo's own inputs, or an opened report's. */
  readonly enter: (inputs: Readonly<Record<'clientId' | 'domain' | 'secretStart' | 'evidence', string>>) => void;
}

/** What a session takes from its page. */
export interface Surroundings extends DoorSurroundings, ReportingSurroundings {
  /** Saves what is typed before the page is left for Microsoft's. */
  readonly leave: () => void;
}
