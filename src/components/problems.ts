import { doers } from '../checks/doers';

/** A failed sign-in in plain German: what happened, what to do, who can. */
export interface ProblemText {
  /** AADSTS numbers and codes of MSAL it stands for. */
  readonly codes: readonly string[];
  readonly what: string;
  readonly todo: string;
  readonly who?: string;
  /** An administrator can consent for everybody: the message brings the link to forward. */
  readonly forward?: true;
}

const aadsts = (...numbers: readonly number[]) => numbers.map((number) => `AADSTS${String(number)}`);

const ADMIN = 'ein Anwendungsadministrator, ein Cloudanwendungsadministrator oder ein Globaler Administrator';
const OPERATOR = 'der Betreiber dieser Prüfseite';
const IT = 'Ihre IT-Abteilung, dort die Rolle Administrator für bedingten Zugriff oder Globaler Administrator';

/**
 * Every failure of the sign-in that has a sentence of its own. Sources: entra-docs, reference-error-codes.md (AADSTS),
 * application-consent-experience.md @ 011a330 and admin-consent-workflow-overview.md @ 56f6b33 (consent); msal-browser 5.29,
 * measured (codes without number). Codes that stand nowhere get the last sentence.
 */
export const problems: readonly ProblemText[] = [
  {
    codes: ['user_cancelled', 'timed_out', 'redirect_bridge_timeout'],
    what: 'Die Anmeldung wurde abgebrochen. Es wurde nichts gelesen.',
    todo: 'Sie können es jederzeit noch einmal versuchen.',
  },
  {
    codes: ['popup_window_error', 'empty_window_error'],
    what: 'Ihr Browser hat das Anmeldefenster blockiert.',
    todo: 'Wählen Sie „Im selben Fenster anmelden“, oder erlauben Sie Fenster für diese Seite.',
  },
  {
    codes: aadsts(65004),
    what: 'Sie haben nicht zugestimmt.',
    todo: 'Ohne Zustimmung kann diese Seite nichts lesen. Die Anleitung können Sie trotzdem verwenden.',
  },
  {
    codes: ['access_denied'],
    what: 'Die Anmeldung wurde abgebrochen, oder ein Administrator muss dieser Prüfseite erst zustimmen.',
    todo: 'Haben Sie selbst abgebrochen, versuchen Sie es noch einmal. Stand bei Microsoft „Administratorgenehmigung erforderlich“, geben Sie Ihrem Administrator die folgende Nachricht. Haben Sie dort schon eine Genehmigung angefordert, warten Sie auf die E-Mail von Microsoft.',
    forward: true,
  },
  {
    codes: [...aadsts(65001, 90094, 90093), 'consent_required'],
    what: 'In Ihrem Verzeichnis muss ein Administrator dieser Prüfseite erst zustimmen.',
    todo: 'Geben Sie ihm die folgende Nachricht. Meldet er sich stattdessen hier selbst an und stimmt zu, gilt das nur für sein eigenes Konto.',
    who: doers.consent,
    forward: true,
  },
  {
    codes: aadsts(90095),
    what: 'In Ihrem Verzeichnis lässt sich die Zustimmung eines Administrators anfordern.',
    todo: 'Haben Sie die Anfrage bei Microsoft abgeschickt, schreibt Microsoft Ihnen, sobald darüber entschieden ist. Melden Sie sich danach noch einmal an. Die folgende Nachricht führt den Administrator direkt dorthin.',
    who: doers.consent,
    forward: true,
  },
  {
    codes: aadsts(53000, 53001, 53003, 530032, 530035, 54005),
    what: 'Eine Richtlinie Ihres Unternehmens lässt die Anmeldung von diesem Gerät oder Ort nicht zu.',
    todo: 'Versuchen Sie es an einem verwalteten Gerät im Firmennetz.',
    who: IT,
  },
  {
    codes: aadsts(50072, 50074, 50076, 50079),
    what: 'Microsoft verlangt einen zweiten Faktor, etwa am Telefon.',
    todo: 'Melden Sie sich noch einmal an, und bestätigen Sie die Abfrage.',
  },
  {
    codes: aadsts(50020, 90072),
    what: 'Dieses Konto gehört nicht zu dem Verzeichnis, in dem es angemeldet werden sollte.',
    todo: 'Wählen Sie „Anderes Konto“ und ein Konto Ihres Unternehmens, oder lassen Sie dieses als Gast einladen.',
  },
  {
    codes: aadsts(50034, 50128, 90002, 900023),
    what: 'Dieses Konto oder dieses Verzeichnis gibt es bei Microsoft nicht.',
    todo: 'Prüfen Sie die Schreibweise, auch im Feld „Verzeichnis-ID oder Domain des Kunden“.',
  },
  {
    codes: aadsts(90038, 900384),
    what: 'Dieses Verzeichnis liegt in einer anderen Microsoft-Cloud.',
    todo: 'Diese Prüfseite muss für jene Cloud eingerichtet sein.',
    who: OPERATOR,
  },
  {
    codes: aadsts(500021, 500212, 500213),
    what: 'Eine Richtlinie verbietet den Zugriff auf dieses Verzeichnis.',
    todo: 'Melden Sie sich mit einem Konto dieses Verzeichnisses an.',
    who: IT,
  },
  {
    codes: aadsts(50053, 50055, 50057, 50126),
    what: 'Das Konto ist gesperrt oder abgelaufen, oder das Kennwort stimmt nicht.',
    todo: 'Melden Sie sich zuerst unter portal.office.com an. Gelingt das nicht, muss das Konto freigegeben werden.',
    who: 'Ihre IT-Abteilung',
  },
  {
    codes: aadsts(50105),
    what: 'Ihr Konto ist dieser Prüfseite in Ihrem Verzeichnis nicht zugewiesen.',
    todo: 'Weisen Sie es unter der Unternehmens-App der Prüfseite zu.',
    who: ADMIN,
  },
  {
    codes: aadsts(7000112, 7000113),
    what: 'Diese Prüfseite ist in Ihrem Verzeichnis gesperrt.',
    todo: 'Schalten Sie ihre Unternehmens-App ein, oder nutzen Sie die Anleitung ohne Anmeldung.',
    who: ADMIN,
  },
  {
    codes: aadsts(700016, 50194, 650056),
    what: 'Microsoft kennt diese Prüfseite in diesem Verzeichnis nicht.',
    todo: 'Ihre Registrierung muss für mehrere Mandanten gelten, und die Anwendungs-ID in config.json muss stimmen.',
    who: OPERATOR,
  },
  {
    codes: aadsts(50011, 900971, 9002326),
    what: 'Die Adresse dieser Seite ist bei Microsoft nicht richtig hinterlegt.',
    todo: 'Die Umleitungs-URI auth/redirect.html muss unter „Single-Page-Anwendung“ eingetragen sein.',
    who: OPERATOR,
  },
  {
    codes: [
      ...aadsts(50058, 50078, 50173, 70008, 70043, 700082, 700084),
      'no_account_error',
      'no_tokens_found',
      'interaction_required',
      'login_required',
      'invalid_grant',
      'bad_token',
    ],
    what: 'Die Anmeldung gilt nicht mehr.',
    todo: 'Bitte melden Sie sich erneut an.',
  },
  {
    codes: [...aadsts(90033, 90006, 50196), '90033', 'temporarily_unavailable', 'server_error'],
    what: 'Microsofts Anmeldung ist gerade überlastet oder gestört.',
    todo: 'Warten Sie eine Minute, und versuchen Sie es noch einmal.',
  },
  {
    codes: ['no_network_connectivity', 'post_request_failed', 'get_request_failed', 'network_error'],
    what: 'Microsoft war nicht erreichbar.',
    todo: 'Prüfen Sie die Internetverbindung, und versuchen Sie es noch einmal. In Firmennetzen muss login.microsoftonline.com freigegeben sein.',
  },
  {
    codes: ['not_loaded'],
    what: 'Ein Teil dieser Seite ließ sich nicht laden.',
    todo: 'Prüfen Sie die Internetverbindung, und versuchen Sie es noch einmal. Hilft das nicht, laden Sie die Seite neu: Vielleicht gibt es eine neue Fassung.',
  },
  {
    codes: ['in_mem_redirect_unavailable'],
    what: 'Ihr Browser erlaubt dieser Seite keinen Zwischenspeicher; die Anmeldung im selben Fenster braucht ihn.',
    todo: 'Wählen Sie „Mit Microsoft anmelden“, oder erlauben Sie Websitedaten für diese Seite.',
  },
  {
    codes: ['storage_not_supported', 'crypto_nonexistent', 'SecurityError'],
    what: 'Ihr Browser erlaubt dieser Seite keinen Zwischenspeicher; die Anmeldung braucht ihn.',
    todo: 'Erlauben Sie Websitedaten für diese Seite, oder öffnen Sie sie in einem normalen Fenster statt im privaten.',
  },
  {
    codes: [...aadsts(700024, 500133), 'nonce_mismatch', 'state_mismatch'],
    what: 'Die Antwort von Microsoft passt nicht zu dieser Anmeldung. Oft geht die Uhr des Computers falsch.',
    todo: 'Prüfen Sie Datum und Uhrzeit des Computers, und melden Sie sich noch einmal an.',
  },
];

