import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { headersOf } from '../../src/build/headers';
import { hostingFiles } from '../../src/build/hosting';
import { DIST } from '../docs/dist';

/** The `.htaccess` of the release in a real Apache, below a path. nginx serves whole sign-ins: tests/e2e/headers.spec.ts. */
const BASE = '/pfad/';
/** Where Debian and Ubuntu put them (package apache2-bin). */
const [SERVER, MODULES] = ['/usr/sbin/apache2', '/usr/lib/apache2/modules'];
const available = existsSync(SERVER) && existsSync(MODULES);

const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers'];
const configuration = (folder: string, port: number) => `
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
AddType text/html .html
User www-data
Group www-data
DocumentRoot ${folder}/site
<Directory ${folder}/site>
  AllowOverride All
  Require all granted
</Directory>
`;

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
};

describe.skipIf(!available)('Apache (Debian, Ubuntu: apt-get install apache2-bin)', () => {
  let folder: string;
  let origin: string;
  let server: ChildProcess;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'apache-'));
    await mkdir(join(folder, 'site'));
    // Started by root, Apache reads files as another user.
    await chmod(folder, 0o755);
    await cp(DIST, join(folder, 'site', BASE), { recursive: true });
    await writeFile(join(folder, 'site', BASE, '.htaccess'), hostingFiles(BASE)['.htaccess'] ?? '');
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    await writeFile(join(folder, 'httpd.conf'), configuration(folder, port));
    server = spawn(SERVER, ['-X', '-f', join(folder, 'httpd.conf')], { stdio: 'inherit' });
    await vi.waitFor(() => fetch(origin), { timeout: 10_000 });
  }, 20_000);

  afterAll(async () => {
    const gone = once(server, 'exit');
    if (server.kill()) await gone;
    await rm(folder, { recursive: true });
  });

  const files = ['', 'datenschutz/', 'config.json', 'auth/redirect.html', 'pagefind/pagefind-worker.js'];

  test.each(files)('sends the headers of /%s', async (path) => {
    const answer = await fetch(`${origin}${BASE}${path}`);
    expect(answer.status).toBe(200);
    for (const [name, value] of Object.entries(headersOf(path))) expect(answer.headers.get(name), name).toBe(value);
    expect(answer.headers.has('Cross-Origin-Opener-Policy')).toBe(false);
  });

  test('says of files with a lasting name that they last', async () => {
    const html = await (await fetch(`${origin}${BASE}`)).text();
    const [, path = ''] = /src="\/(_astro\/[^"]+)"/.exec(html) ?? [];
    const answer = await fetch(`${origin}${BASE}${path}`);
    expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  });

  test('answers an unknown path by 404 and the page for it, with the headers', async () => {
    const answer = await fetch(`${origin}${BASE}gibt/es-nicht`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('Diese Seite gibt es nicht.');
    expect(answer.headers.get('Content-Security-Policy')).toBe(headersOf('')['Content-Security-Policy']);
  });
});
