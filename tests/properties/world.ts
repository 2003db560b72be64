/**
 * A directory as Graph would print it, and somebody in front of the page: what the oracle and the judges are both given.
 * Everything is optional that Graph may leave out; `undefined` means that the property is not in the answer.
 */
type Maybe<T> = T | null | undefined;

export interface WorldSecret {
  readonly keyId: Maybe<string>;
  readonly hint: Maybe<string>;
  readonly displayName: Maybe<string>;
  readonly startDateTime: Maybe<string>;
  readonly endDateTime: Maybe<string>;
}

export interface WorldAccess {
  readonly resourceAppId: string;
  readonly resourceAccess: readonly { readonly id: string; readonly type: Maybe<string> }[];
}

type Redirects = Maybe<{ readonly redirectUris: Maybe<readonly string[]> }>;

export interface WorldGrant {
  readonly appRoleId: string;
  readonly resourceId: Maybe<string>;
  readonly resourceDisplayName: Maybe<string>;
  readonly createdDateTime: Maybe<string>;
  readonly deletedDateTime: Maybe<string>;
}

export interface WorldPrincipal {
  readonly id: string;
  readonly appId: string;
  readonly displayName: Maybe<string>;
  readonly accountEnabled: Maybe<boolean>;
  readonly appOwnerOrganizationId: Maybe<string>;
  readonly disabledByMicrosoftStatus: Maybe<string>;
  readonly passwordCredentials: Maybe<readonly WorldSecret[]>;
  readonly deletedDateTime: Maybe<string>;
}

export interface WorldApplication {
  /** Named where a list holds a type derived from application. */
  readonly '@odata.type': Maybe<string>;
  readonly id: Maybe<string>;
  readonly appId: string;
  readonly displayName: Maybe<string>;
  readonly createdDateTime: Maybe<string>;
  readonly signInAudience: Maybe<string>;
  readonly publicClient: Redirects;
  readonly web: Redirects;
  readonly spa: Redirects;
  readonly passwordCredentials: Maybe<readonly WorldSecret[]>;
  readonly keyCredentials: Maybe<readonly { readonly keyId: Maybe<string> }[]>;
  readonly requiredResourceAccess: Maybe<readonly WorldAccess[]>;
  readonly disabledByMicrosoftStatus: Maybe<string>;
}

/** A registration with all that belongs to it. */
export interface WorldRegistration {
  readonly application: WorldApplication;
  /** Made a moment ago, it is read by its id but not yet found by a filter. */
  readonly indexed: boolean;
  /** Deleted a moment ago, it is still found by a filter, with the date, but no more read by its id. */
  readonly deletedDateTime: string | undefined;
  readonly state: { readonly isDisabled: Maybe<boolean> };
  readonly principal: WorldPrincipal | undefined;
  readonly principalState: { readonly isDisabled: Maybe<boolean> };
  readonly grants: readonly WorldGrant[];
}

/** What is asked of Microsoft, by its purpose; `typed…` is by the typed id, `found…` by the id of a candidate. */
export const requests = [
  'me',
  'organization',
  'roles',
  'byRedirectUri',
  'byName',
  'byApi',
  'deleted',
  'typedRegistration',
  'foundRegistration',
  'typedPrincipal',
  'foundPrincipal',
  'registrationState',
  'principalState',
  'grants',
  'resource',
  'domain',
] as const;

export type WorldRequest = (typeof requests)[number];

export interface WorldExchange {
  readonly ewsEnabled?: boolean | null;
  readonly allowedAppIds?: readonly string[];
  readonly applicationAccessPolicy?: string | null;
  readonly odd?: readonly { readonly as: 'short' | 'remark'; readonly text: string }[];
  readonly list?: 'cut' | 'torn' | 'unswitched';
  readonly organisation?: { readonly name?: string; readonly tenantId?: string };
  readonly mailboxesOff?: readonly string[];
  readonly pastedAt: string;
}

export interface World {
  readonly now: Date;
  /** Nobody signed in, and nothing was read. */
  readonly signedIn: boolean;
  /** Nothing where the source has no account, as an import. */
  readonly account: {
    readonly username: string;
    readonly tenantId: string;
    readonly wids: readonly string[] | undefined;
    readonly clockSkew: number | undefined;
  } | null;
  /** No object: a partner with delegated access. */
  readonly me: { readonly userPrincipalName: Maybe<string>; readonly userType: Maybe<string> } | null;
  readonly roles: readonly { readonly displayName: Maybe<string>; readonly roleTemplateId: Maybe<string> }[] | null;
  readonly organization: {
    readonly id: string;
    readonly displayName: Maybe<string>;
    readonly verifiedDomains: Maybe<readonly { readonly name: Maybe<string> }[]>;
  };
  readonly registrations: readonly WorldRegistration[];
  /** An enterprise app whose registration is elsewhere, or gone. */
  readonly strangers: readonly WorldPrincipal[];
  readonly deleted: readonly {
    readonly appId: string;
    readonly displayName: Maybe<string>;
    readonly deletedDateTime: Maybe<string>;
  }[];
  /** Exchange Online's own enterprise app here; none without a licence. */
  readonly resource: {
    readonly id: string;
    readonly appId: string;
    readonly displayName: Maybe<string>;
    readonly accountEnabled: Maybe<boolean>;
    readonly disabledByMicrosoftStatus: Maybe<string>;
    readonly deletedDateTime: Maybe<string>;
  } | null;
  readonly typed: { readonly clientId: string; readonly domain: string; readonly secretStart: string };
  readonly chosen: string | undefined;
  readonly exchange: WorldExchange | { readonly instead: 'unrecognised' | 'two-answers' } | undefined;
  readonly ticks: readonly string[];
  /** Requests that got no answer, and why. */
  readonly gaps: Readonly<Partial<Record<WorldRequest, string>>>;
}
