import { atSite, SITE } from '../../checks/site';

/** Where this site runs, without a slash at the end. */
export const site = () => new URL(import.meta.env.BASE_URL, location.origin).href.replace(/\/$/, '');

/** A value to copy and a Soll name the address of this site once the page knows it. */
export const showSite = () => {
  for (const place of document.querySelectorAll('[data-value], [data-field="soll"]')) {
    const { textContent: text } = place;
    if (text.includes(SITE)) place.textContent = atSite(text, site()).trim();
  }
};
