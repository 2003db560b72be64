import type { Demo } from './demo';
import { account, evidence, inputs, musterbau } from './musterbau';

export const falschePlattform: Demo = {
  tenant: (now) => {
    // Under „Web“ the portal takes https addresses only, so somebody made one of it.
    const web = { redirectUris: ['https://o365/oauth2'] };
    return musterbau(now, { registration: { publicClient: { redirectUris: [] }, web } });
  },
  account,
  inputs,
  evidence,
};
