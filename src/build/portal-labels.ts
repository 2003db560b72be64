import type { Plugin } from 'vite';
import { labels } from '../microsoft/labels';

const NAME = 'virtual:portal-labels';

/** The portal's labels as a module of the browser's: what a remedy names is shown in the portal's own words. */
export const portalLabels = (): Plugin => ({
  name: 'portal-labels',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
  load: (id) => {
    if (id !== `\0${NAME}`) return undefined;
    const texts = Object.fromEntries([...labels].map(([name, { de, en }]) => [name, { de, en }]));
    return `export const labels = ${JSON.stringify(texts)};`;
  },
});
