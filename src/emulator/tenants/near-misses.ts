import type { Demo, NamedDemo } from './demo';
import { application } from '../registrations';
import { account, ago, evidence, inputs, made, musterbau, secretOf } from './musterbau';
import { reindex, type Tenant } from '../tenant';

const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000';
const asked = (id: string, type: string, resourceAppId = EXCHANGE) => [
  { resourceAppId, resourceAccess: [{ id, type }] },
];
type Registration = NonNullable<Parameters<typeof musterbau>[1]>['registration'];

const almost = (story: string, registration: Registration, more: Partial<Demo> = {}): NamedDemo => ({
  title: story,
  story,
  // Consent would make up for a permission that is not requested: where that is the point, there is none.
  tenant: (now) =>
    musterbau(now, { ...(registration && { registration }), consent: !registration?.requiredResourceAccess }),
  account,
  inputs,
  evidence,
  ...more,
});

const certificate = {
  customKeyIdentifier: null,
  displayName: 'CN=Mailserver',
  endDateTime: '2028-01-01T00:00:00Z',
  key: null,
  keyId: '3a7e5d10-6b92-4cf8-8d41-e09b2c5f7a63',
  startDateTime: '2026-01-01T00:00:00Z',
  type: 'AsymmetricX509Cert',
  usage: 'Verify',
};

const typed = (change: Partial<Demo['inputs']>): Partial<Demo> => ({ inputs: { ...inputs, ...change } });

/** The complete directory with one change made in the portal. */
const changed = (story: string, change: (tenant: Tenant, now: Date) => void, more: Partial<Demo> = {}): NamedDemo =>
  almost(story, undefined, {
    ...more,
    tenant: (now) => {
      const tenant = musterbau(now);
      change(tenant, now);
      return reindex(tenant);
    },
  });

/** The enterprise app of the guide's registration. */
const own = ({ servicePrincipals }: Tenant) => servicePrincipals.filter(({ appId }) => appId === inputs.clientId);

const exchange = ({ servicePrincipals }: Tenant) => servicePrincipals.filter(({ appId }) => appId === EXCHANGE);

/** A secret that was renewed long ago. */
const former = (now: Date, given: Parameters<typeof secretOf>[1] = {}) =>
  secretOf(now, {
    keyId: '70a4e2c9-3d18-4b57-9f60-a8b5c1e7d032',
    displayName: 'BüroWARE alt',
    startDateTime: made(now, 500),
    endDateTime: made(now, 60),
    ...given,
  });

