import type { Demo } from './demo';
import { account, inputs, musterbau } from './musterbau';

export const halbFertig: Demo = {
  title: 'Auf halbem Weg',
  story:
    'Die Registrierung steht und die Berechtigung ist angefordert; Schlüssel und Administratorzustimmung fehlen noch.',
  tenant: (now) => musterbau(now, { registration: { passwordCredentials: [] }, consent: false }),
  account,
  inputs: { ...inputs, secretStart: '' },
};
