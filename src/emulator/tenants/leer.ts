import type { Demo } from './demo';
import { account, emptyMusterbau } from './musterbau';

export const leer: Demo = {
  title: 'Noch nichts angelegt',
  story:
    'Die Musterbau GmbH hat Microsoft 365, aber noch keine App-Registrierung; in der BüroWARE ist nichts eingetragen.',
  tenant: () => emptyMusterbau(),
  account,
  inputs: { clientId: '', domain: '', secretStart: '' },
};
