import type { TypeName } from './properties';

/** `advanced`: only with `ConsistencyLevel: eventual` and `$count=true`. */
type Level = 'default' | 'advanced';

/** What `$filter` can do with one property. A lambda is written with `x`: `tags/any(x:x)`. */
export interface Filterable {
  readonly type: 'Edm.String' | 'Edm.Guid' | 'Edm.Boolean' | 'Edm.DateTimeOffset';
  readonly eq?: Level;
  readonly startswith?: Level;
  readonly range?: Level;
  readonly isNull?: Level;
  /** Case counts. Observed elsewhere to be ignored for names; documented nowhere. */
  readonly exact?: true;
}

const text = 'Edm.String';
const both = { type: text, eq: 'default', startswith: 'default' } as const;
const bothAdvanced = { type: text, eq: 'advanced', startswith: 'advanced' } as const;
const equal = { type: text, eq: 'default' } as const;
const uris = { ...bothAdvanced, exact: true } as const;
const time = { type: 'Edm.DateTimeOffset', range: 'default', isNull: 'advanced' } as const;

type Table = Readonly<Record<string, Filterable>>;

/**
 * Source: learn.microsoft.com/graph/aad-advanced-queries (2025-08-29): „Properties that aren't listed here don't support
 * $filter at all.“ `resourceAppId` is a String in v1.0-Prod.csdl, so its literal is quoted; `resourceId` and
 * `appOwnerOrganizationId` are Guids, so theirs are not.
 */
export const filterable: Readonly<Record<TypeName, Table>> = {
  application: {
    appId: equal,
    createdDateTime: time,
    deletedDateTime: time,
    displayName: { ...both, isNull: 'advanced' },
    'identifierUris/any(x:x)': { ...both, exact: true },
    'publicClient/redirectUris/any(x:x)': uris,
    'spa/redirectUris/any(x:x)': uris,
    'web/redirectUris/any(x:x)': uris,
    publisherDomain: both,
    'requiredResourceAccess/any(x:x/resourceAppId)': { type: text, eq: 'advanced' },
    signInAudience: equal,
    'tags/any(x:x)': both,
    uniqueName: both,
    disabledByMicrosoftStatus: equal,
    description: bothAdvanced,
    notes: bothAdvanced,
    'web/homePageUrl': bothAdvanced,
    'info/termsOfServiceUrl': bothAdvanced,
    'verifiedPublisher/displayName': bothAdvanced,
  },
  servicePrincipal: {
    appId: equal,
    displayName: { ...both, isNull: 'advanced' },
    'servicePrincipalNames/any(x:x)': both,
    'tags/any(x:x)': both,
    servicePrincipalType: equal,
    accountEnabled: { type: 'Edm.Boolean', eq: 'default' },
    preferredSingleSignOnMode: equal,
    applicationTemplateId: equal,
    appOwnerOrganizationId: { type: 'Edm.Guid', eq: 'advanced' },
    appRoleAssignmentRequired: { type: 'Edm.Boolean', eq: 'advanced' },
    homepage: { type: text, eq: 'advanced' },
    description: bothAdvanced,
  },
  appRoleAssignment: { resourceId: { type: 'Edm.Guid', eq: 'default' } },
  directoryRole: {},
  organization: {},
  user: {},
};

/** `$orderby` exists for these only, and always as an advanced query (same source). */
export const sortable: Readonly<Record<TypeName, readonly string[]>> = {
  application: ['createdDateTime', 'deletedDateTime', 'displayName'],
  servicePrincipal: ['createdDateTime', 'deletedDateTime', 'displayName'],
  appRoleAssignment: [],
  directoryRole: [],
  organization: [],
  user: [],
};
