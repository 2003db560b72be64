/** The base as Astro and the files for hosts want it: a slash at both ends, and nothing that needs escaping. */
export const normalBase = (given = '/') => {
  const base = `/${given}/`.replace(/\/{2,}/g, '/');
  if (/^\/([\w-]+\/)*$/.test(base)) return base;
  throw new Error(`--base takes a path of letters, digits, - and _, such as /pfad/; this is ${given}`);
};

/** The address of the site, without a path: only links to the site that others show with its picture need it. */
export const normalSite = (given: string) => {
  const site = URL.canParse(given) ? new URL(given) : undefined;
  if (site?.protocol === 'https:' && `${site.origin}/` === site.href) return site.origin;
  throw new Error(
    `--site takes an address such as https://pruefen.example.org, the path is for --base; this is ${given}`,
  );
};

/** Name of the archive; one for a sub-path says which. */
export const archiveName = (name: string, version: string, base: string) =>
  `${[`${name}-${version}`, ...base.split('/').filter(Boolean)].join('-')}.zip`;
