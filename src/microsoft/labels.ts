/** A text of Microsoft's portals, in the two languages in which it is met. */
export interface PortalLabel {
  readonly de: string;
  readonly en: string;
  /** An older German text that is still met, where no step names it as a label of its own. */
  readonly older?: string;
  /** Where the text was read. */
  readonly source: string;
  /** No document was found that shows the German text; `de` is a translation or the English text itself. */
  readonly unproved?: true;
}

const learn = (page: string) => `learn.microsoft.com/de-de/${page}`;
const register = learn('entra/identity-platform/quickstart-register-app');
const addRedirect = learn('entra/identity-platform/how-to-add-redirect-uri');
const addCredentials = learn('entra/identity-platform/how-to-add-credentials');
const ewsOAuth = learn(
  'exchange/client-developer/exchange-web-services/how-to-authenticate-an-ews-application-by-using-oauth',
);
const consent = learn('entra/identity/enterprise-apps/grant-admin-consent');
const appProperties = learn('entra/identity/enterprise-apps/application-properties');
const deactivate = learn('entra/identity/enterprise-apps/deactivate-app-registration');
const appPolicies = learn('entra/identity/enterprise-apps/configure-app-management-policies');
const restoreApp = 'MicrosoftDocs/azure-docs.de-de, howto-restore-app (2021)';
const customRedirects = 'MicrosoftDocs/azure-docs.de-de, healthcare-apis, register-application (2021)';
const baseline = 'MicrosoftDocs/microsoft-365-docs, baseline-security-mode-settings; MC1193689';
const ewsUsage = learn('microsoft-365/admin/activity-reports/ews-usage');
const vendor = 'SoftENGINE, Anwendungsregistrierung Office365 für BüroWARE/WEBWARE Exchangesynchronisation (OAuth2.0)';

