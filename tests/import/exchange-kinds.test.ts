import { describe, expect, test } from 'vitest';
import { isInstead } from '../../src/checks/inputs';
import { readExchangeOutput } from '../../src/import/exchange-output';
import { APP, NOW, said } from '../cases/firm';
import { expectQuick } from '../project/quick';

const OFFICE = 'd3590ed6-52b3-4102-aeff-aad2292ab01c';
const READ = 'Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | fl';
const HERE = 'musterwerk.onmicrosoft.com';
const ELSEWHERE = 'systemhaus-nord.onmicrosoft.com';
const ANSWER = `Name             : ${HERE}\nEwsEnabled       : True\nEwsAllowedAppIDs : ${OFFICE},${APP}\n`;
const MAILBOX = 'Name       : Lager\nOWAEnabled : True\nEwsEnabled : True\n';

/** A text, what step 11 comes to (signed in to Musterwerk), and what it is recognised as or says. */
type Row = readonly [when: string, text: string, status: string, what: string];

const owners: readonly Row[] = [
  ['the page’s own output', ANSWER, 'pass', `Organisation ${HERE}`],
  ['with prompt and echo', `PS C:\\> ${READ} Name,Ews*\n\n\n${ANSWER}\n\nPS C:\\> `, 'pass', `Organisation ${HERE}`],
  ['a mailbox without its command', MAILBOX, 'unknown', 'mailbox'],
  [
    'a mailbox as a table',
    'Name  EwsEnabled OWAEnabled\n----  ---------- ----------\nLager       True       True\n',
    'unknown',
    'mailbox',
  ],
  ['a mailbox in JSON', '{"Name":"Lager","OWAEnabled":true,"EwsEnabled":true}', 'unknown', 'mailbox'],
  ['a mailbox in a file', '"Name","OWAEnabled","EwsEnabled"\n"Lager","True","True"\n', 'unknown', 'mailbox'],
  [
    'a mailbox by the newer cmdlet',
    `PS> Get-EXOCasMailbox h.lager | fl Ews*\n\nEwsEnabled : True\n`,
    'unknown',
    'mailbox',
  ],
  [
    'a mailbox with the command in the line above',
    'Get-CASMailbox h.lager@musterwerk.de | fl EwsEnabled\n\nEwsEnabled : True\n',
    'unknown',
    'mailbox',
  ],
  [
    'a plan as a table',
    `PS> Get-CASMailboxPlan | ft Name,EwsEnabled\n\nName EwsEnabled\n---- ----------\nExchangeOnline-6f8a True\n`,
    'unknown',
    'mailbox-plan',
  ],
  [
    'a plan by its name alone',
    'Name : ExchangeOnlineDeskless-0527a260-bea3-46a3-9f4f-215fdd24f4d9\nEwsEnabled : True\n',
    'unknown',
    'mailbox-plan',
  ],
  [
    'a mailbox in CLIXML',
    '<Objs Version="1.1.0.1" xmlns="http://schemas.microsoft.com/powershell/2004/04">\n <Obj RefId="0">\n <TN RefId="0"><T>Deserialized.Microsoft.Exchange.Data.Directory.Management.CASMailbox</T></TN>\n <Props><B N="EwsEnabled">true</B></Props></Obj></Objs>',
    'unknown',
    'mailbox',
  ],
  [
    'the list, then a mailbox, as one table each',
    `PS> ${READ} EwsAllowedAppIDs\n\nEwsAllowedAppIDs : ${APP}\n\nPS> Get-CASMailbox a | ft EwsEnabled\n\nEwsEnabled\n----------\n      True\n`,
    'unknown',
    'eines Postfachs',
  ],
  [
    'an own server without its prompt',
    `Name : Erste Organisation\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n`,
    'unknown',
    'own-server',
  ],
  [
    'an own server by its directory',
    `DistinguishedName : CN=Werk,CN=Microsoft Exchange,CN=Services,CN=Configuration,DC=werk,DC=local\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n`,
    'unknown',
    'own-server',
  ],
  ['an own server whose list looks like ours', `[PS] C:\\>${READ}\n\n${ANSWER}`, 'unknown', 'own-server'],
  [
    'Exchange Online by its directory',
    `Name : ${HERE}\nDistinguishedName : CN=Configuration,CN=${HERE},CN=ConfigurationUnits,DC=EURPR05A010,DC=PROD,DC=OUTLOOK,DC=COM\nExchangeVersion : 0.20 (15.0.0.0)\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n`,
    'pass',
    `Organisation ${HERE}`,
  ],
  [
    'Exchange Online, its directory wrapped',
    `Name              : ${HERE}\nDistinguishedName : CN=Configuration,CN=musterwerk.onmic\n                    rosoft.com,CN=ConfigurationUnits,DC=EURPR05A010,DC=PROD,DC=OUTLOOK,DC=COM\nEwsEnabled        : True\nEwsAllowedAppIDs  : ${APP}\n`,
    'pass',
    `Organisation ${HERE}`,
  ],
  ['a switch that nobody owns', `EwsEnabled : True\n\n\nEwsAllowedAppIDs : ${APP}\n`, 'unknown', 'sagt der Text nicht'],
  ['what a file holds', `PS> Get-Content .\\ews.txt\n${ANSWER}`, 'unknown', 'unclear-owner'],
  [
    'an organisation and a mailbox that is off',
    `${ANSWER}\nPS> Get-CASMailbox -Identity h.lager@musterwerk.de | fl EwsEnabled\n\nEwsEnabled : False\n`,
    'warn',
    '„h.lager@musterwerk.de“',
  ],
  ['what a pager shows', `PS> ${READ} Name,Ews* | more\n\n${ANSWER}`, 'pass', `Organisation ${HERE}`],
  [
    'an organisation and a mailbox that is on',
    `${ANSWER}\nPS> Get-CASMailbox h.lager | fl EwsEnabled\n\nEwsEnabled : True\n`,
    'pass',
    `Organisation ${HERE}`,
  ],
];

