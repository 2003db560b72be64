import { headersOf, prefixes } from '../headers.ts';
import { hostFilesPattern } from './names.ts';

/** nginx inherits no header into a block that adds one of its own: each block says all. */
const block = (base: string, prefix: string) => {
  const lines = Object.entries(headersOf(prefix)).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return [`location ${base}${prefix} {`, ...lines, '}'].join('\n');
};

/** For the `server` block of nginx, which names root and certificate. */
export const nginx = (base: string) =>
  [
    '# In den server-Block einbinden: include /pfad/zu/nginx.conf;',
    'index index.html;',
    'absolute_redirect off;',
    `error_page 404 ${base}404.html;`,
    '# Neben jedem Text liegen im Archiv seine komprimierten Fassungen.',
    'gzip_static on;',
    'gzip_vary on;',
    '# Mit dem Modul für Brotli (Debian, Ubuntu: libnginx-mod-http-brotli-static) auch diese Zeile:',
    '# brotli_static on;',
    `location ~ ^${base}(${hostFilesPattern})$ { return 404; }`,
    ...prefixes.map((prefix) => block(base, prefix)),
    '',
  ].join('\n');
