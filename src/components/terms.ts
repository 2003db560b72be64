import type { LabelName } from '../microsoft/labels';

/** A word of this site and what it means. */
export interface Term {
  readonly term: string;
  /** Its name in the portal, where it has one there. */
  readonly label?: LabelName;
  /** English name, where the portal does not have it as a label. */
  readonly en?: string;
  /** What older guides and other pages call it. */
  readonly older?: string;
  readonly meaning: string;
}

/** The words this site uses, each for one thing. */
export const terms: readonly Term[] = [
  {
    term: 'Administratorzustimmung',
    label: 'grantAdminConsent',
    en: 'Admin consent',
    meaning:
      'Die Erlaubnis eines Administrators, dass eine App die angeforderten Berechtigungen wirklich benutzen darf. Anfordern allein genügt nicht.',
  },
  {
    term: 'Anwendungsberechtigung',
    label: 'applicationPermissions',
    meaning:
      'Eine Berechtigung, mit der ein Programm arbeitet, ohne dass jemand angemeldet ist. Sie gilt für alle Postfächer der Firma.',
  },
  {
    term: 'Anwendungs-ID',
    label: 'applicationId',
    older: 'Client-ID, Anwendungskennung',
    meaning:
      'Die Nummer, unter der Microsoft eine App kennt: 32 Zeichen mit vier Bindestrichen. Sie ist nicht geheim. Die BüroWARE/WEBWARE nennt sie „Anwendungs-ID (Client-ID)“.',
  },
  {
    term: 'App-Registrierung',
    label: 'appRegistrations',
    older: 'Registrierte Anwendung',
    meaning:
      'Der Eintrag in Ihrem Verzeichnis, der ein Programm bei Microsoft bekannt macht. Hier stehen Umleitungs-URI, geheime Schlüssel und angeforderte Berechtigungen. Kurz: Registrierung oder App.',
  },
  {
    term: 'Delegierte Berechtigung',
    label: 'delegatedPermissions',
    meaning:
      'Eine Berechtigung, die nur gilt, solange ein Mensch angemeldet ist, und nie mehr erlaubt als er selbst darf.',
  },
  {
    term: 'Domain',
    label: 'domainNames',
    older: 'Bezeichnung',
    meaning:
      'Der Name hinter dem „@“ Ihrer E-Mail-Adressen, zum Beispiel „meinefirma.de“. Er muss in Ihrem Verzeichnis bestätigt sein. Microsoft schreibt „Domäne“.',
  },
  {
    term: 'Entra',
    label: 'entraId',
    older: 'Azure Active Directory, Azure AD',
    meaning: 'Microsofts Dienst für Konten, Apps und Rechte. Er heißt seit 2023 Microsoft Entra ID.',
  },
  {
    term: 'EWS',
    en: 'Exchange Web Services',
    meaning:
      'Die Schnittstelle, über die ein Programm auf Postfächer in Exchange zugreift. Für Exchange Online stellt Microsoft sie ein.',
  },
  {
    term: 'Geheimer Schlüssel',
    label: 'clientSecrets',
    older: 'Clientgeheimnis, Geheimer Clientschlüssel, Client Secret',
    meaning:
      'Das Kennwort der App. Es besteht aus dem Wert, den Microsoft nur einmal zeigt, und einer ID, die nur zur Verwaltung dient.',
  },
  {
    term: 'ID des Schlüssels',
    label: 'secretId',
    older: 'Geheime Schlüssel-ID',
    meaning:
      'Die Nummer eines geheimen Schlüssels. Sie wird leicht mit seinem Wert verwechselt und taugt nicht zur Anmeldung.',
  },
  {
    term: 'Kontotyp',
    label: 'supportedAccountTypes',
    meaning: 'Legt fest, ob eine App nur im eigenen Verzeichnis gilt oder auch in denen anderer Firmen.',
  },
  {
    term: 'Microsoft Graph',
    en: 'Microsoft Graph',
    meaning:
      'Die Schnittstelle, über die diese Seite Ihr Verzeichnis liest. Sie ist nicht die Schnittstelle der BüroWARE/WEBWARE.',
  },
  {
    term: 'Objekt-ID',
    label: 'objectId',
    meaning:
      'Eine innere Nummer von Entra. Sie sieht aus wie die Anwendungs-ID, und die BüroWARE/WEBWARE kann mit ihr nichts anfangen.',
  },
  {
    term: 'Portal',
    en: 'Microsoft Entra admin center',
    older: 'Azure-Portal',
    meaning: 'Die Website entra.microsoft.com. Dort richten Sie die App ein.',
  },
  {
    term: 'Plattform',
    label: 'platformConfigurations',
    meaning:
      'Die Art des Programms, für die eine Umleitungs-URI gilt: Webseite, Single-Page-Anwendung oder öffentlicher Client.',
  },
  {
    term: 'Umleitungs-URI',
    label: 'redirectUri',
    older: 'Antwort-URL',
    meaning:
      'Die Adresse, an die Microsoft nach der Anmeldung zurückkehrt. Sie muss Zeichen für Zeichen stimmen und unter der richtigen Plattform stehen.',
  },
  {
    term: 'Unternehmens-App',
    label: 'enterpriseApps',
    older: 'Unternehmensanwendung, Dienstprinzipal',
    meaning:
      'Das Gegenstück zur App-Registrierung. Hier stehen die erteilten Zustimmungen, und hier lässt sich die App ausschalten.',
  },
  {
    term: 'Verzeichnis',
    older: 'Mandant, Tenant, Organisation',
    en: 'Directory, tenant',
    meaning: 'Alles, was Ihre Firma bei Microsoft hat: Konten, Apps, Domains, Einstellungen.',
  },
  {
    term: 'Verzeichnis-ID',
    label: 'directoryId',
    older: 'Mandanten-ID, Tenant-ID',
    meaning: 'Die Nummer Ihres Verzeichnisses. Sie steht neben der Anwendungs-ID und wird leicht mit ihr verwechselt.',
  },
  {
    term: 'Zugangstoken',
    en: 'Access token',
    older: 'Zugriffstoken',
    meaning: 'Der Ausweis auf Zeit, den Microsoft nach der Anmeldung ausstellt. In ihm stehen die Berechtigungen.',
  },
];
