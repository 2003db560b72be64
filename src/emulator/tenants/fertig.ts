import type { Demo } from './demo';
import { account, evidence, inputs, musterbau } from './musterbau';

export const fertig: Demo = {
  tenant: (now) => musterbau(now),
  account,
  inputs,
  evidence,
};
