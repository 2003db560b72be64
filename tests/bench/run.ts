import { fileURLToPath } from 'node:url';
import { createViteServer } from 'vitest/node';
import type { bench } from './bench';

/**
 * `npm run bench`; `node tests/bench/run.ts build weight` measures only these. Node 24 reads this file as it is, but not src/: its imports carry no extension and its classes have
 * parameter properties. Vitest hands out the Vite it already brings, which loads the rest as the tests load it; a run
 * under vitest itself would put a worker, a reporter and an exit code between the clock and what it measures.
 */
const server = await createViteServer({
  configFile: false,
  root: fileURLToPath(new URL('../..', import.meta.url)),
  appType: 'custom',
  logLevel: 'error',
  optimizeDeps: { noDiscovery: true },
  server: { middlewareMode: true, watch: null, ws: false },
});
try {
  const loaded = (await server.ssrLoadModule('/tests/bench/bench.ts')) as { readonly bench: typeof bench };
  await loaded.bench(process.argv.slice(2));
} finally {
  await server.close();
}
