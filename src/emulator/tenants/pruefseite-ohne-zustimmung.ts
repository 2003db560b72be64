import type { Demo } from './demo';
import { account, checkerOf, inputs, redirectUris } from './pruefseite';

export const pruefseiteOhneZustimmung: Demo = {
  title: 'Nur halb zugestimmt',
  story: 'Dem Lesen der Registrierungen hat noch niemand zugestimmt, und das ID-Token nennt keine Rollen.',
  tenant: (now, site) => checkerOf(now, { spa: redirectUris(site) }),
  account: (now) => ({ ...account(now), scopes: ['openid', 'profile', 'User.Read'], wids: undefined }),
  inputs,
};
