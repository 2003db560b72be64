import type { Instead } from '../checks/exchange-instead';

/**
 * What PowerShell and Exchange Online say when something fails, in German and English; the first that fits is the cause
 * of those behind it. Sources of the texts: PowerShell's resources (about_Execution_Policies, ParameterBinderStrings,
 * DiscoveryExceptions, Modules), office-docs-powershell (exchange-online-powershell-v2.md), MSAL.NET, entra-docs
 * (reference-error-codes).
 */
const ERRORS: readonly (readonly [Instead, RegExp])[] = [
  [
    'ps-scripts',
    /Ausführung von Skripts auf diesem System deaktiviert|running scripts is disabled on this system|about_Execution_Policies|nicht digital signiert|is not digitally signed|ExecutionPolicyOverride|SetExecutionPolicyCommand|Sicherheitsfehler: \(:\) \[[^\]]{0,40}\], PSSecurityException/i,
  ],
  [
    'ps-conditional-access',
    /AADSTS(?:53000|53001|53002|53003|53004|530003|530032|50005|50097|50131|50158)\b|blocked by Conditional Access|durch (?:Richtlinien für )?(?:den )?bedingten Zugriff blockiert/i,
  ],
  [
    'ps-organisation',
    /AADSTS(?:90002|50020|900023|900021|500021|500011|90072)\b|DelegatedOrganization[^\n]{0,200}(?:not found|couldn't be found|wurde nicht gefunden|is not valid|ungültig|isn't authorized)|(?:tenant|organization|Mandant|Organisation) ['"]?[\w.-]{1,100}['"]? (?:not found|couldn't be found|wurde nicht gefunden|konnte nicht gefunden werden)/i,
  ],
  [
    'ps-sign-in',
    /authentication_cancell?ed|User cancell?ed authentication|Benutzer hat die Authentifizierung abgebrochen|Authentifizierung (?:wurde )?vom Benutzer abgebrochen|WAM Error|window handle must be configured|Fensterhandle|msalruntime|AADSTS(?:50034|50053|50055|50056|50057|50072|50074|50076|50079|50126|50173|500121|65004)\b|A task was cancell?ed|Eine Aufgabe wurde abgebrochen|Error Acquiring Token|Fehler beim Abrufen des Tokens/i,
  ],
  [
    'ps-module-old',
    /PowerShellGetFormatVersion|Create Powershell Session is failed using OAuth|Basic authentication is currently disabled|Standardauthentifizierung ist (?:derzeit|zurzeit) deaktiviert|(?:module|Modul)[^\n]{0,80}(?:is no longer supported|wird nicht mehr unterstützt|is outdated|ist veraltet|deprecated)|(?:upgrade|update) (?:to )?(?:the )?(?:latest|newer|newest) version of (?:the )?(?:EXO|Exchange ?Online)|UseRPSSession[^\n]{0,80}(?:deprecated|veraltet|nicht mehr)/i,
  ],
  [
    'ps-module',
    /(?:'|")?(?:Connect-ExchangeOnline|Import-Module|Connect-EXOPSSession)(?:'|")?[^\n]{0,40}(?:is not recognized|wurde nicht als Name|nicht als Name eines Cmdlet)|(?:Benennung|term) ['"]Connect-ExchangeOnline['"]|ObjectNotFound: \(Connect-ExchangeOnline|(?:Modul|module) ['"]ExchangeOnlineManagement['"][^\n]{0,80}(?:not loaded|nicht geladen|could not be (?:found|loaded)|nicht gefunden)|No match was found for the specified search criteria|Keine Übereinstimmung für die angegebenen Suchkriterien|Unable to (?:download|resolve package source|find package provider)|Administratorrechte erforderlich|Administrator rights are required|InstallModuleNeedsCurrentUserScope|NuGet-Anbieter|NuGet provider is required|CouldNotAutoloadMatchingModule/i,
  ],
  [
    'ps-parameter',
    /NamedParameterNotFound|kein Parameter gefunden|parameter cannot be found that matches parameter name|ParameterBindingException/i,
  ],
  [
    'ps-denied',
    /Access (?:is )?denied|Zugriff verweigert|AccessDenied|isn't assigned to any management roles|isn't supported in this scenario|keiner Verwaltungsrolle|InsufficientPermission|not have (?:the )?(?:required |sufficient )?permission|keine ausreichenden Berechtigungen|nicht (?:über )?die erforderlichen Berechtigungen|UnauthorizedAccessException|\bUnAuthorized\b/i,
  ],
  [
    'ps-not-connected',
    /(?:(?:term|Benennung) ['"][\w-]{3,60}['"] (?:is not recognized|wurde nicht als)|is not recognized as (?:the |a )?name of a cmdlet|wurde nicht als Name eines Cmdlet|CommandNotFoundException|must call the Connect-ExchangeOnline|Connect-ExchangeOnline'? (?:cmdlet )?before)/i,
  ],
  [
    'ps-offline',
    /Remotename konnte nicht aufgelöst werden|remote name could not be resolved|No such host is known|Unable to connect to the remote server|Verbindung mit dem Remoteserver kann nicht hergestellt|\(407\)|Proxy ?Authentication Required|Proxyauthentifizierung|Der angegebene Host ist unbekannt|Es ist kein solcher Host bekannt/i,
  ],
  [
    'ps-other',
    /\bFullyQualifiedErrorId\b|\bCategoryInfo\b|^(?:In Zeile:|At line:)\d|^Line \|$|AADSTS\d{4,7}|^(?:[A-Za-z]{3,30}\\)?(?:Get|Set|Connect|New|Import|Install|Enable|Update)-[A-Za-z]{3,40} ?: \S/im,
  ],
];

const SHELL =
  /powershell|exchange|organi[sz]ationconfig|\bEXO|ExoPS|CategoryInfo|FullyQualifiedErrorId|^(?:In Zeile:|At line:)\d|^Line \||\.psm?1\b/im;
/** Other programs whose errors are none of Exchange's. */
const FOREIGN = /\b(?:Connect-Mg\w+|Invoke-Mg\w+|az (?:rest|login))\b/i;

const named = (text: string) => ERRORS.find(([, pattern]) => pattern.test(text))?.[0];

/** More than any error has, with all that was printed before it. */
const LONGEST = 50_000;

/** Sentences in one line, as they were before a mail program or a console has broken them: at blanks, or anywhere. */
const unbroken = (text: string): readonly string[] => {
  const lines = text
    .slice(0, LONGEST)
    .split('\n')
    .map((line) => line.trim().replace(/^[>| \t]{1,40}/, ''));
  return [lines.join(' '), lines.join('')];
};

/** Which failure of PowerShell a text tells of. */
export const errorIn = (text: string): Instead | undefined => {
  const isOurs = SHELL.test(text) && (!FOREIGN.test(text) || /exchange|organizationconfig/i.test(text));
  if (!isOurs) return undefined;
  const as = named(text);
  if (as !== undefined && as !== 'ps-other') return as;
  return (
    unbroken(text)
      .map(named)
      .find((one) => one !== undefined && one !== 'ps-other') ?? as
  );
};

const HTTP = /^[ \t]{0,8}(?:< ?)?(?:HTTP\/[\d.]{1,4} \d{3}\b|X-EWS-Policy-Reason ?:|x-ms-diagnostics ?:)/im;

/** An answer to an access, with the reason Exchange Online gives; source: how-to-control-access-to-ews-in-exchange.md. */
export const httpIn = (text: string): Instead | undefined => {
  const words = unbroken(text)
    .join('\n')
    .replace(/[\s\u00a0\u202f]+/g, ' ');
  if (/EWS is blocked by policy for this user or tenant/i.test(words)) return 'http-policy';
  if (/EWS is disabled for this user or tenant/i.test(words)) return 'http-off';
  return HTTP.test(text) ? 'http-other' : undefined;
};
