/** A failed sign-in, as MSAL and Microsoft number it; the page's table of problems has the sentence. */
export interface Problem {
  /** AADSTS number, sub-error and MSAL's code, the most telling first. */
  readonly codes: readonly string[];
  readonly correlationId: string;
  /** ISO 8601. */
  readonly at: string;
}

/** MSAL gives AADSTS numbers as strings from the sign-in page and as numbers from the token endpoint (measured, 5.29). */
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** What Microsoft says to everything that was refused; alone, it is the way back from a page that asks for an administrator. */
const REFUSED = 'access_denied';

/**
 * Reads MSAL's errors by their shape, so that nothing else needs MSAL to understand them. Of `error_subcode` MSAL knows nothing
 * (msal-common 16.16, Authorize.ts): „Need admin approval“ comes back as a bare `access_denied`, as if cancelled. Beside a
 * number the word says nothing more.
 */
export const problemOf = (error: unknown, now: Date): Problem => {
  const given = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const code = text(given['errorCode']) || (error instanceof Error ? error.name : 'unknown');
  const number = text(given['errorNo']) || (/AADSTS(\d+)/.exec(text(given['errorMessage']))?.[1] ?? '');
  return {
    codes: [
      number === '' ? '' : `AADSTS${number}`,
      text(given['subError']),
      number !== '' && code === REFUSED ? '' : code,
    ].filter((one) => one !== ''),
    correlationId: text(given['correlationId']),
    at: now.toISOString(),
  };
};
