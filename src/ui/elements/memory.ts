import type { KeptForm } from '../session/surroundings';
import { forgetCases, keepsCases } from './case-memory';
import { keepText, keptJson, keptText, namesKept } from './storage';

const KEY = 'guide-form';
const LEAVING = 'guide-leaving';

/** Forgets what was typed. */
export const forgetForm = () => {
  keepText(KEY, undefined);
};

/** Notes that the page is left for Microsoft's sign-in. */
export const leave = () => {
  keepText(LEAVING, '');
};

/** What this tab has kept of the form. */
export const remembered = () => (keptJson(KEY) ?? {}) as Partial<KeptForm>;

/** Keeps what is typed and for whom, for this tab; never the three characters of the secret. Another's cases go. */
export const keep = ({ typed, owner }: KeptForm) => {
  const before = remembered().owner;
  if (before !== undefined && before !== owner) forgetCases();
  const isNothing = Object.values(typed).every((value) => value === '') && owner === undefined;
  keepText(KEY, isNothing ? undefined : JSON.stringify({ typed, owner }));
};

/** Whether the page was left for Microsoft's sign-in, and is opened again for the first time. */
export const isBackFromSignIn = (): boolean => {
  const isBack = keptText(LEAVING) !== undefined;
  keepText(LEAVING, undefined);
  return isBack;
};

/** MSAL's own entries are the only trace of a sign-in of this tab. */
const signInNames = () => namesKept().filter((name) => name.startsWith('msal.'));

/** A sign-in of this tab, or one that is just coming back. */
export const remembersSignIn = (): boolean => signInNames().length > 0;

/** Whether this tab keeps anything of a case: what was typed, what was read, a sign-in, or one that was begun. */
export const keepsCase = (): boolean =>
  keepsCases() || remembersSignIn() || [KEY, LEAVING].some((name) => keptText(name) !== undefined);

/** Forgets the cases and the sign-in of this tab, also where nothing has loaded yet what could end it. */
export const forgetTab = () => {
  forgetCases();
  for (const name of signInNames()) keepText(name, undefined);
};
