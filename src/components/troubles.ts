import type { KindName } from '../checks/kinds';
import { labels, type LabelName } from '../microsoft/labels';

/** Where a failure shows itself. */
export type Place = 'sign-in' | 'exchange' | 'portal' | 'page';

/** Where it is written down; `url` is missing where the place has no page of its own. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

/** A failure as the user meets it. */
export interface Trouble {
  /** Anchor on the page; never changed once it is published. */
  readonly id: string;
  readonly place: Place;
  /** Numbers and code words on the screen, as they are written there. */
  readonly codes: readonly string[];
  /** What has happened, in a few German words. */
  readonly what: string;
  /** English text on the screen. */
  readonly message?: string;
  readonly cause?: string;
  readonly remedy: string;
  /** Kinds of checks that detect it. */
  readonly kinds: readonly KindName[];
  /** Slugs of the steps it belongs to where no check can detect it. */
  readonly steps?: readonly string[];
  readonly source: Source | 'unproved';
}

/** The product whose guide these failures belong to. */
export const PRODUCT = 'BüroWARE/WEBWARE';

/** A portal label, as the dictionary has it. */
const at = (...names: readonly LabelName[]) => names.map((name) => `„${labels[name].de}“`).join(' → ');

const learn = (title: string, page: string): Source => ({
  title: `Microsoft Learn: ${title}`,
  url: `https://learn.microsoft.com/${page}`,
});
const issue = (repository: string, number: number): Source => ({
  title: `GitHub: ${repository}, Meldung ${String(number)} (englisch)`,
  url: `https://github.com/${repository}/issues/${String(number)}`,
});

/** Microsoft's own list of AADSTS numbers. */
export const ERROR_CODES = learn('Fehlercodes der Anmeldung', 'de-de/entra/identity-platform/reference-error-codes');
const REDIRECT = learn('Umleitungs-URI hinzufügen', 'de-de/entra/identity-platform/how-to-add-redirect-uri');
const CREDENTIALS = learn('Anmeldeinformationen hinzufügen', 'de-de/entra/identity-platform/how-to-add-credentials');
const CONSENT = learn('Administratorzustimmung erteilen', 'de-de/entra/identity/enterprise-apps/grant-admin-consent');
const POLICIES = learn(
  'Richtlinien für Apps',
  'de-de/entra/identity/enterprise-apps/configure-app-management-policies',
);
const REGISTER = learn('App registrieren', 'de-de/entra/identity-platform/quickstart-register-app');
const EWS_OAUTH = learn(
  'EWS-Anwendung mit OAuth anmelden',
  'de-de/exchange/client-developer/exchange-web-services/how-to-authenticate-an-ews-application-by-using-oauth',
);
const EWS_ACCESS = learn(
  'Zugriff auf EWS steuern (englisch)',
  'en-us/exchange/client-developer/exchange-web-services/how-to-control-access-to-ews-in-exchange',
);
const EWS_END = learn(
  'Ende von EWS in Exchange Online (englisch)',
  'en-us/exchange/clients-and-mobile-in-exchange-online/deprecation-of-ews-exchange-online',
);

const NEW_SECRET = `Legen Sie unter ${at('clientSecrets')} einen neuen geheimen Schlüssel an, kopieren Sie sofort die Spalte ${at('value')}, und tragen Sie ihn in der ${PRODUCT} ein.`;
const IT = 'Das ist nichts, was Sie in der Anleitung falsch gemacht haben. Geben Sie es an Ihre IT weiter.';

