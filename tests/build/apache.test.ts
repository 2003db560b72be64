import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersOf } from '../../src/build/headers';
import { DIST } from '../docs/dist';
import { hasApache, startApache } from '../servers/apache';
import { openFolder } from '../servers/folder';
import type { Server } from '../servers/server';

/** The `.htaccess` of the release in a real Apache, below a path. nginx serves whole sign-ins: tests/e2e/headers.spec.ts. */
const BASE = '/pfad/';

describe.skipIf(!hasApache)('Apache (Debian, Ubuntu: apt-get install apache2-bin)', () => {
  let folder: string;
  let server: Server;

  beforeAll(async () => {
    folder = openFolder('site');
    cpSync(DIST, join(folder, BASE), { recursive: true });
    server = await startApache(folder, BASE);
  });

  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const get = (path: string) => fetch(`${server.origin}${BASE}${path}`);

  test.each(['', 'datenschutz/', 'config.json', 'auth/redirect.html', 'pagefind/pagefind-worker.js'])(
    'sends the headers of /%s',
    async (path) => {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      for (const [name, value] of Object.entries(headersOf(path))) expect(answer.headers.get(name), name).toBe(value);
      expect(answer.headers.has('Cross-Origin-Opener-Policy')).toBe(false);
    },
  );

  test('says of files with a lasting name that they last', async () => {
    const [, path = ''] = /src="\/(_astro\/[^"]+)"/.exec(await (await get('')).text()) ?? [];
    expect((await get(path)).headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  test('answers an unknown path by 404 and the page for it, with the headers', async () => {
    const answer = await get('gibt/es-nicht');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Diese Seite gibt es nicht.');
    expect(answer.headers.get('Content-Security-Policy')).toBe(headersOf('')['Content-Security-Policy']);
  });
});
