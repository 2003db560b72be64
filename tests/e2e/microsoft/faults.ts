import { randomUUID } from 'node:crypto';
import { LOGIN } from './directory';

/** An error the next sign-ins run into, worded as Entra words it. */
export interface Fault {
  readonly at: 'authorize' | 'token';
  /** OAuth error code, e.g. `interaction_required`. */
  readonly error: string;
  /** Without the leading `AADSTS<code>: `, which is added. */
  readonly description: string;
  /** AADSTS number, e.g. 53003. */
  readonly code: number;
  readonly suberror?: string;
  /** Claims challenge, as Conditional Access sends one with the token endpoint's error. */
  readonly claims?: string;
  /** HTTP status of the token endpoint's answer; 400 unless told. */
  readonly status?: number;
  /** Entra shows some errors (700016, 50011) on its own page and never returns to the app. */
  readonly page?: true;
}

const described = (code: number, description: string) => `AADSTS${code}: ${description}`;

/** What Entra says when „Abbrechen“ is pressed on the consent page. */
export const DECLINED = described(65004, 'User declined to consent to access the app.');

/**
 * The way back from „Need admin approval“: no AADSTS number, no description. Public code expects it, and notes from real
 * directories quote it; Microsoft documents it nowhere.
 */
export const bareRefusal = (redirectUri: string, state: string) =>
  `${redirectUri}#${new URLSearchParams({ error: 'access_denied', error_subcode: 'cancel', state })}`;

/** Answers of the admin-consent endpoint, in the query; source: entra-docs, v2-admin-consent.md @ 0ec14b1. */
export const consentAnswer = (redirectUri: string, tenantId: string, accepted: boolean) => {
  const target = new URL(redirectUri);
  const answer = accepted
    ? { admin_consent: 'True', tenant: tenantId }
    : {
        admin_consent: 'True',
        error: 'consent_required',
        error_description: described(65004, 'The resource owner or authorization server denied the request.'),
      };
  target.search = new URLSearchParams(answer).toString();
  return target.href;
};

/** The errors the scenarios need, so that nobody has to look up their codes twice. */
export const faults = {
  consentRequired: {
    at: 'token',
    error: 'invalid_grant',
    suberror: 'consent_required',
    code: 65001,
    description: 'The user or administrator has not consented to use the application.',
  },
  adminConsentRequired: {
    at: 'authorize',
    error: 'access_denied',
    code: 90094,
    description: 'The grant requires admin permission.',
  },
  conditionalAccess: {
    at: 'authorize',
    error: 'access_denied',
    code: 53003,
    description:
      'Access has been blocked by Conditional Access policies. The access policy does not allow token issuance.',
  },
  multiFactor: {
    at: 'token',
    error: 'interaction_required',
    suberror: 'basic_action',
    code: 50076,
    description:
      'Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access the resource.',
  },
  refreshTokenOver: {
    at: 'token',
    error: 'invalid_grant',
    suberror: 'bad_token',
    code: 700082,
    description: 'The refresh token has expired due to inactivity.',
  },
  unknownApp: {
    at: 'authorize',
    error: 'unauthorized_client',
    code: 700016,
    page: true,
    description: 'Application was not found in the directory.',
  },
} as const satisfies Record<string, Fault>;

/** Entra's error body of the token endpoint. */
export const tokenError = ({ error, code, description, suberror, claims }: Omit<Fault, 'at'>) => ({
  error,
  error_description: `${described(code, description)} Trace ID: ${randomUUID()} Correlation ID: ${randomUUID()}`,
  error_codes: [code],
  timestamp: new Date()
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z/, 'Z'),
  trace_id: randomUUID(),
  correlation_id: randomUUID(),
  error_uri: `${LOGIN}/error?code=${code}`,
  ...(suberror && { suberror }),
  ...(claims && { claims }),
});

/** Entra's error as the authorize endpoint hands it to the app's redirect URI. */
export const redirectError = (redirectUri: string, state: string | null, fault: Omit<Fault, 'at'>) => {
  const { error, code, description, suberror } = fault;
  const answer = new URLSearchParams({
    error,
    error_description: described(code, description),
    error_uri: `${LOGIN}/error?code=${code}`,
    ...(suberror && { suberror }),
    ...(state !== null && { state }),
  });
  return `${redirectUri}#${answer}`;
};

/** What oidc-provider says, in Entra's words; the first pattern that fits counts. */
const translations: readonly (readonly [RegExp, Omit<Fault, 'at'>])[] = [
  [
    /code_verifier/,
    {
      error: 'invalid_grant',
      code: 501481,
      description: 'The Code_Verifier does not match the code_challenge supplied in the authorization request.',
    },
  ],
  [
    /authorization code/,
    { error: 'invalid_grant', code: 54005, description: 'OAuth2 Authorization code was already redeemed.' },
  ],
  [
    /missing requested scope/,
    {
      error: 'invalid_grant',
      suberror: 'consent_required',
      code: 65001,
      description: 'The user or administrator has not consented to use the application.',
    },
  ],
  [
    /refresh token/,
    {
      error: 'invalid_grant',
      suberror: 'bad_token',
      code: 700082,
      description: 'The refresh token has expired due to inactivity.',
    },
  ],
  [
    /client/,
    { error: 'unauthorized_client', code: 700016, description: 'Application was not found in the directory.' },
  ],
];

/** The token endpoint's refusal as Entra would word it. */
export const translated = (error: string, detail: string) => {
  const known = translations.find(([pattern]) => pattern.test(detail))?.[1];
  return tokenError(known ?? { error, code: 70000, description: detail });
};