const organisations: readonly Row[] = [
  ['another organisation by name', ANSWER.replace(HERE, ELSEWHERE), 'unknown', 'anderen Organisation'],
  [
    'another organisation, asked for by itself',
    `PS> Get-OrganizationConfig | fl Name\n\nName : ${ELSEWHERE}\n\nPS> ${READ} EwsEnabled,EwsAllowedAppIDs\n\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n`,
    'unknown',
    'anderen Organisation',
  ],
  [
    'another organisation in the prompt',
    `[${ELSEWHERE}] PS C:\\> ${READ} Ews*\n\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n`,
    'unknown',
    'anderen Organisation',
  ],
  [
    'another organisation in its path',
    `OrganizationId : EURPR05A010.PROD.OUTLOOK.COM/Microsoft Exchange Hosted Organizations/${ELSEWHERE} - EURPR05A010.PROD.OUTLOOK.COM/Configuration\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n`,
    'unknown',
    'anderen Organisation',
  ],
  [
    'another organisation in JSON',
    JSON.stringify({ Name: ELSEWHERE, EwsEnabled: true, EwsAllowedAppIDs: APP }),
    'unknown',
    'anderen Organisation',
  ],
  [
    'another directory in a report',
    `  MOERA domain      : ${HERE}\n  Tenant ID         : 9e2b7c41-0f3d-4a86-b5d2-c7e81f604a93\n\n  EWSEnabled        : True\n  EwsAllowedAppIDs count : 1\n  EwsAllowedAppIDs [1] : ${APP}\n`,
    'unknown',
    'anderen Organisation',
  ],
  [
    'first the partner’s, then the customer’s',
    `PS> ${READ} Name,Ews*\n\n${ANSWER.replace(HERE, ELSEWHERE)}\nPS> Connect-ExchangeOnline -DelegatedOrganization ${HERE}\nPS> ${READ} Name,Ews*\n\n${ANSWER}`,
    'pass',
    `Organisation ${HERE}`,
  ],
  [
    'first the customer’s, then the partner’s',
    `PS> ${READ} Name,Ews*\n\n${ANSWER}\nPS> Connect-ExchangeOnline\nPS> ${READ} Name,Ews*\n\n${ANSWER.replace(HERE, ELSEWHERE)}`,
    'unknown',
    'anderen Organisation',
  ],
  [
    'both, and nothing says which is newer',
    `${ANSWER.replace(HERE, ELSEWHERE)}\n\n${ANSWER}`,
    'unknown',
    'two-answers',
  ],
  [
    'a connection that names the customer proves nothing',
    `ConnectionUri : https://outlook.office365.com\nTenantID : 5e3b0c1a-94d2-4f6b-8a37-0d6e21c4b7f9\nTokenStatus : Active\n\nPS> ${READ} Ews*\n\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n`,
    'warn',
    'nennt keine Organisation',
  ],
];

