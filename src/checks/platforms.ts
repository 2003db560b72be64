/** The platforms a redirect URI can stand under, as the portal calls them. */
export const PLATFORMS = {
  publicClient: 'Öffentlicher Client/nativ (mobil und Desktop)',
  web: 'Web',
  spa: 'Single-Page-Anwendung (SPA)',
} as const;

export type Platform = keyof typeof PLATFORMS;
export const platformIds = Object.keys(PLATFORMS) as Platform[];
