import type { Store } from '../session/store';

/** A message that brings it, or its fold on the page. */
const IN_VIEW = ':is([data-message-place], details[open]) > [data-admin-consent]';

/** Puts the addresses into the message that asks an administrator for consent, where it is to be seen; loaded for it. */
export const showConsentLinks = async (store: Store) => {
  if (document.querySelector(IN_VIEW)) await (await import('./consent-link')).fillConsentLinks(store);
};

/** Does so as soon as a fold with it is opened. */
export const watchConsent = (store: Store) => {
  document.addEventListener('toggle', () => void showConsentLinks(store), { capture: true });
};
