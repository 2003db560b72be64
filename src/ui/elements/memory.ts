import { prefillOf } from '../session/prefill';
import type { Kept } from '../session/surroundings';
import { forgetCases } from './case-memory';

const KEY = 'guide-form';
const LEAVING = 'guide-leaving';

/** What was typed, for whom, and what the link had filled in by which the page was opened. */
interface Remembered extends Kept {
  readonly link: string;
}

/** What this link fills in, to be compared; never the fragment as it is, in which anything may stand. */
const linked = () => JSON.stringify(prefillOf(location.hash));

/** Forgets what was typed. */
export const forgetForm = () => {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Storage is switched off: nothing was kept.
  }
};

/** Notes that the page is left for Microsoft's sign-in. */
export const leave = () => {
  try {
    sessionStorage.setItem(LEAVING, '');
  } catch {
    // Storage is switched off: nobody who leaves comes back signed in.
  }
};

/** Keeps what is typed and for whom, for this tab; never the three characters of the secret. Another's cases go. */
export const keep = ({ typed, owner }: Kept) => {
  const kept: Remembered = { link: linked(), typed, owner };
  const before = remembered().owner;
  if (before !== undefined && before !== owner) forgetCases();
  // What a link had filled in stays away once it is gone, also where nothing else is left to keep.
  const isEmpty = Object.values(typed).every((value) => value === '');
  const isNothing = kept.link === '{}' && isEmpty && owner === undefined;
  try {
    if (isNothing) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(kept));
  } catch {
    // Storage is switched off: the sign-in still works, only the typed values are lost.
  }
};

const remembered = (): Partial<Remembered> => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Remembered>;
  } catch {
    return {}; // Storage is switched off: nothing was kept.
  }
};

/** What this tab kept and what the link brings: a link opened anew counts more, one that was typed over less. */
export const atStart = (): Kept => {
  const { link, typed = {}, owner } = remembered();
  const given = prefillOf(location.hash);
  return { owner, typed: link === linked() ? { ...given, ...typed } : { ...typed, ...given } };
};

/** Whether this tab remembers anything beyond the page: without it nobody who has left comes back signed in. */
export const remembersAnything = (): boolean => {
  try {
    return sessionStorage instanceof Storage; // build/storage puts a stand-in where the browser has none to write to.
  } catch {
    return false;
  }
};

/** Whether the page was left for Microsoft's sign-in, and is opened again for the first time. */
export const isBackFromSignIn = (): boolean => {
  try {
    const isBack = sessionStorage.getItem(LEAVING) !== null;
    sessionStorage.removeItem(LEAVING);
    return isBack;
  } catch {
    return false;
  }
};

/** A sign-in of this tab, or one that is just coming back: MSAL's own entries are the only trace. */
export const remembersSignIn = (): boolean => {
  try {
    return Object.keys(sessionStorage).some((key) => key.startsWith('msal.'));
  } catch {
    return false;
  }
};

/** Tells of each further link that is opened in this tab. A link counts once: coming back to it undoes nothing. */
export const watchLinks = (enter: (typed: Kept['typed']) => void) => {
  const seen = new Set([location.hash]);
  addEventListener('hashchange', () => {
    const { hash } = location;
    if (seen.has(hash)) return;
    seen.add(hash);
    const given = prefillOf(hash);
    if (Object.keys(given).length > 0) enter(given);
  });
};
