import type { insteads } from '../../src/checks/exchange-instead';

const APP = '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215';

/** What people paste in place of the organisation's settings, one text of each kind. */
export const insteadTexts: Readonly<Record<(typeof insteads)[number], string>> = {
  mailbox: 'PS C:\\> Get-CASMailbox a | fl EwsEnabled\n\nEwsEnabled : True\n',
  'mailbox-plan': 'PS C:\\> Get-CASMailboxPlan | fl EwsEnabled\n\nEwsEnabled : True\n',
  'own-server': '[PS] C:\\>Get-OrganizationConfig | fl Ews*\n\nEwsEnabled :\n',
  'unclear-owner': 'EwsEnabled : True\n',
  'unknown-form': 'PS C:\\> Get-OrganizationConfig | fl EwsEnabled\n\nEwsEnabled : vielleicht\n',
  incomplete: 'EwsEnabled : ',
  'changed-since':
    'PS> Get-OrganizationConfig | fl EwsEnabled\n\nEwsEnabled : True\n\nPS> Set-OrganizationConfig -EwsEnabled $false\n',
  'two-answers': `EwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n\nEwsEnabled : False\nEwsAllowedAppIDs : ${APP}\n`,
  command: 'Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsEnabled,EwsAllowedAppIDs',
  'write-command': 'PS> Set-OrganizationConfig -EwsEnabled $true\nPS>',
  prose: 'Bitte EwsEnabled auf True setzen',
  'http-policy': 'HTTP/1.1 403 Forbidden\nX-EWS-Policy-Reason: EWS is blocked by policy for this user or tenant',
  'http-off': 'X-EWS-Policy-Reason: EWS is disabled for this user or tenant',
  'http-other': 'HTTP/1.1 401 Unauthorized\nServer: Microsoft-IIS/10.0',
  'policy-denied': 'AppId : x\nMailbox : Lager\nAccessCheckResult : Denied\n',
  'policy-granted': 'AppId : x\nMailbox : Lager\nAccessCheckResult : Granted\n',
  'access-policy': `ScopeName : EWS\nAppId : ${APP}\nAccessRight : RestrictAccess\n`,
  'role-test': 'RoleName : Application EWS.AccessAsApp\nInScope : False\n',
  'ps-scripts': 'PowerShell: Die Ausführung von Skripts ist gesperrt. Siehe about_Execution_Policies',
  'ps-module': "The term 'Connect-ExchangeOnline' is not recognized as the name of a cmdlet",
  'ps-module-old': 'Create Powershell Session is failed using OAuth',
  'ps-not-connected': "The term 'Get-OrganizationConfig' is not recognized as the name of a cmdlet",
  'ps-parameter': 'Get-OrganizationConfig : Es wurde kein Parameter gefunden, der dem Parameternamen "x" entspricht.',
  'ps-sign-in': 'Connect-ExchangeOnline: User canceled authentication.',
  'ps-conditional-access':
    'Connect-ExchangeOnline: AADSTS53003: Access has been blocked by Conditional Access policies.',
  'ps-organisation': "Connect-ExchangeOnline: AADSTS90002: Tenant 'x.de' not found.",
  'ps-denied': 'Set-OrganizationConfig: Zugriff verweigert',
  'ps-offline': 'Connect-ExchangeOnline: No such host is known.',
  'ps-other': 'Connect-ExchangeOnline: Etwas ging schief.\n    + CategoryInfo : NotSpecified',
};
