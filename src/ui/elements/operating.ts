import type { Session } from '../session/session';
import { flawed, isUnconfigured } from './settings';

/**
 * Tells the operator on the page itself what is wrong with its settings, unless there is something else to say; where
 * nobody can sign in yet, the demo leads.
 */
export const showOperating = async (panel: HTMLElement, session: Session) => {
  const isOpen = await isUnconfigured();
  panel.toggleAttribute('data-unconfigured', isOpen);
  for (const demos of panel.querySelectorAll<HTMLDetailsElement>('details.demos')) demos.open ||= isOpen;
  const message = await flawed();
  const { message: said, signIn } = session.store.case;
  if (message && !said && !signIn) session.say(message);
};
