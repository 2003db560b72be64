import type { Session } from '../session/session';
import { formLink } from '../show/links';
import { pageTitle } from '../show/tab';

/** Sends what was typed, but for the secret, to another device: as the browser shares links, or by e-mail. */
export const sendLink = async ({ store }: Session) => {
  const [title, url] = [pageTitle(), formLink(store.case.typed)];
  if ('share' in navigator) {
    // eslint-disable-next-line browsers/understood -- Firefox has none on a computer, and is asked first.
    await navigator.share({ title, url }).catch(() => undefined); // Somebody has changed their mind.
  } else location.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
};
