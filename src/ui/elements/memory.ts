import { prefillOf } from '../session/prefill';
import type { KeptForm } from '../session/surroundings';
import { forgetCases } from './case-memory';
import { keepText, keptJson, keptText, namesKept } from './storage';

const KEY = 'guide-form';
const LEAVING = 'guide-leaving';

/** What was typed, for whom, and what the link had filled in by which the page was opened. */
interface Remembered extends KeptForm {
  readonly link: string;
}

/** What this link fills in, to be compared; never the fragment as it is, in which anything may stand. */
const linked = () => JSON.stringify(prefillOf(location.hash));

/** Forgets what was typed. */
export const forgetForm = () => {
  keepText(KEY, undefined);
};

/** Notes that the page is left for Microsoft's sign-in. */
export const leave = () => {
  keepText(LEAVING, '');
};

/** Keeps what is typed and for whom, for this tab; never the three characters of the secret. Another's cases go. */
export const keep = ({ typed, owner }: KeptForm) => {
  const kept: Remembered = { link: linked(), typed, owner };
  const before = remembered().owner;
  if (before !== undefined && before !== owner) forgetCases();
  // What a link had filled in stays away once it is gone, also where nothing else is left to keep.
  const isEmpty = Object.values(typed).every((value) => value === '');
  const isNothing = kept.link === '{}' && isEmpty && owner === undefined;
  keepText(KEY, isNothing ? undefined : JSON.stringify(kept));
};

const remembered = () => (keptJson(KEY) ?? {}) as Partial<Remembered>;

/** What this tab kept and what the link brings: a link opened anew counts more, one that was typed over less. */
export const atStart = (): KeptForm => {
  const { link, typed = {}, owner } = remembered();
  const given = prefillOf(location.hash);
  return { owner, typed: link === linked() ? { ...given, ...typed } : { ...typed, ...given } };
};

/** Whether the page was left for Microsoft's sign-in, and is opened again for the first time. */
export const isBackFromSignIn = (): boolean => {
  const isBack = keptText(LEAVING) !== undefined;
  keepText(LEAVING, undefined);
  return isBack;
};

/** A sign-in of this tab, or one that is just coming back: MSAL's own entries are the only trace. */
export const remembersSignIn = (): boolean => namesKept().some((name) => name.startsWith('msal.'));

/** Tells of each further link that is opened in this tab. A link counts once: coming back to it undoes nothing. */
export const watchLinks = (enter: (typed: KeptForm['typed']) => void) => {
  const seen = new Set([location.hash]);
  addEventListener('hashchange', () => {
    const { hash } = location;
    if (seen.has(hash)) return;
    seen.add(hash);
    const given = prefillOf(hash);
    if (Object.keys(given).length > 0) enter(given);
  });
};
