import type { Session } from '../session/session';
import { isWaiting } from '../show/message';
import { problemOf, type Problem } from '../../auth/problem';

/** The error of something this site should have delivered, in the words of the table of problems. */
export const notLoaded = (error: unknown): Error =>
  Object.assign(error instanceof Error ? error : new Error(String(error)), { errorCode: 'not_loaded' });

/**
 * Says that a part of this site is missing, whoever asked for it: there is no network, or a newer release has taken its
 * place. Vite announces each script that could not be loaded (vite.dev, „Load Error Handling“). It is said once, as every
 * change of the case asks again for what is missing.
 */
export const watchLoading = ({ say, store }: Session) => {
  let missing: Problem | undefined;
  addEventListener('vite:preloadError', (event) => {
    const { payload } = event as Event & { readonly payload: unknown };
    const error = notLoaded(payload);
    if (isWaiting() || (missing && store.case.message === missing)) return;
    say((missing = problemOf(error, new Date())));
  });
  // Whoever asked for it has nothing to add.
  addEventListener('unhandledrejection', (event) => {
    if ((event.reason as { errorCode?: string } | undefined)?.errorCode === 'not_loaded') event.preventDefault();
  });
};
