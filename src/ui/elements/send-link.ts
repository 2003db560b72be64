import type { Session } from '../session/session';
import { formLink } from '../show/links';
import { pageTitle } from '../show/tab';

/** Sends what was typed, but for the secret, to another device: as the browser shares links, or by e-mail. */
export const sendLink = async ({ store }: Session) => {
  const [title, url] = [pageTitle(), formLink(store.case.typed)];
  const write = () => {
    location.href = `mailto:?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(url)}`;
  };
  if (!('share' in navigator)) {
    write();
    return;
  }
  // eslint-disable-next-line browsers/understood -- Firefox has none on a computer, and is asked first.
  await navigator.share({ title, url }).catch((error: unknown) => {
    // Whoever closes the window that asks whom to send it to has changed their mind.
    if (!(error instanceof DOMException && error.name === 'AbortError')) write();
  });
};
