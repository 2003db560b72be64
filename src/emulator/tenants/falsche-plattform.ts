import type { Demo } from './demo';
import { account, evidence, inputs, musterbau } from './musterbau';

/** Under „Web“ the portal takes only https addresses, so somebody made one of it. */
const web = { redirectUris: ['https://bw-link/o365/oauth2'] };

export const falschePlattform: Demo = {
  title: 'Falsche Plattform',
  story: 'Die Umleitungs-URI steht als https-Adresse unter „Web“; sonst ist alles eingerichtet.',
  tenant: (now) => musterbau(now, { registration: { publicClient: { redirectUris: [] }, web } }),
  account,
  inputs,
  evidence,
};
