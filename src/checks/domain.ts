import type { Organization } from '../tenant/shapes';

/** The host name a browser would make of it: lower case, umlauts in their ASCII form; nothing when it is none. */
export const hostOf = (typed: string): string | undefined => {
  // What a URL would silently drop or rewrite (a backslash, %62, a soft hyphen) is not what was typed.
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(typed)) return undefined;
  const url = `http://${typed}`;
  return URL.canParse(url) ? new URL(url).hostname : undefined;
};

/** The verified domains of a directory, as hosts. */
export const verifiedHosts = ({ verifiedDomains }: Organization): string[] =>
  (verifiedDomains ?? []).flatMap(({ name }) => hostOf(name ?? '') ?? []);

/** A typed domain that is none of the directory's verified ones: worth asking whose it is. */
export const strangeDomain = (typed: string, organization: Organization | undefined): string | undefined => {
  const host = hostOf(typed.trim());
  return host?.includes('.') && organization?.verifiedDomains && !verifiedHosts(organization).includes(host)
    ? host
    : undefined;
};
