import { isTenant } from '../auth/settings';

/** What a link or a saved form may fill in; never the secret. */
export const PREFILLED = ['clientId', 'domain', 'tenant'] as const;
export type Prefilled = (typeof PREFILLED)[number];

/** Longer than any id or domain (253 characters) is no value but an attempt. */
const LONGEST = 253;

/**
 * Reads `#clientId=…&domain=…&tenant=…`. Any other fragment is an anchor of the page. Values are shown as text and judged
 * as what they are; a directory must look like one.
 */
const prefillOf = (fragment: string): Partial<Record<Prefilled, string>> => {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  return Object.fromEntries(
    PREFILLED.flatMap((name) => {
      const value = given.get(name)?.trim();
      if (value === undefined || value.length > LONGEST) return [];
      return name === 'tenant' && !isTenant(value) ? [] : [[name, value]];
    }),
  );
};

const KEY = 'guide-form';

type Values = Readonly<Record<string, string>>;

/** What was typed when the page was left, and what the link had filled in by which it was opened. */
interface Kept {
  readonly link?: string;
  readonly values?: Values;
}

/** What this link fills in, to be compared; never the fragment as it is, in which anything may stand. */
const linked = () => JSON.stringify(prefillOf(location.hash));

/** Keeps what is typed while the page is left for Microsoft's; never the three characters of the secret. */
export const keepForm = (values: Values) => {
  const kept: Kept = { link: linked(), values };
  try {
    sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage is switched off: the sign-in still works, only the typed values are lost.
  }
};

/** Whether this tab remembers anything beyond the page: without it nobody who has left comes back signed in. */
export const remembersAnything = (): boolean => {
  try {
    return sessionStorage instanceof Storage; // build/storage puts a stand-in where the browser has none to write to.
  } catch {
    return false;
  }
};

/** Takes back what was kept, once. */
const takeKept = (): Kept => {
  try {
    const kept = sessionStorage.getItem(KEY);
    sessionStorage.removeItem(KEY);
    return kept === null ? {} : (JSON.parse(kept) as Kept);
  } catch {
    return {}; // Storage is switched off: nothing was kept.
  }
};

/**
 * Fills in what this link brings and what was typed before the page was left, now; and what a further link brings that
 * is opened in this tab. A link counts once: coming back to it does not undo what was typed since.
 */
export const watchPrefill = (enter: (values: Values) => void) => {
  const seen = new Set([location.hash]);
  const link = prefillOf(location.hash);
  const { link: former, values = {} } = takeKept();
  enter(former === linked() ? { ...link, ...values } : { ...values, ...link });
  addEventListener('hashchange', () => {
    const { hash } = location;
    if (seen.has(hash)) return;
    seen.add(hash);
    const given = prefillOf(hash);
    if (Object.keys(given).length > 0) enter(given);
  });
};

/** A sign-in of this tab, or one that is just coming back: MSAL's own entries are the only trace. */
export const remembersSignIn = (): boolean => {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith('msal.'));
  } catch {
    return false;
  }
};
