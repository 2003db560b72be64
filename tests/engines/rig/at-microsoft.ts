import { appears, until, type Tab } from './tab';

const ACCOUNT = 'button[name="account"]';
const ACCEPT = 'button[value="accept"]';

/** Does at Microsoft's pages what a user does: choose the account, accept what is asked for if anything is. */
export const throughMicrosoft = async (tab: Tab): Promise<void> => {
  await appears(tab, ACCOUNT);
  await tab.click(ACCOUNT);
  const asked = () =>
    tab.run(
      (css) =>
        location.pathname === '/auth/redirect.html' || location.protocol === 'http:'
          ? 'gone'
          : document.querySelector(css) !== null,
      ACCEPT,
    );
  // The window closes itself as soon as nothing more is asked for.
  const outcome = await until('consent or the way back', () => asked().catch(() => 'gone' as const));
  if (outcome !== 'gone') await tab.click(ACCEPT).catch(() => undefined);
};

/** The window that a click opens; without one the browser has blocked it. */
export const windowOf = (tab: Tab): Promise<Tab> => until('a new window', () => tab.newest());
