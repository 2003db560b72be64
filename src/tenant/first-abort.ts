/** Aborts with the first of these, as `AbortSignal.any` does, which Safari knows from 17.4 only. */
export const firstAbort = (...signals: readonly AbortSignal[]): AbortSignal => {
  const first = new AbortController();
  for (const signal of signals) {
    const abort = () => {
      first.abort(signal.reason);
    };
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true, signal: first.signal });
  }
  return first.signal;
};
