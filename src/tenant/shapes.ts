import * as z from 'zod/mini';

/**
 * What we understand of Graph's v1.0 resources. Everything Graph may leave out or null is optional here: a judge that
 * misses a field says `field-absent`, it never guesses. Unknown properties and enum values pass.
 * Source of types and nullability: microsoftgraph/msgraph-metadata, schemas/v1.0-Prod.csdl.
 */
const text = z.nullish(z.string());
const redirects = z.nullish(z.object({ redirectUris: z.nullish(z.array(z.string())) }));

/** A client secret as Entra describes it; the value itself is never part of it. */
export const secretShape = z.object({
  keyId: text,
  /** „Contains the first three characters of the password.“ (passwordCredential, Graph v1.0) */
  hint: text,
  displayName: text,
  startDateTime: text,
  endDateTime: text,
});

/** The public half of a certificate: what is known of it, never the key. */
export const certificateShape = z.object({
  keyId: text,
  /** „When not provided in the payload, defaults to the thumbprint of the certificate“ (keyCredential, Graph v1.0). */
  customKeyIdentifier: text,
  displayName: text,
  startDateTime: text,
  endDateTime: text,
  type: text,
  /** `Verify`: for signing in; `Encrypt`: for tokens of SAML. */
  usage: text,
});

export const applicationShape = z.object({
  /** Named where a list holds a type derived from application. */
  '@odata.type': text,
  id: text,
  appId: z.string(),
  displayName: text,
  createdDateTime: text,
  signInAudience: text,
  /** The directory's own verified domain for this registration; a paste shows it, and nobody asks for it. */
  publisherDomain: text,
  publicClient: redirects,
  web: redirects,
  spa: redirects,
  passwordCredentials: z.nullish(z.array(secretShape)),
  keyCredentials: z.nullish(z.array(certificateShape)),
  requiredResourceAccess: z.nullish(
    z.array(
      z.object({
        resourceAppId: z.string(),
        resourceAccess: z.array(z.object({ id: z.string(), type: text })),
      }),
    ),
  ),
  disabledByMicrosoftStatus: text,
  deletedDateTime: text,
});

export const servicePrincipalShape = z.object({
  id: z.string(),
  appId: z.string(),
  displayName: text,
  accountEnabled: z.nullish(z.boolean()),
  appOwnerOrganizationId: text,
  disabledByMicrosoftStatus: text,
  passwordCredentials: z.nullish(z.array(secretShape)),
  deletedDateTime: text,
});

/** The enterprise app of an API, with the names of the permissions it offers. */
export const resourceShape = z.object({
  id: z.string(),
  appId: z.string(),
  displayName: text,
  accountEnabled: z.nullish(z.boolean()),
  disabledByMicrosoftStatus: text,
  deletedDateTime: text,
  appRoles: z.nullish(z.array(z.object({ id: z.string(), value: text }))),
  oauth2PermissionScopes: z.nullish(z.array(z.object({ id: z.string(), value: text }))),
});

export const stateShape = z.object({ isDisabled: z.nullish(z.boolean()) });

export const assignmentShape = z.object({
  appRoleId: z.string(),
  resourceId: text,
  resourceDisplayName: text,
  createdDateTime: text,
  deletedDateTime: text,
});

export const organizationShape = z.object({
  id: z.string(),
  displayName: text,
  verifiedDomains: z.nullish(
    z.array(z.object({ name: text, isDefault: z.nullish(z.boolean()), isInitial: z.nullish(z.boolean()) })),
  ),
});

export const roleShape = z.object({ displayName: text, roleTemplateId: text });

export const userShape = z.object({ id: text, userPrincipalName: text, userType: text });

/** The part of an OpenID configuration that names the directory: `https://…/<directory id>/v2.0`. */
export const discoveryShape = z.object({ issuer: z.string() });

export type Secret = z.output<typeof secretShape>;
export type Certificate = z.output<typeof certificateShape>;
export type Application = z.output<typeof applicationShape>;
export type Resource = z.output<typeof resourceShape>;
export type Assignment = z.output<typeof assignmentShape>;
export type Organization = z.output<typeof organizationShape>;
