import { later } from '../show/later';
import { isPatient } from './clipboard';
import type { Visit } from './visiting';

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

/** Prepares the sign-in once somebody seems to want it. */
export const foresee = (visit: Visit) => {
  const buttons = document.querySelectorAll('[data-action^="sign-in"]');
  const prepare = () => {
    void visit().then((session) => session?.signingIn.foresee());
    later().catch(() => undefined); // Loaded again for whatever is to be said.
  };
  if (!isPatient) prepareInView(buttons, prepare);
  for (const button of buttons) {
    for (const intent of ['pointerenter', 'focusin', 'touchstart']) {
      button.addEventListener(intent, prepare, { once: true, passive: true });
    }
  }
};