const order: readonly Row[] = [
  [
    'two answers that disagree',
    `EwsEnabled : False\nEwsAllowedAppIDs : ${APP}\n\n\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n`,
    'unknown',
    'two-answers',
  ],
  [
    'before and after, with the commands',
    `PS> ${READ} Ews*\n\nEwsEnabled : False\nEwsAllowedAppIDs :\n\nPS> Set-OrganizationConfig -EwsEnabled $true\nPS> ${READ} Name,Ews*\n\n${ANSWER}`,
    'pass',
    `Organisation ${HERE}`,
  ],
  [
    'switched off again after the output',
    `PS> ${READ} Name,Ews*\n\n${ANSWER}\nPS> Set-OrganizationConfig -EwsEnabled $false\nPS>`,
    'unknown',
    'noch geändert',
  ],
  [
    'the list written again after the output',
    `PS> ${READ} Name,Ews*\n\n${ANSWER}\nPS> Set-OrganizationConfig -EwsAllowedAppIDs '${OFFICE}'\nPS>`,
    'unknown',
    'noch geändert',
  ],
  [
    'an older answer quoted below a newer one',
    `PS> ${READ} Ews*\n\nEwsEnabled : False\nEwsAllowedAppIDs : ${APP}\n\nPS>\n\n> PS> ${READ} Ews*\n>\n> EwsEnabled : True\n> EwsAllowedAppIDs : ${APP}\n`,
    'unknown',
    'two-answers',
  ],
  [
    'a mail between two answers',
    `PS> ${READ} Ews*\n\nEwsEnabled : False\nEwsAllowedAppIDs : ${APP}\n\nVon: Support\nGesendet: Montag\n\nPS> ${READ} Ews*\n\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n`,
    'unknown',
    'two-answers',
  ],
  [
    'first without the switch, then with it',
    `PS> Get-OrganizationConfig | fl Ews*\n\nEwsEnabled : True\nEwsAllowedAppIDs :\n\nPS> ${READ} Name,Ews*\n\n${ANSWER}`,
    'pass',
    `Organisation ${HERE}`,
  ],
  [
    'without the switch',
    `PS> Get-OrganizationConfig | fl Name,Ews*\n\nName : ${HERE}\nEwsEnabled : True\nEwsAllowedAppIDs :\n\nPS>`,
    'fail',
    'ohne den Schalter',
  ],
];

