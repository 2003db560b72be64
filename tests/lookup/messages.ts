export const TRACE =
  'Trace ID: 5b7a0f3d-6c2e-4f0e-9b1a-2d3c4e5f6a00 Correlation ID: 0c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5 Timestamp: 2026-11-25 08:12:44Z';
const APP = 'b41c7d90-2f5e-4c08-9e6d-73a18b52f0c4';

/** What people have in hand, and the row that must come first. */
export const messages: readonly (readonly [anchor: string, message: string])[] = [
  // Microsoft's sign-in, as programs, logs and web pages wrap it
  [
    'aadsts7000222',
    `AADSTS7000222: The provided client secret keys for app '${APP}' are expired. Visit the Azure portal to create new keys for your app: https://aka.ms/NewClientSecret, or consider using certificate credentials for added security: https://aka.ms/certCreds. ${TRACE}`,
  ],
  [
    'aadsts7000215',
    `{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value, not the client secret ID, for a secret added to app '${APP}'.\\r\\nTrace ID: 5b7a0f3d-6c2e-4f0e-9b1a-2d3c4e5f6a00\\r\\nCorrelation ID: 0c1d2e3f-4a5b-4c6d-8e7f-90a1b2c3d4e5\\r\\nTimestamp: 2026-11-25 08:12:44Z","error_codes":[7000215],"timestamp":"2026-11-25 08:12:44Z","error_uri":"https://login.microsoftonline.com/error?code=7000215"}`,
  ],
  ['aadsts7000215', '"error_codes": [ 7000215 ]'],
  [
    'aadsts700027',
    `AADSTS700027: Client assertion contains an invalid signature. [Reason - The key was not found., Thumbprint of key used by client: '1C74D736BEA6C95459FD38D02D0A2514A52FC9E9', Please visit the Azure Portal, Graph Explorer or directly use MS Graph to see configured keys for app Id '${APP}'.] ${TRACE}`,
  ],
  [
    'aadsts700027',
    'The certificate with identifier used to sign the client assertion is not registered on application. [Reason - The key was not found.]',
  ],
  [
    'aadsts7000215',
    'Invalid client secret provided. Ensure the secret being sent in the request is the client secret value',
  ],
  ['aadsts7000215', 'AADSTS70002: Error validating credentials.'],
  [
    'aadsts90002',
    `AADSTS90002: Tenant 'meinefrima.de' not found. Check to make sure you have the correct tenant ID and are signing into the correct cloud. ${TRACE}`,
  ],
  [
    'aadsts90002',
    `Microsoft.Identity.Client.MsalServiceException: AADSTS50059: No tenant-identifying information found in either the request or implied by any provided credentials. ${TRACE}\n   at Microsoft.Identity.Client.Internal.Requests.RequestBase.HandleTokenRefreshErrorAsync()`,
  ],
  [
    'aadsts900023',
    `AADSTS900023: Specified tenant identifier 'https://meinefirma.de' is neither a valid DNS name, nor a valid external domain. ${TRACE}`,
  ],
  [
    'aadsts50194',
    `AADSTS50194: Application '${APP}'(SoftENGINE Mailserver) is not configured as a multi-tenant application. Usage of the /common endpoint is not supported for such apps created after '10/15/2018'. Use a tenant-specific endpoint or configure the application to be multi-tenant. ${TRACE}`,
  ],
  [
    'aadsts50011',
    `AADSTS50011: The redirect URI 'bw-link://o365/oauth2' specified in the request does not match the redirect URIs configured for the application '${APP}'. Make sure the redirect URI sent in the request matches one added to your application in the Azure portal. Navigate to https://aka.ms/redirectUriMismatchError to learn more about how to fix this.`,
  ],
  [
    'aadsts700025',
    `AADSTS700025: Client is public so neither 'client_assertion' nor 'client_secret' should be presented. ${TRACE}`,
  ],
  [
    'aadsts9002327',
    `AADSTS9002327: Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests. ${TRACE}`,
  ],
  ['aadsts7000112', `AADSTS7000112: Application '${APP}'(SoftENGINE Mailserver) is disabled. ${TRACE}`],
  [
    'aadsts7000229',
    `AADSTS7000229: The client application ${APP} is missing service principal in the tenant 11112222-3333-4444-5555-666677778888. See instructions here: https://go.microsoft.com/fwlink/?linkid=2225119 ${TRACE}`,
  ],
  [
    'aadsts500011',
    `AADSTS500011: The resource principal named https://outlook.office365.com was not found in the tenant named Musterwerk Handels GmbH. This can happen if the application has not been installed by the administrator of the tenant or consented to by any user in the tenant. You might have sent your authentication request to the wrong tenant. ${TRACE}`,
  ],
  [
    'aadsts500014',
    'Required resource is disabled. Inner Message: AADSTS500014: The service principal for resource is disabled.',
  ],
  ['aadsts650056', `AADSTS65005: The application 'SoftENGINE Mailserver' asked for scope that doesn't exist. ${TRACE}`],
  [
    'aadsts1002012',
    `invalid_scope (AADSTS70011: The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope Mail.ReadWrite is not valid.) ${TRACE}`,
  ],
  [
    'aadsts53003',
    `AADSTS53003: Access has been blocked by Conditional Access policies. The access policy does not allow token issuance. ${TRACE}`,
  ],
  ['aadsts90009', `AADSTS900144: The request body must contain the following parameter: 'client_id'. ${TRACE}`],
  ['aadsts90055', `AADSTS90055: There are too many incoming requests. ${TRACE}`],
  [
    'app-deaktiviert',
    'Sorry, but we’re having trouble signing you in. The application has been disabled by its owner.',
  ],
  [
    'aadsts7000216',
    'https%3A%2F%2Flogin.example%2F%3Ferror%3Dinvalid_client%26error_description%3DAADSTS7000218%253a%20The+request+body+must+contain',
  ],
  ['aadsts700016', 'Fehler bei der Anmeldung: aadsts 700016'],
  ['aadsts700016', '> AADSTS700016: Application with\n> identifier was not found in the\n> directory'],
  ['aadsts65004', `AADSTS65004: User declined to consent to access the app. ${TRACE}`],
  ['aadsts90094', '#error=access_denied&error_subcode=cancel&state=eyJpZCI6IjAxOT'],
  [
    'aadsts90094',
    'Need admin approval\nAnbindung prüfen\nunverified\nAnbindung prüfen needs permission to access resources in your organization that only an admin can grant. Please ask an admin to grant permission to this app before you can use it.',
  ],
  [
    'aadsts90094',
    'Administratorgenehmigung erforderlich Anbindung prüfen Anbindung prüfen benötigt, um auf Ressourcen in Ihrer Organisation zugreifen zu können, eine Berechtigung, die nur ein Administrator erteilen kann. Bitten Sie einen Administrator, die Berechtigung für diese App zu erteilen, damit Sie die App verwenden können.',
  ],
  ['aadsts90094', `AADSTS90094: The grant requires admin permission. ${TRACE}`],
  [
    'aadsts50076',
    `AADSTS50076: Due to a configuration change made by your administrator, or because you moved to a new location, you must use multi-factor authentication to access '00000003-0000-0000-c000-000000000000'. ${TRACE}`,
  ],
  [
    'aadsts90099',
    `AADSTS90099: The application '${APP}' (Anbindung prüfen) has not been authorized in the tenant '11112222-3333-4444-5555-666677778888'. Applications must be authorized to access the external tenant before partner delegated administrators can use them. ${TRACE}`,
  ],
  [
    'popup-window-error',
    'BrowserAuthError: popup_window_error: See https://aka.ms/msal.js.errors#popup_window_error for details',
  ],
  ['aadsts7000215', '{"error":"invalid_client"}'],
  ['aadsts700016', 'unauthorized_client'],
  // .NET, in both languages
  [
    'ews-401',
    'System.Net.WebException: Der Remoteserver hat einen Fehler zurückgegeben: (401) Nicht autorisiert.\n   bei System.Net.HttpWebRequest.GetResponse()\n   bei Microsoft.Exchange.WebServices.Data.EwsHttpWebRequest.Microsoft.Exchange.WebServices.Data.IEwsHttpWebRequest.GetResponse()',
  ],
  [
    'ews-401',
    "The HTTP request is unauthorized with client authentication scheme 'Anonymous'. The authentication header received from the server was 'Bearer client_id=\"00000002-0000-0ff1-ce00-000000000000\"'.",
  ],
  ['ews-403-ausgeschaltet', 'Der Remoteserver hat einen Fehler zurückgegeben: (403) Unzulässig.'],
  [
    'ews-403-ausgeschaltet',
    'Die HTTP-Anforderung wurde vom Clientauthentifizierungsschema "Anonymous" als unzulässig abgelehnt.',
  ],
  ['ews-drosselung', 'Der Remoteserver hat einen Fehler zurückgegeben: (503) Server nicht verfügbar.'],
  ['ews-drosselung', 'The remote server returned an error: (429) Too Many Requests.'],
  ['netz', "System.Net.WebException: Der Remotename konnte nicht aufgelöst werden: 'outlook.office365.com'"],
  ['netz', 'Die Anfrage wurde abgebrochen: Es konnte kein geschützter SSL/TLS-Kanal erstellt werden.'],
  ['netz', 'Der Remoteserver hat einen Fehler zurückgegeben: (407) Proxyauthentifizierung erforderlich.'],
  [
    'netz',
    'Die zugrunde liegende Verbindung wurde geschlossen: Für den geschützten SSL/TLS-Kanal konnte keine Vertrauensstellung hergestellt werden..',
  ],
  ['netz', 'System.Net.Http.HttpRequestException: No such host is known. (login.microsoftonline.com:443)'],
  ['netz', 'Timeout für Vorgang überschritten.'],
  // SOAP of EWS
  [
    'erroraccessdenied',
    '<m:ResponseMessages><m:GetFolderResponseMessage ResponseClass="Error"><m:MessageText>Access is denied. Check credentials and try again.</m:MessageText><m:ResponseCode>ErrorAccessDenied</m:ResponseCode><m:DescriptiveLinkKey>0</m:DescriptiveLinkKey></m:GetFolderResponseMessage></m:ResponseMessages>',
  ],
  [
    'errornonexistentmailbox',
    '<s:Fault><faultcode xmlns:a="http://schemas.microsoft.com/exchange/services/2006/types">a:ErrorNonExistentMailbox</faultcode><faultstring xml:lang="de-DE">The SMTP address has no mailbox associated with it.</faultstring></s:Fault>',
  ],
  [
    'errornonexistentmailbox',
    'Microsoft.Exchange.WebServices.Data.ServiceResponseException: The SMTP address has no mailbox associated with it.',
  ],
  [
    'errorimpersonateuserdenied',
    '<faultstring xml:lang="en-US">The account does not have permission to impersonate the requested user.</faultstring><detail><e:ResponseCode xmlns:e="http://schemas.microsoft.com/exchange/services/2006/errors">ErrorImpersonateUserDenied</e:ResponseCode></detail>',
  ],
  [
    'exchangeimpersonation',
    '<faultstring xml:lang="en-US">ExchangeImpersonation SOAP header must be present for this type of OAuth token.</faultstring>',
  ],
  [
    'ews-drosselung',
    '<s:Fault><faultcode>a:ErrorServerBusy</faultcode><faultstring xml:lang="en-US">The server cannot service this request right now. Try again later.</faultstring><detail><t:Value Name="BackOffMilliseconds">297749</t:Value></detail></s:Fault>',
  ],
  [
    'ews-drosselung',
    '[You have exceeded the available concurrent connections for your account. Try again once your other requests have completed.] ErrorDetails; Key=[Policy], Value=[MaxConcurrency]',
  ],
  [
    'autodiscover',
    "Microsoft.Exchange.WebServices.Data.AutodiscoverLocalException: The Autodiscover service couldn't be located.",
  ],
  ['errornonexistentmailbox', 'Der SMTP-Adresse ist kein Postfach zugeordnet.'],
  [
    'erroraccessdenied',
    'Fehler beim Lesen des Kalenders von erika@musterwerk.example: Der Zugriff wird verweigert. Überprüfen Sie die Anmeldeinformationen, und versuchen Sie es dann erneut.',
  ],
  // Headers of HTTP
  [
    'ews-401',
    'HTTP/1.1 401 Unauthorized\nServer: Microsoft-IIS/10.0\nrequest-id: 2323088f-8838-4f97-a88d-559bfcf92866\nWWW-Authenticate: Bearer client_id="00000002-0000-0ff1-ce00-000000000000", trusted_issuers="00000001-0000-0000-c000-000000000000@*", token_types="app_asserted_user_v1 service_asserted_app_v1", authorization_uri="https://login.windows.net/common/oauth2/authorize", error="invalid_token"\nx-ms-diagnostics: 2000008;reason="The token contains no permissions, or permissions can not be understood.";error_category="invalid_grant"\nX-FEServer: FR0P281CA0123',
  ],
  [
    'ews-401-zielgruppe',
    'X-BackEndHttpStatus: 401, x-ms-diagnostics: 2000003;reason="The audience claim value is invalid \'aud\'.";error_category="invalid_resource", X-Powered-By: ASP.NET',
  ],
  [
    'ews-401-zielgruppe',
    '{"error":{"code":"InvalidAudienceForResource","message":"The audience claim value is invalid for current resource. Audience claim is \'https://graph.microsoft.com/\', request url is \'https://outlook.office365.com\' and resource type is \'Exchange\'."}}',
  ],
  [
    'ews-403-ausgeschaltet',
    'HTTP/2 403\ncontent-length: 0\nx-ews-policy-reason: EWS is disabled for this user or tenant\ndate: Wed, 25 Nov 2026 08:12:44 GMT',
  ],
  [
    'ews-403-richtlinie',
    'HTTP/1.1 403 Forbidden\r\nCache-Control: private\r\nX-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant\r\nrequest-id: 2323088f-8838-4f97-a88d-559bfcf92866',
  ],
  [
    'pruefseite-verweigert',
    '{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges to complete the operation.","innerError":{"date":"2026-11-25T08:12:44","request-id":"2323088f-8838-4f97-a88d-559bfcf92866"}}}',
  ],
  ['pruefseite-gedrosselt', '{"error":{"code":"TooManyRequests","message":"Too many requests"}}'],
  // PowerShell, German and English
  [
    'powershell-skripte-gesperrt',
    'Import-Module : Die Datei "C:\\Program Files\\WindowsPowerShell\\Modules\\ExchangeOnlineManagement\\3.10.1\\netFramework\\ExchangeOnlineManagement.psm1" kann nicht geladen werden, da die Ausführung von Skripts auf diesem System deaktiviert ist. Weitere Informationen finden Sie unter "about_Execution_Policies" (https:/go.microsoft.com/fwlink/?LinkID=135170).\nIn Zeile:1 Zeichen:1\n+ Import-Module ExchangeOnlineManagement\n    + CategoryInfo          : Sicherheitsfehler: (:) [Import-Module], PSSecurityException\n    + FullyQualifiedErrorId : UnauthorizedAccess,Microsoft.PowerShell.Commands.ImportModuleCommand',
  ],
  [
    'powershell-skripte-gesperrt',
    'ExchangeOnlineManagement.psm1 cannot be loaded because running scripts is disabled on this system.',
  ],
  [
    'powershell-skripte-gesperrt',
    'Die Datei ist nicht digital signiert. Sie können dieses Skript im aktuellen System nicht ausführen.',
  ],
  [
    'powershell-modul-fehlt',
    'Connect-ExchangeOnline : Die Benennung "Connect-ExchangeOnline" wurde nicht als Name eines Cmdlet, einer Funktion, einer Skriptdatei oder eines ausführbaren Programms erkannt. Überprüfen Sie die Schreibweise des Namens, oder ob der Pfad korrekt ist (sofern enthalten), und wiederholen Sie den Vorgang.\nIn Zeile:1 Zeichen:1\n+ Connect-ExchangeOnline\n    + CategoryInfo          : ObjectNotFound: (Connect-ExchangeOnline:String) [], CommandNotFoundException\n    + FullyQualifiedErrorId : CommandNotFoundException',
  ],
  [
    'powershell-modul-fehlt',
    "Connect-ExchangeOnline: The term 'Connect-ExchangeOnline' is not recognized as a name of a cmdlet, function, script file, or executable program.",
  ],
  [
    'powershell-modul-fehlt',
    "Import-Module : The specified module 'ExchangeOnlineManagement' was not loaded because no valid module file was found in any module directory.\n+ FullyQualifiedErrorId : Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand",
  ],
  [
    'powershell-parameter-unbekannt',
    'Get-OrganizationConfig : Es wurde kein Parameter gefunden, der dem Parameternamen "RetrieveEwsOperationAccessPolicy" entspricht.\n+ FullyQualifiedErrorId : NamedParameterNotFound,Get-OrganizationConfig',
  ],
  ['powershell-parameter-unbekannt', "A parameter cannot be found that matches parameter name 'EwsAllowedAppIDs'."],
  [
    'powershell-parameter-unbekannt',
    'Set-OrganizationConfig : Die Benennung "Set-OrganizationConfig" wurde nicht als Name eines Cmdlet, einer Funktion, einer Skriptdatei oder eines ausführbaren Programms erkannt.',
  ],
  [
    'powershell-parameter-unbekannt',
    "Get-OrganizationConfig : The term 'Get-OrganizationConfig' is not recognized as the name of a cmdlet, function, script file, or operable program. CommandNotFoundException",
  ],
  [
    'powershell-anmeldefenster',
    'Connect-ExchangeOnline : Error Acquiring Token: A window handle must be configured. See https://aka.ms/msal-net-wam#parent-window-handles',
  ],
  [
    'powershell-anmeldefenster',
    'MSAL.NetCore.4.66.1.0.MsalClientException: ErrorCode: authentication_canceled Microsoft.Identity.Client.MsalClientException: User canceled authentication.',
  ],
  // The portal
  [
    'portal-schluessel-verboten',
    "Failed to add password: Credential type not allowed as per assigned policy 'ab12cd34-0000-4000-8000-000000000001'.",
  ],
  [
    'portal-laufzeit-verboten',
    '{"code":"CredentialInvalidLifetimeAsPerAppPolicy","message":"Credential lifetime exceeds the max value allowed as per assigned policy"}',
  ],
  ['portal-https', 'Must start with "HTTPS" or "http://localhost".'],
  ['portal-umleitung-verboten', 'uriWithBlockedScheme'],
  // A bounce that names the cause
  [
    'erroraccessdenied',
    "Remote Server returned '550 5.2.0 STOREDRV.Submission; ErrorAccessDenied: Access is denied. Check credentials and try again.'",
  ],
];
