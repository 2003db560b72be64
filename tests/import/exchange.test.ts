import { describe, expect, test } from 'vitest';
import type { Instead } from '../../src/checks/exchange-instead';
import type { ExchangeSettings } from '../../src/checks/inputs';
import { readExchangeOutput } from '../../src/import/exchange-output';
import { recognise } from '../../src/import/recognise';
import { NOW } from './recorded';

const A = '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215';
const B = '5d1b7c92-e0a4-4638-b2f5-c86d13f9e70a';

type Settings = Omit<ExchangeSettings, 'pastedAt'>;
type Read = Settings | Instead;
const on = (...allowedAppIds: string[]): Settings => ({ ewsEnabled: true, allowedAppIds });

/** What PowerShell prints, and what is read from it, or what it is instead. */
const rows: readonly (readonly [when: string, text: string, read: Read])[] = [
  ['Format-List', `\n\nEwsEnabled       : True\nEwsAllowedAppIDs : ${B},${A}\n\n`, on(B, A)],
  [
    'Format-List with three names',
    `EwsEnabled : True\nEwsAllowedAppIDs : ${A}\nEwsApplicationAccessPolicy :\n`,
    { ...on(A), applicationAccessPolicy: null },
  ],
  [
    'an access policy',
    `EwsEnabled : True\nEwsAllowedAppIDs : ${A}\nEwsApplicationAccessPolicy : EnforceAllowList`,
    { ...on(A), applicationAccessPolicy: 'EnforceAllowList' },
  ],
  ['no blank before the colon', `EwsEnabled: True\nEwsAllowedAppIDs: ${A}`, on(A)],
  ['tabs', `EwsEnabled\t:\tTrue\r\nEwsAllowedAppIDs\t:\t${A}\r\n`, on(A)],
  ['names in other case', `ewsenabled : true\nEWSALLOWEDAPPIDS : ${A.toUpperCase()}`, on(A.toUpperCase())],
  ['a German console', `EwsEnabled       : Wahr\nEwsAllowedAppIDs : ${A}`, on(A)],
  [
    'a German console, switched off',
    `EwsEnabled : Falsch\nEwsAllowedAppIDs :`,
    { ewsEnabled: false, allowedAppIds: [] },
  ],
  ['no-break blanks from a browser', `EwsEnabled\u00a0\u00a0:\u00a0True\nEwsAllowedAppIDs\u00a0:\u00a0${A}`, on(A)],
  ['quoted in a mail', `> EwsEnabled : True\n> EwsAllowedAppIDs : ${A}`, on(A)],
  [
    'wrapped and indented',
    `EwsEnabled       : True\nEwsAllowedAppIDs : ${B},${A.slice(0, 12)}\n                   ${A.slice(12)}`,
    on(B, A),
  ],
  ['wrapped without indent', `EwsEnabled : True\nEwsAllowedAppIDs : ${B},\n${A}\n`, on(B, A)],
  [
    'wrapped in the middle of the last id',
    `EwsEnabled : True\nEwsAllowedAppIDs : ${B},${A.slice(0, 20)}\n${A.slice(20)}`,
    on(B, A),
  ],
  ['an array in braces', `EwsEnabled : True\nEwsAllowedAppIDs : {${B}, ${A}}`, on(B, A)],
  [
    'an array in braces, wrapped at the blank',
    `EwsEnabled : True\nEwsAllowedAppIDs : {${B},\n                   ${A}}`,
    on(B, A),
  ],
  ['an array cut off', `EwsEnabled : True\nEwsAllowedAppIDs : {${B}, ${A}...}`, { ...on(B, A), list: 'cut' }],
  ['an empty list', `EwsEnabled : True\nEwsAllowedAppIDs :\n`, on()],
  ['an empty list in braces', `EwsEnabled : True\nEwsAllowedAppIDs : {}\n`, on()],
  ['EwsEnabled without value', `EwsEnabled :\nEwsAllowedAppIDs : ${A}`, { ewsEnabled: null, allowedAppIds: [A] }],
  ['without the list, nobody knows whose it is', 'EwsEnabled : True', 'unclear-owner'],
  [
    'without the switch for the list it looks empty',
    `EwsEnabled                 : True\nEwsAllowedAppIDs           :\nEwsApplicationAccessPolicy : \n`,
    { ...on(), applicationAccessPolicy: null },
  ],
  [
    'with prompts and echoed commands',
    `PS C:\\> Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy | Format-List EwsEnabled,EwsAllowedAppIDs\n\nEwsEnabled       : True\nEwsAllowedAppIDs : ${A}\n\nPS C:\\> `,
    on(A),
  ],
  [
    'before and after: the last whole answer counts',
    `EwsEnabled : False\nEwsAllowedAppIDs :\n\nPS> Set-OrganizationConfig\n\nEwsEnabled : True\nEwsAllowedAppIDs : ${A}\n`,
    on(A),
  ],
  [
    'two answers of which one does not say whose it is',
    `EwsEnabled : True\nEwsApplicationAccessPolicy :\n\n\nEwsAllowedAppIDs : ${A}\n`,
    { allowedAppIds: [A], beside: ['unclear-owner'] },
  ],
  [
    "a mailbox's switch does not overrule the firm's",
    `EwsEnabled : False\nEwsAllowedAppIDs : ${A}\n\nPS> Get-CASMailbox x | Format-List EwsEnabled\n\nEwsEnabled : True\n`,
    { ewsEnabled: false, allowedAppIds: [A] },
  ],
  [
    'the whole configuration',
    `AllowPlusAddressInRecipients : True\nEwsAllowEntourage : False\nEwsAllowList : {Outlook*}\nEwsEnabled : True\nEwsAllowedAppIDs : ${A}\nIsMixedMode : False`,
    on(A),
  ],
  ['Format-Table', `\nEwsEnabled EwsAllowedAppIDs\n---------- ----------------\n      True ${A}\n\n`, on(A)],
  [
    'Format-Table with two ids',
    `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\nTrue       ${B},${A}`,
    on(B, A),
  ],
  [
    'Format-Table, the list first',
    `EwsAllowedAppIDs                     EwsEnabled\n----------------                     ----------\n${A}       True`,
    on(A),
  ],
  [
    'Format-Table, cut off with „…“',
    `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n      True ${B},${A.slice(0, 9)}…\n`,
    { ...on(B), list: 'cut' },
  ],
  [
    'Format-Table, cut off with three dots',
    `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n      True ${A.slice(0, 20)}...\n`,
    { ...on(), list: 'cut' },
  ],
  [
    'Format-Table -Wrap',
    `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n      True ${B},${A.slice(0, 9)}\n           ${A.slice(9)}\n\n`,
    on(B, A),
  ],
  ['ConvertTo-Json', `{\r\n    "EwsEnabled":  true,\r\n    "EwsAllowedAppIDs":  "${B},${A}"\r\n}`, on(B, A)],
  ['ConvertTo-Json with a list', JSON.stringify({ EwsEnabled: true, EwsAllowedAppIDs: [B, A] }), on(B, A)],
  [
    'ConvertTo-Json, empty',
    '{"EwsEnabled":null,"EwsAllowedAppIDs":null,"EwsApplicationAccessPolicy":null}',
    { ewsEnabled: null, allowedAppIds: [], applicationAccessPolicy: null },
  ],
  [
    'ConvertTo-Json in a list',
    JSON.stringify([{ EwsEnabled: false, EwsAllowedAppIDs: A }]),
    { ewsEnabled: false, allowedAppIds: [A] },
  ],
  [
    'ConvertTo-Json that hides the list',
    '{"EwsEnabled":true,"EwsAllowedAppIDs":{"Count":2}}',
    { ...on(), list: 'cut' },
  ],
  [
    'Export-Csv',
    `#TYPE Deserialized.Microsoft.Exchange.Data.OrganizationConfig\n"EwsEnabled","EwsAllowedAppIDs"\n"True","${B},${A}"\n`,
    on(B, A),
  ],
  ['Export-Csv with semicolons', `"EwsEnabled";"EwsAllowedAppIDs"\n"True";"${B},${A}"\n`, on(B, A)],
  [
    'Export-Csv without quotes',
    `Name;EwsEnabled;EwsAllowedAppIDs\nmusterbau.onmicrosoft.com;True;${A}\n`,
    { ...on(A), organisation: { name: 'musterbau.onmicrosoft.com' } },
  ],
  [
    'a name that no organisation has in Exchange Online',
    `Name;EwsEnabled;EwsAllowedAppIDs\nmusterbau;True;${A}\n`,
    'unclear-owner',
  ],
  [
    'Export-Csv that wrote a type in place of the list',
    '"EwsEnabled","EwsAllowedAppIDs"\n"True","System.Collections.ArrayList"\n',
    { ...on(), list: 'cut' },
  ],
  ['one string joined by commas', `${B},${A}\n`, { allowedAppIds: [B, A] }],
  ['the ids in lines', `${B}\n${A}\n`, { allowedAppIds: [B, A] }],
  [
    'each value asked for by itself',
    `PS> (Get-OrganizationConfig).EwsEnabled\nTrue\nPS> (Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy).EwsAllowedAppIDs\n${B},${A}\n`,
    on(B, A),
  ],
  ['cut off behind the name', 'EwsAllowedAppIDs :\nEwsEnabled : ', { allowedAppIds: [], beside: ['incomplete'] }],
  ['cut off behind the only name', 'EwsEnabled : ', 'incomplete'],
  ['a table cut off before its row', 'EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n', 'incomplete'],
  ['a row of a file cut off', `"EwsAllowedAppIDs","EwsEnabled"\n"${A}","Tr`, 'incomplete'],
  ['a row of a file that lost a cell', `"EwsAllowedAppIDs","EwsEnabled"\n"${A}"\n`, 'incomplete'],
  ['a command without an answer', 'PS> (Get-OrganizationConfig).EwsEnabled\nPS> ', 'command'],
  [
    'two shapes that agree',
    `EwsEnabled : True\nEwsAllowedAppIDs : ${B},${A}\n\n{"EwsEnabled":true,"EwsAllowedAppIDs":"${A},${B}"}`,
    on(A, B),
  ],
  [
    'two shapes that differ',
    `EwsEnabled : True\nEwsAllowedAppIDs : ${A}\n\n{"EwsEnabled":false,"EwsAllowedAppIDs":"${B}"}`,
    'two-answers',
  ],
  ['True alone says nothing', 'True\n', 'unrecognised'],
  ['another cmdlet', 'Name : musterbau\nIsDehydrated : False\n', 'unrecognised'],
  [
    'an error of PowerShell',
    "Get-OrganizationConfig : The term 'Get-OrganizationConfig' is not recognized",
    'ps-not-connected',
  ],
  [
    'a value nobody knows',
    `EwsEnabled : vielleicht\nEwsAllowedAppIDs : ${A}`,
    { allowedAppIds: [A], beside: ['unknown-form'] },
  ],
];

const pastedAt = NOW.toISOString();

test.each(rows)('%s', (_, text, read) => {
  expect(readExchangeOutput(text, NOW)).toEqual(
    typeof read === 'string' ? { instead: read, pastedAt } : { ...read, pastedAt },
  );
});

describe('recognise', () => {
  test.each(rows.filter(([, , read]) => typeof read !== 'string'))('takes it for Exchange output: %s', (_, text) => {
    expect(recognise(text, { now: NOW }).is).toBe('exchange');
  });

  test.each(rows.filter(([, , read]) => typeof read === 'string'))('says what it is instead: %s', (_, text, read) => {
    const why = read === 'unrecognised' ? 'not-json' : read;
    expect(recognise(text, { now: NOW })).toMatchObject({ is: 'nothing', why });
  });
});
