import { appears, until, type Tab } from './tab';

const ACCOUNT = 'button[name="account"]';
const ACCEPT = 'button[value="accept"]';

/** Does at Microsoft's pages what a user does: choose the account, and accept what is asked for, if anything is. */
export const throughMicrosoft = async (tab: Tab): Promise<void> => {
  await appears(tab, ACCOUNT);
  await tab.click(ACCOUNT);
  // On the way back the window is closed, or shows this site again.
  const next = await until('consent or the way back', async () => {
    if (await tab.isClosed()) return 'back';
    return tab.run((css) => (location.protocol === 'http:' ? 'back' : document.querySelector(css) && 'asked'), ACCEPT);
  });
  if (next === 'asked') await tab.click(ACCEPT);
};
