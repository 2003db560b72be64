/** Further attempts after the first; each costs the user's time. */
const RETRIES = 2;
/** Wait before the first further attempt where Retry-After is hidden or missing; then twice as long. In milliseconds. */
const FIRST_WAIT = 1000;
/** A longer Retry-After is not waited for: the answer is shown as it is. In milliseconds. */
const LONGEST_WAIT = 20_000;

export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** Waits, and stops waiting at once when the run is cancelled. */
export const sleep: Sleep = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });

const isBusy = ({ status }: Response) => status === 429 || status >= 500;

/** Seconds or an HTTP date; Graph may hide the header from pages (microsoft-graph-docs issue 17488). */
const retryAfter = ({ headers }: Response): number | undefined => {
  const value = headers.get('Retry-After');
  if (value === null) return undefined;
  const wait = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
};

/** Whether the wait was waited out; nothing else ends it than a signal. */
const rested = (wait: Promise<void>) =>
  wait.then(
    () => true,
    () => false,
  );

/**
 * Sends again while Microsoft is busy: 429 and 5xx, a bounded number of times, as long as it asks for or a little. Given up
 * in between, the last answer stands: that Microsoft is busy says more than that it was late.
 */
export const patiently = async (send: () => Promise<Response>, signal: AbortSignal, rest: Sleep): Promise<Response> => {
  let response = await send();
  for (let attempt = 0; attempt < RETRIES && isBusy(response); attempt += 1) {
    const wait = retryAfter(response) ?? FIRST_WAIT * 2 ** attempt;
    if (wait > LONGEST_WAIT) return response;
    if (!(await rested(rest(wait, signal)))) return response;
    response = await send();
  }
  return response;
};
