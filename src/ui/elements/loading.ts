import { problemOf, type Problem } from '../../auth/problem';

/** The error of something this site should have delivered, in the words of the table of problems. */
export const notLoaded = (error: unknown): Error =>
  Object.assign(error instanceof Error ? error : new Error(String(error)), { errorCode: 'not_loaded' });

/**
 * Says that a part of this site is missing, whoever asked for it: there is no network, or a newer release has taken its
 * place. Vite announces each script that could not be loaded (vite.dev, „Load Error Handling“).
 */
export const watchLoading = (say: (problem: Problem) => void) => {
  addEventListener('vite:preloadError', (event) => {
    const { payload } = event as Event & { readonly payload: unknown };
    say(problemOf(notLoaded(payload), new Date()));
  });
};
