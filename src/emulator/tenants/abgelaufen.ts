import type { Demo } from './demo';
import { account, ago, evidence, inputs, made, musterbau, secretOf } from './musterbau';

export const abgelaufen: Demo = {
  tenant: (now) => {
    const lapsed = secretOf(now, { startDateTime: ago(now, 741), endDateTime: ago(now, 21) });
    return musterbau(now, { registration: { createdDateTime: made(now, 741), passwordCredentials: [lapsed] } });
  },
  account,
  inputs,
  evidence,
};
