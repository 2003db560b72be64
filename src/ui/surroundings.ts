import type { Settings } from '../auth/settings';
import type { Guide } from '../checks/guide';
import type { Form } from './judgement';
import type { Message } from './state';

/** What a run takes from its page. */
export interface RunSurroundings {
  readonly guide: Guide;
  readonly form: () => Form;
}

/** Where a sign-in leads: by default the operator's checker app and the directory of whoever signs in. */
export interface Target {
  /** The customer's directory, a GUID or a domain. */
  readonly tenant?: string;
  /** Application id of a checker app of the customer's own. */
  readonly clientId?: string;
}

/** What the door needs from its page. */
export interface DoorSurroundings {
  readonly guide: Guide;
  /** What support typed, or the message that says what is wrong with it. */
  readonly target: () => Target | Message;
  readonly settings: (ownApp?: string) => Promise<Settings | Message>;
}

/** What reporting takes from its page. */
export interface ReportingSurroundings extends RunSurroundings {
  /** Fills the form: with a demo's own inputs, or an opened report's. */
  readonly enter: (
    inputs: Readonly<Partial<Record<'clientId' | 'domain' | 'secretStart' | 'evidence', string>>>,
  ) => void;
}

/** What a session takes from its page. */
export interface Surroundings extends DoorSurroundings, ReportingSurroundings {
  /** Saves what is typed before the page is left for Microsoft's. */
  readonly leave: () => void;
}
