import type { Demo } from './demo';
import { account, evidence, inputs, musterbau } from './musterbau';

export const ohneZustimmung: Demo = {
  tenant: (now) => musterbau(now, { consent: false }),
  account,
  inputs,
  evidence,
};
