/**
 * What looks like a client secret of Entra (its fourth to sixth characters are a digit and „Q~“; source: GitHub's and
 * Gitleaks' secret scanning) or like a token, wherever somebody put it: in a description, or in the wrong field.
 */
export const SECRET = /[\w~.-]{3}\dQ~[\w~.-]{28,40}/g;
export const TOKEN = /(?<![\w-])eyJ[\w-]{10,}\.[\w-]+(\.[\w-]*)?/g;

const REMOVED = '(geheim, entfernt)';

/** The text without anything that looks like a secret or a token. */
export const discreet = (text: string): string => text.replace(SECRET, REMOVED).replace(TOKEN, REMOVED);
