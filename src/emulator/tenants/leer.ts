import type { Demo } from './demo';
import { account, emptyMusterbau } from './musterbau';

export const leer: Demo = {
  tenant: () => emptyMusterbau(),
  account,
  inputs: { clientId: '', domain: '', secretStart: '' },
};