/** Tenants and inputs that are almost right, each in one way that people really get wrong. */
export const nearMisses: Readonly<Record<string, NamedDemo>> = {
  'uri-zeichen': almost('Null statt O', { publicClient: { redirectUris: ['bw-link://o365/0auth2'] } }),
  'uri-schraegstrich': almost('Schrägstrich am Ende', { publicClient: { redirectUris: ['bw-link://o365/oauth2/'] } }),
  'uri-fehlt': almost('Keine Umleitungs-URI', { publicClient: { redirectUris: [] } }),
  'uri-unter-web': almost('Umleitungs-URI unter „Web“', {
    publicClient: { redirectUris: [] },
    web: { redirectUris: ['bw-link://o365/oauth2'] },
  }),
  'uri-unter-spa': almost('Umleitungs-URI unter „Single-Page-Anwendung“', {
    publicClient: { redirectUris: [] },
    spa: { redirectUris: ['bw-link://o365/oauth2'] },
  }),
  mehrmandantenfaehig: almost('Für andere Unternehmen offen', { signInAudience: 'AzureADMultipleOrgs' }),
  delegiert: almost('Delegierte statt Anwendungsberechtigung', {
    requiredResourceAccess: asked('3b5f3d61-589b-4a3c-a359-5dd4b5ee5bd5', 'Scope'),
  }),
  'berechtigung-fehlt': almost('Keine Berechtigung angefordert', { requiredResourceAccess: [] }),
  'andere-exchange-rolle': almost('IMAP statt EWS', {
    requiredResourceAccess: asked('5e5addcd-3e8d-4e90-baf5-964efab2b20a', 'Role'),
  }),
  'graph-statt-exchange': almost('Mail-Berechtigung von Microsoft Graph', {
    requiredResourceAccess: asked(
      'e2a3a72e-5f79-4c64-b1b1-878b674786c9',
      'Role',
      '00000003-0000-0000-c000-000000000000',
    ),
  }),
  'objekt-id': almost('Objekt-ID eingetragen', undefined, typed({ clientId: 'f6b2907c-1e58-4d0a-b7c9-2a84d5e1f036' })),
  'geheimnis-id': almost(
    'Geheimnis-ID eingetragen',
    undefined,
    typed({ clientId: 'c5e82f16-09ad-4b37-a0d4-7f6e1c93b528', secretStart: 'c5e' }),
  ),
  'domain-tippfehler': almost('Buchstaben vertauscht', undefined, typed({ domain: 'mustrebau.de' })),
  'domain-adresse': almost('E-Mail-Adresse statt Domain', undefined, typed({ domain: 'info@musterbau.de' })),
  'domain-firmenname': almost('Name der Firma statt der Domain', undefined, typed({ domain: 'Musterbau GmbH' })),
  unterdomain: almost('Unterdomain', undefined, typed({ domain: 'mail.musterbau.de' })),
  'laeuft-bald-ab': almost('Läuft in zehn Tagen ab', undefined, {
    tenant: (now) =>
      musterbau(now, {
        registration: {
          passwordCredentials: [secretOf(now, { endDateTime: ago(now, -10) })],
        },
      }),
  }),
  gast: changed('Nur als Gast angemeldet', (tenant) => {
    if (tenant.user) tenant.user.userType = 'Guest';
  }),
  'ohne-rolle': changed('Konto ohne Administratorrolle', (tenant) => {
    tenant.directoryRoles = [];
  }),
  'app-aus': changed('Unternehmens-App ausgeschaltet', (tenant) => {
    for (const one of own(tenant)) one.accountEnabled = false;
  }),
  'app-fehlt': changed('Keine Unternehmens-App', (tenant) => {
    const gone = own(tenant);
    tenant.servicePrincipals = tenant.servicePrincipals.filter((one) => !gone.includes(one));
    tenant.appRoleAssignments = [];
  }),
  privatkonten: changed('Nur für persönliche Konten', (tenant) => {
    const [app] = tenant.applications.filter(({ appId }) => appId === inputs.clientId);
    if (app) app.signInAudience = 'PersonalMicrosoftAccount';
    // Microsoft makes no enterprise app for it.
    const never = own(tenant);
    tenant.servicePrincipals = tenant.servicePrincipals.filter((one) => !never.includes(one));
    tenant.appRoleAssignments = [];
  }),
  partner: changed('Partner mit delegiertem Zugriff, ohne eigenen Benutzer', (tenant) => {
    tenant.user = null;
    tenant.directoryRoles = [];
  }),
  'app-deaktiviert': changed('Registrierung deaktiviert', (tenant) => {
    for (const one of tenant.applications.filter(({ appId }) => appId === inputs.clientId)) one.isDisabled = true;
    for (const one of own(tenant)) one.isDisabled = true;
  }),
  'exchange-aus': changed('Exchange Online abgeschaltet', (tenant) => {
    for (const one of exchange(tenant)) one.accountEnabled = false;
  }),
  'exchange-fehlt': changed('Keine Lizenz für Exchange Online', (tenant) => {
    const gone = exchange(tenant);
    tenant.servicePrincipals = tenant.servicePrincipals.filter((one) => !gone.includes(one));
    tenant.appRoleAssignments = [];
  }),
  'schluessel-gross-klein': almost('Groß- und Kleinschreibung vertauscht', undefined, typed({ secretStart: 'wQ3' })),
  'schluessel-andere-app': changed(
    'Schlüssel einer anderen Registrierung',
    (tenant, now) => {
      tenant.applications.push(
        application({
          displayName: 'SoftENGINE Mailserver Test',
          createdDateTime: made(now, 30),
          id: '6b1f0c93-7a2e-4d58-9c40-e8d3a5f71b26',
          appId: '41c7e9d2-5f80-4b3a-a6d1-9e02c8b7f354',
          passwordCredentials: [secretOf(now, { keyId: 'b83d5e10-4f27-4a96-8c1d-072e9fa6c4b5', hint: 'Zt8' })],
        }),
      );
    },
    typed({ secretStart: 'Zt8' }),
  ),
  'schluessel-ohne-anfang': almost('Microsoft nennt keinen Anfang', undefined, {
    tenant: (now) => musterbau(now, { registration: { passwordCredentials: [secretOf(now, { hint: null })] } }),
  }),
  'schluessel-doppelt': almost('Ein abgelaufener beginnt genauso', undefined, {
    tenant: (now) => musterbau(now, { registration: { passwordCredentials: [secretOf(now), former(now)] } }),
  }),
  'schluessel-uebrig': almost('Vier Schlüssel', undefined, {
    tenant: (now) =>
      musterbau(now, {
        registration: {
          passwordCredentials: [
            secretOf(now),
            former(now, { hint: 'p~4' }),
            secretOf(now, { keyId: '2e90c7a4-81d3-4f65-b7e2-c05a9d138f4b', hint: 'Ty1', displayName: 'Test' }),
            secretOf(now, { keyId: '93f1b6d8-0c5e-47a2-a49b-1e7d60c83f25', hint: 'h.L', displayName: 'Umzug' }),
          ],
        },
      }),
  }),
  'nur-zertifikat': almost('Zertifikat statt Schlüssel', { passwordCredentials: [], keyCredentials: [certificate] }),
  'ews-aus': almost('EWS ausgeschaltet', undefined, {
    evidence: 'Name : musterbau.onmicrosoft.com\nEwsEnabled : False\nEwsAllowedAppIDs :',
  }),
  'ews-leer': almost('EWS noch nicht umgestellt', undefined, {
    evidence: 'Name : musterbau.onmicrosoft.com\nEwsEnabled :\nEwsAllowedAppIDs :',
  }),
  'ews-liste': almost('App fehlt auf der EWS-Liste', undefined, {
    evidence:
      'Name : musterbau.onmicrosoft.com\nEwsEnabled : True\nEwsAllowedAppIDs : 5d1b7c92-e0a4-4638-b2f5-c86d13f9e70a',
  }),
  zwei: almost('Zwei Registrierungen, nichts eingetragen', undefined, {
    ...typed({ clientId: '' }),
    tenant: (now) => {
      const tenant = musterbau(now);
      tenant.applications.push(
        application({
          displayName: 'SoftENGINE Mailserver',
          createdDateTime: made(now, 800),
          id: '1d9f0f4e-6c6b-4c1f-9d0c-4b8a5d0e7f21',
          appId: '9e2b7c41-0f3d-4a86-b5d2-c7e81f604a93',
        }),
      );
      return reindex(tenant);
    },
  }),
};
