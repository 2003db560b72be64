import { apache } from './apache.ts';
import { azure } from './azure.ts';
import { iis } from './iis.ts';
import { netlify } from './netlify.ts';
import { nginx } from './nginx.ts';

/** Ready files for each kind of host, by the name the host wants; `base` begins and ends with a slash. */
export const hostingFiles = (base: string): Readonly<Record<string, string>> => ({
  '.htaccess': apache(base),
  _headers: netlify(base),
  'nginx.conf': nginx(base),
  'staticwebapp.config.json': azure(base),
  'web.config': iis(),
});
