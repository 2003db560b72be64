import type { Demo } from './demo';
import { account, evidence, inputs, musterbau } from './musterbau';

export const ohneZustimmung: Demo = {
  title: 'Ohne Administratorzustimmung',
  story: 'Die Berechtigung ist angefordert, doch niemand hat auf „Administratorzustimmung erteilen“ geklickt.',
  tenant: (now) => musterbau(now, { consent: false }),
  account,
  inputs,
  evidence,
};
