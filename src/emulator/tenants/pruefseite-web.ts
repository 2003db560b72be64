import type { Demo } from './demo';
import { account } from './musterbau';
import { checkerOf, inputs, redirectUris } from './pruefseite';

export const pruefseiteWeb: Demo = {
  title: 'Adresse unter „Web“',
  story:
    'Die Adresse der Prüfseite steht unter „Web“; angemeldet ist der Administrator deshalb noch über eine andere App.',
  tenant: (now, site) => checkerOf(now, { web: redirectUris(site) }),
  account,
  inputs,
};