const lists: readonly Row[] = [
  ['an id with a digit too many', ANSWER.replace(APP, `${APP}7`), 'fail', 'Zeichen zu viel'],
  ['an id with a remark', ANSWER.replace(APP, `${APP} (entfernt)`), 'unknown', 'es steht etwas dabei'],
  ['two ids glued', ANSWER.replace(',', ''), 'unknown', 'ohne Komma'],
  ['an id without its first character', ANSWER.replace(APP, APP.slice(1)), 'fail', 'fehlen Zeichen'],
  [
    'an id without a character in the middle',
    ANSWER.replace(APP, APP.replace('4c08', '4c0')),
    'fail',
    'fehlen Zeichen',
  ],
  ['ids in quotes', ANSWER.replace(`${OFFICE},${APP}`, `"${OFFICE}","${APP}"`), 'pass', `Organisation ${HERE}`],
  ['a placeholder in angles', ANSWER.replace(APP, '<AppId>'), 'fail', 'ein Platzhalter'],
  ['a placeholder of zeros', ANSWER.replace(APP, '00000000-0000-0000-0000-000000000000'), 'fail', 'ein Platzhalter'],
  ['a placeholder of a manual', ANSWER.replace(APP, 'xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx'), 'fail', 'ein Platzhalter'],
  ['this page’s placeholder', ANSWER.replace(APP, 'Ihre Anwendungs-ID'), 'fail', 'ein Platzhalter'],
  ['the name of the app', ANSWER.replace(APP, 'SoftENGINE Mailserver'), 'fail', 'keine Anwendungs-ID'],
  [
    'the object id',
    ANSWER.replace(APP, '0f9a3c77-61de-4b12-a5c8-e2704d19b386'),
    'fail',
    'die Objekt-ID dieser Registrierung',
  ],
  ['the directory id', ANSWER.replace(APP, '5e3b0c1a-94d2-4f6b-8a37-0d6e21c4b7f9'), 'fail', 'die Verzeichnis-ID'],
  ['two digits exchanged', ANSWER.replace(APP, APP.replace('2f5e', '25fe')), 'fail', 'die markierten Stellen'],
  ['other programs only', ANSWER.replace(`,${APP}`, ''), 'fail', 'steht noch nicht in der Liste'],
  ['an empty list', ANSWER.replace(`${OFFICE},${APP}`, ''), 'fail', 'ist leer'],
  ['cut off by the window', ANSWER.replace(APP, 'b41c7d90…'), 'unknown', 'abgeschnitten'],
  [
    'cut off by the copy',
    `Name : ${HERE}\nEwsEnabled : True\nEwsAllowedAppIDs : ${OFFICE},${APP.slice(0, 20)}`,
    'unknown',
    'abgeschnitten',
  ],
  [
    'cut off behind a comma',
    `Name : ${HERE}\nEwsEnabled : True\nEwsAllowedAppIDs : ${OFFICE},`,
    'unknown',
    'abgeschnitten',
  ],
  ['going on behind an empty line', ANSWER.replace(`,${APP}`, `,\n\n      ${APP}`), 'pass', `Organisation ${HERE}`],
  [
    'in the middle of an id going on behind an empty line',
    ANSWER.replace('-2f5e', '-2f\n\n   5e'),
    'pass',
    `Organisation ${HERE}`,
  ],
  [
    'ids behind an empty line that may be anything',
    ANSWER.replace(`,${APP}`, `\n\n${APP}`),
    'unknown',
    'nicht vollständig',
  ],
  [
    'a comma at the end that stands in the list',
    `Name : ${HERE}\nEwsAllowedAppIDs : ${OFFICE},\nEwsEnabled : True\n`,
    'fail',
    'steht noch nicht in der Liste',
  ],
  ['a comma at the beginning', ANSWER.replace(OFFICE, ''), 'pass', `Organisation ${HERE}`],
  [
    'a report that lost an entry',
    `MOERA domain : ${HERE}\nEWSEnabled : True\nEwsAllowedAppIDs count : 2\nEwsAllowedAppIDs [1] : ${OFFICE}\n`,
    'unknown',
    'abgeschnitten',
  ],
  [
    'a report of an empty list',
    `MOERA domain : ${HERE}\nEWSEnabled : True\nEwsAllowedAppIDs count : 0\nEwsAllowedAppIDs : <empty>\n`,
    'fail',
    'ist leer',
  ],
  [
    'a report of nothing set',
    `MOERA domain : ${HERE}\nEWSEnabled : $null (not configured)\nEwsAllowedAppIDs count : 1\nEwsAllowedAppIDs [1] : ${APP}\n`,
    'warn',
    '„EwsEnabled“ ist leer',
  ],
];

