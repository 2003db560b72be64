import type { Kind } from '../kind';
import { accountTypes } from './account-types';
import { adminConsent } from './admin-consent';
import { adminRole } from './admin-role';
import { apiPermission } from './api-permission';
import { certificateValid } from './certificate-valid';
import { clientIdMatches } from './client-id-matches';
import { delegatedConsent } from './delegated-consent';
import { delegatedPermission } from './delegated-permission';
import { domainVerified } from './domain-verified';
import { enterpriseAppEnabled } from './enterprise-app-enabled';
import { ewsAllowed } from './ews-allowed';
import { manual } from './manual';
import { redirectUri } from './redirect-uri';
import { registrationComplete } from './registration-complete';
import { registrationExists } from './registration-exists';
import { registrationsReadable } from './registrations-readable';
import { roleClaims } from './role-claims';
import { secretExists } from './secret-exists';
import { secretStartMatches } from './secret-start-matches';
import { secretValid } from './secret-valid';
import { signedIn } from './signed-in';

/** Every kind of check there is; a new kind is one file and one line here. */
export const kinds = {
  'signed-in': signedIn,
  'admin-role': adminRole,
  'registrations-readable': registrationsReadable,
  'registration-exists': registrationExists,
  'account-types': accountTypes,
  'redirect-uri': redirectUri,
  'client-id-matches': clientIdMatches,
  'domain-verified': domainVerified,
  'certificate-valid': certificateValid,
  'secret-exists': secretExists,
  'secret-valid': secretValid,
  'secret-start-matches': secretStartMatches,
  'api-permission': apiPermission,
  'admin-consent': adminConsent,
  'delegated-permission': delegatedPermission,
  'delegated-consent': delegatedConsent,
  'role-claims': roleClaims,
  'enterprise-app-enabled': enterpriseAppEnabled,
  'ews-allowed': ewsAllowed,
  'registration-complete': registrationComplete,
  manual,
} as const;

export type KindName = keyof typeof kinds;

/** A kind whose parameters the build has already proved: TypeScript cannot pair them with the name any more. */
export type AnyKind = Kind<unknown>;

export const isKind = (name: string): name is KindName => Object.hasOwn(kinds, name);

/** The one cast of this room: front matter is validated against the kind's own schema at build time. */
export const kindOf = (name: string): AnyKind => {
  if (!isKind(name)) throw new Error(`Unknown kind of check: ${name}`);
  return kinds[name] as unknown as AnyKind;
};
