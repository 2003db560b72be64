/** Stands for the address of this site until it is known: the operator's host is a matter of run time. */
export const SITE = 'https://…';

/** The address of a page of this site. */
export const pageOfSite = (page: string, site: string = SITE) => `${site}/${page}`;

/** A text, or parameters with texts in them, with the address of this site put in. */
export const atSite = <T>(given: T, site: string): T => {
  if (typeof given === 'string') return given.replaceAll(SITE, site) as T;
  if (Array.isArray(given)) return given.map((one: unknown) => atSite(one, site)) as T;
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(Object.entries(given).map(([key, value]) => [key, atSite(value as unknown, site)])) as T;
};