const shapes: readonly Row[] = [
  [
    'an array of PowerShell in CLIXML',
    `<Objs><Obj RefId="0"><MS><S N="Name">${HERE}</S><B N="EwsEnabled">true</B><Obj N="EwsAllowedAppIDs" RefId="1"><LST><S>${OFFICE}</S><S>${APP}</S></LST></Obj></MS></Obj></Objs>`,
    'pass',
    `Organisation ${HERE}`,
  ],
  [
    'a text in CLIXML',
    `<Objs>\n<Obj RefId="0"><Props><S N="Name">${HERE}</S><B N="EwsEnabled">true</B><S N="EwsAllowedAppIDs">${OFFICE},${APP}</S><Nil N="EwsApplicationAccessPolicy" /></Props></Obj>\n</Objs>`,
    'pass',
    `Organisation ${HERE}`,
  ],
  [
    'an object written into a text',
    `@{Name=${HERE}; EwsEnabled=True; EwsAllowedAppIDs=${OFFICE},${APP}; EwsApplicationAccessPolicy=}`,
    'pass',
    `Organisation ${HERE}`,
  ],
  [
    'a hash table',
    `Name                           Value\n----                           -----\nEwsEnabled                     True\nEwsAllowedAppIDs               ${APP}\n`,
    'warn',
    'nennt keine Organisation',
  ],
  [
    'a log',
    `[INFO] Org | EwsEnabled | True \n[INFO] Org | EwsAllowedAppIDs count | 1 \n[INFO] AllowList | AppId | ${APP} \n`,
    'warn',
    'nennt keine Organisation',
  ],
  [
    'a snapshot of a script',
    JSON.stringify({
      TenantDisplayName: 'x',
      MoeraDomain: HERE,
      TenantId: '5e3b0c1a-94d2-4f6b-8a37-0d6e21c4b7f9',
      EWSEnabled: true,
      EwsAllowedAppIDs: [OFFICE, APP],
    }),
    'pass',
    `Organisation ${HERE}`,
  ],
  [
    'tabs of a spreadsheet',
    `Name\tEwsEnabled\tEwsAllowedAppIDs\n${HERE}\tTrue\t${APP}\n`,
    'pass',
    `Organisation ${HERE}`,
  ],
  [
    'each value by itself, of a variable',
    `PS> (Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy).EwsEnabled\nTrue\nPS> (${READ.replace(' | fl', '')}).EwsAllowedAppIDs\n${OFFICE},${APP}\n`,
    'warn',
    'nennt keine Organisation',
  ],
  [
    'a question turned round',
    `PS> (Get-OrganizationConfig).EwsEnabled -eq $false\nTrue\nPS> (${READ.replace(' | fl', '')}).EwsAllowedAppIDs\n${APP}\n`,
    'unknown',
    'fehlt die Zeile „EwsEnabled“',
  ],
];

