import { discreet } from '../tenant/confidential';

/** A secret or token by the name in front of it, as request bodies and dumps have them; „password:“ begins sentences. */
const NAMED =
  /((?:client_secret|client_assertion|(?:access|refresh|id)_token|passwort|kennwort|password(?=["']|=))["']?\s*[=:]\s*["']?)[^\s"'&,;<>]{8,}/gi;
const BEARER = /\b(Bearer\s+)(?![\w-]+=)[\w~+/.=-]{20,}/g;

/** A message without anything that looks like a secret or a token, and whether there was something. */
export const withheld = (message: string): { readonly text: string; readonly secret: boolean } => {
  const text = discreet(message).replace(NAMED, '$1').replace(BEARER, '$1');
  return { text, secret: text !== message };
};
