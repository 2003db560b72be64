import { execFileSync } from 'node:child_process';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { hostingFiles } from '../../src/build/hosting';
import { openFolder } from './folder';
import { freePort, startProgram, type Server } from './server';

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

/** Where Debian and Ubuntu put it (package libnginx-mod-http-brotli-static). */
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const hasBrotli = existsSync(BROTLI);

/** What an operator writes himself; the included file is ours. All paths are this run's own, so no root is needed. */
const configuration = (folder: string, root: string, port: number) => `
${hasBrotli ? `load_module ${BROTLI};` : ''}
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
    root ${root};
    include ${folder}/hosting.conf;
  }
}
`;

/** The file of the release, with the line for Brotli where its module is here. */
const shipped = (base: string) => {
  const file = hostingFiles(base)['nginx.conf'] ?? '';
  return hasBrotli ? file.replace('# brotli_static on;', 'brotli_static on;') : file;
};

/** Serves a folder by nginx with the file that the release carries. */
export const startNginx = async (root: string, base = '/'): Promise<Server> => {
  const folder = openFolder('nginx');
  const port = await freePort();
  writeFileSync(join(folder, 'hosting.conf'), shipped(base));
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, root, port));
  // `-e`: nginx would otherwise begin by opening a log that only root may write.
  const args = ['-e', `${folder}/error.log`, '-p', folder, '-c', join(folder, 'nginx.conf')];
  const { origin, stop } = await startProgram('nginx', args, port, env);
  return { origin, stop: () => stop().then(() => rmSync(folder, { recursive: true })) };
};