const others: readonly Row[] = [
  [
    'a command that writes',
    `Set-OrganizationConfig -EwsEnabled $true -EwsAllowedAppIDs '${APP}'`,
    'unknown',
    'write-command',
  ],
  ['a wish', 'Bitte EwsEnabled auf True setzen.', 'unknown', 'prose'],
  ['a wish in lines', `Bitte so eintragen:\n\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n`, 'unknown', 'prose'],
  ['a wish behind them', `EwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n\nSo soll es aussehen.`, 'unknown', 'prose'],
  [
    'a value that only a command has',
    `Name : ${HERE}\nEwsEnabled : $true\nEwsAllowedAppIDs : ${APP}\n`,
    'unknown',
    'Form',
  ],
  [
    'the Soll of this page',
    '„EwsEnabled“ steht auf „True“, und die Anwendungs-ID steht in „EwsAllowedAppIDs“.',
    'unknown',
    'prose',
  ],
  [
    'an answer: switched off',
    'HTTP/1.1 403 Forbidden\nX-EWS-Policy-Reason: EWS is disabled for this user or tenant\n',
    'unknown',
    'http-off',
  ],
  [
    'an answer in a log',
    '[12:04] Fehler 403: EWS is blocked by policy for this user or tenant',
    'unknown',
    'http-policy',
  ],
  [
    'another answer',
    'HTTP/1.1 401 Unauthorized\nWWW-Authenticate: Bearer\nx-ms-diagnostics: 2000008;reason="x"\n',
    'unknown',
    'http-other',
  ],
  [
    'a mailbox that the policy allows',
    `AppId : ${APP}\nMailbox : Lager\nAccessCheckResult : Granted\n`,
    'unknown',
    'policy-granted',
  ],
  [
    'a mailbox that the policy denies, as JSON',
    `{"AppId":"${APP}","Mailbox":"Lager","AccessCheckResult":"Denied"}`,
    'unknown',
    'policy-denied',
  ],
];

const all = [...owners, ...organisations, ...order, ...lists, ...shapes, ...others];

test.each(all)('%s', (_, text, status, what) => {
  const exchange = readExchangeOutput(text, NOW);
  const result = said(text);
  expect([result.status, isInstead(exchange) && exchange.instead === what ? what : result.ist]).toEqual([
    status,
    isInstead(exchange) && exchange.instead === what ? what : (expect.stringContaining(what) as string),
  ]);
});

