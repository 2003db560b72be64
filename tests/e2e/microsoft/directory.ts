import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';

/** Requests and answers of the emulated hosts, which speak HTTP/2 and, where asked, HTTP/1.1. */
export type Incoming = IncomingMessage | Http2ServerRequest;
export type Outgoing = ServerResponse | Http2ServerResponse;

/** Someone who can sign in. */
export interface Account {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
}

/** What the authority has to know of a tenant; every emulated tenant is one. */
export interface Directory {
  readonly organization: {
    readonly id: string;
    readonly verifiedDomains: readonly { readonly name: string }[];
  };
  /** `null`: a partner with delegated access, who has no user object here. */
  readonly user: Account | null;
  /** The user's roles. */
  readonly directoryRoles: readonly { readonly roleTemplateId: string }[];
}

export const LOGIN_HOST = 'login.microsoftonline.com';
export const LOGIN = `https://${LOGIN_HOST}`;
export const GRAPH_HOST = 'graph.microsoft.com';
export const GRAPH = `https://${GRAPH_HOST}`;

/** Path segments with which Entra lets any work or school account in. */
const ANY = new Set(['organizations', 'common']);

/** The directory id behind a path segment (`organizations`, a GUID or a domain), or nothing when there is none. */
export const tenantIdOf = (segment: string, directory: Directory, others: Readonly<Record<string, string>>) => {
  const name = segment.toLowerCase();
  const { id, verifiedDomains } = directory.organization;
  if (ANY.has(name) || name === id.toLowerCase()) return id;
  if (verifiedDomains.some((domain) => domain.name.toLowerCase() === name)) return id;
  const known = Object.entries(others).find(([domain, other]) => domain.toLowerCase() === name || other === name);
  return known?.[1];
};

/** AADSTS90002, as Entra answers for a directory it does not know. */
export const unknownTenant = (segment: string) => ({
  error: 'invalid_tenant',
  error_description:
    `AADSTS90002: Tenant '${segment}' not found. Check to make sure you have the correct tenant ID and are signing ` +
    'into the correct cloud. Check with your subscription administrator, this may happen if there are no active ' +
    'subscriptions for the tenant.',
  error_codes: [90002],
  error_uri: `${LOGIN}/error?code=90002`,
});

/** OpenID metadata of one directory; `organizations` names no issuer of its own but a template. */
export const openidConfiguration = (segment: string, tenantId: string) => {
  const base = `${LOGIN}/${ANY.has(segment.toLowerCase()) ? segment : tenantId}`;
  return {
    token_endpoint: `${base}/oauth2/v2.0/token`,
    token_endpoint_auth_methods_supported: ['client_secret_post', 'private_key_jwt', 'client_secret_basic'],
    jwks_uri: `${base}/discovery/v2.0/keys`,
    response_modes_supported: ['query', 'fragment', 'form_post'],
    subject_types_supported: ['pairwise'],
    id_token_signing_alg_values_supported: ['RS256'],
    response_types_supported: ['code', 'id_token', 'code id_token', 'id_token token'],
    scopes_supported: ['openid', 'profile', 'email', 'offline_access'],
    issuer: `${LOGIN}/${ANY.has(segment.toLowerCase()) ? '{tenantid}' : tenantId}/v2.0`,
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    tenant_region_scope: 'EU',
    cloud_instance_name: 'microsoftonline.com',
    msgraph_host: GRAPH_HOST,
  };
};
