import type { Demo } from './demo';
import { account, inputs, made, musterbau } from './musterbau';

export const halbFertig: Demo = {
  tenant: (now) =>
    musterbau(now, { registration: { createdDateTime: made(now, 1), passwordCredentials: [] }, consent: false }),
  account,
  inputs: { ...inputs, secretStart: '' },
};
