import { reportOf } from '../session/evidence';
import type { Session } from '../session/session';
import { settle } from './after-paint';
import { copyLater } from './clipboard';
import { listenToTyping } from './typing';
import { toTop, views } from './walk';
import { keepWritten } from './written';

const loadDesk = () => import('./desk');

/** What a click does at once, by the names in the markup; everything else is loaded when it is wanted. */
const actions: Readonly<Record<string, (session: Session, target: Element) => unknown>> = {
  'sign-in': (session) => session.signingIn.popup(),
  'sign-in-here': (session) => session.signingIn.redirect(),
  'other-account': (session) => session.signingIn.popup(),
  'sign-out': (session) => session.signOut(),
  'new-case': async (session) => {
    await session.newCase();
    toTop();
  },
  // A demo is where its address is; a saved report of one is a case that is kept.
  'end-demo': (session) => reportOf(session.store.case) && session.newCase(),
  recheck: ({ reader, store }, target) => {
    void reader.read();
    void import('./answer').then(({ answer }) => {
      answer(target, store);
    });
  },
  'show-now': (session) => {
    session.reader.showNow();
  },
  cancel: (session) => {
    session.cancel();
  },
};

/** The click itself writes to the clipboard; what is written is loaded and made meanwhile. */
const copy = async (name: string, panel: HTMLElement, session: Session) => {
  const desk = loadDesk();
  const text = desk.then(({ textOf }) => textOf(name, panel, session));
  const isCopied = await copyLater(text);
  await (await desk).showCopied(isCopied, await text);
};

const listenToClicks = (panel: HTMLElement, session: Session) => {
  document.addEventListener('click', ({ target }) => {
    const name = (target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
    if (name === undefined || name in views) return;
    settle();
    const action = actions[name];
    if (action) action(session, target as Element);
    else if (name.startsWith('copy-')) void copy(name, panel, session);
    else void loadDesk().then((desk) => desk.act(name, target as HTMLElement, panel, session));
  });
};

/** Looks again when the user comes back from the portal. */
const listenToReturn = (session: Session) => {
  // Side by side with the portal the page never was out of sight: then it is the focus that comes back.
  const back = () => {
    if (document.visibilityState === 'visible') void session.comeBack();
  };
  document.addEventListener('visibilitychange', back);
  addEventListener('focus', back);
};

/** Joins what happens on the page to the session. */
export const listen = (panel: HTMLElement, session: Session) => {
  listenToClicks(panel, session);
  listenToTyping(session);
  listenToReturn(session);
  document.addEventListener('submit', (event) => {
    const form = (event.target as HTMLElement).closest<HTMLFormElement>('[data-aside] form');
    if (!form) return;
    event.preventDefault();
    settle();
    void import('./set-aside').then(({ accept }) => {
      accept(form, session);
    });
  });
  addEventListener('pagehide', settle);
  keepWritten(panel, session);
};
