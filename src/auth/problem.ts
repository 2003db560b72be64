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

/** Reads MSAL's errors by their shape, so that nothing else needs MSAL to understand them. */
export const problemOf = (error: unknown, now: Date): Problem => {
  const given = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const code = text(given['errorCode']) || (error instanceof Error ? error.name : 'unknown');
  const number = text(given['errorNo']) || (/AADSTS(\d+)/.exec(text(given['errorMessage']))?.[1] ?? '');
  return {
    codes: [number === '' ? '' : `AADSTS${number}`, text(given['subError']), code].filter((one) => one !== ''),
    correlationId: text(given['correlationId']),
    at: now.toISOString(),
  };
};
