import { insteads, insteadSentences } from '../checks/exchange-instead';
import { LARGEST_EVIDENCE } from './largest';

/** Why nothing could be taken from a file or a pasted text. */
export const whys = [
  'empty',
  'too-large',
  'image',
  'pdf',
  'archive',
  'office',
  'outlook',
  'binary',
  'mail',
  'damaged-line',
  'har',
  'web-page',
  'yaml',
  'powershell-list',
  'text-table',
  'csv',
  'portal-text',
  'typographic-quotes',
  'odd-characters',
  'secret',
  'token',
  'only-an-id',
  'not-json',
  'truncated-json',
  'broken-json',
  'other-json',
  'refused',
  'nothing-found',
  'no-registration',
  'deleted-registration',
  'several-registrations',
  ...insteads,
] as const;

export type Why = (typeof whys)[number];

/** The size of something too large, as Germans write it: „12,3 MB“. */
export const sizeText = (size: number) =>
  `${new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 }).format(size / 1_000_000)} MB`;

const WANTED =
  'Gebraucht wird das Manifest der App-Registrierung, die Ausgabe der angegebenen Befehlszeile oder ein Bericht dieser Seite.';

/** What it is and what is wanted, in German; one sentence or two for each reason. */
export const whySentences: Readonly<Record<Why, string>> = {
  empty: `Da ist nichts enthalten. ${WANTED}`,
  'too-large': `Das ist zu groß und wurde nicht gelesen; angenommen werden höchstens ${sizeText(LARGEST_EVIDENCE)}. ${WANTED}`,
  image: 'Das ist ein Bild, keine Textdatei. Gebraucht wird der Text selbst: Kopieren Sie ihn und fügen Sie ihn ein.',
  pdf: 'Das ist eine PDF-Datei. Gebraucht wird der Text selbst: Kopieren Sie ihn und fügen Sie ihn ein.',
  archive:
    'Das ist ein Archiv, in dem nichts Lesbares lag. Packen Sie es aus, und ziehen Sie die einzelne Datei hierher.',
  office: 'Das ist eine Office-Datei. Öffnen Sie sie, kopieren Sie den Text heraus, und fügen Sie ihn hier ein.',
  outlook:
    'Das ist eine gespeicherte E-Mail von Outlook (.msg). Öffnen Sie sie, und ziehen Sie den Anhang oder den Text selbst hierher.',
  binary: `Das ist keine Textdatei. ${WANTED}`,
  mail: 'In dieser E-Mail steckt weder ein Bericht noch eine Ausgabe, die diese Seite lesen kann. Ziehen Sie den Anhang selbst hierher, oder fügen Sie den Text ein.',
  'damaged-line':
    'Von der Zeile mit dem Bericht fehlt ein Stück, oder es wurde verändert. Kopieren Sie die Nachricht noch einmal ganz, oder lassen Sie sich den Bericht als Datei geben.',
  har: 'Das ist ein Netzwerkmitschnitt des Browsers (HAR) und wurde sofort verworfen: Darin stehen meist Zugangstoken und Cookies, mit denen sich andere als Sie anmelden können. Geben Sie ihn niemandem; diese Seite braucht ihn nicht.',
  'web-page':
    'Das ist eine gespeicherte Webseite. Öffnen Sie im Portal „Manifest“, und kopieren Sie dort den ganzen Text oder laden Sie ihn herunter.',
  yaml: 'Das ist YAML, wie es die Azure CLI mit „--output yaml“ schreibt. Gebraucht wird JSON: Wiederholen Sie die Befehlszeile mit „--output json“.',
  'powershell-list':
    'Das ist eine Liste von PowerShell; die Einzelheiten fehlen darin. Hängen Sie an die Befehlszeile „| ConvertTo-Json -Depth 10“ an, und fügen Sie die neue Ausgabe ein.',
  'text-table':
    'Das ist eine Tabelle aus der Konsole; die Einzelheiten fehlen darin. Wiederholen Sie die Befehlszeile mit „--output json“, in PowerShell mit „| ConvertTo-Json -Depth 10“.',
  csv: 'Das ist eine CSV-Tabelle; die Einzelheiten fehlen darin. Öffnen Sie im Portal die App-Registrierung, dort „Manifest“, und kopieren Sie den ganzen Text.',
  'portal-text':
    'Das ist der Text einer Seite des Portals; er beweist nichts, weil Einzelheiten fehlen. Öffnen Sie im Portal „Manifest“, und kopieren Sie dort den ganzen Text.',
  'typographic-quotes':
    'Ein Textprogramm hat die geraden Anführungszeichen durch typografische ersetzt; so ist es kein JSON mehr. Kopieren Sie den Text noch einmal, direkt aus dem Portal oder der Konsole.',
  'odd-characters':
    'Eine Kennung enthält Gedankenstriche statt Bindestrichen oder unsichtbare Zeichen, wie Textprogramme sie einsetzen; sie zählt deshalb nicht. Kopieren Sie den Text noch einmal, direkt aus dem Portal oder der Konsole.',
  secret:
    'Darin steht ein ganzer geheimer Schlüssel; alles wurde sofort verworfen. Geben Sie ihn niemandem; hier genügen seine ersten drei Zeichen im Feld dafür. Haben ihn schon andere gesehen, legen Sie einen neuen an.',
  token:
    'Darin steht ein Zugangstoken; alles wurde sofort verworfen. Geben Sie es niemandem; diese Seite braucht es nicht.',
  'only-an-id':
    'Das ist nur eine Kennung. Aus einer Kennung allein lässt sich nichts prüfen: Fügen Sie die ganze Ausgabe ein, oder tragen Sie die Anwendungs-ID oben ein.',
  'not-json': `Das ist Text, aber weder JSON noch eine Ausgabe von Get-OrganizationConfig. ${WANTED}`,
  'truncated-json':
    'Das Ende fehlt: Dieser JSON-Text ist abgeschnitten. Kopieren Sie ihn vollständig, von der ersten bis zur letzten Klammer.',
  'broken-json':
    'Dieser JSON-Text ist beschädigt. Kopieren Sie ihn unverändert und vollständig, von der ersten bis zur letzten Klammer.',
  'other-json': `Das ist JSON eines anderen Programms, keine App-Registrierung. ${WANTED}`,
  refused:
    'Das ist eine Fehlermeldung von Microsoft, keine App-Registrierung. Führen Sie die Befehlszeile mit einem Konto aus, das die App-Registrierungen lesen darf.',
  'nothing-found':
    'Microsoft hat zu dieser Anfrage nichts gefunden. Prüfen Sie die Anwendungs-ID und das Verzeichnis, in dem die Befehlszeile lief.',
  'no-registration':
    'Hier steht etwas aus Microsoft Entra, aber nicht die App-Registrierung selbst. Fügen Sie deren Manifest oder die ganze Ausgabe der Befehlszeile ein.',
  'deleted-registration':
    'Diese App-Registrierung ist gelöscht. Stellen Sie sie im Portal unter „Gelöschte Anwendungen“ wieder her, oder fügen Sie das Manifest einer bestehenden ein.',
  'several-registrations':
    'Das sind mehrere App-Registrierungen. Tragen Sie oben die Anwendungs-ID der gemeinten ein, und fügen Sie den Text noch einmal ein.',
  ...insteadSentences,
};

