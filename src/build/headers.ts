/** Headers of every answer whose path begins with this prefix, on top of those of the other rules. */
export interface HeaderRule {
  /** Below the site's base, without a slash in front; empty for everything. */
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What no page of this site uses, and no script that came in anyway shall. */
const unused = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope', 'magnetometer', 'microphone'];
const features = [...unused, 'midi', 'payment', 'serial', 'usb'].map((feature) => `${feature}=()`).join(', ');

/**
 * What the policy in the page cannot say (frame-ancestors), and what holds for whatever page. Scripts and styles are
 * left to the page's own policy, which knows their hashes: so these headers stay the same from release to release.
 */
const everywhere =
  "frame-ancestors 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; worker-src 'self'";

/**
 * The search's worker is a document of its own, which the policy of the page does not reach. It compiles WebAssembly
 * (hence `'wasm-unsafe-eval'`) and reads its index from this site; it may do nothing else.
 */
const searchWorker = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'";

/** A day in seconds. */
const DAY = 24 * 60 * 60;

/**
 * The one source of all headers; the files for each host are written from it. There is no Cross-Origin-Opener-Policy
 * on purpose: on the guide it would cut its tie to the sign-in window, on `/auth/redirect.html` that window's to the
 * guide, and neither would ever learn how the sign-in ended.
 */
export const headerRules: readonly HeaderRule[] = [
  {
    prefix: '',
    headers: {
      'Content-Security-Policy': everywhere,
      'Referrer-Policy': 'no-referrer',
      'Permissions-Policy': features,
      'X-Content-Type-Options': 'nosniff',
      'Strict-Transport-Security': `max-age=${365 * DAY}`,
    },
  },
  { prefix: 'pagefind/', headers: { 'Content-Security-Policy': searchWorker } },
  // The name of such a file changes with its contents.
  { prefix: '_astro/', headers: { 'Cache-Control': `public, max-age=${365 * DAY}, immutable` } },
];

/** Asked again at each visit, and answered by „not modified“: config.json and a new release hold at once. */
const fresh = { 'Cache-Control': 'no-cache' };

const joined = (one: Readonly<Record<string, string>>, other: Readonly<Record<string, string>>) => {
  const both = Object.entries(other).map(([name, value]) => [name, one[name] ? `${one[name]}, ${value}` : value]);
  return { ...one, ...(Object.fromEntries(both) as Record<string, string>) };
};

/** All headers of one path below the base. Two policies in one header, parted by a comma, both hold. */
export const headersOf = (path: string): Readonly<Record<string, string>> => {
  const own = headerRules.filter(({ prefix }) => path.startsWith(prefix)).map(({ headers }) => headers);
  return { ...fresh, ...own.reduce(joined, {}) };
};

/** The prefixes with headers of their own, the base itself first. */
export const prefixes = headerRules.map(({ prefix }) => prefix);
