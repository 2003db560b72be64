import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostingFiles } from '../../src/build/hosting';
import { openFolder } from './folder';
import { freePort, startProgram, type Server } from './server';

/** Where Debian and Ubuntu put them (package apache2-bin). */
const [SERVER, MODULES] = ['/usr/sbin/apache2', '/usr/lib/apache2/modules'];
export const hasApache = existsSync(SERVER) && existsSync(MODULES);

const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'rewrite'];

/** The types are those of Debian's own table that matter here; „gz“ must not be one for a page. */
const configuration = (folder: string, root: string, port: number) => `
ServerRoot ${folder}
ServerName localhost
Listen 127.0.0.1:${port}
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
${modules.map((name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`).join('\n')}
TypesConfig /dev/null
AddType text/html .html
AddType text/javascript .js
AddType application/gzip .gz
User www-data
Group www-data
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`;

/** Serves a folder by Apache, with the `.htaccess` of the release beside the site below `base`. */
export const startApache = async (root: string, base = '/'): Promise<Server> => {
  const folder = openFolder('apache');
  const port = await freePort();
  mkdirSync(join(root, base), { recursive: true });
  writeFileSync(join(root, base, '.htaccess'), hostingFiles(base)['.htaccess'] ?? '');
  writeFileSync(join(folder, 'httpd.conf'), configuration(folder, root, port));
  const { origin, stop } = await startProgram(SERVER, ['-X', '-f', join(folder, 'httpd.conf')], port);
  return { origin, stop: () => stop().then(() => rmSync(folder, { recursive: true })) };
};
