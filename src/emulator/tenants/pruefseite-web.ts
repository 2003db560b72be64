import type { Demo } from './demo';
import { account, checkerOf, inputs, redirectUris } from './pruefseite';

export const pruefseiteWeb: Demo = {
  title: 'Adresse unter „Web“',
  story: 'Die Adresse der Prüfseite steht unter „Web“, und der Leseberechtigung hat noch niemand zugestimmt.',
  tenant: (now, site) => checkerOf(now, { web: redirectUris(site) }),
  account: (now) => ({ ...account(now), scopes: ['openid', 'profile', 'User.Read'], wids: undefined }),
  inputs,
};
