/** `undefined` takes a property away, for bodies that lack it. */
export type Given<T> = { [K in keyof T]?: T[K] | undefined };

/** A directory object as Graph prints it. Resources are open types: any further property may be there. */
export interface Entity {
  id: string;
  [property: string]: unknown;
}

export interface PasswordCredential {
  customKeyIdentifier: string | null;
  displayName: string | null;
  endDateTime: string | null;
  hint: string | null;
  keyId: string | null;
  secretText: null;
  startDateTime: string | null;
}

export interface KeyCredential {
  customKeyIdentifier: string | null;
  displayName: string | null;
  endDateTime: string | null;
  key: string | null;
  keyId: string;
  startDateTime: string | null;
  type: string;
  usage: string;
}

export interface RequiredResourceAccess {
  resourceAppId: string;
  resourceAccess: { id: string; type: string }[];
}

export interface Application extends Entity {
  appId: string;
  displayName: string | null;
  createdDateTime: string | null;
  deletedDateTime: string | null;
  signInAudience: string | null;
  publicClient: { redirectUris: string[] };
  web: { redirectUris: string[]; [property: string]: unknown };
  spa: { redirectUris: string[] };
  passwordCredentials: PasswordCredential[];
  keyCredentials: KeyCredential[];
  requiredResourceAccess: RequiredResourceAccess[];
  disabledByMicrosoftStatus: string | null;
  isDisabled: boolean | null;
}

/** A permission that an API offers: an app role (`Role`) or, with other properties, a delegated scope. */
export interface Permission {
  id: string;
  value: string;
  [property: string]: unknown;
}

export interface ServicePrincipal extends Entity {
  appId: string;
  displayName: string | null;
  accountEnabled: boolean | null;
  appOwnerOrganizationId: string | null;
  appRoles: Permission[];
  oauth2PermissionScopes: Permission[];
  passwordCredentials: PasswordCredential[];
  disabledByMicrosoftStatus: string | null;
  isDisabled: boolean | null;
}

/** „Admin consent“ for an application permission: held by `principalId`, on the *object id* of the API's enterprise app. */
export interface AppRoleAssignment extends Entity {
  appRoleId: string;
  principalId: string;
  resourceId: string;
}

export interface VerifiedDomain {
  capabilities: string;
  isDefault: boolean;
  isInitial: boolean;
  name: string;
  type: string;
}

export interface Organization extends Entity {
  displayName: string;
  verifiedDomains: VerifiedDomain[];
}

export interface User extends Entity {
  displayName: string;
  userPrincipalName: string;
  userType: 'Member' | 'Guest';
}

export interface DirectoryRole extends Entity {
  /** `null` where `User.Read` shows what a role is and not how it is called. */
  displayName: string | null;
  roleTemplateId: string;
}