/** For every code that stands nowhere above. */
export const otherProblem: Omit<ProblemText, 'codes'> = {
  what: 'Die Anmeldung ist fehlgeschlagen.',
  todo: 'Versuchen Sie es noch einmal. Bleibt es dabei, nennen Sie dem Support die folgende Kennung.',
};

/** Why a file is no report that can be opened. */
const reports = {
  'not-a-report': 'Diese Datei ist kein Bericht dieser Seite.',
  'newer-version':
    'Dieser Bericht stammt von einer neueren Fassung dieser Seite. Laden Sie die Seite neu, oder öffnen Sie ihn dort.',
  damaged: 'Dieser Bericht ist beschädigt oder unvollständig. Lassen Sie ihn noch einmal herunterladen.',
} as const;

/** Sentences about the page itself. */
export const notices = {
  'window-closed': 'Das Anmeldefenster wurde geschlossen. Es wurde nichts gelesen.',
  'not-configured':
    'Diese Seite ist für die Anmeldung noch nicht eingerichtet. Für den Betreiber: Tragen Sie in der Datei config.json die Anwendungs-ID (clientId) der Prüfseite ein. Die Anleitung und die Demo funktionieren auch so.',
  settings:
    'Die Einstellungen dieser Seite sind fehlerhaft. Für den Betreiber: Prüfen Sie die Datei config.json an der genannten Stelle. Die Anleitung und die Demo funktionieren auch so.',
  'config-missing':
    'Für den Betreiber: Die Datei config.json fehlt neben der Startseite. Die Anleitung und die Demo funktionieren auch so.',
  'config-page':
    'Für den Betreiber: Statt der Datei config.json liefert der Webserver eine Seite. Legen Sie die Datei neben die Startseite.',
  'config-json':
    'Für den Betreiber: Die Datei config.json lässt sich an der genannten Zeile nicht lesen. Meist fehlt dort ein Komma oder ein gerades Anführungszeichen, oder es steht ein Komma zu viel da.',
  'config-unknown':
    'Für den Betreiber: Diesen Schlüssel in der Datei config.json kennt die Seite nicht; er bewirkt nichts. Achten Sie auf Groß- und Kleinschreibung.',
  'config-twice': 'Für den Betreiber: Dieser Schlüssel steht in der Datei config.json zweimal; nur der letzte gilt.',
  'config-value':
    'Für den Betreiber: Der Wert dieses Schlüssels in der Datei config.json hat nicht die richtige Form. Unter „Die Prüfseite betreiben“ steht zu jedem ein Beispiel.',
  tenant: 'Das Feld „Verzeichnis-ID oder Domain des Kunden“ enthält weder eine Verzeichnis-ID noch eine Domain.',
  'own-app': 'Das Feld „Anwendungs-ID Ihrer eigenen Prüf-App“ enthält keine Anwendungs-ID.',
  'own-app-tenant':
    'Eine eigene Prüf-App kennt nur ihr eigenes Verzeichnis. Tragen Sie auch „Verzeichnis-ID oder Domain des Kunden“ ein.',
  'no-demo': 'Eine Demo dieses Namens gibt es nicht. Unten im Prüffeld stehen alle zur Wahl.',
  'signed-out': 'Die Anmeldung ist in diesem Tab vergessen. Bei Microsoft selbst bleiben Sie angemeldet.',
  'new-case': 'Alles vom vorigen Fall ist vergessen: Felder, Haken, Belege und die Anmeldung in diesem Tab.',
  offline: 'Microsoft war nicht erreichbar. Prüfen Sie die Internetverbindung, dann prüfen Sie erneut.',
  'nothing-read': 'Microsoft hat keine einzige Frage beantwortet. Prüfen Sie in einigen Minuten erneut.',
  'not-comparable':
    'Dieser Bericht stammt aus einem anderen Verzeichnis. Verglichen wird nur, was zum selben Kunden gehört.',
  'nothing-to-compare': 'Noch ist nichts geprüft, womit sich der Bericht vergleichen ließe.',
  'no-valid-secret': 'Es ist kein gültiger geheimer Schlüssel zu sehen, an dessen Ende zu erinnern wäre.',
  'other-guide':
    'Dieser Bericht gehört zu einer anderen Anleitung. Öffnen Sie ihn dort; links stehen alle Anleitungen.',
  ...reports,
  'run-cancelled': 'Das Lesen wurde abgebrochen. Die Ergebnisse davor gelten weiter.',
} as const;

/** Sentences about files at the desk. */
export const atDesk = {
  ...reports,
  'evidence-at-desk':
    'Das ist kein Bericht, sondern ein Beleg, etwa ein Manifest oder eine Ausgabe. Ziehen Sie ihn in die geöffnete Anleitung.',
  'no-such-guide': 'Dieser Bericht gehört zu einer Anleitung, die es hier nicht gibt.',
  'lies-already': 'Dieser Bericht liegt schon in der Liste.',
  'not-handed-over':
    'Ihr Browser gibt den Bericht nicht an die Anleitung weiter. Ziehen Sie die Datei dort auf die Seite.',
  'not-kept': 'Ihr Browser kann die Liste nicht behalten. Sie geht verloren, sobald Sie diese Seite verlassen.',
} as const;
