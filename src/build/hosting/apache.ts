import { headersOf, prefixes } from '../headers.ts';
import { hostFilesPattern } from './names.ts';

const set = (prefix: string) =>
  Object.entries(headersOf(prefix)).map(([name, value]) => `Header always set ${name} "${value}"`);

const section = (base: string, prefix: string) =>
  prefix === ''
    ? set(prefix)
    : [`<If "%{REQUEST_URI} =~ m#^${base}${prefix}#">`, ...set(prefix).map((line) => `  ${line}`), '</If>'];

/** Sends the file that lies compressed beside the other, to whoever takes it; the type is still that of the other. */
const compressed = (token: string, ending: string) => [
  `  RewriteCond %{HTTP:Accept-Encoding} \\b${token}\\b`,
  `  RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
  `  RewriteRule ^(.+)$ $1.${ending} [END]`,
];

/** Apache's `.htaccess`; needs mod_headers and `AllowOverride All` (or these lines in the host's own configuration). */
export const apache = (base: string) =>
  [
    '# Als .htaccess neben index.html legen. Benötigt mod_headers und AllowOverride All; mod_rewrite, damit die',
    '# komprimierten Fassungen aus dem Archiv ausgeliefert werden.',
    `ErrorDocument 404 ${base}404.html`,
    `<FilesMatch "^(${hostFilesPattern})$">`,
    '  Require all denied',
    '</FilesMatch>',
    'Header always unset Cross-Origin-Opener-Policy',
    ...prefixes.flatMap((prefix) => section(base, prefix)),
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    ...compressed('br', 'br'),
    ...compressed('gzip', 'gz'),
    '  RemoveType .br .gz',
    '  AddEncoding br .br',
    '  AddEncoding gzip .gz',
    '  Header append Vary Accept-Encoding',
    '</IfModule>',
    '',
  ].join('\n');
