/** What a text about Exchange can be instead of the organisation's settings. */
export const insteads = [
  'mailbox',
  'mailbox-plan',
  'own-server',
  'unclear-owner',
  'unknown-form',
  'incomplete',
  'changed-since',
  'two-answers',
  'command',
  'write-command',
  'prose',
  'http-policy',
  'http-off',
  'http-other',
  'policy-denied',
  'policy-granted',
  'access-policy',
  'role-test',
  'ps-scripts',
  'ps-module',
  'ps-module-old',
  'ps-not-connected',
  'ps-parameter',
  'ps-sign-in',
  'ps-conditional-access',
  'ps-organisation',
  'ps-denied',
  'ps-offline',
  'ps-other',
] as const;

/** `unrecognised`: it is not even about Exchange, or nobody knows what it is. */
export type Instead = (typeof insteads)[number] | 'unrecognised';

const READ_AGAIN =
  'Führen Sie die Zeilen zum Lesen aus dem Schritt zur EWS-Freigabe aus, und fügen Sie ein, was dann erscheint.';
const NEWEST =
  '„Install-Module ExchangeOnlineManagement -Scope CurrentUser -Force“ holt das neueste; öffnen Sie danach ein neues PowerShell-Fenster.';

/**
 * What it is and what to do, in German. Sources of the remedies: office-docs-powershell, exchange-online-powershell-v2.md
 * (execution policy, module), connect-to-exchange-online-powershell.md (RBAC decides which cmdlets and parameters there
 * are), Connect-ExchangeOnline.md (`-DisableWAM`), Test-ApplicationAccessPolicy.md.
 */
