import { SITE } from '../../checks/site';
import { microsoftGraph } from '../apis';
import { applicationAdministrator } from '../company';
import type { Application, Given } from '../entities';
import { application, enterpriseApp } from '../registrations';
import { tenant } from '../tenant';
import type { Demo } from './demo';
import { emptyMusterbau, made, account as musterbauAccount } from './musterbau';

/** Invented, as everything of Musterbau. */
const APP_ID = '6d3f92c8-1b07-4e5a-9c84-a2e7f0d5b361';
const GRAPH = '00000003-0000-0000-c000-000000000000';
const SCOPES = ['e1fe6dd8-ba31-4d61-89e7-88639da4683d', 'c79f8feb-a9db-4090-85f9-90d820caa0eb'];

const registration = (now: Date, given: Given<Application>) =>
  application({
    id: '94b1e7d0-5c2a-4f38-8d67-0be3c9a4f182',
    appId: APP_ID,
    displayName: 'Anbindung prüfen',
    createdDateTime: made(now, 30),
    publisherDomain: 'musterbau.onmicrosoft.com',
    signInAudience: 'AzureADMultipleOrgs',
    requiredResourceAccess: [{ resourceAppId: GRAPH, resourceAccess: SCOPES.map((id) => ({ id, type: 'Scope' })) }],
    ...given,
  });

/** The operator's directory with the checker registered, but for the difference given. */
export const checkerOf = (now: Date, given: Given<Application>) => {
  const { organization, user } = emptyMusterbau();
  const own = registration(now, given);
  return tenant({
    organization,
    user,
    directoryRoles: [applicationAdministrator()],
    applications: [own],
    servicePrincipals: [
      microsoftGraph({ id: '5b90f3e6-c7d2-4a18-9e4b-830c6d1f57a2' }),
      enterpriseApp(own, organization),
    ],
  });
};

export const redirectUris = (site = SITE) => ({ redirectUris: [`${site}/auth/redirect.html`] });

/** Signed in through the checker itself, with consent to what it asks for. */
export const account: Demo['account'] = (now) => ({
  ...musterbauAccount(now),
  appId: APP_ID,
  scopes: ['openid', 'profile', 'User.Read', 'Application.Read.All'],
  wids: ['9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3'],
});

export const inputs = { clientId: APP_ID, domain: '', secretStart: '' } as const;

export const pruefseite: Demo = {
  tenant: (now, site) => checkerOf(now, { spa: redirectUris(site) }),
  account,
  inputs,
};
