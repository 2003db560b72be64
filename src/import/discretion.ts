import { SECRET, TOKEN } from '../tenant/confidential';

const isOnly = (pattern: RegExp, text: string) =>
  text.length < 10_000 && text.replace(pattern, '').replace(/["'\s]|bearer/gi, '') === '';

/** Somebody has pasted a secret or a token itself. */
export const confided = (text: string): 'secret' | 'token' | undefined => {
  if (isOnly(SECRET, text)) return 'secret';
  return isOnly(TOKEN, text) ? 'token' : undefined;
};
