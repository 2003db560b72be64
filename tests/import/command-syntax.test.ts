import { beforeAll, describe, expect, test } from 'vitest';
import type { Node } from '@vscode/tree-sitter-wasm';
import { enter, readExchangeAgain, setUp, switchMailboxOn, switchEwsOn } from '../../src/checks/ews/remedies';
import { insteadSentences } from '../../src/checks/exchange-instead';
import { ewsLines, PLACEHOLDER } from '../../src/components/ews-lines';
import { commandsFor } from '../../src/import/commands';
import { readExchangeOutput } from '../../src/import/exchange-output';
import { APP, NOW, said } from '../cases/firm';
import { isBash, powerShell } from './shells';

const API = '00000002-0000-0ff1-ce00-000000000000';
const CLOUDS = ['https://graph.microsoft.com', 'https://graph.microsoft.us', 'https://microsoftgraph.chinacloudapi.cn'];
const [block] = ewsLines.eintragen;

let parse: (text: string) => Node;
beforeAll(async () => {
  parse = await powerShell();
});

/** Commands that a sentence puts in quotes. */
const quotedIn = (text: string) =>
  [...text.matchAll(/„([A-Z][a-z]+-[A-Z][^“]+)“/g)].flatMap(([, command]) => command ?? []);

/** Values to copy of everything step 11 advises. */
const advised = [switchEwsOn(APP, false), setUp(APP, false), enter(APP), switchMailboxOn, readExchangeAgain].flatMap(
  ({ clicks }) =>
    clicks
      .flat()
      .flatMap((piece) => (typeof piece === 'object' && 'value' in piece && piece.value !== APP ? [piece.value] : [])),
);

describe('PowerShell takes', () => {
  const lines = [
    ...Object.values(ewsLines).flat(),
    ...CLOUDS.flatMap((graph) => {
      const commands = commandsFor({ appId: APP, api: API, graph });
      return [...(commands?.windows ?? []), ...(commands?.graph ?? [])];
    }),
    ...Object.values(insteadSentences).flatMap(quotedIn),
    ...advised,
  ];
  test.each(lines)('%s', (line) => {
    expect(parse(line).hasError).toBe(false);
  });

  test.each([
    'if (',
    "Get-X 'a",
    'Get-X |',
    '{ Get-X',
    'try { } catch',
    '$a = @(1,',
    block.slice(0, -1),
    block.replace("')", ')'),
  ])('not what is none: %s', (line) => {
    expect(parse(line).hasError).toBe(true);
  });

  test('the commands that the sentences name', () => {
    expect(Object.values(insteadSentences).flatMap(quotedIn).length).toBeGreaterThan(5);
    expect(advised).toContain('Connect-ExchangeOnline');
  });
});

test.each(CLOUDS)('bash takes the line for %s', (graph) => {
  const [line = ''] = commandsFor({ appId: APP, api: API, graph })?.bash ?? [];
  expect(isBash(line)).toBe(true);
  expect(isBash(line.slice(0, -5))).toBe(false);
});

describe('the block that writes', () => {
  /** Every command of this name in the block, as a node of its syntax tree. */
  const commands = (name: string) =>
    parse(block)
      .descendantsOfType('command')
      .filter((node) => node?.text.startsWith(name))
      .flatMap((node) => node ?? []);
  const ancestors = (node: Node): string[] => (node.parent ? [node.parent.type, ...ancestors(node.parent)] : []);

  test('writes inside of one try, and stops at the first error', () => {
    expect(block).toContain("$ErrorActionPreference = 'Stop'");
    expect(commands('Set-OrganizationConfig')).toHaveLength(2);
    for (const node of commands('Set-OrganizationConfig')) {
      expect(ancestors(node).filter((type) => type === 'try_statement')).toHaveLength(1);
      expect(ancestors(node)).toContain('if_statement');
      expect(node.text).toContain('-ErrorAction Stop');
    }
  });

  test('reads, checks that it could read, and saves before it writes', () => {
    const [write] = commands('Set-OrganizationConfig');
    const before = block.slice(0, block.indexOf(write?.text ?? 'x'));
    expect(before).toMatch(/\$before = Get-OrganizationConfig -RetrieveEwsOperationAccessPolicy -ErrorAction Stop\n/);
    expect(before).toMatch(/if \(-not \$before\.PSObject\.Properties\['EwsAllowedAppIDs'\]\) \{ throw /);
    expect(before).toMatch(/Set-Content -LiteralPath \$file/);
  });

  test('writes what was read and one id, and counts who is still there', () => {
    expect(block).toContain("-EwsAllowedAppIDs ((@($old) + $id) -join ',')");
    expect(block).toMatch(
      /\$lost = @\(\$old \| Where-Object \{ \$new -notcontains \$_ \}\)\n\s+if \(\$lost\.Count -gt 0\) \{ throw /,
    );
    expect(block.indexOf('-EwsEnabled $true')).toBeGreaterThan(block.indexOf('$lost.Count'));
  });

  test('takes a GUID and nothing else', () => {
    expect(block.split(PLACEHOLDER)).toHaveLength(2);
    expect(block).toContain(`([guid]'${PLACEHOLDER}').ToString()`);
  });

  test('ends with an output that this page understands, whatever of it is pasted', () => {
    const typed = block.replace(PLACEHOLDER, APP).split('\n');
    const echo = `PS C:\\Users\\petra> ${typed.join('\n>> ')}\n`;
    const printed = `Alter Stand: C:\\Users\\petra\\EWS 2026-11-26 10-00-00.json\nEintragungen vorher: 0, nachher: 1\n\n\nName                       : musterwerk.onmicrosoft.com\nEwsEnabled                 : True\nEwsAllowedAppIDs           : ${APP}\nEwsApplicationAccessPolicy :\n\n\nPS C:\\Users\\petra> `;
    for (const text of [
      echo + printed,
      printed,
      `${typed.join('\n')}\n${printed}`,
      (echo + printed).replaceAll('\n', '\n\n'),
    ]) {
      expect(said(text).status).toBe('pass');
    }
    expect(
      readExchangeOutput(`${echo}WARNUNG: Abgebrochen: Exchange Online zeigt die Liste nicht.\n`, NOW),
    ).toMatchObject({
      instead: expect.any(String) as string,
    });
  });
});

test('every output that is asked for names the organisation', () => {
  for (const line of [...ewsLines.lesen, ...ewsLines.pruefen, block].filter((one) => one.includes('Format-List'))) {
    expect(line).toContain('Format-List Name,EwsEnabled,EwsAllowedAppIDs,EwsApplicationAccessPolicy');
  }
});
