import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';

/** Application id of the checker's own registration in these tests. */
export const CLIENT_ID = '11112222-3333-4444-5555-666677778888';

/** The site as its operator would host it: static files, and a `/config.json` that the test may edit. */
export interface Site {
  /** `http://localhost:<port>` */
  readonly origin: string;
  /** What `/config.json` answers; assign another object or change this one. */
  config: Record<string, unknown>;
  readonly reset: () => void;
  readonly stop: () => Promise<void>;
}

const defaultConfig = (): Record<string, unknown> => ({ clientId: CLIENT_ID, cloud: 'global' });

const folder = (root: string) => {
  const path = resolve(root);
  if (existsSync(path)) return path;
  throw new Error(`There is no ${path}: run \`npm run build\` first.`);
};

/** Asks each folder in turn; what none of them has is a 404 with the first folder's page for it. */
const answering = (roots: readonly string[]) => {
  const handlers = roots.map((root) => sirv(root, { dev: false, etag: true, gzip: true }));
  const page = join(roots[0] ?? '', '404.html');
  const missing = (res: ServerResponse) => {
    res.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
    res.end(existsSync(page) ? readFileSync(page) : 'Not found');
  };
  return (req: IncomingMessage, res: ServerResponse) => {
    const ask = (index: number): void => {
      const handler = handlers[index];
      if (handler) handler(req, res, () => ask(index + 1));
      else missing(res);
    };
    ask(0);
  };
};

/** Serves built folders on a free port of localhost. */
export const startSite = async (folders: readonly string[]): Promise<Site> => {
  const answer = answering(folders.map(folder));
  const server = createServer((req, res) => {
    if (new URL(req.url ?? '/', 'http://localhost').pathname !== '/config.json') return answer(req, res);
    res.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    res.end(JSON.stringify(site.config));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const site: Site = {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    config: defaultConfig(),
    reset: () => void (site.config = defaultConfig()),
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
  return site;
};
