import type { FactName } from '../tenant/facts';
import type { Reason, Traces } from '../tenant/reading';
import { refused } from './refused';

/** What happened and how to lift it, where the check itself has nothing more precise to say. */
const sentences: Readonly<Record<Reason, string>> = {
  'not-signed-in': 'Noch nicht gelesen. Melden Sie sich mit Microsoft an, auch wenn Sie es früher schon getan haben.',
  'not-typed': 'Noch nichts eingegeben. Tragen Sie den Wert so ein, wie er in Ihrem Programm steht.',
  'not-pasted':
    'Noch nichts eingefügt. Microsoft Entra zeigt diese Einstellung nicht; fügen Sie die Ausgabe aus Exchange Online ein.',
  'not-understood':
    'Das Eingefügte ist nicht die erwartete Ausgabe. Führen Sie die angegebenen Zeilen noch einmal aus und fügen Sie alles ein, was erscheint.',
  'not-in-source': 'Das ist noch nicht gelesen. Prüfen Sie erneut.',
  'step-open': 'Ein früherer Schritt ist noch offen.',
  forbidden:
    'Microsoft hat das Lesen verweigert: Dem angemeldeten Konto fehlt die Rolle oder dieser Prüfseite die Zustimmung. Melden Sie sich mit einem Konto an, das die App-Registrierungen lesen darf.',
  throttled: 'Microsoft nimmt gerade zu viele Anfragen entgegen. Prüfen Sie in einigen Minuten erneut.',
  timeout: 'Microsoft hat nicht rechtzeitig geantwortet. Prüfen Sie erneut.',
  offline: 'Microsoft war nicht erreichbar. Prüfen Sie die Internetverbindung, dann prüfen Sie erneut.',
  'server-error': 'Bei Microsoft ist ein Fehler aufgetreten. Prüfen Sie in einigen Minuten erneut.',
  malformed: 'Microsoft hat etwas geantwortet, das diese Prüfung nicht versteht.',
  'field-absent':
    'Die Antwort von Microsoft enthält diese Angabe nicht; mit diesem Konto ist sie womöglich nicht lesbar.',
  cancelled: 'Das Lesen wurde abgebrochen. Prüfen Sie erneut.',
  'other-directory':
    'Diese Angabe stammt aus einem anderen Verzeichnis; über das geprüfte sagt sie nichts. Lesen Sie sie im richtigen Verzeichnis aus.',
  contradictory:
    'Hier stehen zwei Angaben, die einander widersprechen, und nichts sagt, welche die neuere ist. Lesen Sie beide noch einmal aus.',
  pseudonym:
    'In dem Bericht steht hier nur ein Deckname; mit dem echten Wert lässt er sich nicht vergleichen. Prüfen Sie es dort, wo der Bericht herkommt, oder lassen Sie sich einen Bericht mit Namen geben.',
};

/** What it means where something was read in and nobody asked a tenant. */
const ofImport: Readonly<Partial<Record<Reason, string>>> = {
  'not-in-source': 'In den eingelesenen Angaben steht das nicht. Melden Sie sich mit Microsoft an, um es zu prüfen.',
  'field-absent': 'Diese Datei sagt dazu nichts. Melden Sie sich mit Microsoft an, um es zu prüfen.',
};

/** What Graph's own code tells more precisely. Sources: microsoft-graph-docs, errors.md, and recorded answers. */
const byCode: Readonly<Record<string, string>> = {
  insufficient_claims:
    'Eine Richtlinie Ihres Unternehmens (bedingter Zugriff) verlangt vor diesem Lesen eine erneute Anmeldung. Melden Sie sich ab und wieder an, wenn nötig an einem verwalteten Gerät.',
  InvalidAuthenticationToken: 'Die Anmeldung ist abgelaufen oder gilt nicht mehr. Melden Sie sich erneut an.',
  TooManyRequests: sentences.throttled,
  ...Object.fromEntries(
    ['BadRequest', 'Request_BadRequest', 'Request_UnsupportedQuery'].map((code) => [
      code,
      'Microsoft hat die Frage dieser Prüfseite nicht angenommen. Das liegt nicht an Ihren Einstellungen: Geben Sie die folgende Kennung an den Betreiber dieser Seite weiter.',
    ]),
  ),
};

/** What is known of a gap beside its reason. */
export interface Circumstances {
  readonly trouble?: Traces | undefined;
  /** The fact that could not be read, where it is one. */
  readonly fact?: FactName | undefined;
  /** What is silent was read in: a file, a paste, a saved report. */
  readonly isImported?: boolean;
}

/** Graph's code for a refusal says it wherever it stands. */
const meant = (reason: Reason, code: string | undefined) =>
  code === 'Authorization_RequestDenied' ? 'forbidden' : reason;

const sentenceOf = (reason: Reason, { trouble, fact, isImported }: Circumstances) => {
  const code = trouble?.code;
  if (code !== undefined && Object.hasOwn(byCode, code)) return byCode[code];
  const why = meant(reason, code);
  if (why === 'forbidden' && fact) return refused[fact] ?? sentences[why];
  return (isImported ? ofImport[why] : undefined) ?? sentences[why];
};

const details = ({ status, code, requestId }: Traces) =>
  [status && `HTTP ${String(status)}`, code, requestId && `Anfrage ${requestId}`].filter(Boolean).join(', ');

/** The sentence for a reason, with what support needs to follow it up. */
export const reasonText = (reason: Reason, circumstances: Circumstances = {}) => {
  const { trouble } = circumstances;
  const more = trouble ? details(trouble) : '';
  const sentence = sentenceOf(reason, circumstances) ?? sentences[reason];
  return more === '' ? sentence : `${sentence} (${more})`;
};
