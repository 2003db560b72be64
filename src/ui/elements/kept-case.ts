import { liveOf } from '../session/evidence';
import { isNothing, nothingRead } from '../session/nothing';
import { handedOver, keptOf, restored } from '../session/keeping';
import type { Lying } from '../session/pile';
import type { Session } from '../session/session';
import { guideOf } from '../show/page';
import { keepCase, keptCase } from './case-memory';
import { forgetForm } from './memory';

/** Keeps the case while another page is read, and asks before anything is lost that cannot be kept. */
export const keepWhileAway = ({ store }: Session, panel: HTMLElement) => {
  const guide = guideOf(panel);
  const keep = () => keepCase(guide.product, keptOf({ guide, view: store.view, now: new Date() }));
  addEventListener('pagehide', keep);
  // What a sign-in has read is read anew; what was pasted or dropped would have to be found once more.
  addEventListener('beforeunload', (event) => {
    const live = liveOf(store.case);
    if (store.case.evidence.some((piece) => piece !== live) && !keep()) event.preventDefault();
  });
};

/** Takes back what this tab has kept of the case; says whether it is a report or pastes, for which nobody is signed in. */
export const takeUp = ({ store }: Session, panel: HTMLElement, isReadAnew: boolean): boolean => {
  const guide = guideOf(panel);
  const kept = keptCase(guide.product);
  const found = kept === undefined ? undefined : restored(kept, { guide, now: () => new Date(), isReadAnew });
  if (found) store.change(found.change);
  return found?.was === 'report' || (found?.was === 'paste' && store.case.owner === undefined);
};

/** Takes back what the remembered sign-in had read, where it cannot read it anew; the page says why. */
export const takeBack = (session: Session, panel: HTMLElement) => {
  const live = liveOf(session.store.case)?.snapshot;
  if (live && !isNothing(live)) return;
  takeUp(session, panel, false);
  if (live) session.say(nothingRead(live));
};

/** Opens a report of the desk in its guide, as a case of its own: nothing of a former one goes with it. */
export const handOver = ({ report, file, guide }: Lying, address: string): boolean => {
  forgetForm();
  const isKept = keepCase(guide.product, handedOver(report, file));
  if (isKept) location.assign(address);
  return isKept;
};
