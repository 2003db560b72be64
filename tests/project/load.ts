import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';

/**
 * Runs something with a module of this project as the tests load it. Node 24 reads a TypeScript file as it is, but not
 * src/: its imports carry no extension and its classes have parameter properties. Vitest hands out the Vite it brings.
 */
export const withModule = async (path: string, use: (module: unknown) => Promise<void>): Promise<void> => {
  const server = await createViteServer({
    configFile: false,
    root: fileURLToPath(new URL('../..', import.meta.url)),
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, watch: null, ws: false },
  });
  try {
    await use(await server.ssrLoadModule(path));
  } finally {
    await server.close();
  }
};
