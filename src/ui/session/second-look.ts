import type { Result } from '../../checks/result';
import { firstAbort } from '../../tenant/first-abort';
import { sleep } from '../../tenant/patience';
import { liveOf } from './evidence';
import type { Holder } from './holder';

/** Microsoft's directory needs a moment for a change: what is still red on a re-check is read again after it. */
const SECOND_LOOK = 5000;

/** The verdicts of this sign-in's last reading: what was red then may have been mended meanwhile. */
export const formerResults = ({ case: one, view }: Pick<Holder, 'case' | 'view'>) => {
  const live = liveOf(one);
  return live && one.signIn && live.takenAt >= one.signIn.since ? view.results : undefined;
};

/** Red before and red now, by what was read: it may only not have arrived yet. */
export const stillRed = (now: readonly Result[], before: readonly Result[]) =>
  now.some(
    ({ number, status, proof }) =>
      status === 'fail' && proof === 'graph' && before.some((one) => one.number === number && one.status === 'fail'),
  );

/** Waits before the second look, and says whether the wait ran out; a run that was cancelled throws. */
export const waited = async (cancelled: AbortSignal, enough: AbortSignal): Promise<boolean> => {
  const ran = await sleep(SECOND_LOOK, firstAbort(cancelled, enough)).then(
    () => true,
    () => false,
  );
  cancelled.throwIfAborted();
  return ran;
};
