import { headersOf, prefixes } from '../headers.ts';

const set = (prefix: string) =>
  Object.entries(headersOf(prefix)).map(([name, value]) => `Header always set ${name} "${value}"`);

const section = (base: string, prefix: string) =>
  prefix === ''
    ? set(prefix)
    : [`<If "%{REQUEST_URI} =~ m#^${base}${prefix}#">`, ...set(prefix).map((line) => `  ${line}`), '</If>'];

/** Apache's `.htaccess`; needs mod_headers and `AllowOverride All` (or these lines in the host's own configuration). */
export const apache = (base: string) =>
  [
    '# Als .htaccess neben index.html legen. Benötigt mod_headers und AllowOverride All.',
    `ErrorDocument 404 ${base}404.html`,
    'Header always unset Cross-Origin-Opener-Policy',
    ...prefixes.flatMap((prefix) => section(base, prefix)),
    '',
  ].join('\n');
