import { acceptedShape } from '../../report/accepted';
import type { Session } from '../session/session';

/** What is typed into the form, as far as it is a reason and a day to come. */
export const accept = (form: HTMLFormElement, session: Session) => {
  const { number, check: kind } = form.closest<HTMLElement>('[data-check]')?.dataset ?? {};
  const { reason, until } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  const accepted = acceptedShape.safeParse({ number, kind, reason, until });
  if (accepted.success) session.entry.setAside(accepted.data);
};
