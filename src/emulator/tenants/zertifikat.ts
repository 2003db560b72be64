import { microsoftGraph } from '../apis';
import { applicationAdministrator } from '../company';
import type { Application, Given, KeyCredential } from '../entities';
import { application, assignment, certificate, enterpriseApp } from '../registrations';
import { tenant } from '../tenant';
import type { Demo } from './demo';
import { account, ago, emptyMusterbau, made } from './musterbau';

/** Invented, as everything of Musterbau; the product is that of the example guide. */
const APP_ID = '2f8a6c14-7d39-4be5-a0c2-9b51e84d73f6';
const GRAPH = '00000003-0000-0000-c000-000000000000';
/** `Mail.Send` (merill/microsoft-info, GraphAppRoles). */
const SEND = 'b633e1c5-b582-4048-a93e-9f11b44c7e96';

const certificateOf = (now: Date, given: Given<KeyCredential>) =>
  certificate({
    keyId: '61d0b7e9-3c58-4f2a-8e94-d7a6205bc183',
    displayName: 'CN=Helferlein Ticket',
    startDateTime: ago(now, 300),
    endDateTime: ago(now, -400),
    ...given,
  });

/** A directory with everything done as the example guide says, but for its certificate. */
const withCertificates = (now: Date, keyCredentials: Application['keyCredentials']) => {
  const { organization, user } = emptyMusterbau();
  const graph = microsoftGraph({ id: '5b90f3e6-c7d2-4a18-9e4b-830c6d1f57a2' });
  const own = application({
    id: 'c3e7509b-8f14-4d26-b1a8-60f2d9c4e735',
    appId: APP_ID,
    displayName: 'Helferlein Ticket',
    createdDateTime: made(now, 310),
    signInAudience: 'AzureADMyOrg',
    web: { redirectUris: ['https://ticket.example.org/anmeldung/zurueck'] },
    keyCredentials,
    requiredResourceAccess: [{ resourceAppId: GRAPH, resourceAccess: [{ id: SEND, type: 'Role' }] }],
  });
  const enterprise = enterpriseApp(own, organization);
  return tenant({
    organization,
    user,
    directoryRoles: [applicationAdministrator()],
    applications: [own],
    servicePrincipals: [graph, enterprise],
    appRoleAssignments: [assignment(enterprise, graph, SEND)],
  });
};

const demo = (title: string, story: string, given?: (now: Date) => Given<KeyCredential>): Demo => ({
  title,
  story,
  tenant: (now) => withCertificates(now, given ? [certificateOf(now, given(now))] : []),
  account,
  inputs: { clientId: APP_ID, domain: '', secretStart: '' },
});

/** Directories for a guide whose product signs in with a certificate. */
export const certificateTenants: Readonly<Record<string, Demo>> = {
  zertifikat: demo('Zertifikat gültig', 'Alles ist eingerichtet, das Zertifikat gilt noch über ein Jahr.', () => ({})),
  'zertifikat-bald': demo('Zertifikat läuft bald ab', 'Das Zertifikat gilt noch zwölf Tage.', (now) => ({
    endDateTime: ago(now, -12.5),
  })),
  'zertifikat-abgelaufen': demo('Zertifikat abgelaufen', 'Vor drei Wochen ist das Zertifikat abgelaufen.', (now) => ({
    endDateTime: ago(now, 21),
  })),
  'zertifikat-fehlt': demo('Zertifikat fehlt', 'Alles ist eingerichtet, nur das Zertifikat fehlt noch.'),
};
