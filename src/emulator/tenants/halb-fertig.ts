import type { Demo } from './demo';
import { account, inputs, made, musterbau } from './musterbau';

export const halbFertig: Demo = {
  title: 'Auf halbem Weg',
  story:
    'Gestern wurde die App registriert und die Berechtigung angefordert; Schlüssel und Administratorzustimmung fehlen noch.',
  tenant: (now) =>
    musterbau(now, { registration: { createdDateTime: made(now, 1), passwordCredentials: [] }, consent: false }),
  account,
  inputs: { ...inputs, secretStart: '' },
};
