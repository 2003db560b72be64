import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { hostingFiles } from '../../../src/build/hosting';
import { CLIENT_ID } from './site';

/** Debian puts nginx where the PATH of users who are not root does not lead. */
const env = { ...process.env, PATH: [process.env['PATH'], '/usr/sbin'].join(delimiter) };

/** Whether there is an nginx here; `.ci/run` installs one where it may. */
export const hasNginx = (): boolean => {
  try {
    execFileSync('nginx', ['-v'], { env, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** What an operator writes himself; the included file is ours. All paths are this run's own, so no root is needed. */
const configuration = (folder: string, port: number) => `
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  types {
    text/html html; text/css css; text/javascript js; application/json json; image/svg+xml svg; image/png png;
  }
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    include ${folder}/hosting.conf;
  }
}
`;

/** Writes the site as an operator would deploy it: only `config.json` edited. */
const deploy = (dist: string) => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  // Started by root, nginx reads files as another user.
  chmodSync(folder, 0o755);
  mkdirSync(join(folder, 'site'));
  cpSync(resolve(dist), join(folder, 'site'), { recursive: true });
  writeFileSync(join(folder, 'site/config.json'), JSON.stringify({ clientId: CLIENT_ID, cloud: 'global' }));
  writeFileSync(join(folder, 'hosting.conf'), hostingFiles('/')['nginx.conf'] ?? '');
  return folder;
};

const answers = async (origin: string) => {
  for (const end = Date.now() + 10_000; Date.now() < end; await new Promise((done) => setTimeout(done, 50))) {
    if (await fetch(origin).then(Boolean, () => false)) return;
  }
  throw new Error('nginx does not answer.');
};

/** Serves the built site by nginx with the file of headers that the release carries. */
export const startNginx = async (dist = 'dist') => {
  const folder = deploy(dist);
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port));
  // `-e`: nginx would otherwise begin by opening a log that only root may write.
  const nginx = spawn('nginx', ['-e', `${folder}/error.log`, '-p', folder, '-c', join(folder, 'nginx.conf')], {
    env,
    stdio: 'inherit',
  });
  const origin = `http://localhost:${port}`;
  const stop = async () => {
    const gone = once(nginx, 'exit');
    if (nginx.exitCode === null && nginx.kill('SIGTERM')) await gone;
    rmSync(folder, { recursive: true });
  };
  await answers(origin).catch(async (error: unknown) => {
    await stop();
    throw error;
  });
  return { origin, stop };
};
