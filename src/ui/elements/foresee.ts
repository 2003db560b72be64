import type { Session } from '../session/session';
import { later } from '../show/later';
import { isPatient } from './clipboard';

/** Prepares the sign-in once its button is in view and everything else is loaded. */
const prepareInView = (buttons: Iterable<Element>, prepare: () => void) => {
  const watch = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    watch.disconnect();
    if (document.readyState === 'complete') prepare();
    else addEventListener('load', prepare, { once: true });
  });
  for (const button of buttons) watch.observe(button);
};

/** Prepares the sign-in once somebody seems to want it, and looks again when the user comes back from the portal. */
export const foresee = (session: Session) => {
  const buttons = document.querySelectorAll('[data-action^="sign-in"]');
  const prepare = () => {
    session.signingIn.foresee();
    later().catch(() => undefined); // Loaded again for whatever is to be said.
  };
  if (!isPatient) prepareInView(buttons, prepare);
  for (const button of buttons) {
    for (const intent of ['pointerenter', 'focusin', 'touchstart']) {
      button.addEventListener(intent, prepare, { once: true, passive: true });
    }
  }
  // Side by side with the portal the page never was out of sight: then it is the focus that comes back.
  const back = () => {
    if (document.visibilityState === 'visible') void session.comeBack();
  };
  document.addEventListener('visibilitychange', back);
  addEventListener('focus', back);
};
