/** The resource types the emulator knows, by their name in `microsoft.graph`. */
export type TypeName =
  'application' | 'servicePrincipal' | 'appRoleAssignment' | 'directoryRole' | 'organization' | 'user';

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/**
 * The properties `$select` may name. Source: microsoftgraph/msgraph-metadata @ f54f11b, schemas/v1.0-Prod.csdl, and recorded
 * bodies (`createdDateTime` of a service principal is not in the schema, but in 508 of 510 bodies). `user` and
 * `organization` hold what a test here could want, not every property.
 */
export const properties: Readonly<Record<TypeName, ReadonlySet<string>>> = {
  application:
    words(`id deletedDateTime appId applicationTemplateId disabledByMicrosoftStatus createdByAppId createdDateTime
    displayName description groupMembershipClaims identifierUris isDeviceOnlyAuthSupported isDisabled isFallbackPublicClient
    nativeAuthenticationApisEnabled notes publisherDomain serviceManagementReference signInAudience tags tokenEncryptionKeyId
    uniqueName samlMetadataUrl defaultRedirectUri certification optionalClaims servicePrincipalLockConfiguration
    requestSignatureVerification addIns api appRoles info keyCredentials parentalControlSettings passwordCredentials
    publicClient requiredResourceAccess verifiedPublisher web spa authenticationBehaviors managerApplications
    oauth2RequirePostResponse logo`),
  servicePrincipal: words(`id deletedDateTime accountEnabled alternativeNames appDisplayName appDescription appId
    applicationTemplateId appOwnerOrganizationId appRoleAssignmentRequired createdByAppId createdDateTime description
    disabledByMicrosoftStatus displayName homepage isDisabled loginUrl logoutUrl notes notificationEmailAddresses
    preferredSingleSignOnMode preferredTokenSigningKeyThumbprint replyUrls servicePrincipalNames servicePrincipalType
    signInAudience tags tokenEncryptionKeyId info samlSingleSignOnSettings addIns appRoles keyCredentials
    oauth2PermissionScopes passwordCredentials resourceSpecificApplicationPermissions verifiedPublisher
    customSecurityAttributes`),
  appRoleAssignment: words(`id deletedDateTime appRoleId createdDateTime principalDisplayName principalId principalType
    resourceDisplayName resourceId`),
  directoryRole: words('id deletedDateTime description displayName roleTemplateId'),
  organization: words(`id deletedDateTime businessPhones city country countryLetterCode createdDateTime
    defaultUsageLocation displayName onPremisesSyncEnabled postalCode preferredLanguage state street
    technicalNotificationMails tenantType verifiedDomains assignedPlans provisionedPlans privacyProfile`),
  user: words(`id deletedDateTime accountEnabled businessPhones companyName createdDateTime displayName givenName jobTitle mail
    mobilePhone officeLocation preferredLanguage surname userPrincipalName userType usageLocation`),
};

/** A user read without `$select` carries only these (MSG query-parameters.md; recorded bodies in `owners-and-roles.json`). */
export const userDefaults = words(`id businessPhones displayName givenName jobTitle mail mobilePhone officeLocation
  preferredLanguage surname userPrincipalName`);
