import { commandId } from '../checks/guid';
import type { Ask, Fact } from '../tenant/fact';
import { facts, type FactName } from '../tenant/facts';

/** What the commands read: all that steps 3 to 10 need, each as the tenant is asked for it. */
const READ = [
  'organization',
  'application',
  'applicationState',
  'servicePrincipal',
  'servicePrincipalState',
  'appRoleAssignments',
  'resource',
] as const satisfies readonly FactName[];

/** Values for the commands: GUIDs and an origin, or there are no commands. */
export interface CommandValues {
  readonly appId: string;
  /** Application id of the API whose permission the guide asks for. */
  readonly api: string;
  /** Graph's origin in the customer's cloud; the global one where nothing is said. */
  readonly graph?: string;
}

/** Lines ready to be copied, for each program that customers have. */
export interface Commands {
  /** Azure CLI in bash: Cloud Shell, Linux, macOS. */
  readonly bash: readonly string[];
  /** Azure CLI in PowerShell on Windows, where `az` is a batch file. */
  readonly windows: readonly string[];
  /** Microsoft Graph PowerShell. */
  readonly graph: readonly string[];
}

const GLOBAL = 'https://graph.microsoft.com';
/** Names of the other clouds; source: learn.microsoft.com, Get-MgEnvironment. */
const ENVIRONMENTS: Readonly<Record<string, string>> = {
  'https://graph.microsoft.us': 'USGov',
  'https://dod-graph.microsoft.us': 'USGovDoD',
  'https://microsoftgraph.chinacloudapi.cn': 'China',
};

/** The requests, as paths after `/v1.0`; nothing where a value is no GUID. */
export const commandPaths = ({ appId, api }: Ask): readonly string[] => {
  const paths = READ.map((name) => facts[name].path({ appId, api }));
  return paths.every((path) => path !== undefined) ? paths : [];
};

const scopes = () => [...new Set(READ.map((name) => (facts[name] as Fact).scope ?? ''))].filter(Boolean).toSorted();

const LOGIN = 'az login --allow-no-subscriptions --output none';

/** In double quotes bash replaces `$`; single quotes stand in the paths. */
const inBash = (path: string) => `"${path.replaceAll('$', '\\$')}"`;
const inPowerShell = (path: string) => `'${path.replaceAll("'", "''")}'`;

/**
 * The ready command lines. Each names the request before its answer, so that „there is no such object“ is known to be
 * about which. They only read. Who administers Entra need not have a subscription. Sources: azure-cli, doc/
 * quoting-issues-with-powershell.md and PowerShell issue 20686 (quotes inside quotes for the batch file `az`);
 * learn.microsoft.com, az login (`--allow-no-subscriptions`), Invoke-MgGraphRequest (`-SkipHttpErrorCheck`).
 */
export const commandsFor = ({ appId, api, graph = GLOBAL }: CommandValues): Commands | undefined => {
  const [app, wanted] = [commandId(appId), commandId(api)];
  const isOrigin = /^https:\/\/[a-z.-]+$/.test(graph);
  const paths = app !== undefined && wanted !== undefined && isOrigin ? commandPaths({ appId: app, api: wanted }) : [];
  if (paths.length === 0) return undefined;
  const resource = graph === GLOBAL ? '' : ` --resource ${graph}`;
  const list = paths.map(inPowerShell).join(',');
  const cloud = Object.hasOwn(ENVIRONMENTS, graph) ? ` -Environment ${String(ENVIRONMENTS[graph])}` : '';
  return {
    bash: [
      `az account show --output none 2>/dev/null || ${LOGIN}; for p in ${paths.map(inBash).join(' ')}; do echo "GET /v1.0$p"; az rest --method get --url "${graph}/v1.0$p"${resource} 2>&1; done`,
    ],
    windows: [
      `${LOGIN}; ${list} | ForEach-Object { "GET /v1.0$_"; az rest --method get --url ('"${graph}/v1.0' + $_ + '"')${resource} }`,
    ],
    graph: [
      `Connect-MgGraph -NoWelcome${cloud} -Scopes ${scopes().map(inPowerShell).join(',')}`,
      `${list} | ForEach-Object { "GET /v1.0$_"; Invoke-MgGraphRequest -Method GET -Uri ('${graph}/v1.0' + $_) -OutputType Json -SkipHttpErrorCheck }`,
    ],
  };
};
