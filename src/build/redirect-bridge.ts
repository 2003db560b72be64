import type { AstroIntegration } from 'astro';
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FILE = 'msal-redirect-bridge.min.js';

/** MSAL's bridge as one classic script: it lies beside the entry that the package exports for `require`. */
const bridge = join(dirname(createRequire(import.meta.url).resolve('@azure/msal-browser/redirect-bridge')), FILE);

/**
 * Puts MSAL's redirect bridge beside `/auth/redirect.html`. A file of its own, not bundled: a bundler would make it
 * share chunks with the sign-in, and the window that closes at once would load all of MSAL.
 */
export const redirectBridge = (): AstroIntegration => ({
  name: 'redirect-bridge',
  hooks: {
    'astro:server:setup': ({ server }) => {
      server.middlewares.use(`/auth/${FILE}`, (_request, response, next) => {
        readFile(bridge).then((script) => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(script);
        }, next);
      });
    },
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(new URL('./auth/', dir));
      await mkdir(folder, { recursive: true });
      await copyFile(bridge, join(folder, FILE));
    },
  },
});
