import type { Kept } from '../session/surroundings';
import { forgetCases } from './case-memory';

const KEY = 'guide-form';
const LEAVING = 'guide-leaving';

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
  const before = remembered().owner;
  if (before !== undefined && before !== owner) forgetCases();
  const isNothing = Object.values(typed).every((value) => value === '') && owner === undefined;
  try {
    if (isNothing) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify({ typed, owner }));
  } catch {
    // Storage is switched off: the sign-in still works, only the typed values are lost.
  }
};

/** What this tab has kept of the form. */
export const remembered = (): Partial<Kept> => {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Partial<Kept>;
  } catch {
    return {}; // Storage is switched off: nothing was kept.
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

/** Forgets the cases and the sign-in of this tab, also where nothing has loaded yet what could end it. */
export const forgetTab = () => {
  forgetCases();
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith('msal.')) sessionStorage.removeItem(key);
  } catch {
    // Storage is switched off: nobody is remembered.
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
