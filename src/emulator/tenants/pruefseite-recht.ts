import type { Demo } from './demo';
import { account, checkerOf, inputs, redirectUris } from './pruefseite';

/** Directory.Read.All, delegated (microsoft-graph-devx-content, permissions.json): it reads everything, and far too much. */
const DIRECTORY_READ = '06da0dbc-49e2-44d2-8312-53f166ab848a';
const GRAPH = '00000003-0000-0000-c000-000000000000';
const USER_READ = 'e1fe6dd8-ba31-4d61-89e7-88639da4683d';

const asked = [USER_READ, DIRECTORY_READ].map((id) => ({ id, type: 'Scope' }));

export const pruefseiteRecht: Demo = {
  tenant: (now, site) =>
    checkerOf(now, {
      spa: redirectUris(site),
      requiredResourceAccess: [{ resourceAppId: GRAPH, resourceAccess: asked }],
    }),
  account: (now) => ({
    ...account(now),
    scopes: ['openid', 'profile', 'User.Read', 'Directory.Read.All'],
    wids: undefined,
  }),
  inputs,
};