export const insteadSentences: Readonly<Record<(typeof insteads)[number], string>> = {
  mailbox: `Das ist die Einstellung eines Postfachs (Get-CASMailbox). Über die Organisation sagt sie nichts. ${READ_AGAIN}`,
  'mailbox-plan': `Das ist die Einstellung eines Postfachplans (Get-CASMailboxPlan), einer Vorlage für neue Postfächer. Über die Organisation sagt sie nichts. ${READ_AGAIN}`,
  'own-server':
    'Das ist die Ausgabe Ihres eigenen Exchange-Servers, nicht von Exchange Online. Öffnen Sie statt der Exchange Management Shell ein gewöhnliches PowerShell-Fenster, melden Sie sich mit „Connect-ExchangeOnline“ an, und führen Sie die Zeilen dort aus.',
  'unclear-owner': `Ob „EwsEnabled“ hier die Organisation oder ein Postfach meint, sagt der Text nicht. ${READ_AGAIN}`,
  'unknown-form': `Die Einstellung steht in einer Form da, die Exchange Online nicht ausgibt. ${READ_AGAIN}`,
  incomplete:
    'Hier steht nur ein Teil der Ausgabe. Kopieren Sie sie noch einmal, von der ersten bis zur letzten Zeile.',
  'changed-since': `Nach dieser Ausgabe wurde die Einstellung noch geändert. ${READ_AGAIN}`,
  'two-answers':
    'Hier stehen zwei Ausgaben, die einander widersprechen, und nichts sagt, welche die neuere ist. Führen Sie die Zeilen noch einmal aus, und fügen Sie nur die letzte Ausgabe ein.',
  command:
    'Das ist der Befehl, nicht seine Ausgabe. Führen Sie ihn in PowerShell aus, und fügen Sie ein, was dann erscheint.',
  'write-command': `Das ist ein Befehl, der die Einstellung ändern soll; ob sie geändert ist, belegt er nicht. ${READ_AGAIN}`,
  prose: `Das spricht von der Einstellung; gebraucht wird, was Exchange Online selbst ausgibt. ${READ_AGAIN}`,
  'http-policy':
    'Das ist die Antwort von Exchange Online auf einen Zugriff: Eine Richtlinie hat ihn abgewiesen. Die Anwendungs-ID fehlt in „EwsAllowedAppIDs“ oder steht dort noch keine 24 Stunden; seltener sperrt „EwsApplicationAccessPolicy“ das Programm.',
  'http-off':
    'Das ist die Antwort von Exchange Online auf einen Zugriff: EWS ist für die Organisation oder für dieses Postfach ausgeschaltet.',
  'http-other': `Das ist die Antwort eines Servers auf einen Zugriff, nicht die Einstellung. ${READ_AGAIN}`,
  'policy-denied':
    'Das ist die Prüfung eines Postfachs (Test-ApplicationAccessPolicy). „Denied“ heißt: Das Postfach fehlt in der Gruppe der Richtlinie, oder eine Richtlinie sperrt es. Über „EwsAllowedAppIDs“ sagt das nichts.',
  'policy-granted':
    'Das ist die Prüfung eines Postfachs (Test-ApplicationAccessPolicy). „Granted“ heißt: Keine Richtlinie sperrt es für diese App. Über „EwsAllowedAppIDs“ sagt das nichts.',
  'access-policy': `Das ist eine Richtlinie, welche Postfächer die App öffnen darf (Get-ApplicationAccessPolicy). Über „EwsAllowedAppIDs“ sagt sie nichts. ${READ_AGAIN}`,
  'role-test': `Das ist die Prüfung, für welche Postfächer eine Rolle der App gilt (Test-ServicePrincipalAuthorization). Über „EwsAllowedAppIDs“ sagt sie nichts. ${READ_AGAIN}`,
  'ps-scripts':
    'PowerShell darf auf diesem Rechner keine Skripte ausführen. Erlauben Sie es für Ihr Konto mit „Set-ExecutionPolicy RemoteSigned -Scope CurrentUser“, und versuchen Sie es noch einmal. Verbietet es eine Richtlinie, hilft nur Ihre IT.',
  'ps-module':
    'Das Modul ExchangeOnlineManagement fehlt. „Install-Module ExchangeOnlineManagement -Scope CurrentUser“ richtet es ein; öffnen Sie danach ein neues PowerShell-Fenster.',
  'ps-module-old': `Das Modul ExchangeOnlineManagement ist zu alt. ${NEWEST}`,
  'ps-not-connected':
    'PowerShell kennt den Befehl nicht. Melden Sie sich im selben Fenster zuerst mit „Connect-ExchangeOnline“ an. Kennt es ihn auch danach nicht, fehlt Ihrem Konto die Rolle Exchange-Administrator.',
  'ps-parameter': `PowerShell kennt einen Zusatz des Befehls nicht. Entweder fehlt Ihrem Konto die Rolle Exchange-Administrator, oder das Modul ExchangeOnlineManagement ist zu alt: ${NEWEST}`,
  'ps-sign-in':
    'Die Anmeldung in PowerShell kam nicht zu Ende: Das Fenster wurde geschlossen oder nicht gezeigt, oder Kennwort oder zweiter Faktor fehlten. Versuchen Sie es noch einmal, notfalls mit „Connect-ExchangeOnline -DisableWAM“.',
  'ps-conditional-access':
    'Eine Richtlinie der Organisation (bedingter Zugriff) lässt diese Anmeldung nicht zu. Melden Sie sich von einem zugelassenen Gerät oder Netz an, oder fragen Sie Ihre IT.',
  'ps-organisation':
    'PowerShell findet die angegebene Organisation nicht, oder Ihr Konto hat dort keinen Zugang. Nennen Sie hinter „-DelegatedOrganization“ die onmicrosoft.com-Domain des Kunden, und lassen Sie sich den Zugang geben.',
  'ps-denied':
    'Exchange Online hat den Zugriff verweigert: Ihrem Konto fehlt die Rolle Exchange-Administrator, oder sie ist noch nicht aktiviert. Melden Sie sich danach in einem neuen Fenster an.',
  'ps-offline':
    'PowerShell hat den Server nicht erreicht. Prüfen Sie Internetverbindung und Proxy, und versuchen Sie es noch einmal.',
  'ps-other': `Das ist eine Fehlermeldung von PowerShell, keine Ausgabe. ${READ_AGAIN}`,
};

/** Where troubleshooting says more, by the anchor of its row. */
export const insteadAnchors: Readonly<Partial<Record<Instead, string>>> = {
  'http-policy': 'ews-403-richtlinie',
  'http-off': 'ews-403-ausgeschaltet',
  'ps-scripts': 'powershell-skripte-gesperrt',
  'ps-module': 'powershell-modul-fehlt',
  'ps-module-old': 'powershell-modul-fehlt',
  'ps-not-connected': 'powershell-parameter-unbekannt',
  'ps-parameter': 'powershell-parameter-unbekannt',
  'ps-denied': 'powershell-parameter-unbekannt',
  'ps-sign-in': 'powershell-anmeldefenster',
  'ps-conditional-access': 'powershell-anmeldefenster',
  'ps-organisation': 'powershell-andere-organisation',
};
