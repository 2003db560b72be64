/**
 * What looks like a client secret of Entra (its fourth to sixth characters are a digit and „Q~“; source: GitHub's and
 * Gitleaks' secret scanning) or like a token.
 */
const SECRET = /[\w~.-]{3}\dQ~[\w~.-]{28,40}/g;
const TOKEN = /(?<![\w-])eyJ[\w-]{10,}\.[\w-]+(\.[\w-]*)?/g;

const REMOVED = '(geheim, entfernt)';

const isOnly = (pattern: RegExp, text: string) =>
  text.length < 10_000 && text.replace(pattern, '').replace(/["'\s]|bearer/gi, '') === '';

/** Somebody has pasted a secret or a token itself. */
export const confided = (text: string): 'secret' | 'token' | undefined => {
  if (isOnly(SECRET, text)) return 'secret';
  return isOnly(TOKEN, text) ? 'token' : undefined;
};

/** The text without anything that looks like a secret or a token, before it is looked at. */
export const withoutSecrets = (text: string) => text.replace(SECRET, REMOVED).replace(TOKEN, REMOVED);
