import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { headersOf } from '../../src/build/headers';

let folder: string;
let server: ChildProcess | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(folder, 'index.html'), 'Start');
  await writeFile(join(folder, '404.html'), 'Diese Seite gibt es nicht.');
});
afterEach(async () => {
  server?.kill();
  await rm(folder, { recursive: true });
});

/** Starts what `npm start` starts after the build; the address it prints. */
const start = async (PORT: string) => {
  server = spawn(process.execPath, ['src/build/serve.ts', folder], { env: { ...process.env, PORT } });
  let printed = '';
  for await (const chunk of server.stdout ?? []) {
    printed += String(chunk);
    const [address] = /http:\/\/localhost:\d+\//.exec(printed) ?? [];
    if (address) return { address, printed };
  }
  throw new Error(printed);
};

test('`npm start` answers an unknown address by 404 and the site’s own page', async () => {
  const { address } = await start('0');
  const known = await fetch(address);
  expect([known.status, await known.text()]).toEqual([200, 'Start']);
  const unknown = await fetch(`${address}gibt/es-nicht`);
  expect([unknown.status, await unknown.text()]).toEqual([404, 'Diese Seite gibt es nicht.']);
  expect(unknown.headers.get('content-type')).toBe('text/html; charset=utf-8');
});

test('`npm start` sends the headers of every host', async () => {
  await mkdir(join(folder, 'pagefind'));
  await writeFile(join(folder, 'pagefind/a.js'), '');
  const { address } = await start('0');
  for (const path of ['', '?demo=leer', 'gibt/es-nicht', 'pagefind/a.js']) {
    const { headers } = await fetch(`${address}${path}`);
    for (const [name, value] of Object.entries(headersOf(path)))
      expect(headers.get(name), `${path} ${name}`).toBe(value);
  }
});

test('`npm start` says so when its port is taken, and takes another', async () => {
  const other = createServer().listen(0, 'localhost');
  await once(other, 'listening');
  const taken = other.address();
  const port = typeof taken === 'object' ? String(taken?.port) : '';
  const { address, printed } = await start(port);
  expect(printed).toContain(`Port ${port} ist belegt.`);
  expect((await fetch(address)).status).toBe(200);
  other.close();
});