describe('PowerShell that fails', () => {
  test.each([
    [
      'ps-scripts',
      'Import-Module : File C:\\x.psm1 cannot be loaded because running scripts is disabled on this system. For more information, see about_Execution_Policies',
    ],
    [
      'ps-scripts',
      'Connect-ExchangeOnline: Die Datei "C:\\x.psm1" ist nicht digital signiert. Sie können dieses Skript im aktuellen System nicht ausführen. PowerShell',
    ],
    [
      'ps-module',
      "Connect-ExchangeOnline : The term 'Connect-ExchangeOnline' is not recognized as the name of a cmdlet, function, script file, or operable program.",
    ],
    [
      'ps-module',
      'Connect-ExchangeOnline : Die Benennung "Connect-ExchangeOnline" wurde nicht als Name eines Cmdlet, einer Funktion, einer Skriptdatei oder eines ausführbaren Programms erkannt.',
    ],
    [
      'ps-module',
      "Import-Module : The specified module 'ExchangeOnlineManagement' was not loaded because no valid module file was found in any module directory.",
    ],
    [
      'ps-module',
      'Import-Module : Das angegebene Modul "ExchangeOnlineManagement" wurde nicht geladen, da in keinem Modulverzeichnis eine gültige Moduldatei gefunden wurde.',
    ],
    [
      'ps-module',
      "PackageManagement\\Install-Package : No match was found for the specified search criteria and module name 'ExchangeOnlineManagement'.",
    ],
    [
      'ps-module-old',
      "The specified module 'ExchangeOnlineManagement' with PowerShellGetFormatVersion '2.0' is not supported by the current version of PowerShellGet.",
    ],
    ['ps-module-old', 'New-ExoPSSession : Create Powershell Session is failed using OAuth (ExchangeOnline)'],
    [
      'ps-not-connected',
      'Get-OrganizationConfig : Die Benennung "Get-OrganizationConfig" wurde nicht als Name eines Cmdlet erkannt.',
    ],
    [
      'ps-not-connected',
      "Get-OrganizationConfig: The term 'Get-OrganizationConfig' is not recognized as a name of a cmdlet, function, script file, or executable program.",
    ],
    [
      'ps-parameter',
      "Set-OrganizationConfig : A parameter cannot be found that matches parameter name 'EwsAllowedAppIDs'.",
    ],
    [
      'ps-parameter',
      "Get-OrganizationConfig: A parameter cannot be found that matches parameter name 'RetrieveEwsOperationAccessPolicy'.\nLine |\n   1 |  Get-OrganizationConfig -Retrieve",
    ],
    [
      'ps-sign-in',
      'Connect-ExchangeOnline: User canceled authentication. On an Android device this could mean the user chose to cancel. ExchangeOnline',
    ],
    [
      'ps-sign-in',
      'Error Acquiring Token:\nA window handle must be configured. See https://aka.ms/msal-net-wam#parent-window-handles\nExchangeOnlineManagement',
    ],
    [
      'ps-conditional-access',
      'Connect-ExchangeOnline : AADSTS53003: Access has been blocked by Conditional Access policies.',
    ],
    [
      'ps-conditional-access',
      'Connect-ExchangeOnline: AADSTS53000: Device is not in required device state: compliant.',
    ],
    ['ps-organisation', "Connect-ExchangeOnline : AADSTS90002: Tenant 'kunde.de' not found."],
    [
      'ps-organisation',
      "Connect-ExchangeOnline: AADSTS50020: User account 'x' from identity provider does not exist in tenant 'Kunde'.",
    ],
    ['ps-denied', "Connect-ExchangeOnline : The user 'x' isn't assigned to any management roles."],
    ['ps-denied', 'Set-OrganizationConfig : Zugriff verweigert\n    + FullyQualifiedErrorId : x'],
    ['ps-denied', 'Connect-ExchangeOnline : UnAuthorized\n    + CategoryInfo : NotSpecified'],
    [
      'ps-offline',
      'Connect-ExchangeOnline : Der Remotename konnte nicht aufgelöst werden: "login.microsoftonline.com"',
    ],
    ['ps-offline', 'Connect-ExchangeOnline: No such host is known. (login.microsoftonline.com:443)'],
    [
      'ps-other',
      'Connect-ExchangeOnline : Etwas Unerwartetes\nIn Zeile:1 Zeichen:1\n    + CategoryInfo : NotSpecified',
    ],
  ] as const)('%s: %s', (instead, text) => {
    expect(readExchangeOutput(text, NOW)).toMatchObject({ instead });
    // What then succeeds is what counts.
    expect(said(`${text}\n\nPS> ${READ} Name,Ews*\n\n${ANSWER}`).status).toBe('pass');
  });

  test('an error in place of the list is said, not that the list is missing', () => {
    const failed = `PS> Get-OrganizationConfig | fl Name,EwsEnabled\n\nName : ${HERE}\nEwsEnabled : True\n\nPS> ${READ} EwsAllowedAppIDs\nGet-OrganizationConfig : Es wurde kein Parameter gefunden, der dem Parameternamen "RetrieveEwsOperationAccessPolicy" entspricht.\n`;
    expect(said(failed).ist).toContain('Rolle Exchange-Administrator');
  });

  test.each([
    "Connect-MgGraph : The term 'Connect-MgGraph' is not recognized as the name of a cmdlet. PowerShell",
    'AADSTS53003: Access has been blocked by Conditional Access policies.',
    'ERROR: az rest: Zugriff verweigert',
    'Der Drucker meldet: Zugriff verweigert',
  ])('errors of others are none of Exchange’s: %s', (text) => {
    expect(readExchangeOutput(text, NOW)).toMatchObject({ instead: 'unrecognised' });
  });
});