/** What is said beside something that was taken. */
export const remarks = [
  'secret-inside',
  'token-inside',
  'odd-characters',
  'no-application-id',
  'partly-broken',
  'partly-unreadable',
  'no-registration',
  'several-registrations',
  'deleted-registration',
] as const;

export type Remark = (typeof remarks)[number];

export const remarkSentences: Readonly<Record<Remark, string>> = {
  'secret-inside':
    'Darin stand auch ein ganzer geheimer Schlüssel; er wurde sofort verworfen, das Übrige wurde gelesen. Haben ihn schon andere gesehen, legen Sie einen neuen an.',
  'token-inside':
    'Darin stand auch ein Zugangstoken; es wurde sofort verworfen, das Übrige wurde gelesen. Geben Sie es niemandem.',
  'odd-characters': whySentences['odd-characters'],
  'no-application-id':
    'In dieser Registrierung fehlt die Anwendungs-ID (appId), wie in einer Vorlage; sie belegt deshalb nichts. Gebraucht wird das Manifest einer angelegten App-Registrierung.',
  'partly-broken':
    'Ein Teil des Textes ist beschädigt oder abgeschnitten und wurde nicht gelesen. Kopieren Sie die Ausgabe vollständig.',
  'partly-unreadable':
    'Einige Angaben sind nicht lesbar und zählen nicht. Stammt der Text von „ConvertTo-Json“, ergänzen Sie „-Depth 10“.',
  'no-registration': whySentences['no-registration'],
  'several-registrations': whySentences['several-registrations'],
  'deleted-registration': whySentences['deleted-registration'],
};
