const hexOf = (bytes: Uint8Array) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** 128 random bits as hexadecimal digits. */
export const newSalt = (random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes)): string =>
  hexOf(random(new Uint8Array(16)));

/** Keyed hashes (HMAC-SHA-256) of texts, as 64 hexadecimal digits: nobody computes them without the salt. */
export const hashing = async (salt: string): Promise<(text: string) => Promise<string>> => {
  const encoder = new TextEncoder();
  const material = encoder.encode(`entra-guide-report:${salt}`);
  const key = await crypto.subtle.importKey('raw', material, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (text) => hexOf(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))));
};