describe('hostile sizes are answered at once', () => {
  const half = (piece: string) => piece.repeat(Math.floor(500_000 / piece.length)).slice(0, 499_999);
  test.each([
    ['one line of ids and an end that is none', `EwsAllowedAppIDs : ${half('8a1d-')}x`],
    ['one line of digits', half('a')],
    ['one line of digits and something else', `${half('a0-')}!`],
    ['one line of names', half('EwsEnabled : ')],
    ['one line of prompts', half('PS C:\\> ')],
    ['one line of half prompts', half('PS ')],
    ['one line of own servers', half('[PS] C:\\')],
    ['one line of colons', half(': ')],
    ['one line of blanks', `EwsEnabled${half(' ')}:`],
    ['one line of quotes', half('> ')],
    ['one line of commas', `"EwsEnabled","EwsAllowedAppIDs"\n${half(',')}`],
    ['one line of quotation marks', `"EwsEnabled","EwsAllowedAppIDs"\n${half('"')}`],
    ['one line of hyphens', `EwsEnabled\n${half('-')}`],
    ['one line of columns', `${half('a ')}\n${half('- ')}`],
    ['one line of escapes', half('[0;')],
    ['one line of commands', half('Get-OrganizationConfig ')],
    ['lines of commands', half('PS> Get-OrganizationConfig\n')],
    ['lines of answers', half(`EwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n\n`)],
    [
      'lines of answers with commands',
      half(`PS> Get-OrganizationConfig\nEwsEnabled : True\nEwsAllowedAppIDs : ${APP}\n\n`),
    ],
    ['lines of mailboxes', half('Name : a\nOWAEnabled : True\nEwsEnabled : False\n\n')],
    ['lines of reports', half('EwsAllowedAppIDs count : 1\n\n')],
    ['lines of logs', half('[INFO] Org | EwsEnabled | True\n')],
    ['lines of tables', half('EwsEnabled\n---------\n')],
    ['lines of files', half('a;EwsEnabled\n')],
    ['objects of CLIXML', `<Objs>${half('<Obj RefId="0"><B N="EwsEnabled">true</B>')}`],
    ['lists of CLIXML', `<Objs><Obj RefId="0">${half('<Obj N="EwsAllowedAppIDs" RefId="1"><LST>')}`],
    ['an object in a text', `@{EwsEnabled=${half('=;')}`],
    ['errors', half('DelegatedOrganization module ')],
    ['tenants', half('tenant a.')],
    ['ids', half(`${APP},`)],
    ['ids in lines', half(`${APP}\n`)],
    ['one line of dots', half('.')],
    ['one line of links', half('[a](https:')],
    ['one line of bars', half('| ')],
    ['lines of colons', half(': \n')],
    ['lines with numbers', half('1 Name : x\n')],
    ['lines of bullets', half(`- ${APP}\n`)],
    ['lines of a chat', half('26.11.26, 09:14 - Petra Amtmann: ')],
    ['blank lines', '\n'.repeat(200_000)],
    ['tabs', `EwsEnabled\tEwsAllowedAppIDs\n${half('\t')}`],
    ['tabs in lines', `EwsEnabled\tEwsAllowedAppIDs\n${half('True\t\n')}`],
    ['properties of XML', `<Objects><Object>${half('<Property Name="EwsEnabled" Type="x">')}`],
    ['parameters', `Set-OrganizationConfig ${half('-Ews ')}`],
    ['commands that go on', half('Set-OrganizationConfig\nx\n')],
    ['lines of errors', half('Get-OrganizationConfig : Fehler\n')],
    ['lines of wishes', half('Beispiel für\n')],
    ['JSON that is none', '{"a":}'.repeat(170_000)],
    ['JSON without an end', '{"a":['.repeat(170_000)],
    ['JSON of Exchange', `[${'{"EwsEnabled":true,"EwsAllowedAppIDs":""},'.repeat(20_000).slice(0, -1)}]`],
    ['lists that begin', '[ '.repeat(500_000)],
    ['objects that begin', `${'{ '.repeat(300_000)}"`],
  ])('%s', async (_, text) => {
    await expectQuick(() => readExchangeOutput(text, NOW), 1000);
  });
});
