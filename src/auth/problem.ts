/** What went wrong at the sign-in, as the page's sentences know it. */
export type ProblemKey =
  | 'cancelled'
  | 'popup-blocked'
  | 'refused'
  | 'consent-needed'
  | 'conditional-access'
  | 'wrong-directory'
  | 'wrong-app'
  | 'redirect-uri'
  | 'expired'
  | 'offline'
  | 'failed';

/** A failed sign-in: what happened, and what support needs to find it at Microsoft. */
export interface Problem {
  readonly key: ProblemKey;
  /** MSAL's code, with Microsoft's AADSTS number where there is one. */
  readonly code: string;
  readonly correlationId: string;
}

/** By AADSTS number; source: entra-docs, reference-error-codes.md. */
const byNumber: Readonly<Record<string, ProblemKey>> = {
  '65004': 'refused',
  '65001': 'consent-needed',
  '90094': 'consent-needed',
  '90095': 'consent-needed',
  '90093': 'consent-needed',
  '53000': 'conditional-access',
  '53001': 'conditional-access',
  '53003': 'conditional-access',
  '530032': 'conditional-access',
  '530035': 'conditional-access',
  '50020': 'wrong-directory',
  '50034': 'wrong-directory',
  '50128': 'wrong-directory',
  '90002': 'wrong-directory',
  '90072': 'wrong-directory',
  '50105': 'wrong-app',
  '50194': 'wrong-app',
  '700016': 'wrong-app',
  '7000112': 'wrong-app',
  '50011': 'redirect-uri',
  '9002326': 'redirect-uri',
  '50076': 'expired',
  '50078': 'expired',
  '70008': 'expired',
  '70043': 'expired',
  '700082': 'expired',
  '700084': 'expired',
};

/** By MSAL's code; source: measured with msal-browser 5.29. */
const byCode: Readonly<Record<string, ProblemKey>> = {
  popup_window_error: 'popup-blocked',
  empty_window_error: 'popup-blocked',
  user_cancelled: 'cancelled',
  timed_out: 'cancelled',
  interaction_in_progress_cancelled: 'cancelled',
  access_denied: 'refused',
  consent_required: 'consent-needed',
  no_network_connectivity: 'offline',
  post_request_failed: 'offline',
  no_account_error: 'expired',
  no_tokens_found: 'expired',
  interaction_required: 'expired',
  login_required: 'expired',
  invalid_grant: 'expired',
};

/** MSAL gives AADSTS numbers as strings from the sign-in page and as numbers from the token endpoint (measured, 5.29). */
const text = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '');

/** Reads MSAL's errors by their shape, so that nothing else needs MSAL to understand them. */
export const problemOf = (error: unknown): Problem => {
  const given = (typeof error === 'object' && error !== null ? error : {}) as Record<string, unknown>;
  const code = text(given['errorCode']) || (error instanceof Error ? error.name : 'unknown');
  const number = text(given['errorNo']) || (/AADSTS(\d+)/.exec(text(given['errorMessage']))?.[1] ?? '');
  return {
    key: byNumber[number] ?? byCode[text(given['subError'])] ?? byCode[code] ?? 'failed',
    code: number === '' ? code : `${code}, AADSTS${number}`,
    correlationId: text(given['correlationId']),
  };
};
