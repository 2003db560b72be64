import { dev } from 'astro';
import type { Tenant } from '../../src/emulator/tenant';
import { startMicrosoft, type Microsoft } from '../e2e/microsoft/server';
import { CLIENT_ID } from '../e2e/rig/site';

/** The site while it is being written, and an emulated Microsoft it can sign in to. */
export interface Development {
  readonly origin: string;
  readonly microsoft: Microsoft;
  readonly stop: () => Promise<void>;
}

/** Answers as a configured site does; `public/config.json` stays unconfigured. */
const configured = () => ({
  name: 'configured',
  configureServer: ({ middlewares }: { middlewares: { use: (path: string, answer: Answer) => void } }) => {
    middlewares.use('/config.json', (_request, response) => {
      response.setHeader('Content-Type', 'application/json');
      response.end(JSON.stringify({ clientId: CLIENT_ID, cloud: 'global' }));
    });
  },
});
type Answer = (
  request: unknown,
  response: { setHeader: (name: string, value: string) => void; end: (body: string) => void },
) => void;

/** Found when they are first asked for, these would reload the page in the middle of a sign-in. */
const foreseen = ['@azure/msal-browser', '@microsoft/microsoft-graph-client', 'zod/mini', 'ical-generator'];

/** Starts Astro's server and the two hosts of Microsoft, with this directory behind them. */
export const startDevelopment = async (tenant: Tenant, port: number): Promise<Development> => {
  const astro = await dev({
    server: { port, host: '127.0.0.1' },
    logLevel: 'error',
    vite: { plugins: [configured()], optimizeDeps: { include: foreseen } },
  });
  const origin = `http://localhost:${astro.address.port}`;
  const microsoft = await startMicrosoft({ tenant, clientId: CLIENT_ID, site: origin });
  const stop = async () => {
    await microsoft.stop();
    await astro.stop();
  };
  return { origin, microsoft, stop };
};
