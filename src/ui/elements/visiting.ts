import { problemOf } from '../../auth/problem';
import { once } from '../session/once';
import type { Session } from '../session/session';
import { showMessage } from '../show/message';
import { notLoaded } from './loading';

/** Begins the visit, or gives the one that has begun; nothing where it cannot be loaded, as the page then says. */
export type Visit = () => Promise<Session | undefined>;

/** The visit of this page: its session is loaded once, and anew at the next wish where it could not be. */
export const visitOf = (panel: HTMLElement): Visit => {
  const load = once(async () => {
    try {
      return (await import('./visit')).begin(panel);
    } catch (error) {
      await showMessage(panel, problemOf(notLoaded(error), new Date()));
      throw error;
    }
  });
  return () => load().catch(() => undefined);
};
