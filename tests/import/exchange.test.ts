import { describe, expect, test } from 'vitest';
import type { ExchangeSettings } from '../../src/checks/inputs';
import { readExchangeOutput } from '../../src/import/exchange-output';
import { recognise } from '../../src/import/recognise';
import { NOW } from './recorded';

const A = '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215';
const B = '5d1b7c92-e0a4-4638-b2f5-c86d13f9e70a';

type Settings = Omit<ExchangeSettings, 'pastedAt'>;
const on = (...allowedAppIds: string[]): Settings => ({ ewsEnabled: true, allowedAppIds, truncated: false });

/** What PowerShell prints, and what is read from it; `not-understood` where nothing is. */
const rows: readonly (readonly [when: string, text: string, read: Settings | 'not-understood'])[] = [
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
    { ewsEnabled: false, allowedAppIds: [], truncated: false },
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
  ['an array cut off', `EwsEnabled : True\nEwsAllowedAppIDs : {${B}, ${A}...}`, { ...on(B, A), truncated: true }],
  ['an empty list', `EwsEnabled : True\nEwsAllowedAppIDs :\n`, on()],
  ['an empty list in braces', `EwsEnabled : True\nEwsAllowedAppIDs : {}\n`, on()],
  [
    'EwsEnabled without value',
    `EwsEnabled :\nEwsAllowedAppIDs : ${A}`,
    { ewsEnabled: null, allowedAppIds: [A], truncated: false },
  ],
  ['without the list', 'EwsEnabled : True', { ewsEnabled: true }],
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
    'two answers that belong together',
    `EwsEnabled : True\nEwsApplicationAccessPolicy :\n\n\nEwsAllowedAppIDs : ${A}\n`,
    { ...on(A), applicationAccessPolicy: null },
  ],
  [
    "a mailbox's switch does not overrule the firm's",
    `EwsEnabled : False\nEwsAllowedAppIDs : ${A}\n\nPS> Get-CASMailbox x | Format-List EwsEnabled\n\nEwsEnabled : True\n`,
    { allowedAppIds: [A], truncated: false },
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
    { ...on(B), truncated: true },
  ],
  [
    'Format-Table, cut off with three dots',
    `EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n      True ${A.slice(0, 20)}...\n`,
    { ...on(), truncated: true },
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
    { ewsEnabled: null, allowedAppIds: [], truncated: false, applicationAccessPolicy: null },
  ],
  [
    'ConvertTo-Json in a list',
    JSON.stringify([{ EwsEnabled: false, EwsAllowedAppIDs: A }]),
    { ewsEnabled: false, allowedAppIds: [A], truncated: false },
  ],
  [
    'ConvertTo-Json that hides the list',
    '{"EwsEnabled":true,"EwsAllowedAppIDs":{"Count":2}}',
    { ...on(), truncated: true },
  ],
  [
    'Export-Csv',
    `#TYPE Deserialized.Microsoft.Exchange.Data.OrganizationConfig\n"EwsEnabled","EwsAllowedAppIDs"\n"True","${B},${A}"\n`,
    on(B, A),
  ],
  ['Export-Csv with semicolons', `"EwsEnabled";"EwsAllowedAppIDs"\n"True";"${B},${A}"\n`, on(B, A)],
  ['Export-Csv without quotes', `Name;EwsEnabled;EwsAllowedAppIDs\nmusterbau;True;${A}\n`, on(A)],
  [
    'Export-Csv that wrote a type in place of the list',
    '"EwsEnabled","EwsAllowedAppIDs"\n"True","System.Collections.ArrayList"\n',
    { ...on(), truncated: true },
  ],
  ['one string joined by commas', `${B},${A}\n`, { allowedAppIds: [B, A], truncated: false }],
  ['the ids in lines', `${B}\n${A}\n`, { allowedAppIds: [B, A], truncated: false }],
  [
    'each value asked for by itself',
    `PS> (Get-OrganizationConfig).EwsEnabled\nTrue\nPS> (Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy).EwsAllowedAppIDs\n${B},${A}\n`,
    on(B, A),
  ],
  ['cut off behind the name', 'EwsAllowedAppIDs :\nEwsEnabled : ', { allowedAppIds: [], truncated: false }],
  ['cut off behind the only name', 'EwsEnabled : ', 'not-understood'],
  ['a table cut off before its row', 'EwsEnabled EwsAllowedAppIDs\n---------- ----------------\n', 'not-understood'],
  ['a row of a file cut off', `"EwsAllowedAppIDs","EwsEnabled"\n"${A}","Tr`, 'not-understood'],
  ['a row of a file that lost a cell', `"EwsAllowedAppIDs","EwsEnabled"\n"${A}"\n`, 'not-understood'],
  ['a command without an answer', 'PS> (Get-OrganizationConfig).EwsEnabled\nPS> ', 'not-understood'],
  [
    'two shapes that agree',
    `EwsEnabled : True\nEwsAllowedAppIDs : ${B},${A}\n\n{"EwsEnabled":true,"EwsAllowedAppIDs":"${A},${B}"}`,
    on(A, B),
  ],
  [
    'two shapes that differ',
    `EwsEnabled : True\nEwsAllowedAppIDs : ${A}\n\n{"EwsEnabled":false,"EwsAllowedAppIDs":"${B}"}`,
    {},
  ],
  ['True alone says nothing', 'True\n', 'not-understood'],
  ['another cmdlet', 'Name : musterbau\nIsDehydrated : False\n', 'not-understood'],
  [
    'an error of PowerShell',
    "Get-OrganizationConfig : The term 'Get-OrganizationConfig' is not recognized",
    'not-understood',
  ],
  [
    'a value nobody knows',
    `EwsEnabled : vielleicht\nEwsAllowedAppIDs : ${A}`,
    { allowedAppIds: [A], truncated: false },
  ],
];

test.each(rows)('%s', (_, text, read) => {
  const found = readExchangeOutput(text, NOW);
  expect(found).toEqual(read === 'not-understood' ? read : { ...read, pastedAt: NOW.toISOString() });
});

describe('recognise', () => {
  test.each(rows.filter(([, , read]) => read !== 'not-understood'))('takes it for Exchange output: %s', (_, text) => {
    expect(recognise(text, { now: NOW }).is).toBe('exchange');
  });

  test.each(rows.filter(([, , read]) => read === 'not-understood'))(
    'does not take it for Exchange output: %s',
    (_, text) => {
      expect(recognise(text, { now: NOW })).toMatchObject({ is: 'nothing', why: 'not-json' });
    },
  );
});
