/** Where this site runs, without a slash at the end. */
export const site = () => new URL(import.meta.env.BASE_URL, location.origin).href.replace(/\/$/, '');