/** Portal texts that the prose of the guides names. `…` stands for the name of the customer's organisation. */
export const labels = {
  // Finding the place
  settings: { de: 'Einstellungen', en: 'Settings', source: register },
  entraId: { de: 'Entra ID', en: 'Entra ID', source: consent },
  identity: { de: 'Identität', en: 'Identity', source: register },
  applications: { de: 'Anwendungen', en: 'Applications', source: register },
  appRegistrations: { de: 'App-Registrierungen', en: 'App registrations', source: register },
  deletedApplications: { de: 'Gelöschte Anwendungen', en: 'Deleted applications', source: restoreApp },
  restoreRegistration: { de: 'App-Registrierung wiederherstellen', en: 'Restore app registration', source: restoreApp },
  allApplications: { de: 'Alle Anwendungen', en: 'All applications', source: consent, unproved: true },
  enterpriseApps: { de: 'Unternehmens-Apps', en: 'Enterprise apps', source: consent, unproved: true },
  enterpriseApplications: {
    de: 'Unternehmensanwendungen',
    en: 'Enterprise applications',
    source: learn('entra/identity/enterprise-apps/disable-user-sign-in-portal'),
  },
  domainNames: {
    de: 'Domänennamen',
    en: 'Domain names',
    source: learn('entra/fundamentals/add-custom-domain'),
    unproved: true,
  },
  manage: { de: 'Verwalten', en: 'Manage', source: addRedirect },

  // Registering
  newRegistration: { de: 'Neue Registrierung', en: 'New registration', source: register },
  registerApplication: { de: 'Anwendung registrieren', en: 'Register an application', source: register },
  name: { de: 'Name', en: 'Name', source: register },
  supportedAccountTypes: { de: 'Unterstützte Kontotypen', en: 'Supported account types', source: register },
  accountTypeSingle: {
    de: 'Nur Konten in diesem Organisationsverzeichnis',
    en: 'Accounts in this organizational directory only',
    source: learn('azure/active-directory/develop/quickstart-modify-supported-accounts'),
  },
  accountTypeMultiple: {
    de: 'Konten in einem beliebigen Organisationsverzeichnis',
    en: 'Accounts in any organizational directory',
    source: learn('entra/identity-platform/supported-accounts-validation'),
  },
  singleTenantOnly: {
    de: 'Single tenant only',
    en: 'Single tenant only',
    source: 'Oracle-Lab, AppVentiX',
    unproved: true,
  },
  redirectUri: {
    de: 'Umleitungs-URI (optional)',
    en: 'Redirect URI (optional)',
    older: 'Umleitungs-URI',
    source: register,
  },
  platformPublicClient: {
    de: 'Öffentlicher Client/nativ (mobil und Desktop)',
    en: 'Public client/native (mobile & desktop)',
    source: vendor,
  },
  platformWeb: { de: 'Web', en: 'Web', source: addRedirect },
  platformSpa: {
    de: 'Single-Page-Anwendung (SPA)',
    en: 'Single-page application (SPA)',
    source: 'Microsoft, ASP.NET Core: Blazor WebAssembly mit Microsoft Entra ID (de)',
  },
  register: { de: 'Registrieren', en: 'Register', source: register },
  overview: { de: 'Übersicht', en: 'Overview', source: register },
  applicationId: { de: 'Anwendungs-ID (Client)', en: 'Application (client) ID', source: register },
  directoryId: { de: 'Verzeichnis-ID (Mandant)', en: 'Directory (tenant) ID', source: register },
  objectId: { de: 'Objekt-ID', en: 'Object ID', source: register },
  authentication: { de: 'Authentifizierung', en: 'Authentication', source: addRedirect },
  redirectUriConfiguration: {
    de: 'Umleitungs-URI-Konfiguration',
    en: 'Redirect URI configuration',
    source: addRedirect,
  },
  addRedirectUri: { de: 'Umleitungs-URI hinzufügen', en: 'Add Redirect URI', source: addRedirect },
  manifest: {
    de: 'Manifest',
    en: 'Manifest',
    source: learn('entra/identity-platform/reference-microsoft-graph-app-manifest'),
  },
  platformConfigurations: { de: 'Plattformkonfigurationen', en: 'Platform configurations', source: addRedirect },
  addPlatform: { de: 'Plattform hinzufügen', en: 'Add a platform', source: addRedirect },
  mobileAndDesktop: {
    de: 'Mobilgerät-/Desktopanwendungen',
    en: 'Mobile and desktop applications',
    source: addRedirect,
  },
  customRedirectUris: {
    de: 'Benutzerdefinierte Umleitungs-URIs',
    en: 'Custom redirect URIs',
    source: customRedirects,
  },
  configure: { de: 'Konfigurieren', en: 'Configure', source: customRedirects },

  // Client secret
  certificatesAndSecrets: {
    de: 'Zertifikate & Geheimnisse',
    en: 'Certificates & secrets',
    older: 'Zertifikate und Geheimnisse',
    source: addCredentials,
  },
  clientSecrets: { de: 'Geheime Clientschlüssel', en: 'Client secrets', source: addCredentials },
  newClientSecret: { de: 'Neuer geheimer Clientschlüssel', en: 'New client secret', source: addCredentials },
  newSecretFormer: { de: 'Neuer geheimer Schlüssel', en: 'New client secret', source: vendor },
  description: { de: 'Beschreibung', en: 'Description', source: addCredentials },
  expires: { de: 'Gültig bis', en: 'Expires', source: addCredentials },
  add: { de: 'Hinzufügen', en: 'Add', source: addCredentials },
  value: { de: 'Wert', en: 'Value', source: 'Adobe Experience Manager, Massenimport für AEM Assets (de)' },
  secretId: {
    de: 'Geheimnis-ID',
    en: 'Secret ID',
    source: 'Adobe Experience Manager, Massenimport für AEM Assets (de)',
  },
  secretKeyId: {
    de: 'Geheime Schlüssel-ID',
    en: 'Secret ID',
    source: 'German vendor manual for client secrets (third party)',
  },
  applicationPolicies: { de: 'Application policies', en: 'Application policies', source: appPolicies, unproved: true },
  blockPasswordAddition: {
    de: 'Block password addition',
    en: 'Block password addition',
    source: appPolicies,
    unproved: true,
  },
  baselineSecurityMode: {
    de: 'Baseline Security Mode',
    en: 'Baseline Security Mode',
    source: baseline,
    unproved: true,
  },
  blockNewPasswords: {
    de: 'Block addition of new password credentials to apps',
    en: 'Block addition of new password credentials to apps',
    source: baseline,
    unproved: true,
  },
  allWithExclusions: {
    de: 'All applications with exclusions',
    en: 'All applications with exclusions',
    source: appPolicies,
    unproved: true,
  },

  // Permission and consent
  apiPermissions: { de: 'API-Berechtigungen', en: 'API permissions', older: 'App-Berechtigungen', source: consent },
  configuredPermissions: { de: 'Konfigurierte Berechtigungen', en: 'Configured permissions', source: consent },
  addPermission: { de: 'Berechtigung hinzufügen', en: 'Add a permission', source: ewsOAuth },
  requestApiPermissions: { de: 'API-Berechtigungen anfordern', en: 'Request API permissions', source: vendor },
  apisMyOrganizationUses: {
    de: 'Von meiner Organisation verwendete APIs',
    en: 'APIs my organization uses',
    source: ewsOAuth,
  },
  applicationPermissions: { de: 'Anwendungsberechtigungen', en: 'Application permissions', source: ewsOAuth },
  delegatedPermissions: { de: 'Delegierte Berechtigungen', en: 'Delegated permissions', source: ewsOAuth },
  otherPermissions: {
    de: 'Andere Berechtigungen',
    en: 'Other permissions',
    source: 'STARFACE-HowTo (smm-support-wiki)',
  },
  addPermissions: { de: 'Berechtigungen hinzufügen', en: 'Add permissions', source: ewsOAuth },
  grantAdminConsent: { de: 'Administratorzustimmung für … erteilen', en: 'Grant admin consent for …', source: consent },
  yes: { de: 'Ja', en: 'Yes', source: consent },
  grantedFor: { de: 'Gewährt für …', en: 'Granted for …', source: vendor },
  removePermission: {
    de: 'Berechtigung entfernen',
    en: 'Remove permission',
    source: 'microsoftgraph/java-spring-webhooks-sample, README (en)',
    unproved: true,
  },
  yesRemove: { de: 'Ja, entfernen', en: 'Yes, remove', source: 'Manual of IT Glue (third party, en)', unproved: true },
  properties: { de: 'Eigenschaften', en: 'Properties', source: appProperties },
  enabledForSignIn: {
    de: 'Aktiviert für die Benutzeranmeldung?',
    en: 'Enabled for users to sign-in?',
    source: appProperties,
  },
  save: {
    de: 'Speichern',
    en: 'Save',
    source: learn('entra/identity/enterprise-apps/disable-user-sign-in-portal'),
    unproved: true,
  },
  deactivatedApplications: {
    de: 'Deaktivierte Anwendungen',
    en: 'Deactivated applications',
    source: deactivate,
    unproved: true,
  },
  reactivate: { de: 'Reaktivieren', en: 'Reactivate', source: deactivate, unproved: true },

  // Exchange
  reports: { de: 'Berichte', en: 'Reports', source: ewsUsage, unproved: true },
  usage: { de: 'Nutzung', en: 'Usage', source: ewsUsage, unproved: true },
  exchange: { de: 'Exchange', en: 'Exchange', source: ewsUsage },
  ewsUsage: { de: 'EWS-Nutzung', en: 'EWS Usage', source: ewsUsage, unproved: true },
} as const satisfies Record<string, PortalLabel>;

export type LabelName = keyof typeof labels;
