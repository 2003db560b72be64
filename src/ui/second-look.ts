import { sleep } from '../tenant/patience';
import type { Judgement } from './judgement';
import type { State } from './state';

/** Microsoft's directory needs a moment for a change: what is still red on a re-check is read again after it. */
const SECOND_LOOK = 5000;

/** Red before and red now, by what was read: it may only not have arrived yet. */
export const stillRed = ({ results }: Judgement, before: State) =>
  results.some(
    ({ number, status, proof }) =>
      status === 'fail' &&
      proof === 'graph' &&
      before.results.some((one) => one.number === number && one.status === 'fail'),
  );

/** Waits before the second look, and says whether the wait ran out; a run that was cancelled throws. */
export const waited = async (cancelled: AbortSignal, enough: AbortSignal): Promise<boolean> => {
  const ran = await sleep(SECOND_LOOK, AbortSignal.any([cancelled, enough])).then(
    () => true,
    () => false,
  );
  cancelled.throwIfAborted();
  return ran;
};

/** Milliseconds between a run and the next one that nobody asked for. */
const COOL_DOWN = 30_000;

/** On coming back to the page: something is open, and the last look is not quite fresh any more. */
export const isWorthAnotherLook = ({ run, source, checkedAt, results }: State) => {
  const open = results.some(({ status }) => status === 'fail' || status === 'unknown');
  const rested = checkedAt !== undefined && Date.now() - Date.parse(checkedAt) > COOL_DOWN;
  return source === 'tenant' && run === 'done' && open && rested;
};
