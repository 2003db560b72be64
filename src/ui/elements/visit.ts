import { newSalt } from '../../report/hash';
import { Session } from '../session/session';
import { typedAlready } from '../show/form';
import { guideOf } from '../show/page';
import { site } from '../show/site';
import { atStart, watchAddress } from './address';
import { keptCase } from './case-memory';
import { watchConsent } from './consent';
import { follow } from './follow';
import { lead } from './lead';
import { listen } from './listen';
import { watchLoading } from './loading';
import { forgetTab, isBackFromSignIn, keep, leave, remembersSignIn } from './memory';
import { portalLabels } from './portal-labels';
import { flawed, settings } from './settings';
import { remembersAnything } from './storage';

const loadKept = () => import('./kept-case');

const sessionOf = (panel: HTMLElement) =>
  new Session({
    guide: guideOf(panel),
    address: `${location.origin}${location.pathname}`,
    site: site(),
    now: () => new Date(),
    settings,
    labels: portalLabels,
    auth: () => import('../../auth'),
    newSalt,
    remembers: remembersAnything,
    keep,
    forget: forgetTab,
    leave,
  });

const isKept = (panel: HTMLElement) => keptCase(guideOf(panel).product) !== undefined;

/** Takes back the case that this tab has kept, and says whether nobody is signed in for it; what keeps it is loaded for it. */
const takeUp = async (session: Session, panel: HTMLElement): Promise<boolean> => {
  const { store } = session;
  const isOwn = isKept(panel) && (await loadKept()).takeUp(session, panel, remembersSignIn());
  const keepOn = () => {
    const { evidence, ticks, reading } = store.case;
    if (evidence.length + ticks.length === 0 && !reading) return;
    store.removeEventListener('change', keepOn);
    void loadKept().then(({ keepWhileAway }) => {
      keepWhileAway(session, panel);
    });
  };
  store.addEventListener('change', keepOn);
  keepOn();
  return isOwn;
};

/** Tells the operator on the page itself what is wrong with its settings, unless there is something else to say. */
const tellFlaws = async ({ store, say }: Session) => {
  const message = await flawed();
  const { message: said, signIn } = store.case;
  if (message && !said && !signIn) say(message);
};

/** What was typed while the page was loading counts; a demo and a remembered sign-in run at once, a link never does. */
const start = async (session: Session, panel: HTMLElement) => {
  const typed = typedAlready();
  const { owner, typed: kept } = atStart();
  session.entry.restore({ owner, typed: { ...kept, ...typed } });
  const { evidenceText } = session.store.case.typed;
  if (evidenceText !== '') await session.intake.takeText(evidenceText);
  const demo = new URLSearchParams(location.search).get('demo');
  if (demo !== null) await session.demo(demo);
  else {
    const [isOwn, isBack] = [await takeUp(session, panel), isBackFromSignIn()];
    if (remembersSignIn() && (isBack || !isOwn)) {
      await session.signingIn.resume(isBack);
      // The session is over, or nobody answers: what was read before is all there is.
      if (!isOwn && isKept(panel)) (await loadKept()).takeBack(session, panel);
    }
  }
  await tellFlaws(session);
};

/** One session of this page, shown on it: for whoever wants more than to read. */
export const begin = (panel: HTMLElement): Session => {
  const session = sessionOf(panel);
  follow(panel, session.store, guideOf(panel));
  watchLoading(session);
  listen(panel, session);
  lead(session);
  watchConsent(session.store);
  watchAddress(session);
  start(session, panel).catch(() => undefined); // Said by whoever watches loading, or at the sign-in.
  return session;
};
