import { problemOf } from '../../auth/problem';
import type { Session } from '../session/session';
import { showMessage } from '../show/message';
import { notLoaded } from './loading';

/** Begins the visit, or gives the one that has begun; nothing where it cannot be loaded, as the page then says. */
export type Visit = () => Promise<Session | undefined>;

/** The visit of this page: its session is loaded once, and anew at the next wish where it could not be. */
export const visitOf = (panel: HTMLElement): Visit => {
  let visit: Promise<Session | undefined> | undefined;
  const load = async () => {
    try {
      return (await import('./visit')).begin(panel);
    } catch (error) {
      visit = undefined;
      await showMessage(panel, problemOf(notLoaded(error), new Date()));
      return undefined;
    }
  };
  return () => (visit ??= load());
};
