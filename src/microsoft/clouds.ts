/**
 * Microsoft's national clouds: where to sign in, where Graph answers, where the portal is.
 * Source: learn.microsoft.com/graph/deployments (2025-01-30); China's authority as in microsoft/CSS-Exchange,
 * Get-CloudServiceEndpoint.ps1.
 */
export const clouds = {
  global: {
    authority: 'https://login.microsoftonline.com',
    graph: 'https://graph.microsoft.com',
    portal: 'https://entra.microsoft.com',
  },
  usgov: {
    authority: 'https://login.microsoftonline.us',
    graph: 'https://graph.microsoft.us',
    portal: 'https://portal.azure.us',
  },
  'usgov-dod': {
    authority: 'https://login.microsoftonline.us',
    graph: 'https://dod-graph.microsoft.us',
    portal: 'https://portal.azure.us',
  },
  china: {
    authority: 'https://login.partner.microsoftonline.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    portal: 'https://portal.azure.cn',
  },
} as const;

export type CloudName = keyof typeof clouds;