/** Every failure of the product's connection that a source describes; the page's own sign-in stands in problems.ts. */
export const troubles: readonly Trouble[] = [
  {
    id: 'aadsts7000215',
    place: 'sign-in',
    codes: ['AADSTS7000215'],
    what: 'Der geheime Schlüssel stimmt nicht',
    message:
      'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID',
    cause: `In der ${PRODUCT} steht die ID des Schlüssels statt seines Wertes. Oder der Wert ist unvollständig kopiert, gelöscht, oder er gehört zu einer anderen Registrierung.`,
    remedy: `${NEW_SECRET} Steht dort eine Kennung mit vier Bindestrichen, war es die ID.`,
    kinds: ['secret-start-matches', 'secret-exists'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts7000222',
    place: 'sign-in',
    codes: ['AADSTS7000222'],
    what: 'Der geheime Schlüssel ist abgelaufen',
    message: 'The provided client secret keys are expired',
    cause: 'Geheime Schlüssel gelten im Portal höchstens 24 Monate. Verlängern lassen sie sich nicht.',
    remedy: `${NEW_SECRET} Merken Sie sich den neuen Ablauftag im Kalender vor.`,
    kinds: ['secret-valid', 'secret-start-matches'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts7000216',
    place: 'sign-in',
    codes: ['AADSTS7000216', 'AADSTS7000218'],
    what: 'Es wurde gar kein geheimer Schlüssel mitgeschickt',
    message: "'client_assertion', 'client_secret' or 'request' is required for the 'client_credentials' grant type",
    cause: `Vermutlich ist das Feld für den geheimen Schlüssel in der ${PRODUCT} leer geblieben. Bei AADSTS7000218 kann auch die Umleitungs-URI unter „Web“ statt unter ${at('platformPublicClient')} stehen.`,
    remedy: 'Tragen Sie den Schlüssel ein, und prüfen Sie die Plattform der Umleitungs-URI.',
    kinds: ['redirect-uri', 'secret-start-matches'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts700016',
    place: 'sign-in',
    codes: ['AADSTS700016'],
    what: 'Microsoft findet die App in diesem Verzeichnis nicht',
    message: 'Application with identifier … was not found in the directory …',
    cause: `Die Anwendungs-ID ist falsch (oft ist es die ${at('objectId')}), die Domain führt in ein anderes Verzeichnis, oder die App wurde im falschen Verzeichnis angelegt oder gelöscht.`,
    remedy: `Kopieren Sie auf der Übersicht der App die ${at('applicationId')} neu, und vergleichen Sie das Verzeichnis mit der Domain. In ein anderes Verzeichnis verschieben lässt sich eine App nicht; legen Sie sie dort neu an.`,
    kinds: ['client-id-matches', 'registration-exists', 'domain-verified'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts90002',
    place: 'sign-in',
    codes: ['AADSTS90002', 'AADSTS50128'],
    what: 'Microsoft kennt dieses Verzeichnis nicht',
    message: 'Tenant … not found',
    cause: 'Die Domain ist vertippt, enthält „@“, „https://“ oder „www.“, oder sie ist bei Microsoft nicht bestätigt.',
    remedy: `Nehmen Sie eine bestätigte Domain aus ${at('domainNames')}, ersatzweise die mit der Endung „.onmicrosoft.com“.`,
    kinds: ['domain-verified'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts900023',
    place: 'sign-in',
    codes: ['AADSTS900023'],
    what: 'Die Angabe ist kein gültiger Name eines Verzeichnisses',
    cause: 'Im Feld „Domain / Bezeichnung“ steht etwas, das weder eine Domain noch eine Verzeichnis-ID ist.',
    remedy: `Tragen Sie dort nur die Domain ein, so wie sie unter ${at('domainNames')} steht.`,
    kinds: ['domain-verified'],
    source: 'unproved',
  },
  {
    id: 'aadsts50194',
    place: 'sign-in',
    codes: ['AADSTS50194'],
    what: 'Die App gilt nur für Ihr Verzeichnis, gefragt wurde aber bei der allgemeinen Adresse',
    cause: `Die Registrierung gilt nur für Ihr Verzeichnis, und so soll es sein. Die ${PRODUCT} fragt aber nicht bei Ihrem Verzeichnis an.`,
    remedy: `Prüfen Sie die Domain in der ${PRODUCT}. Lassen Sie den Kontotyp, wie er ist: Sonst öffnen Sie die App für fremde Unternehmen.`,
    kinds: ['domain-verified', 'account-types'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts50011',
    place: 'sign-in',
    codes: ['AADSTS50011', 'AADSTS900971'],
    what: 'Die Umleitungs-URI fehlt oder stimmt nicht',
    cause:
      'Microsoft vergleicht Zeichen für Zeichen, auch Groß- und Kleinschreibung. Oft fehlt die Adresse, hat am Ende einen Schrägstrich oder steht unter der falschen Plattform.',
    remedy: `Tragen Sie die Adresse aus der Anleitung unter ${at('platformPublicClient')} ein, und löschen Sie den falschen Eintrag.`,
    kinds: ['redirect-uri'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts700025',
    place: 'sign-in',
    codes: ['AADSTS700025'],
    what: 'Für Microsoft ist die App öffentlich und darf keinen Schlüssel mitschicken',
    message: 'Client is public so neither client_assertion nor client_secret should be presented',
    cause: `Bei einer Anmeldung mit Fenster wurde die Adresse der öffentlichen Plattform zusammen mit dem geheimen Schlüssel verwendet. Das entscheidet das Programm, nicht Ihre Einstellung.`,
    remedy: `Ändern Sie nichts an der Registrierung, wenn die Prüfung der Umleitungs-URI erfüllt ist. Fragen Sie den Hersteller der ${PRODUCT}, und nennen Sie ihm die Nummer.`,
    kinds: ['redirect-uri'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts9002327',
    place: 'sign-in',
    codes: ['AADSTS9002327'],
    what: 'Die Umleitungs-URI steht unter „Single-Page-Anwendung“',
    cause: 'Diese Plattform ist für Webseiten gedacht; Programme auf einem Rechner weist Microsoft dort ab.',
    remedy: `Löschen Sie die Adresse dort, und tragen Sie sie unter ${at('platformPublicClient')} ein.`,
    kinds: ['redirect-uri'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts7000112',
    place: 'sign-in',
    codes: ['AADSTS7000112'],
    what: 'Die App ist in Ihrem Verzeichnis ausgeschaltet',
    message: 'The application is disabled',
    cause: `In der Unternehmens-App steht ${at('enabledForSignIn')} auf „Nein“, oder Microsoft hat die App gesperrt.`,
    remedy: `Öffnen Sie die App unter ${at('enterpriseApps', 'properties')}, und stellen Sie sie auf ${at('yes')}.`,
    kinds: ['enterprise-app-enabled'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts7000229',
    place: 'sign-in',
    codes: ['AADSTS7000229'],
    what: 'Zur App gibt es in Ihrem Verzeichnis keine Unternehmens-App',
    message: 'The client application … is missing service principal in the tenant …',
    cause: 'Die Unternehmens-App wurde gelöscht, oder sie ist noch nie entstanden.',
    remedy: `Klicken Sie bei den ${at('apiPermissions')} auf ${at('grantAdminConsent')}. Dabei entsteht sie.`,
    kinds: ['enterprise-app-enabled', 'admin-consent'],
    source: {
      title: 'Microsoft Teams SDK: Fehler bei der Anmeldung (englisch)',
      url: 'https://microsoft.github.io/teams-sdk/teams/app-authentication/troubleshooting',
    },
  },
  {
    id: 'aadsts500011',
    place: 'sign-in',
    codes: ['AADSTS500011', 'AADSTS650052'],
    what: 'Exchange Online gibt es in diesem Verzeichnis nicht',
    cause: 'Das Verzeichnis hat keine Lizenz mit Exchange Online, oder Sie sind im falschen Verzeichnis.',
    remedy: 'Prüfen Sie das Verzeichnis oben rechts im Portal und die Lizenzen Ihrer Firma.',
    kinds: ['admin-consent'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts650056',
    place: 'sign-in',
    codes: ['AADSTS650056', 'AADSTS650057'],
    what: 'Die Berechtigung fehlt an der App',
    message: 'Misconfigured application',
    cause: 'An der Registrierung ist die verlangte Berechtigung nicht angefordert, oder niemand hat ihr zugestimmt.',
    remedy: `Fügen Sie die Berechtigung aus der Anleitung hinzu, und erteilen Sie die Administratorzustimmung.`,
    kinds: ['api-permission', 'admin-consent'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts53003',
    place: 'sign-in',
    codes: ['AADSTS53003', 'AADSTS530032'],
    what: 'Eine Richtlinie Ihrer Firma sperrt die Anmeldung der App',
    cause: `Der bedingte Zugriff gilt auch für die App, etwa nur von bestimmten Internetadressen aus. Das ist selten.`,
    remedy: `${IT} Sie muss den Rechner zulassen, auf dem die ${PRODUCT} läuft.`,
    kinds: [],
    steps: ['abschluss'],
    source: ERROR_CODES,
  },
  {
    id: 'aadsts90009',
    place: 'sign-in',
    codes: ['AADSTS90009', 'AADSTS90013', 'AADSTS900144', 'AADSTS900561', 'AADSTS9002313', 'AADSTS700024'],
    what: 'Die Anfrage des Programms ist fehlerhaft',
    cause: `Microsoft versteht die Anfrage der ${PRODUCT} nicht. Ein leeres Feld kann genügen; bei AADSTS700024 auch eine falsch gehende Uhr.`,
    remedy: `Prüfen Sie, ob alle drei Werte eingetragen sind und die Uhr des Rechners stimmt. Hilft das nicht, fragen Sie den Hersteller, und nennen Sie ihm Nummer und Uhrzeit.`,
    kinds: [],
    steps: ['abschluss'],
    source: ERROR_CODES,
  },
  {
    id: 'ews-401',
    place: 'exchange',
    codes: ['401', '2000008'],
    what: 'Exchange Online weist den Zugriff ab, weil im Zugangstoken keine Berechtigung steht',
    message: 'The token contains no permissions, or permissions can not be understood',
    cause:
      'Die Anmeldung gelingt, aber die Zustimmung fehlt. Oder die Berechtigung ist eine delegierte oder eine von Microsoft Graph.',
    remedy: `Nötig ist „full_access_as_app“ als Anwendungsberechtigung von „Office 365 Exchange Online“, mit Administratorzustimmung. Danach holt sich die ${PRODUCT} bei der nächsten Anmeldung ein neues Zugangstoken.`,
    kinds: ['api-permission', 'admin-consent'],
    source: issue('otris/ews-cpp', 148),
  },
  {
    id: 'ews-403-ausgeschaltet',
    place: 'exchange',
    codes: ['403', 'X-EWS-Policy-Reason'],
    what: 'EWS ist für die Firma oder das Postfach ausgeschaltet',
    message: 'EWS is disabled for this user or tenant',
    cause:
      '„EwsEnabled“ steht für die ganze Firma oder für dieses eine Postfach auf „False“, durch Ihre IT oder durch Microsoft. In den Anmeldeprotokollen von Entra sieht trotzdem alles gut aus.',
    remedy:
      'Folgen Sie dem Schritt zur EWS-Freigabe. Betrifft es nur ein Postfach, prüft die IT es mit „Get-CASMailbox“. Eine Änderung wirkt nach etwa einer, höchstens vier Stunden.',
    kinds: ['ews-allowed'],
    source: EWS_ACCESS,
  },
  {
    id: 'ews-403-richtlinie',
    place: 'exchange',
    codes: ['403', 'X-EWS-Policy-Reason'],
    what: 'Die App steht nicht auf der Liste der Programme, die EWS benutzen dürfen',
    message: 'EWS is blocked by policy for this user or tenant',
    cause:
      'Die Anwendungs-ID fehlt in „EwsAllowedAppIDs“ oder steht dort erst seit weniger als 24 Stunden. Seltener sperrt „EwsApplicationAccessPolicy“ das Programm nach seinem Namen.',
    remedy:
      'Ergänzen Sie die Liste wie im Schritt zur EWS-Freigabe, ohne vorhandene Einträge zu löschen, und warten Sie 24 Stunden.',
    kinds: ['ews-allowed'],
    source: EWS_ACCESS,
  },
  {
    id: 'ews-403-postfach',
    place: 'exchange',
    codes: ['403'],
    what: 'Nur einzelne Postfächer werden abgewiesen',
    cause:
      'Das Postfach hat eine Lizenz vom Typ Exchange Online Kiosk, F1 oder F3; diese sind seit dem 1. Oktober 2026 von EWS ausgeschlossen. Oder EWS ist für das Postfach ausgeschaltet.',
    remedy:
      'Weisen Sie dem Postfach eine Lizenz mit Exchange Online (Plan 1 oder 2), E3 oder E5 zu, oder schalten Sie EWS dort ein.',
    kinds: ['ews-allowed'],
    source: {
      title: 'Exchange-Supportteam Japan: EWS bei Kiosk- und Frontline-Lizenzen (japanisch, 12. Juni 2026)',
      url: 'https://github.com/jpmessaging/blog',
    },
  },
  {
    id: 'ews-ende',
    place: 'exchange',
    codes: ['403'],
    what: 'EWS ist bei Microsoft endgültig abgeschaltet',
    cause:
      'Microsoft beendet EWS in Exchange Online ohne Ausnahmen; den Tag nennt der Hinweis am Anfang der Anleitung.',
    remedy: 'Das lässt sich weder in Entra noch in Exchange beheben. Fragen Sie den Hersteller, wie es weitergeht.',
    kinds: ['ews-allowed'],
    source: EWS_END,
  },
  {
    id: 'erroraccessdenied',
    place: 'exchange',
    codes: ['ErrorAccessDenied'],
    what: 'Der Zugriff auf ein Postfach ist verboten',
    cause:
      'Eine Anwendungszugriffsrichtlinie in Exchange Online beschränkt die App auf bestimmte Postfächer, und dieses gehört nicht dazu.',
    remedy:
      'Die IT prüft es mit „Test-ApplicationAccessPolicy“ und nimmt das Postfach in die Gruppe der Richtlinie auf.',
    kinds: [],
    steps: ['abschluss'],
    source: learn(
      'New-ApplicationAccessPolicy (englisch)',
      'powershell/module/exchangepowershell/new-applicationaccesspolicy',
    ),
  },
  {
    id: 'errornonexistentmailbox',
    place: 'exchange',
    codes: ['ErrorNonExistentMailbox'],
    what: 'Zu dieser Adresse gibt es kein Postfach',
    message: 'The SMTP address has no mailbox associated with it',
    cause: `Die in der ${PRODUCT} hinterlegte Adresse ist nicht die des Postfachs, oder das Postfach liegt auf einem eigenen Server.`,
    remedy: 'Tragen Sie beim Benutzer die primäre E-Mail-Adresse des Postfachs ein.',
    kinds: [],
    steps: ['abschluss'],
    source: 'unproved',
  },
  {
    id: 'exchangeimpersonation',
    place: 'exchange',
    codes: ['ExchangeImpersonation'],
    what: 'Es ist nicht angegeben, um welches Postfach es geht',
    message: 'ExchangeImpersonation SOAP header must be present for this type of OAuth token',
    cause: `Beim Benutzer in der ${PRODUCT} fehlt die Adresse seines Postfachs.`,
    remedy: `Hinterlegen Sie sie dort. Kommt die Meldung wieder, fragen Sie den Hersteller.`,
    kinds: [],
    steps: ['abschluss'],
    source: issue('OfficeDev/ews-managed-api', 245),
  },
  {
    id: 'netz',
    place: 'exchange',
    codes: [],
    what: 'Es kommt gar keine Verbindung zustande',
    cause:
      'Eine Firewall oder ein Proxy sperrt Microsoft, oder der Rechner beherrscht die heutige Verschlüsselung nicht.',
    remedy:
      'Lassen Sie login.microsoftonline.com und outlook.office365.com freigeben, und bringen Sie Windows auf den heutigen Stand.',
    kinds: [],
    steps: ['abschluss'],
    source: 'unproved',
  },
  {
    id: 'portal-neue-registrierung',
    place: 'portal',
    codes: [],
    what: `${at('newRegistration')} fehlt oder lässt sich nicht anklicken`,
    cause: 'In Ihrer Firma dürfen Benutzer selbst keine Apps registrieren.',
    remedy:
      'Lassen Sie sich die Rolle Anwendungsentwickler oder Anwendungsadministrator geben, oder geben Sie den Schritt weiter.',
    kinds: ['admin-role'],
    source: REGISTER,
  },
  {
    id: 'portal-https',
    place: 'portal',
    codes: [],
    what: 'Das Feld verlangt eine Adresse, die mit „https“ oder „http://localhost“ beginnt',
    cause: 'Als Plattform ist „Web“ oder „Single-Page-Anwendung“ gewählt. Dort nimmt Microsoft die Adresse nicht an.',
    remedy: `Wählen Sie in der Liste davor ${at('platformPublicClient')}.`,
    kinds: ['redirect-uri'],
    source: REDIRECT,
  },
  {
    id: 'portal-wert-weg',
    place: 'portal',
    codes: [],
    what: 'Der Wert des geheimen Schlüssels ist nicht mehr zu sehen',
    cause: 'Microsoft zeigt ihn nur einmal, gleich nach dem Anlegen.',
    remedy: NEW_SECRET,
    kinds: ['secret-exists', 'secret-start-matches'],
    source: CREDENTIALS,
  },
  {
    id: 'portal-schluessel-verboten',
    place: 'portal',
    codes: ['CredentialTypeNotAllowedAsPerAppPolicy'],
    what: 'Geheime Schlüssel sind in Ihrer Firma verboten',
    message: 'Credential type not allowed as per assigned policy',
    cause: 'Eine Richtlinie für Apps sperrt neue geheime Schlüssel.',
    remedy: `Ihre IT nimmt die App unter ${at('applicationPolicies', 'blockPasswordAddition', 'allWithExclusions')} aus.`,
    kinds: ['secret-exists'],
    source: POLICIES,
  },
  {
    id: 'portal-laufzeit-verboten',
    place: 'portal',
    codes: ['CredentialInvalidLifetimeAsPerAppPolicy'],
    what: 'Die gewählte Gültigkeit ist zu lang',
    message: 'Credential lifetime exceeds the max value allowed as per assigned policy',
    cause: 'Eine Richtlinie für Apps begrenzt die Laufzeit von Schlüsseln.',
    remedy: `Wählen Sie bei ${at('expires')} eine kürzere Laufzeit.`,
    kinds: ['secret-valid'],
    source: POLICIES,
  },
  {
    id: 'portal-kein-exchange',
    place: 'portal',
    codes: [],
    what: `Die Kachel ${at('exchange')} gibt es nicht`,
    cause: 'Microsoft hat sie im November 2020 entfernt; ältere Anleitungen zeigen sie noch.',
    remedy: `Öffnen Sie ${at('addPermission', 'apisMyOrganizationUses')}, und suchen Sie nach „Office 365 Exchange Online“.`,
    kinds: ['api-permission'],
    source: issue('MicrosoftDocs/office-docs-powershell', 6865),
  },
  {
    id: 'portal-exchange-online-fehlt',
    place: 'portal',
    codes: [],
    what: '„Office 365 Exchange Online“ erscheint nicht in der Suche',
    cause: 'Ihr Verzeichnis hat keine Lizenz mit Exchange Online, oder Sie sind im falschen Verzeichnis angemeldet.',
    remedy: 'Suchen Sie nach der ID aus der Anleitung statt nach dem Namen, und prüfen Sie Verzeichnis und Lizenzen.',
    kinds: ['api-permission', 'admin-consent'],
    source: issue('MicrosoftDocs/office-docs-powershell', 7718),
  },
  {
    id: 'portal-delegiert',
    place: 'portal',
    codes: ['EWS.AccessAsUser.All'],
    what: 'Die Berechtigung ist eine delegierte',
    cause: `Beim Hinzufügen war ${at('delegatedPermissions')} gewählt. Sie gilt nur für jemanden, der gerade angemeldet ist.`,
    remedy: `Entfernen Sie sie, und fügen Sie „full_access_as_app“ unter ${at('applicationPermissions')} hinzu.`,
    kinds: ['api-permission'],
    source: EWS_OAUTH,
  },
  {
    id: 'portal-andere-berechtigung',
    place: 'portal',
    codes: ['Exchange.ManageAsApp', 'IMAP.AccessAsApp', 'Mail.ReadWrite'],
    what: 'Die Berechtigung klingt richtig, ist aber eine andere',
    cause: 'Über EWS lässt nur „full_access_as_app“ ein Programm ohne angemeldeten Benutzer herein.',
    remedy: 'Fügen Sie „full_access_as_app“ hinzu, und entfernen Sie die andere, wenn sie niemand braucht.',
    kinds: ['api-permission'],
    source: EWS_OAUTH,
  },
  {
    id: 'portal-nicht-gewaehrt',
    place: 'portal',
    codes: [],
    what: 'Die Zustimmung ist nicht gewährt, und die Schaltfläche ist grau',
    cause: 'Die Administratorzustimmung fehlt noch, und Ihr Konto darf sie nicht erteilen.',
    remedy:
      'Bitten Sie einen Anwendungsadministrator, Cloudanwendungsadministrator, Administrator für privilegierte Rollen oder Globalen Administrator.',
    kinds: ['admin-consent', 'admin-role'],
    source: CONSENT,
  },
  {
    id: 'pruefseite-verweigert',
    place: 'page',
    codes: ['Authorization_RequestDenied'],
    what: 'Nicht prüfbar, weil Microsoft das Lesen verweigert',
    message: 'Insufficient privileges to complete the operation',
    cause:
      'Dieser Prüfseite fehlt die Zustimmung, oder Ihr Konto darf die App-Registrierungen nicht sehen, etwa als Gast.',
    remedy: 'Melden Sie sich mit einem Mitgliedskonto Ihrer Firma an, und stimmen Sie der gezeigten Berechtigung zu.',
    kinds: ['registrations-readable', 'registration-exists'],
    source: learn('Fehler von Microsoft Graph', 'de-de/graph/errors'),
  },
];
