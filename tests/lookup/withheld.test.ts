import { expect, test } from 'vitest';
import { withheld } from '../../src/lookup/withheld';
import { messages } from './messages';

const SECRET = 'aB38Q~' + 'x7Lk2mN9pQ4rS6tU8vW0yZ1aB3cD5eF7gH';
const TOKEN = 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiJodHRwczovL291dGxvb2sifQ.c2lnbmF0dXJl';

test.each([
  ['a secret alone', SECRET],
  ['a secret in a sentence', `Der Schlüssel ${SECRET} geht nicht, AADSTS7000215`],
  ['the body of a request', `grant_type=client_credentials&client_id=b41c7d90&client_secret=${SECRET}&scope=x`],
  ['a secret of the old form', 'client_secret=Zm9vYmFyYmF6cXV4Zm9vYmFy&scope=x'],
  ['JSON', '{"client_secret": "Zm9vYmFyYmF6cXV4Zm9vYmFy"}'],
  ['a token', TOKEN],
  ['a header', `Authorization: Bearer ${TOKEN}`],
  ['a header with an opaque token', 'Authorization: Bearer EwBgA8l6BAAUbDba3x2OMJElkF7gJ4z'],
  ['an answer', `{"token_type":"Bearer","access_token":"${TOKEN}","refresh_token":"0.AXkAabcdefghijkl"}`],
  ['a password', 'Kennwort: Sommer2026!x'],
])('%s is taken out and noticed', (_, text) => {
  const { text: rest, secret } = withheld(text);
  expect(secret).toBe(true);
  for (const part of [SECRET, TOKEN, 'Zm9vYmFy', 'EwBgA8l6', 'AXkAabc', 'Sommer2026']) expect(rest).not.toContain(part);
});

test.each(messages)('%s: nothing is taken out of %j', (_, message) => {
  expect(withheld(message)).toEqual({ text: message, secret: false });
});
