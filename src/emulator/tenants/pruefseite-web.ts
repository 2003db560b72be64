import type { Demo } from './demo';
import { account } from './musterbau';
import { checkerOf, inputs, redirectUris } from './pruefseite';

export const pruefseiteWeb: Demo = {
  tenant: (now, site) => checkerOf(now, { web: redirectUris(site) }),
  account,
  inputs,
};
